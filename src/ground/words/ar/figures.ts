/** What each figure means, in Arabic. */
import type { words as en } from "../en/figures.ts";

const says = (s: string): string => `كم من نداءات الطفل أجبتم عنها خلال ${s}، بأي شيء: صوت أو وجه أو لمس أو يدين.`;
const returned = (s: string): string =>
  `الإرسالات: أفعال الطفل في أي قناة، من دون البكاء والإشاحة بالنظر؛ أفعال القناة الواحدة التي يفصلها أقل من 300 ملّي ثانية (الصوت) أو ثانية واحدة (غيره) تُعدّ واحدًا، وكذلك أفعال البالغ. والرد فعلٌ للبالغ يبدأ بعد انتهاء الإرسال وبعده بـ ${s} على الأكثر؛ وللّمس والوجه والشيء أن تبدأ أثناءه. من كل زوجين ممكنين يُقدَّم الأقرب زمنًا، وكل فعل مرة واحدة، والتعادل للإرسال الأسبق. الإرسالات المجاب عنها مقسومة على الإرسالات، مع فترة ويلسون 95 %.`;
const ordinary = "النداءات بلا جواب أمر عادي. لا يقول الرقم إن الجواب كان مناسبًا؛ أنتم وحدكم تقولون ذلك.";
const turns = "كم مرة ذهب الصوت وعاد بين الطفل وبالغ، بإحدى طرق العدّ المنشورة.";
const rules =
  "لا تُقارن أعداد بقواعد مختلفة، والمعايير المصنوعة من تسجيلات يوم كامل لا تناسب مقطعًا. والأكثر ليس أفضل: في دراسة واحدة ارتبطت الأدوار بكلمات أكثر لاحقًا، لا بأمان أكثر.";
const faster =
  "الأسرع ليس أفضل، والأجوبة البطيئة شائعة. وحين تطول وقفات شخص تطول غالبًا وقفات الآخر أيضًا، لكن لم يثبت أحد أن إحداهما تجلب الأخرى.";
const mix = (by: string): string => `كم مما فعلتموه معًا كان ${by}.`;
const share = "أفعال الطفل والبالغين في هذه القناة، مقسومة على أفعالهم في كل القنوات.";
const noMix = "لا مزيج مثالي. وما لم يُوسم لا يُرى.";
const follows = (who: string): string =>
  `كم من وقت إصدار ${who} للصوت يمكن معرفته من وقت إصدار الآخر له، فوق الصدفة: متراخٍ، أو بين بين، أو لصيق جدًا.`;
const lagged = (whose: string): string =>
  `الصوت نعم أو لا في خطوات من 250 ملّي ثانية (نعم حيث يغطي الصوت من دون البكاء نصفها على الأقل)، والتسجيل يؤخذ حلقة. مربعات صغرى لخطوة ${whose} على خطواته الثماني الأخيرة، ثم على آخر 12 خطوة للآخر أيضًا: الزيادة في التباين المفسَّر، ناقص متوسطها على التسجيلات المزاحة.`;
const noTarget = "لا هدف هنا. الملتصق جدًا ليس أفضل من بين بين.";
const pause = (whom: string): string =>
  `الأدوار صوت من دون بكاء، وأصوات الشخص التي يفصلها أقل من 300 ملّي ثانية واحد. حيثما ${whom}: بداية ذلك الدور ناقص نهاية الدور الذي قبله، بلا حد، وسالب حيث يتداخلان. الوسيط، مع الربيعين.`;

