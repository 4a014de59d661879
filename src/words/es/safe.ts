/** The two ways out that every screen has, in Spanish. */
import type { words as en } from "../en/safe.ts";

export const words: Record<keyof typeof en, string> = {
  "safe.pause": "Necesito un minuto",
  "safe.help": "Ayuda",
  "safe.help.now": "Ayuda ya",
};
