/** What is said of files, in Arabic. */
import type { words as en } from "../en/files.ts";

export const words: Record<keyof typeof en, string> = {
  "file.file-missing": "لا يوجد ملف كهذا. تحققوا من الاسم والمجلد.",
  "file.file-folder": "هذا مجلد. سمّوا ملفًا فيه.",
  "file.file-refused": "ليس لكم أن تفتحوا هذا. تحققوا ممن يحق له أن يقرأ ويكتب هنا.",
  "file.file-unreadable": "تعذّرت قراءة هذا ({code}).",
  "file.file-unwritable": "تعذّرت كتابة هذا ({code}). تحققوا من المجلد ومن المساحة الباقية على القرص.",
  "file.file-same": "‏IN وOUT الملف نفسه. سمّوا غيره لـ OUT.",
  "file.file-empty": "الملف فارغ.",
  "file.file-too-big": "الملف أكبر من {megabytes} م.ب، أكثر من أي تسجيل مرمَّز. أهو الملف الصحيح؟",
  "file.file-not-this":
    "هذا ليس {format, select, boris {مشروع BORIS} datavyu {قاعدة بيانات Datavyu} elan {ملف ELAN ‏(EAF)} lena {ملف LENA ‏(ITS)} textgrid {ملف TextGrid} other {{format}}}. هل تناسب اللاحقة ما في داخله؟",
  "file.file-cut": "ينتهي الملف في منتصفه. احفظوه أو انسخوه من جديد.",
  "file.format-unknown":
    "{ending, select, none {لا الاسم ولا المحتوى يقول ما هذا. قولوه: ‎--format اللاحقة. يقرأ Attune} other {اللاحقة {ending} ليست مما يقرؤه Attune. يقرأ}} {endings}.",
  "file.format-in-only": "يقرأ Attune ‏.{ending} ولا يكتبه. يكتب {endings}.",
  "file.json-syntax": "من هنا ليس هذا JSON. ربما ينقص قوس أو فاصلة أو علامة تنصيص.",
  "file.recording-format": "الصيغة {found}، والمتوقع attune.recording/1.",
  "file.recording-field":
    "يجب أن يكون {field, select, whole {الملف} other {{field}}} ‏{expected, select, something {شيئًا آخر} other {{expected}}}، وهو {found}.",
  "file.recording-person-twice": "لشخصين المعرّف {id}. أعطوا كلًّا معرّفًا خاصًا.",
  "file.recording-event-twice": "لحدثين المعرّف {id}. أعطوا كلًّا معرّفًا خاصًا.",
  "file.recording-nobody": "الحدث {id} منسوب إلى {who}، وهذا الاسم ليس بين الأشخاص. أضيفوه، أو صححوا الاسم.",
  "file.recording-backwards": "ينتهي الحدث {id} قبل أن يبدأ.",
  "file.recording-outside": "ينتهي الحدث {id} بعد التسجيل، عند {length} ملّي ثانية.",
  "file.recording-maybe": "يقول الحدث {id} لمن قد يكون غير صاحبه، لكنه لا يسمّي شخصًا آخر من المذكورين. احذفوا maybe.",
  "file.recording-sure": "للحدث {id} درجة ثقة أو شك، ولا يكون ذلك إلا لما سُمع. اجعلوا sure تساوي null واحذفوا maybe.",
  "file.recording-coded": "يجب أن تكون المقاطع المرمَّزة مرتّبة، لا فارغ فيها ولا متداخل، وألّا تتجاوز نهاية التسجيل.",
  "file.recording-overlap": "يتداخل الحدثان {a} و{b}، وهما لشخص وقناة واحدة. اجمعوهما، أو أنهوا الأول أبكر.",
  "file.line-fields": "عدد الحقول في هذا السطر {found}، والمتوقع {expected}.",
  "file.time-unreadable": "لا يمكن قراءة هذا على أنه وقت.",
  "file.time-backwards": "ينتهي هذا ({to} ملّي ثانية) قبل أن يبدأ ({from} ملّي ثانية).",
  "file.time-negative": "يبدأ هذا قبل التسجيل. تُعدّ الأوقات من بدايته.",
  "file.line": "السطر {line}: {sentence}",
  "file.time-beyond": "يقع هذا بعد البداية بأكثر من عشرة أيام، فلا يمكن أن يكون صحيحًا. تحققوا من الوحدة.",
  "file.person-not-there": "لا أحد هنا بالاسم {name}. {count, plural, =0 {لا أسماء فيه.} other {يوجد: {names}.}}",
  "file.observation-not-there": "لا توجد ملاحظة {name}. {count, plural, =0 {لا ملاحظات فيه.} other {يوجد: {names}.}}",
  "file.coder-not-there": "لا يوجد مرمِّز {name}. {count, plural, =0 {لا يُذكر فيه مرمِّز.} other {يوجد: {names}.}}",
  "file.xml-syntax": "من هنا ليس هذا XML سليمًا.",
  "file.xml-doctype":
    "يعلن هذا الملف كيانات أو عناصر خاصة به قد تؤذي، فلا يُقرأ. إن كنتم تثقون به فاحذفوا ما بين القوسين المربّعين بعد DOCTYPE.",
  "file.xml-deep": "العناصر هنا أعمق من {most}، ولا يحتاج ملف مرمَّز إلى ذلك، فلا يُقرأ.",
  "file.zip-broken": "هذا ليس أرشيف zip كاملًا. احفظوه أو انسخوه من جديد.",
  "file.zip-path": "مدخل في هذا الأرشيف يشير إلى خارجه ({entry})، فلا يُقرأ.",
  "file.zip-bomb": "يُفكّ هذا الأرشيف إلى أكثر بكثير مما يحتاجه ملف مرمَّز، فلا يُقرأ.",
  "file.zip-missing": "ليس في هذا الأرشيف {entry}. أهو من Datavyu؟",
  "file.table-columns":
    "الأعمدة ليست لجدول يعرفه Attune:‏ ChildProject أو BORIS أو Datavyu أو VTC 2 أو ELAN أو Audacity. سمّوها: ‎--columns onset=Begin,offset=End,who=Speaker.",
  "file.table-quote": "تُفتح هنا علامة تنصيص ولا تُغلق.",
  "file.unit-unclear": "هل هذه الأوقات ثوانٍ أم أجزاء من الألف ({column}: {found})؟ اذكروا ‎--unit s‎ أو ‎--unit ms‎.",
  "file.columns-unknown": "لا عمود لـ {kind}{column, select, other { باسم {column}}}. الأعمدة: {names}.",
  "file.children-several":
    "{count, plural, other {أكثر من طفل هنا قد يكون هو المقصود ({count}): {names}.}} اذكروا أيّهم: ‎--child NAME‎.",
  "file.map-film": "هذا ليس ملفًا مرمَّزًا، وليس في الفيديو أسماء تُصنع منها خريطة.",
  "file.map-nothing": "لم يوجد مسار ولا متكلم ولا سلوك تُصنع منه خريطة.",
  "file.map-roles": "تعطي الخريطة {who} دورين: {a} و{b}. لكل شخص دور واحد؛ غيّروا who في إحدى القاعدتين.",
  "file.map-syntax": "من هنا ليس هذا YAML ‏({message}).",
  "file.map-field": "يجب أن يكون {field} على شكل {expected}، وهو {found}.",
  "file.map-key": "ليس في الخريطة {key}. فيها: {keys}.",
  "file.windows-clock": "{found} ساعة من اليوم، وهذا التسجيل لا يقول متى بدأ. أعطوا وقتًا من بدايته، مثل ‎10m.",
  "file.windows-columns": "لقائمة النوافذ عمودان from وto، وقد يكون فيها name وfile. في هذه: {names}.",
  "file.windows-time": "{found} ليس وقتًا. اكتبوه من البداية مثل ‎90s أو ‎1h30m أو ‎00:10:00، أو ساعة من اليوم مثل ‎@14:30.",
  "file.windows-beyond": "ينتهي التسجيل عند {length} ثانية، قبل أن يبدأ المقطع المطلوب.",
  "file.windows-span": "تنتهي هذه النافذة ({to}) قبل أن تبدأ ({from}) أو حيث تبدأ.",
  "file.windows-none": "ليس في القائمة نافذة لهذا الملف.",
  "file.windows-many": "يصير هذا أكثر من {most} نافذة. اختاروا نوافذ أطول.",
  "file.file-binary": "هذه صيغة {format} الثنائية. احفظوه ملفًا نصّيًا.",
  "file.file-xlsx": "هذا مصنَّف جداول. احفظوا الورقة بصيغة CSV.",
  "file.nothing-read":
    "لم يُقرأ من هذا شيء لطفل أو لبالغ. {why, select, empty {ليس فيه أي حدث.} left {تُرك كل ما هو لهما، والملاحظات تقول لماذا.} other {كان فيه: {names}. اذكروا من هو من: ‎--child NAME‎ و‎--adult NAME‎.}}",
  "file.strict":
    "{count, plural, zero {لم يُترك شيء} one {تُرك عند القراءة شيء واحد أو تغيّر} two {تُرك عند القراءة شيئان أو تغيّرا} few {تُركت عند القراءة # أشياء أو تغيّرت} many {تُرك عند القراءة # شيئًا أو تغيّر} other {تُرك عند القراءة # شيء أو تغيّر}}، وقد طُلب ‎--strict‎.",
  "file.empty-file": "الملف فارغ.",
  "file.not-media": "لا يستطيع Attune فتح هذا على أنه فيديو أو ملف صوت.",
  "file.other-film": "هذا مقطع فيديو من نوع لا يقرؤه Attune ({kind}). حوّلوه إلى mp4.",
  "file.other-sound": "هذا ملف صوت من نوع لا يقرؤه Attune ({kind}). حوّلوه إلى m4a أو mp3 أو wav.",
  "file.cut-short": "ينتهي الملف قبل أن يمكن فتحه. انسخوه من جديد.",
  "file.no-sound": "ليس في هذا الملف صوت، فلا شيء يُسمع.",
  "file.cannot-decode": "صوت هذا الملف من نوع لا يُفكّ هنا. احفظوه mp4 أو m4a أو wav.",
  "file.cannot-read": "تعذّرت قراءة الملف. ربما نُقل، أو ليس لكم أن تفتحوه.",
  "file.not-built": "لم يُبنَ التطبيق بعد. ‏`npm start` يبنيه ويقدّمه.",
  "file.not-a-backup": "هذه ليست نسخة احتياطية من Attune.",
  "file.backup-newer": "صنع هذا إصدار أحدث من Attune. حدّثوا هذا، ثم حاولوا من جديد.",
  "file.backup-wrong-passphrase":
    "ليست هذه عبارة مروره. اذكروها بـ ‎--passphrase-file أو في ATTUNE_PASSPHRASE. وإن صُنع الملف بعبارة أخرى فاذكروها بـ ‎--from-passphrase-file.",
  "file.backup-damaged": "تغيّر هذا أو انقطع. لم يؤخذ منه شيء. انسخوه من جديد.",
  "file.short-passphrase": "عدد أحرف عبارة المرور أقل من {n}.",
  "file.passphrase-none": "تلزم عبارة مرور. ضعوها في ATTUNE_PASSPHRASE، أو في ملف وسمّوه بـ ‎--passphrase-file.",
  "note.heard-cut": "يتوقف الملف عند {at} مع أنه يعد بأكثر من ذلك. سُمع حتى ذلك الموضع.",
  "note.heard-hole":
    "{count, plural, zero {الصوت موصول في الملف كله.} one {لا صوت في الملف من {from} إلى {to}.} two {في الملف موضعان بلا صوت، أولهما من {from} إلى {to}، والمجموع {seconds, number} ث.} few {في الملف # مواضع بلا صوت، أولها من {from} إلى {to}، والمجموع {seconds, number} ث.} many {في الملف # موضعًا بلا صوت، أولها من {from} إلى {to}، والمجموع {seconds, number} ث.} other {في الملف # موضع بلا صوت، أولها من {from} إلى {to}، والمجموع {seconds, number} ث.}}",
  "note.heard-broken":
    "{count, plural, zero {الصوت سليم في الملف كله.} one {الصوت متضرر من {from} إلى {to} ولم يمكن سماعه.} two {الصوت متضرر في موضعين ولم يمكن سماعه، أولهما من {from} إلى {to}، والمجموع {seconds, number} ث.} few {الصوت متضرر في # مواضع ولم يمكن سماعه، أولها من {from} إلى {to}، والمجموع {seconds, number} ث.} many {الصوت متضرر في # موضعًا ولم يمكن سماعه، أولها من {from} إلى {to}، والمجموع {seconds, number} ث.} other {الصوت متضرر في # موضع ولم يمكن سماعه، أولها من {from} إلى {to}، والمجموع {seconds, number} ث.}}",
  "note.heard-ends-early": "ينتهي الصوت عند {at}، قبل الصورة بـ {seconds, number} ث.",
  "note.heard-begins-late": "لا صوت قبل {at}.",
  "note.heard-trimmed": "قُصّت {seconds, number} ث. ما زالت في الملف، لكنها لم تُسمع.",
  "note.heard-silent-track": "في الفيديو أكثر من مسار صوت. المسار الذي تختاره المشغّلات صامت، فسُمع غيره.",
  "note.nobody":
    "تُرك {count, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} من الصفوف التي ليست لأحد ({names}). ‏--keep-nobody يبقيها.",
  "note.unknown":
    "تُرك {count, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} من الصفوف التي لا يعرف Attune أسماءها ‏({names}). قولوا مَن هم بـ ‎--child أو ‎--adult أو ‎--other، أو أبقوها بـ ‎--keep-nobody.",
  "note.earlier": "من قبل، حين صُنع هذا من ملف آخر: {said}",
  "note.merged":
    "جُمع {count, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} من الأحداث مع أحداث أخرى متداخلة للشخص نفسه والقناة نفسها.",
  "note.merged-label": "ما كانت عليه {count} من الأحداث المجموعة، غير قناتها، يختلف عن الأول فتُرك.",
  "note.unbegun":
    "تُركت {count, plural, zero {لا شيء} one {واحدة} two {اثنتان} few {#} many {#} other {#}} من العلامات التي تُنهي ما لم يبدأ أو تبدأ ما بدأ.",
  "note.unread":
    "{count, plural, zero {لا سطر من نوع مجهول} one {سطر واحد ليس من نوع يعرفه Attune فتُرك} two {سطران ليسا من نوع يعرفه Attune فتُركا} few {# أسطر ليست من نوع يعرفه Attune فتُركت} many {# سطرًا ليست من نوع يعرفه Attune فتُركت} other {# سطر ليست من نوع يعرفه Attune فتُركت}}: {rows}.",
  "note.taken-voice":
    "أُخذ صوتًا {count, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} من الصفوف التي لا يعرف Attune قناتها: {names}.",
  "note.coded-time":
    "تُركت {count, plural, zero {لا شيء} one {واحدة} two {اثنتان} few {#} many {#} other {#}} من فترات الترميز بسبب وقت غير ممكن.",
  "note.coded-many": "يُقال إن {count} من الفترات مرمّزة، وهذا أكثر من حدود أي تسجيل. يُحسب كله مرمّزًا.",
  "note.chosen":
    "يوجد أكثر من {what} واحد: {names}. هذا {name}؛ اختاروا بـ ‎--{what}.{count, plural, zero {} one { تُرك صف واحد من غيره.} two { تُرك صفّان من غيره.} few { تُركت # صفوف من غيره.} many { تُرك # صفًّا من غيره.} other { تُرك # صف من غيره.}}",
  "note.encoding": "النص ليس UTF-8؛ قُرئ على أنه Windows-1252.",
  "note.untimed":
    "تُرك {count, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} من المدخلات التي لا وقت لها.",
  "note.unended":
    "أُنهي مع التسجيل {count, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} من الأحداث التي تبدأ ولا تنتهي.",
  "note.guessed": "هذه السلوكيات ليست من قناة يعرفها Attune وأُخذت حركةً: {names}.",
  "note.lost-channel":
    "تُرك {count, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} من الأحداث التي لا تحمل هذه الصيغة قناتها.",
  "note.lost-sure":
    "درجة الثقة في {count, plural, zero {لا شيء} one {واحد} two {اثنين} few {#} many {#} other {#}} من الأحداث لا تُحمل، فتُركت.",
  "note.lost-start": "وقت بداية التسجيل لا يُحمل، فتُرك.",
  "note.lost-length": "الطول لا يُحمل؛ وعند القراءة من جديد ينتهي التسجيل بآخر حدث فيه.",
  "note.lost-act":
    "ما كان عليه {count, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} من الأحداث، إضافة إلى القناة، لا يُحمل، فتُرك.",
  "note.lost-note":
    "ملاحظات {count, plural, zero {لا شيء} one {واحد} two {اثنين} few {#} many {#} other {#}} من الأحداث لا تُحمل، فتُركت.",
  "note.lost-sex": "تريد هذه الصيغة FEM أو MAL للبالغ. وحيث لم يُقل أيٌّ منهما تضع ADU.",
  "note.described":
    "تُرك {count, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} من المدخلات التي تصف مدخلات أخرى ({names}).",
  "note.vegetative":
    "تُرك {count, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} من مقاطع الطفل التي ليس فيها إلا أصوات جسدية، كالتجشؤ.",
  "note.bad-time":
    "{count, plural, zero {لا صف وقته غير ممكن} one {صف واحد وقته غير ممكن فتُرك} two {صفّان وقتهما غير ممكن فتُركا} few {# صفوف أوقاتها غير ممكنة فتُركت} many {# صفًّا أوقاتها غير ممكنة فتُركت} other {# صف أوقاتها غير ممكنة فتُركت}}: {rows}.",
  "note.uncoded":
    "{count, plural, zero {} one {حدث واحد خارج ما رُمِّز ولا يُحسب في أي رقم.} two {حدثان خارج ما رُمِّز ولا يُحسبان في أي رقم.} few {# أحداث خارج ما رُمِّز ولا تُحسب في أي رقم.} many {# حدثًا خارج ما رُمِّز ولا تُحسب في أي رقم.} other {# حدث خارج ما رُمِّز ولا تُحسب في أي رقم.}}{cut, plural, zero {} one { وآخر يُحسب بعضه.} two { وآخران يُحسب بعضهما.} few { و# يُحسب بعضها.} many { و# يُحسب بعضها.} other { و# يُحسب بعضها.}}",
  "note.no-sound":
    "{count, plural, zero {لا قول بلا صوت} one {قول واحد بلا صوت فتُرك} two {قولان بلا صوت فتُركا} few {# أقوال بلا صوت فتُركت} many {# قولًا بلا صوت فتُركت} other {# قول بلا صوت فتُركت}}.",
  "note.moved": "الأوقات بالتقويم. حُسبت من أول علامة، عند {start}.",
  "note.side-by-side": "تعرض {count} من المشغّلات الوقت نفسه جنبًا إلى جنب. الطول هو طول الأول.",
  "note.offset": "تبدأ الأوقات بعد {seconds} ثانية من بداية الفيديو. تُركت كما هي.",
  "note.lost-coded": "لا يمكن حفظ أي المقاطع رُمِّز. عند القراءة من جديد يُعدّ كله مرمَّزًا.",
  "note.unmapped":
    "قُرئ {count, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} من الصفوف كأنها بلا خريطة، لأن أسماءها ليست فيها ({names}).",
  "note.map-unused": "يقول هذا الملف بنفسه من هو من، فلم تُستعمل الخريطة.",
  "note.shifted": "نُقلت كل الأوقات {seconds} ثانية.",
  "note.shifted-out":
    "{out, plural, zero {} one {وقع حدث واحد قبل البداية فتُرك.} two {وقع حدثان قبل البداية فتُركا.} few {وقعت # أحداث قبل البداية فتُركت.} many {وقع # حدثًا قبل البداية فتُركت.} other {وقع # حدث قبل البداية فتُركت.}}{cut, plural, zero {} one { وقُصّ حدث عند البداية.} two { وقُصّ حدثان عند البداية.} few { وقُصّت # أحداث عند البداية.} many { وقُصّ # حدثًا عند البداية.} other { وقُصّ # حدث عند البداية.}}",
  "note.windows-cut":
    "تُركت من النوافذ {count, plural, zero {لا شيء} one {واحدة} two {اثنتان} few {#} many {#} other {#}} من الاستجابات لأن حدًا بين نافذتين يفصلها عن ندائها؛ أما أرقام الكل فتحسبها.",
  "note.windows-uncoded":
    "{count, plural, zero {لا نافذة} one {نافذة واحدة} two {نافذتان} few {# نوافذ} many {# نافذة} other {# نافذة}} من أصل {of} ليس فيها ما رُمِّز، ولا تُحسب في أي متوسط.",
  "note.widened":
    "صارت مدة {count, plural, zero {لا شيء} one {واحد} two {اثنين} few {#} many {#} other {#}} من الأحداث التي لا مدة لها 1 ملّي ثانية.",
};
