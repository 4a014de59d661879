/** The quiet lines in Today: a backup once a month, a lock once; and at first the way to a backup, in Arabic. */
import type { words as en } from "../en/due.ts";

export const words: Record<keyof typeof en, string> = {
  "due.again": "مضى على آخر نسخة احتياطية أكثر من شهر.",
  "due.never": "لا توجد نسخة احتياطية بعد. إن ضاع هذا الجهاز ضاع ما حُفظ فيه.",
  "due.lock": "ما تكتبونه هنا مشفّر، والمفتاح عند هذا المتصفح. ضعوا قفلًا إن كان غيركم يستخدمه أيضًا.",
  "due.lock.set": "وضع قفل",
  "due.lock.later": "ليس الآن",
  "due.restore": "لدي نسخة احتياطية",
  "due.make": "إنشاء نسخة احتياطية",
  "due.clip.tomorrow": "يُحذف المقطع «{title}» بعد انتهاء يوم الغد. ويبقى ما وجدتموه فيه.",
  "due.clip.today": "يُحذف المقطع «{title}» بعد انتهاء هذا اليوم. ويبقى ما وجدتموه فيه.",
  "due.clip.jumped": "كان المقطع «{title}» سيُحذف منذ مدة. قفز تاريخ هذا الجهاز، فبقي المقطع حتى تقرروا.",
  "due.clip.later": "إبقاؤه أسبوعًا آخر",
  "due.clip.now": "حذفه الآن",
};
