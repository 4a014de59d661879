/** What each figure means, in Arabic. */
import type { words as en } from "../en/figures.ts";

const says = (s: string): string =>
  `كم من نداءات الطفل أجبتم عنها خلال ${s}، بأي طريقة: بالصوت أو الوجه أو اللمس أو اليدين.`;
const returned = (s: string): string =>
  `الإرسال فعل للطفل في أي قناة، ما عدا البكاء والإشاحة بالنظر. وأفعال القناة الواحدة التي يفصلها أقل من 300 ملّي ثانية (في الصوت) أو ثانية واحدة (في غيره) تُعدّ فعلًا واحدًا، وكذلك أفعال البالغ. والرد فعل للبالغ يبدأ بعد انتهاء الإرسال، وبعده بـ ${s} على الأكثر. ويجوز أن يبدأ اللمس والوجه والشيء أثناء الإرسال. تُقرن الأفعال الأقرب زمنًا أولًا، كل فعل مرة واحدة، وعند التساوي يُقدَّم الإرسال الأسبق. والرقم هو الإرسالات المجاب عنها مقسومة على كل الإرسالات، مع فترة ويلسون 95 %.`;
const ordinary = "النداءات بلا جواب أمر عادي. ولا يقول الرقم هل كان الجواب مناسبًا، فأنتم وحدكم تعرفون ذلك.";
const turns = "كم مرة ذهب الصوت وعاد بين الطفل وبالغ، بإحدى طرق العدّ المنشورة.";
const rules =
  "لا تُقارن أعداد بقواعد مختلفة، والمعايير المصنوعة من تسجيلات يوم كامل لا تناسب مقطعًا. والأكثر ليس أفضل: في دراسة واحدة ارتبطت الأدوار بكلمات أكثر لاحقًا، لا بأمان أكثر.";
const faster =
  "الأسرع ليس أفضل، والأجوبة البطيئة شائعة. وحين تطول وقفات شخص تطول وقفات الآخر أيضًا في الغالب، لكن لم يُظهر أحد أن إحداهما سبب الأخرى.";
const mix = (by: string): string => `كم مما فعلتموه أنتم والطفل كان ${by}.`;
const share = "أفعال الطفل والبالغين في هذه القناة، مقسومة على أفعالهم في كل القنوات.";
const noMix = "ليس هناك مزيج مثالي، وما لم يُوسم لا يُرى.";
const follows = (who: string): string =>
  `إلى أي حد يدلّ توقيت أصوات الآخر على توقيت أصوات ${who}، فوق ما تعطيه الصدفة. قد تكون المتابعة متراخية أو متوسطة أو لصيقة جدًا.`;
const lagged = (whose: string): string =>
  `يُقسم الوقت إلى خطوات من 250 ملّي ثانية. وفي الخطوة صوت إن غطّى الصوت من دون البكاء نصفها على الأقل، ويؤخذ التسجيل حلقة. بطريقة المربعات الصغرى تُتوقّع خطوة ${whose} من خطواته الثماني الأخيرة، ثم من آخر 12 خطوة للآخر أيضًا. والرقم هو الزيادة في التباين المفسَّر، ناقص متوسطها على التسجيلات المزاحة.`;
const noTarget = "لا هدف هنا، والمتابعة اللصيقة جدًا ليست أفضل من المتوسطة.";
const pause = (whom: string): string =>
  `الأدوار صوت من دون بكاء، وأصوات الشخص الواحد التي يفصلها أقل من 300 ملّي ثانية دور واحد. وحيثما ${whom}، تكون الوقفة بداية دوره ناقص نهاية الدور الذي قبله. ولا حد لها، وهي سالبة حيث يتداخل الاثنان. والرقم هو الوسيط، مع الربيعين.`;

