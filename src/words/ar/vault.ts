/** The lock, quick exit, backup, export and import, in Arabic. */
import type { words as en } from "../en/vault.ts";

export const words: Record<keyof typeof en, string> = {
  "lock.name": "القفل",
  "lock.locked.title": "Attune مقفل",
  "lock.locked": "ما حفظتموه ما زال على هذا الجهاز، لكنه مقفل.",
  "lock.passphrase": "عبارة المرور",
  "lock.show": "إظهار ما أكتبه",
  "lock.open": "فتح القفل",
  "lock.opening": "جارٍ فتح القفل",
  "lock.open.passkey": "الفتح بمفتاح مرور",
  "lock.wait":
    "{n, plural, zero {يمكنكم المحاولة الآن.} one {يمكنكم المحاولة بعد ثانية واحدة.} two {يمكنكم المحاولة بعد ثانيتين.} few {يمكنكم المحاولة بعد # ثوانٍ.} many {يمكنكم المحاولة بعد # ثانية.} other {يمكنكم المحاولة بعد # ثانية.}}",
  "lock.forgotten": "نسيتها",
  "lock.forgotten.title": "لا شيء يستطيع فتحه",
  "lock.forgotten.text":
    "ليس هناك مفتاح احتياطي ولا أحد تسألونه، ولا حتى نحن. فمن دون عبارة المرور يبقى المحفوظ هنا مغلقًا نهائيًا. يمكنكم حذفه والبدء من جديد. أما النسخة الاحتياطية فتُفتح بعبارة المرور التي صُنعت بها.",
  "lock.wipe": "حذف كل شيء والبدء من جديد",
  "lock.wiped": "حُذف كل شيء.",

  "lock.title": "قفل لكم وحدكم",
  "lock.note":
    "ما تحفظونه مشفّر دائمًا على هذا الجهاز. من دون قفل يحتفظ هذا المتصفح بالمفتاح. وهذا يحمي الملفات على القرص، لكنه لا يحميها ممن يستخدم هذا المتصفح.",
  "lock.note.set":
    "مع القفل يُصنع المفتاح مما تعرفونه أو تحملونه. لا أحد يستطيع قراءة المحفوظ من دونه، ولا أحد يستطيع إعادة تعيينه.",
  "lock.is.on": "هناك عبارة مرور.",
  "lock.is.passkey": "مفتاح مرور يفتح هذه الخزنة.",
  "lock.new": "جملة ستتذكرونها",
  "lock.new.note":
    "{n, plural, zero {# حرف على الأقل.} one {حرف واحد على الأقل.} two {حرفان على الأقل.} few {# أحرف على الأقل.} many {# حرفًا على الأقل.} other {# حرف على الأقل.}} أربع كلمات أو خمس أسهل تذكّرًا من الرموز والأرقام. اكتبوها على ورق واحفظوه في مكان آمن.",
  "lock.again": "مرة أخرى",
  "lock.unlike": "العبارتان غير متطابقتين.",
  "lock.current": "عبارة المرور حتى الآن",
  "lock.set": "وضع القفل",
  "lock.setting": "جارٍ القفل",
  "lock.change": "تغيير عبارة المرور",
  "lock.remove": "إزالة عبارة المرور",
  "lock.was.set": "وُضع القفل.",
  "lock.was.changed": "تغيّرت عبارة المرور.",
  "lock.was.removed": "أُزيلت عبارة المرور.",
  "lock.passkey": "مفتاح مرور",
  "lock.passkey.note":
    "بصمة هاتفكم أو الوجه أو قفل الشاشة يفتح Attune، حيث يستطيع المتصفح ذلك. احتفظوا بعبارة المرور أيضًا، لأن مفتاح المرور الضائع لا يفتح شيئًا.",
  "lock.passkey.add": "إضافة مفتاح مرور",
  "lock.passkey.remove": "إزالة مفتاح المرور",
  "lock.passkey.added": "وُضع مفتاح المرور.",
  "lock.passkey.removed": "أُزيل مفتاح المرور.",
  "lock.after": "يُقفل تلقائيًا",
  "lock.after.never": "أبدًا",
  "lock.after.n":
    "{n, plural, zero {فورًا} one {بعد دقيقة واحدة} two {بعد دقيقتين} few {بعد # دقائق} many {بعد # دقيقة} other {بعد # دقيقة}}",
  "lock.after.note": "يُقفل حين لا يلمسه أحد طوال هذه المدة. والتسجيل والتشغيل يعنيان أن هناك أحدًا.",
  "lock.now": "القفل الآن",

  "backup.name": "نسخة احتياطية",
  "backup.title": "ملف واحد، إن ضاع هذا الجهاز",
  "backup.note":
    "في الملف كل المحفوظ هنا، والمقاطع أيضًا، مشفّرًا بعبارة مرور. احفظوه في مكان آخر تثقون به، مثل جهاز آخر أو قرص.",
  "backup.last": "صُنعت آخر نسخة احتياطية في {day}.",
  "backup.never": "لم تُصنع نسخة احتياطية بعد.",
  "backup.passphrase": "عبارة مرور للملف",
  "backup.passphrase.note":
    "{n, plural, zero {# حرف على الأقل.} one {حرف واحد على الأقل.} two {حرفان على الأقل.} few {# أحرف على الأقل.} many {# حرفًا على الأقل.} other {# حرف على الأقل.}} لا أحد يستطيع فتح الملف من دونها.",
  "backup.make": "إنشاء نسخة احتياطية",
  "backup.making": "جارٍ صنع النسخة",
  "backup.share": "{doing}، {share, number, percent}",
  "backup.save": "حفظ الملف",
  "backup.saved": "حفظ المتصفح {file}.",
  "backup.restore": "استعادة نسخة احتياطية",
  "backup.restore.note": "يُضاف من الملف ما ليس على هذا الجهاز. وما هو هنا يبقى كما هو، ولا يتكرر شيء.",
  "backup.file": "ملف نسخة احتياطية",
  "backup.choose": "اختيار ملف نسخة احتياطية",
  "backup.file.passphrase": "عبارة المرور التي صُنع بها الملف",
  "backup.restore.start": "استعادتها",
  "backup.restoring": "جارٍ الاستعادة",
  "backup.restored":
    "{rows, plural, =0 {كان كل شيء هنا من قبل.} zero {كان كل شيء هنا من قبل.} one {أُضيف سجل واحد.} two {أُضيف سجلان.} few {أُضيفت # سجلات.} many {أُضيف # سجلًا.} other {أُضيف # سجل.}} {files, plural, =0 {} zero {} one {ومقطع واحد.} two {ومقطعان.} few {و# مقاطع.} many {و# مقطعًا.} other {و# مقطع.}}",
  "backup.export": "في ملفات مفتوحة",
  "backup.export.note":
    "ملف zip فيه كل شيء بصيغة JSON، وجدول (CSV) لكل نوع، والمقاطع. وهو ليس مشفّرًا، فمن يملكه يستطيع قراءته.",
  "backup.export.make": "إنشاء ملف zip",
  "backup.exporting": "جارٍ صنع ملف zip",
  "backup.check": "فحص المحفوظ",
  "backup.check.note": "يُقرأ كل المحفوظ، ويقال إن كان شيء منه قد تغيّر من الخارج أو لم يعد يُقرأ.",
  "backup.checking": "جارٍ قراءة كل المحفوظ",
  "backup.checked": "كل المحفوظ يمكن قراءته.",
  "backup.cancel": "إيقاف",
  "backup.cancelled": "توقف.",
  "backup.name.file": "attune-backup-{day}.attune",
  "backup.name.zip": "attune-{day}.zip",

  "bring.name": "من تطبيق آخر",
  "bring.title": "أحضروا ما دوّنتموه في مكان آخر",
  "bring.babybuddy.how":
    "في Baby Buddy افتحوا Database Admin وصدّروا بصيغة CSV الرضعات والنوم والحفاضات وأوقات الاستلقاء على البطن والملاحظات والأطفال. اختاروا هذه الملفات كلها معًا.",
  "bring.others.how": "من Huckleberry أو Nara اختاروا ملف CSV الذي يصدّره التطبيق.",
  "bring.choose": "اختيار ملفات CSV",
  "bring.preview": "إلى ماذا يتحوّل كل شيء",
  "bring.kind.feeding":
    "{n, plural, zero {# رضعة} one {رضعة واحدة} two {رضعتان} few {# رضعات} many {# رضعة} other {# رضعة}}",
  "bring.kind.sleep":
    "{n, plural, zero {# نومة} one {نومة واحدة} two {نومتان} few {# نومات} many {# نومة} other {# نومة}}",
  "bring.kind.changing":
    "{n, plural, zero {# حفاض} one {حفاض واحد} two {حفاضان} few {# حفاضات} many {# حفاضًا} other {# حفاض}}",
  "bring.kind.play":
    "{n, plural, zero {# مرة على البطن} one {مرة واحدة على البطن} two {مرتان على البطن} few {# مرات على البطن} many {# مرة على البطن} other {# مرة على البطن}}",
  "bring.kind.bath":
    "{n, plural, zero {لا استحمام} one {استحمام واحد} two {استحمامان} few {# مرات استحمام} many {# مرة استحمام} other {# مرة استحمام}}",
  "bring.kind.note":
    "{n, plural, zero {# ملاحظة} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}",
  "bring.becomes.opening": "مناسبات ذلك اليوم",
  "bring.becomes.note": "ملاحظات",
  "bring.child": "لمن هي؟",
  "bring.child.other": "{name} في الملف",
  "bring.child.new": "طفل جديد",
  "bring.child.skip": "من دون إدخال",
  "bring.zone": "تؤخذ الأوقات على أنها {zone}.",
  "bring.take": "إدخالها",
  "bring.taking": "جارٍ الإدخال",
  "bring.taken":
    "{n, plural, =0 {كان كل شيء هنا من قبل.} zero {كان كل شيء هنا من قبل.} one {أُضيف قيد واحد.} two {أُضيف قيدان.} few {أُضيفت # قيود.} many {أُضيف # قيدًا.} other {أُضيف # قيد.}}",
  "bring.corrected":
    "{n, plural, zero {لم يُصحّح شيء.} one {صُحّح قيد واحد هنا كما صُحّح هناك.} two {صُحّح قيدان هنا كما صُحّحا هناك.} few {صُحّحت # قيود هنا كما صُحّحت هناك.} many {صُحّح # قيدًا هنا كما صُحّح هناك.} other {صُحّح # قيد هنا كما صُحّح هناك.}}",
  "bring.stayed":
    "{n, plural, zero {لم يُغيَّر شيء.} one {غُيّر قيد واحد هنا بعد ذلك، ويبقى على ذلك.} two {غُيّر قيدان هنا بعد ذلك، والاثنان باقيان على ذلك.} few {غُيّرت # قيود هنا بعد ذلك، وتبقى على ذلك.} many {غُيّر # قيدًا هنا بعد ذلك، ويبقى على ذلك.} other {غُيّر # قيد هنا بعد ذلك، ويبقى على ذلك.}}",
  "bring.refused":
    "{n, plural, zero {لم يُترك صف} one {تُرك صف واحد} two {تُرك صفان} few {تُركت # صفوف} many {تُرك # صفًا} other {تُرك # صف}}",
  "bring.refused.row": "{file}، الصف {row}: {why}",
  "bring.refused.file": "{file}: {why}",
  "bring.refused.more":
    "{n, plural, zero {ولا شيء آخر.} one {وواحد آخر.} two {واثنان آخران.} few {و# غيرها.} many {و# غيرها.} other {و# غيرها.}}",
  "bring.nothing": "ليس في هذه الملفات ما يجد له Attune مكانًا.",
  "bring.why.no-time": "ليس له وقت",
  "bring.why.bad-time": "لا يمكن قراءة وقته: {found}",
  "bring.why.bad-row": "خلاياه أكثر أو أقل من الصف الأول",
  "bring.why.no-child": "لا يذكر طفلًا",
  "bring.why.backwards": "ينتهي قبل أن يبدأ",
  "bring.why.no-text": "لا نص فيه",
  "bring.why.two-children": "أكثر من طفل يحمل هذا الاسم: {found}",
  "bring.why.spreadsheet": "هذا جدول حسابات؛ احفظوه بصيغة CSV",
  "bring.why.measures": "لا يحفظ Attune أوزانًا ولا قياسات",
  "bring.why.pumping": "لا يحفظ Attune شفط الحليب",
  "bring.why.medicines": "لا يحفظ Attune الأدوية",
  "bring.why.timers": "فيه مؤقتات ما زالت تعمل",
  "bring.why.tags": "ليس فيه إلا أسماء وسوم",
  "bring.why.no-place": "ليس لهذا مكان في Attune: {found}",
  "bring.why.unknown-file": "لا يوجد تصدير يعرفه Attune بهذه الأعمدة",

  "vault.title": "ما يُحفظ، ومَن يستطيع فتحه",
  "vault.lock.on": "مقفل بما تعرفونه أو تحملونه",
  "vault.lock.off": "لا قفل",
  "vault.backup": "نسخة احتياطية، وكل شيء في ملفات مفتوحة",
  "vault.bring": "Baby Buddy",

  "keep.rule":
    "على آيفون أو آيباد يحذف Safari ما تحفظه أي صفحة لم تفتحوها طوال سبعة أيام من الاستخدام. أما Attune على الشاشة الرئيسية فلا يمسّه ذلك.",
  "keep.install": "وضع Attune على الشاشة الرئيسية",
  "keep.install.ios": "في Safari المسوا «مشاركة»، ثم «إضافة إلى الشاشة الرئيسية».",

  "problem.own-locked": "جانبكم الخاص مقفل، فافتحوه أولًا.",
  "problem.wrong-key": "هذا لا يفتحه.",
  "problem.try-later":
    "{n, plural, zero {حاولوا من جديد.} one {انتظروا ثانية واحدة، ثم حاولوا من جديد.} two {انتظروا ثانيتين، ثم حاولوا من جديد.} few {انتظروا # ثوانٍ، ثم حاولوا من جديد.} many {انتظروا # ثانية، ثم حاولوا من جديد.} other {انتظروا # ثانية، ثم حاولوا من جديد.}}",
  "problem.short-passphrase":
    "{n, plural, zero {استخدموا # حرف على الأقل.} one {استخدموا حرفًا واحدًا على الأقل.} two {استخدموا حرفين على الأقل.} few {استخدموا # أحرف على الأقل.} many {استخدموا # حرفًا على الأقل.} other {استخدموا # حرف على الأقل.}}",
  "problem.passkey-refused": "لم يصل مفتاح المرور. حاولوا من جديد، أو استخدموا عبارة المرور.",
  "problem.passkey-cannot": "لا يستطيع مفتاح المرور هذا أن يحفظ مفتاحًا لـ Attune. استخدموا عبارة مرور.",
  "problem.not-a-backup": "هذه ليست نسخة احتياطية من Attune. اختاروا ملفًا ينتهي بـ ‎.attune.",
  "problem.backup-newer": "صنع إصدار أحدث من Attune هذه النسخة. حدّثوا Attune، ثم استعيدوها.",
  "problem.backup-wrong-passphrase": "ليست هذه عبارة المرور التي صُنع بها هذا الملف.",
  "problem.backup-damaged": "تغيّر هذا الملف أو انقطع في طريقه. لم يُسترجع منه شيء. انسخوه من جديد.",
};
