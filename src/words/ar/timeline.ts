/** The play along time at a desk, in Arabic. */
import type { words as en } from "../en/timeline.ts";

export const words: Record<keyof typeof en, string> = {
  "line.name": "الخط الزمني",
  "line.label":
    "الزمن يجري إلى اليمين. في الأعلى {child}: {a, plural, zero {# إشارة} one {إشارة واحدة} two {إشارتان} few {# إشارات} many {# إشارة} other {# إشارة}}، وفي الأسفل أنتم: {b, plural, zero {# إشارة} one {إشارة واحدة} two {إشارتان} few {# إشارات} many {# إشارة} other {# إشارة}}. {c, plural, =0 {لم يُجب عن أيٍّ منها خلال خمس ثوانٍ.} zero {لم يُجب عن أيٍّ منها خلال خمس ثوانٍ.} one {أُجيب عن واحدة خلال خمس ثوانٍ.} two {أُجيب عن اثنتين خلال خمس ثوانٍ.} few {أُجيب عن # منها خلال خمس ثوانٍ.} many {أُجيب عن # منها خلال خمس ثوانٍ.} other {أُجيب عن # منها خلال خمس ثوانٍ.}}",
  "line.label.open":
    "الزمن يجري إلى اليمين. في الأعلى {child}: {a, plural, zero {# إشارة} one {إشارة واحدة} two {إشارتان} few {# إشارات} many {# إشارة} other {# إشارة}}، وفي الأسفل أنتم: {b, plural, zero {# إشارة} one {إشارة واحدة} two {إشارتان} few {# إشارات} many {# إشارة} other {# إشارة}}. لم يتّضح بعد كم منها أُجيب عنه: {n, plural, zero {# إشارة} one {إشارة واحدة} two {إشارتان} few {# إشارات} many {# إشارة} other {# إشارة}} قد تكون منكم أو من {child}.",
  "line.keys":
    "علامتا الجمع والطرح للتكبير والتصغير، والصفر لعرض المقطع كله، والسهمان الأعلى والأسفل من إشارة إلى أخرى.",
  "line.keys.edit": "ومفتاح Alt مع السهم الأيمن أو الأيسر يحرّك نهاية الإشارات المختارة، ومع Shift إطارًا واحدًا.",
  "line.many":
    "{n, plural, zero {لا إشارات مختارة} one {إشارة واحدة مختارة} two {إشارتان مختارتان} few {# إشارات مختارة} many {# إشارة مختارة} other {# إشارة مختارة}}",
  "line.none": "لا شيء مختار",
  "line.window": "الجزء المعروض",
  "line.window.at": "من {from} إلى {to}، والكل {all}",
  "line.edge.from": "أين يبدأ الجزء",
  "line.edge.to": "أين ينتهي الجزء",
  "line.fit": "المقطع كله",
  "lane.eyes": "عينان",
  "lane.face": "وجه",
  "lane.voice": "صوت",
  "lane.touch": "لمس",
  "lane.body": "جسد",
  "lane.things": "أشياء",
};