export const words: Record<keyof typeof en, string> = {
  "returns.1s.name": "أُجيب عنها خلال 1 ث",
  "returns.1s.says": says("ثانية"),
  "returns.1s.formula": returned("1 ث"),
  "returns.1s.not": ordinary,
  "returns.2s.name": "أُجيب عنها خلال 2 ث",
  "returns.2s.says": says("ثانيتين"),
  "returns.2s.formula": returned("2 ث"),
  "returns.2s.not": ordinary,
  "returns.5s.name": "أُجيب عنها خلال 5 ث",
  "returns.5s.says": says("5 ثوانٍ"),
  "returns.5s.formula": returned("5 ث"),
  "returns.5s.not": ordinary,
  "turns.lena.name": "الأدوار (قاعدة LENA)",
  "turns.lena.says": turns,
  "turns.lena.formula":
    "يُستخدم صوت الطفل المقصود وصوت بالغ واحد فقط، من دون البكاء والمقاطع التي يتداخل فيها الناس. يستمر التناوب ما دام كل صوت يتبع ما قبله بأقل من 5 ث، وينتهي حين يدخل بينهما طفل آخر أو بالغ آخر. ويُعدّ له نصف مقاطعه المتناوبة مقرَّبًا إلى الأسفل: طفل-بالغ 1، طفل-بالغ-طفل 1، طفل-بالغ-طفل-بالغ 2.",
  "turns.lena.not": rules,
  "turns.serve-return.name": "الأدوار (قاعدة الإرسال والرد)",
  "turns.serve-return.says": turns,
  "turns.serve-return.formula":
    "تُرتَّب أصوات الطفل والبالغين بحسب بدايتها، من دون البكاء. والدور كل انتقال من جهة إلى أخرى يبدأ فيه الصوت التالي بعد انتهاء السابق بـ 5 ث على الأكثر. فبالغ-طفل-بالغ يُعدّ 2.",
  "turns.serve-return.not": rules,
  "turns.childproject.name": "الأدوار (قاعدة ChildProject)",
  "turns.childproject.says": turns,
  "turns.childproject.formula":
    "الدور كل صوت لطفل أو لبالغ يبدأ بعد أقل من 5 ث من انتهاء الصوت الذي قبله، والتداخل مسموح. وبحسب الإعداد الافتراضي لأصحاب القاعدة يجوز أن يتبع أي شخص أي شخص، حتى نفسه. والبكاء عندهم لا يُفصل عن الصوت، فيُعدّ الاثنان هنا.",
  "turns.childproject.not": rules,
  "pause.adult.name": "وقفتكم",
  "pause.adult.says": "كم كان يمضي عادة بعد صوت الطفل حتى يبدأ صوتكم.",
  "pause.adult.formula": pause("تبع البالغ الطفل"),
  "pause.adult.not": faster,
  "pause.child.name": "وقفة الطفل",
  "pause.child.says": "كم كان يمضي عادة بعد صوتكم حتى يبدأ صوت الطفل.",
  "pause.child.formula": pause("تبع الطفل البالغ"),
  "pause.child.not": faster,
  "overlap.share.name": "الكلام معًا",
  "overlap.share.says": "كم مرة بدأ أحدكم قبل أن ينتهي الآخر.",
  "overlap.share.formula":
    "يُقسم عدد انتقالات الدور ذات الوقفة السالبة على عددها كلها، والأدوار والوقفات كما سبق. ولا يُعدّ الصوت فوق البكاء، لأنه يهدّئ.",
  "overlap.share.not": "التداخل عادي، ومن يشارك في الكلام لا يقاطعه.",
  "wait.3s.name": "الانتظار",
  "wait.3s.says": "كم مرة، حين لم يقل الطفل شيئًا، تركتم ثلاث ثوانٍ أو أكثر قبل أن تتكلموا من جديد.",
  "wait.3s.formula":
    "تُؤخذ فترات الصمت بين دور للبالغ والدور الذي يليه، إن لم يتكلم فيها الطفل. والرقم نسبة ما دام منها 3 ث أو أكثر.",
  "wait.3s.not": "الانتظار طريقة لإفساح المكان، لكنه ليس الطريقة الوحيدة.",
  "started.child.name": "مَن بدأ",
  "started.child.says": "كم من أوقاتكم معًا بدأها الطفل.",
  "started.child.formula":
    "الوقت معًا مقطع بلا وقفة من 5 ث، وفيه إرسال واحد مجاب عنه على الأقل. والرقم نسبة ما كان أول فعل فيه للطفل، وعند التساوي في البداية يُعدّ للبالغ.",
  "started.child.not": "لا يلزم أن يبدأ أحد منكم أكثر من الآخر.",
  "ended.child.name": "مَن أنهى",
  "ended.child.says": "كم من أوقاتكم معًا انتهت بفعل من الطفل.",
  "ended.child.formula": "من الأوقات نفسها، نسبة ما كان آخر فعل ينتهي فيه للطفل. وعند التساوي في النهاية يُعدّ للبالغ.",
  "ended.child.not": "التوقف حق للطفل، ولكم.",
  "chain.longest.name": "أطول أخذ ورد",
  "chain.longest.says": "كم تبادلًا تتابع في أطول أوقاتكم معًا.",
  "chain.longest.formula":
    "الرقم أكبر عدد من الإرسالات المجاب عنها خلال 5 ث في مقطع واحد بلا وقفة من 5 ث. وعند المقارنة بالصدفة، إن تساوت سلسلتان عُدّت أطول تلك التي مجموع إرسالاتها المجاب عنها أكبر.",
  "chain.longest.not": "لا يقول هذا شيئًا عن الرابطة، فالمقطع مرآة وليس امتحانًا.",
  "ease.name": "إفساح المكان",
  "ease.says": "كم مرة أفسحتم المكان حين أشاح الطفل بنظره.",
  "ease.formula":
    "تُفحص كل إشاحة بعد 3 ث من بدايتها، أو حين عاد الطفل إن عاد قبل ذلك. والرقم نسبة ما لم يكن عنده فعل جارٍ لبالغ بصوت أو وجه أو إيماءة أو حركة أو شيء. والضم والنظر الهادئ إفساح للمكان.",
  "ease.not": "الإشاحة بالنظر راحة وليست رفضًا.",
  "comeback.name": "العودة",
  "comeback.says": "كم مرة عاد الطفل بعد أن أشاح بنظره.",
  "comeback.formula":
    "الرقم نسبة الإشاحات التي تلاها إرسال من الطفل، بعد انتهائها وخلال 30 ث من بدايتها. وتُترك الإشاحة إن انتهى التسجيل قبل أن يتضح ذلك.",
  "comeback.not": "قد تستغرق العودة أكثر من نصف دقيقة، وهذا عادي أيضًا.",
  "repair.count.name": "مرات الإصلاح",
  "repair.count.says": "كم مرة عدتم بعضكم إلى بعض بعد انقطاع.",
  "repair.count.formula":
    "الانقطاع إشاحة بالنظر، أو بكاء، أو إرسال ليس جوابًا لأحد ولم يُجب عنه أحد خلال 5 ث. والانقطاعات التي تسبق الإصلاح التالي تُعدّ واحدًا. والإصلاح هو التبادل التالي خلال 60 ث من بداية الانقطاع: يجيب البالغ عن إرسال، أو يجيب الطفل عن فعل للبالغ.",
  "repair.count.not": "كانت الأمهات والرضّع في الدراسات على إيقاع واحد نحو ثلث الوقت. ومن الانقطاع يتعلّم الناس الإصلاح.",
  "repair.time.name": "وقت الإصلاح",
  "repair.time.says": "كم من الوقت مضى عادة حتى عدتم بعضكم إلى بعض.",
  "repair.time.formula": "لكل إصلاح، الوقت من بداية الانقطاع حتى الجواب الذي أنهاه. والرقم هو الوسيط، مع الربيعين.",
  "repair.time.not": "الأسرع ليس أفضل.",
  "soothed.name": "التهدئة",
  "soothed.says": "كم من نوبات البكاء انتهت وأنتم هناك.",
  "soothed.formula":
    "البكاء الذي يفصله أقل من 30 ث نوبة واحدة. والرقم نسبة النوبات التي كان في آخر 10 ث منها فعل جارٍ لبالغ في أي قناة. والصوت فوق البكاء من هذه الأفعال، لأنه يهدّئ.",
  "soothed.not": "بعض البكاء ينتهي من نفسه، وبعضه يستمر حتى بين أحنّ الأذرع.",
  "channels.voice.name": "بالصوت",
  "channels.voice.says": mix("بالصوت"),
  "channels.voice.formula": share,
  "channels.voice.not": noMix,
  "channels.cry.name": "بالبكاء",
  "channels.cry.says": mix("بالبكاء"),
  "channels.cry.formula": share,
  "channels.cry.not": noMix,
  "channels.face.name": "بالوجه",
  "channels.face.says": mix("بالوجه"),
  "channels.face.formula": share,
  "channels.face.not": noMix,
  "channels.gaze.name": "بالعينين",
  "channels.gaze.says": mix("بالعينين"),
  "channels.gaze.formula": share,
  "channels.gaze.not": noMix,
  "channels.touch.name": "باللمس",
  "channels.touch.says": mix("باللمس"),
  "channels.touch.formula": share,
  "channels.touch.not": noMix,
  "channels.gesture.name": "باليدين",
  "channels.gesture.says": mix("باليدين"),
  "channels.gesture.formula": share,
  "channels.gesture.not": noMix,
  "channels.posture.name": "بالوضعية",
  "channels.posture.says": mix("بالوضعية"),
  "channels.posture.formula": share,
  "channels.posture.not": noMix,
  "channels.movement.name": "بالحركة",
  "channels.movement.says": mix("بالحركة"),
  "channels.movement.formula": share,
  "channels.movement.not": noMix,
  "channels.object.name": "بالأشياء",
  "channels.object.says": mix("بالأشياء"),
  "channels.object.formula": share,
  "channels.object.not": noMix,
  "coordination.child.name": "كم يتبع الطفل",
  "coordination.child.says": follows("الطفل"),
  "coordination.child.formula": lagged("الطفل"),
  "coordination.child.not": noTarget,
  "coordination.adult.name": "كم تتبعون أنتم",
  "coordination.adult.says": follows("البالغ"),
  "coordination.adult.formula": lagged("البالغ"),
  "coordination.adult.not": noTarget,
};