export const words: Record<keyof typeof en, string> = {
  "returns.1s.name": "أُجيب خلال 1 ث",
  "returns.1s.says": says("ثانية"),
  "returns.1s.formula": returned("1 ث"),
  "returns.1s.not": ordinary,
  "returns.2s.name": "أُجيب خلال 2 ث",
  "returns.2s.says": says("ثانيتين"),
  "returns.2s.formula": returned("2 ث"),
  "returns.2s.not": ordinary,
  "returns.5s.name": "أُجيب خلال 5 ث",
  "returns.5s.says": says("5 ثوانٍ"),
  "returns.5s.formula": returned("5 ث"),
  "returns.5s.not": ordinary,
  "turns.lena.name": "الأدوار (قاعدة LENA)",
  "turns.lena.says": turns,
  "turns.lena.formula":
    "صوت الطفل المقصود وصوت بالغ واحد، من دون البكاء والمقاطع التي يتداخل فيها الناس. تستمر النوبة ما دام كل صوت يتبع ما قبله بأقل من 5 ث ولا يدخل بينهما طفل آخر أو بالغ آخر. تَعدّ كل نوبة نصف مقاطعها المتناوبة مقرَّبًا إلى الأسفل: طفل-بالغ 1، طفل-بالغ-طفل 1، طفل-بالغ-طفل-بالغ 2.",
  "turns.lena.not": rules,
  "turns.serve-return.name": "الأدوار (قاعدة الإرسال والرد)",
  "turns.serve-return.says": turns,
  "turns.serve-return.formula":
    "صوت الطفل والبالغين، من دون البكاء، بترتيب البداية: كل تغيّر في الجهة يبدأ فيه التالي بعد 5 ث على الأكثر من انتهاء السابق. بالغ-طفل-بالغ يُعدّ 2.",
  "turns.serve-return.not": rules,
  "turns.childproject.name": "الأدوار (قاعدة ChildProject)",
  "turns.childproject.says": turns,
  "turns.childproject.formula":
    "كل صوت لطفل أو طفل آخر أو بالغ يبدأ بعد أقل من 5 ث من انتهاء الصوت الذي قبله، والتداخل مسموح. الإعداد الافتراضي لأصحابها يدع أيًّا كان يتبع أيًّا كان، ونفسه أيضًا، ولا يفصل البكاء عن الصوت، فيُعدّ الاثنان هنا.",
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
    "تبادلات الدور (كما في الوقفات) بوقفة سالبة، مقسومة على كل التبادلات. الصوت فوق البكاء لا يُعدّ: فهو يهدّئ.",
  "overlap.share.not": "التداخل عادي، والمشاركة ليست مقاطعة.",
  "wait.3s.name": "الانتظار",
  "wait.3s.says": "كم مرة، حين لم يقل الطفل شيئًا، تركتم ثلاث ثوانٍ أو أكثر قبل أن تتكلموا من جديد.",
  "wait.3s.formula": "من فترات الصمت بين دور للبالغ والذي يليه ولم يتكلم فيها الطفل، نسبة ما دام 3 ث أو أكثر.",
  "wait.3s.not": "الانتظار طريقة لإفساح المكان، وليس الوحيدة.",
  "started.child.name": "مَن بدأ",
  "started.child.says": "كم من أوقاتكم معًا بدأها الطفل.",
  "started.child.formula":
    "الوقت معًا مقطع بلا وقفة من 5 ث فيه إرسال واحد مجاب عنه على الأقل. النسبة التي أول فعل فيها للطفل؛ والبداية المتساوية تُعدّ للبالغ.",
  "started.child.not": "لا يلزم أن يبدأ أحد منكم أكثر من الآخر.",
  "ended.child.name": "مَن أنهى",
  "ended.child.says": "كم من أوقاتكم معًا انتهت بفعل من الطفل.",
  "ended.child.formula": "من الأوقات نفسها، النسبة التي آخر فعل ينتهي فيها للطفل؛ والنهاية المتساوية تُعدّ للبالغ.",
  "ended.child.not": "التوقف حق للطفل، ولكم.",
  "chain.longest.name": "أطول أخذ ورد",
  "chain.longest.says": "كم تبادلًا تتابع في أطول أوقاتكم معًا.",
  "chain.longest.formula":
    "أكبر عدد من الإرسالات المجاب عنها خلال 5 ث في مقطع واحد بلا وقفة من 5 ث. ومقابل الصدفة، من سلسلتين متساويتين تُعدّ أطول تلك التي فيها إرسالات مجاب عنها أكثر في المجموع.",
  "chain.longest.not": "لا تقول شيئًا عن الرابطة. المقطع مرآة وليس امتحانًا.",
  "ease.name": "إفساح المكان",
  "ease.says": "كم مرة خففتم حين أشاح الطفل بنظره.",
  "ease.formula":
    "من مرات الإشاحة، النسبة التي لم يكن بعدها بـ 3 ث، أو حين عاد الطفل إن كان أسبق، فعل جارٍ لبالغ بصوت أو وجه أو إيماءة أو حركة أو شيء. الضم والنظر الهادئ إفساح.",
  "ease.not": "الإشاحة بالنظر راحة وليست رفضًا.",
  "comeback.name": "العودة",
  "comeback.says": "كم مرة عاد الطفل بعد أن أشاح بنظره.",
  "comeback.formula":
    "من مرات الإشاحة، النسبة التي تلاها إرسال من الطفل بعد انتهائها وخلال 30 ث من بدايتها. وما ينتهي التسجيل قبله يُترك.",
  "comeback.not": "عدم العودة في نصف دقيقة أمر عادي أيضًا.",
  "repair.count.name": "أُصلح",
  "repair.count.says": "كم مرة عدتم بعضكم إلى بعض بعد انقطاع.",
  "repair.count.formula":
    "الانقطاع إشاحة بالنظر، أو بكاء، أو إرسال لم يُجب أحدًا ولم يُجب عنه أحد في 5 ث؛ والانقطاعات قبل الإصلاح التالي واحد. والإصلاح هو التبادل التالي، البالغ يجيب عن إرسال أو الطفل يجيب عن فعل للبالغ، خلال 60 ث من بداية الانقطاع.",
  "repair.count.not": "الأم والرضيع في الدراسات على إيقاع واحد نحو ثلث الوقت. وبالانقطاع يُتعلَّم الإصلاح.",
  "repair.time.name": "وقت الإصلاح",
  "repair.time.says": "كم كان يستغرق عادة أن تعودوا بعضكم إلى بعض.",
  "repair.time.formula": "على الإصلاحات: من بداية الانقطاع حتى الجواب الذي أصلحه. الوسيط، مع الربيعين.",
  "repair.time.not": "الأسرع ليس أفضل.",
  "soothed.name": "هدأ",
  "soothed.says": "كم من نوبات البكاء انتهت وأنتم هناك.",
  "soothed.formula":
    "البكاء الذي يفصله أقل من 30 ث نوبة واحدة. نسبة النوبات التي كان في آخر 10 ث منها فعل جارٍ لبالغ في أي قناة: الصوت فوق البكاء يهدّئ.",
  "soothed.not": "بعض البكاء ينتهي من نفسه، وبعضه يستمر في أفضل الأذرع.",
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
