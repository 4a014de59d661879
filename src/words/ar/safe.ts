/** The two ways out that every screen has, in Arabic. */
import type { words as en } from "../en/safe.ts";

export const words: Record<keyof typeof en, string> = {
  "safe.pause": "أحتاج إلى دقيقة",
  "safe.help": "مساعدة",
  "safe.help.now": "مساعدة الآن",
};
