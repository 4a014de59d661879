/** What Settings asks once, in Arabic. */
import type { words as en } from "../en/settings.ts";

export const words: Record<keyof typeof en, string> = {
  "settings.region": "البلد",
  "settings.region.note": "تتبعه التواريخ والأوقات ووحدات القياس وبعض الكلمات.",
  "settings.me": "كيف نصوغ ما تقولونه أنتم؟",
  "settings.me.woman": "بصيغة المرأة",
  "settings.me.man": "بصيغة الرجل",
  "settings.me.open": "من دون تحديد",
  "settings.me.why":
    "تختلف في العربية جملة مثل «كنتُ قاسيًا» باختلاف من يقولها. لا يُستخدم هذا إلا في الصياغة، ولا يُحفظ إلا هنا.",
};
