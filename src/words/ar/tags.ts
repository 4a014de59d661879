/** Templates of tags, in Arabic. */
import type { words as en } from "../en/tags.ts";

export const words: Record<keyof typeof en, string> = {
  "tags.title": "قوالب العلامات",
  "tags.way": "أفعالكم أنتم، لكل منها مفتاح، للنظر في مقطع على مهل",
  "tags.says": "القالب مجموعة أفعال تبحثون عنها. اضغطوا مفتاح الفعل مطوّلًا ما دام مستمرًّا.",
  "tags.own.name": "أفعال Attune الأولى",
  "tags.own.note": "قالب Attune. انسخوه لتغييره.",
  "tags.empty": "ليس لكم قالب بعد. اصنعوا واحدًا أو انسخوا قالب Attune أو أحضروا ملفًا.",
  "tags.count": "{n, plural, zero {لا أفعال} one {فعل واحد} two {فعلان} few {# أفعال} many {# فعلًا} other {# فعل}}",
  "tags.use": "استخدام",
  "tags.used": "مستعمل الآن",
  "tags.used.now": "المستعمل من الآن: {name}.",
  "tags.copy": "نسخ",
  "tags.copied": "نسخة من {name}",
  "tags.save": "حفظ في ملف",
  "tags.saved": "حفظ المتصفح الملف {file}.",
  "tags.remove": "حذف",
  "tags.removed": "حُذف {name}.",
  "tags.new": "قالب جديد",
  "tags.bring": "إحضار ملف",
  "tags.bring.note": "قالب من Attune، أو ملف ‎.eaf من ELAN فيه مفردات، أو مشروع من BORIS.",
  "tags.brought": "القالب هنا: {name}.",
  "tags.offer":
    "في هذا الملف قالب: {n, plural, zero {لا أفعال} one {فعل واحد} two {فعلان} few {# أفعال} many {# فعلًا} other {# فعل}}.",
  "tags.offer.take": "الاحتفاظ بالقالب",
  "tags.name": "الاسم",
  "tags.language": "اللغة برمزها",
  "tags.by": "من صنعه",
  "tags.source": "المصدر للاستشهاد به",
  "tags.acts": "الأفعال",
  "tags.act.n": "الفعل {n}: {name}",
  "tags.act.name": "اسم الفعل",
  "tags.act.description": "ما الذي يُعدّ منه",
  "tags.act.word": "الكلمة في الملف",
  "tags.act.word.note": "ما يُكتب في ملف التصدير. إن تُرك فارغًا فالقناة وحدها.",
  "tags.act.who": "لمن قد يكون",
  "tags.who.child": "للطفل",
  "tags.who.adult": "للبالغ",
  "tags.who.either": "لأيّ منهما (ومع Shift للبالغ)",
  "tags.act.channel": "القناة",
  "tags.act.key": "المفتاح",
  "tags.act.key.none": "بلا مفتاح",
  "tags.act.key.taken": "المفتاح {key} مستعمل لشيء آخر: {what}. لن يعمل هنا.",
  "tags.act.sign": "الرمز",
  "tags.sign.letter": "حرف",
  "tags.sign.circle": "دائرة",
  "tags.sign.square": "مربع",
  "tags.sign.triangle": "مثلث",
  "tags.sign.diamond": "معيّن",
  "tags.sign.cross": "تقاطع",
  "tags.sign.ring": "حلقة",
  "tags.sign.star": "نجمة",
  "tags.sign.wave": "موجة",
  "tags.act.add": "إضافة فعل",
  "tags.act.new": "فعل جديد",
  "tags.act.remove": "إزالة هذا الفعل",
  "tags.act.removed": "أُزيل {name}.",
  "tags.keys": "إعطاء مفاتيح حرة لما ليس له مفتاح",
  "tags.keys.done":
    "{n, plural, =0 {لم يبق مفتاح حر.} zero {لم يبق مفتاح حر.} one {صار لفعل واحد مفتاح.} two {صار لفعلين مفتاحان.} few {صار لـ # أفعال مفاتيح.} many {صار لـ # فعلًا مفاتيح.} other {صار لـ # فعل مفاتيح.}}",
  "tags.problem.tags-not":
    "لا يوجد في هذا الملف قالب يعرفه Attune. اختاروا قالبًا من Attune أو ملف ‎.eaf أو مشروعًا من BORIS.",
  "tags.problem.tags-none": "لا يسمّي هذا الملف أي فعل. وقد يحفظها ELAN في ملف مستقل ينتهي بـ ‎.ecv.",
  "tags.note.key-twice":
    "{count, plural, zero {لا أفعال} one {فعل واحد} two {فعلان} few {# أفعال} many {# فعلًا} other {# فعل}} بلا مفتاح، لأن فعلًا آخر سبق إليه.",
  "tags.note.key-unfit":
    "لا يصلح لفعل {count, plural, zero {أي مفتاح} one {مفتاح واحد} two {مفتاحان} few {# مفاتيح} many {# مفتاحًا} other {# مفتاح}}، فتُرك.",
  "tags.note.channel-guessed":
    "لا يقول الملف ما القناة في {count, plural, zero {أي فعل} one {فعل واحد} two {فعلين} few {# أفعال} many {# فعلًا} other {# فعل}}. فيها الحركة إلى أن تغيّروها.",
  "tags.note.who-guessed":
    "لا يقول الملف لمن {count, plural, zero {أي فعل} one {فعل واحد} two {فعلان} few {# أفعال} many {# فعلًا} other {# فعل}}. وهي لأيّ منهما إلى أن تغيّروها.",
  "tags.note.sign-unknown":
    "لم يُعرف {count, plural, zero {أي رمز} one {رمز واحد} two {رمزان} few {# رموز} many {# رمزًا} other {# رمز}}، ومكانه الآن شكل.",
  "tags.note.acts-many":
    "هنا أول 60 فعلًا فقط، وتُرك {count, plural, zero {لا شيء} one {فعل واحد} two {فعلان} few {# أفعال} many {# فعلًا} other {# فعل}}.",
  "tags.note.cut":
    "قُصّ لطوله {count, plural, zero {لا نص} one {نص واحد} two {نصّان} few {# نصوص} many {# نصًّا} other {# نص}}.",
  "tags.note.nameless":
    "تُرك لأنه بلا اسم {count, plural, zero {لا فعل} one {فعل واحد} two {فعلان} few {# أفعال} many {# فعلًا} other {# فعل}}.",
  "tags.note.points":
    "في ذلك الملف {count, plural, zero {لا أفعال} one {فعل واحد} two {فعلان} few {# أفعال} many {# فعلًا} other {# فعل}} بلا مدة. هنا تدوم النقرة 0,4 ثانية.",
  "tags.note.modifiers":
    "تُرك ما يُختار مع {count, plural, zero {أي فعل} one {فعل واحد} two {فعلين} few {# أفعال} many {# فعلًا} other {# فعل}}.",
  "tags.note.twice":
    "تكرر {count, plural, zero {لا فعل} one {فعل واحد} two {فعلان} few {# أفعال} many {# فعلًا} other {# فعل}}، وهو هنا مرة واحدة.",
  "tags.note.elsewhere":
    "في ملف آخر ينتهي بـ ‎.ecv توجد {count, plural, zero {لا مفردات} one {مجموعة مفردات} two {مجموعتا مفردات} few {# مجموعات مفردات} many {# مجموعة مفردات} other {# مجموعة مفردات}}. أحضروه أيضًا.",
  "tags.act.look-away": "ينظر بعيدًا",
  "tags.act.smile": "يبتسم",
  "tags.act.frown": "يعبس",
  "tags.act.laugh": "يضحك",
  "tags.act.word.says": "يقول كلمة",
  "tags.act.babble": "يناغي",
  "tags.act.sing": "يغنّي",
  "tags.act.stroke": "يمسح بيده",
  "tags.act.point": "يشير",
  "tags.act.reach": "يمدّ يده",
  "tags.act.nod": "يومئ برأسه",
  "tags.act.lean": "يميل",
};
