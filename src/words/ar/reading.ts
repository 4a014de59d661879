/** What stands beside a reading's pictures, and the tagging unseen, in Arabic. */
import type { words as en } from "../en/reading.ts";

export const words: Record<keyof typeof en, string> = {
  "reading.likely": "المدى المحتمل: من {low, number} إلى {high, number} من {of, number}",
  "reading.luck": "بالصدفة وحدها: نحو {n, number} من {of, number}",
  "reading.luck.count": "بالصدفة وحدها: نحو {n, number}",
  "reading.luck.how": "لمعرفة ما تعطيه الصدفة، يُزاح جانبكم على طول المقطع ألف مرة، ويُعاد العدّ في كل مرة.",
  "reading.more": "أكثر مما تعطيه الصدفة.",
  "reading.same": "قد تعطي الصدفة وحدها قدرًا مثله.",
  "reading.follow.more": "أكثر من الصدفة",
  "reading.follow.same": "مثل الصدفة تقريبًا",
  "reading.weighing": "جارٍ حساب ما تعطيه الصدفة وحدها",
  "reading.picture": "{count, number} من {of, number}. المدى المحتمل من {low, number} إلى {high, number}.",
  "reading.picture.luck":
    "{count, number} من {of, number}. المدى المحتمل من {low, number} إلى {high, number}. الصدفة وحدها تعطي نحو {luck, number}.",

  "reading.unseen.title": "وسوم شخص آخر، من دون أن يرى وسومكم",
  "reading.unseen.says":
    "ما يراه شخصان أكثر مما يراه واحد. يشاهد الشخص الآخر المقطع نفسه ويسم ما يراه، من دون وسومكم. ثم تنظرون في الوسمين معًا.",
  "reading.unseen.begins": "يبدأ الشخص الآخر بما سمعه الجهاز، كما بدأتم. وتبقى وسومكم مخفية حتى ينتهي.",
  "reading.unseen.begin": "تسليم الهاتف والبدء",
  "reading.unseen.on": "متابعة الوسم",
  "reading.unseen.see": "ما رآه كل منكم",
  "reading.unseen.kept": "حُفظ مع هذا المقطع وسمٌ ثانٍ.",
  "reading.unseen.clip": "المقطع",

  "reading.agree.title": "ما رآه كل منكم",
  "reading.agree.both":
    "{n, plural, =0 {لا إشارة رآها الاثنان} zero {لا إشارة رآها الاثنان} one {إشارة واحدة رآها الاثنان} two {إشارتان رآهما الاثنان} few {# إشارات رآها الاثنان} many {# إشارة رآها الاثنان} other {# إشارة رآها الاثنان}}",
  "reading.agree.tolerance": "تُعدّ الإشارتان واحدة إن لم يزد ما بين بدايتيهما على {tolerance, number} ث.",
  "reading.agree.missed": "ما رأيتموه وفاتني",
  "reading.agree.mine": "ما رأيتُه أنا وفاتكم",
  "reading.agree.alike": "ما رأيناه معًا",
  "reading.agree.none": "لا شيء",
  "reading.agree.play": "تشغيل {time}",
  "reading.agree.later": "بدأ الآخر متأخرًا {seconds, number, ::.0} ث",
  "reading.agree.sooner": "بدأ الآخر أبكر بـ {seconds, number, ::.0} ث",
  "reading.agree.numbers": "كيف يُحسب هذا؟",
  "reading.agree.percent":
    "عدد الخطوات التي وسمناها معًا {units, number}، كل منها {unit, number} ملّي ثانية، وفي {share, number, percent} منها يتطابق الوسمان. وإذا وقع في الخطوة أكثر من شيء جمعها وسمها كلها.",
  "reading.agree.kappa":
    "كابا كوهين {kappa, number, ::.00}، على الخطوات نفسها من {unit, number} ملّي ثانية: ما يبقى بعد طرح الاتفاق الذي تعطيه الصدفة. 1 تطابق في كل شيء، و0 صدفة.",
  "reading.agree.alpha": "ألفا كريبندورف {alpha, number, ::.00}، لوسوم بلا ترتيب، على الخطوات نفسها.",
  "reading.agree.lanes": "كل قناة على حدة",
  "reading.agree.lane":
    "{role, select, child {الطفل} adult {البالغ} other {آخرون}}، {channel}: {share, number, percent} متطابق",
  "reading.agree.lane.kappa":
    "{role, select, child {الطفل} adult {البالغ} other {آخرون}}، {channel}: {share, number, percent} متطابق، كابا {kappa, number, ::.00}",
  "reading.agree.acts": "كل نوع من الإشارات على حدة",
  "reading.agree.act": "{role, select, child {الطفل} adult {البالغ} other {آخرون}}، {what}",
  "reading.agree.act.events": "نحن الاثنان: {both, number}. أنا وحدي: {mine, number}. أنتم وحدكم: {theirs, number}.",
  "reading.agree.act.later": "في المتوسط بدأتم متأخرين {seconds, number, ::.00} ث.",
  "reading.agree.act.sooner": "في المتوسط بدأتم أبكر بـ {seconds, number, ::.00} ث.",
  "reading.agree.act.share":
    "تشغل {mine, number, percent} من الخطوات في وسمي و{theirs, number, percent} في وسمكم، و{share, number, percent} متطابق.",
  "reading.agree.act.kappa": "كابا {kappa, number, ::.00}.",
  "reading.agree.untold": "لا يمكن حساب كابا وألفا هنا، لأن الموجود قليل جدًا أو كله متشابه.",
  "reading.agree.source": "Cohen 1960؛ Krippendorff 2011. نادرًا ما يتفق شخصان في كل شيء، وليس أيٌّ منهما هو الحقيقة.",
  "reading.agree.empty": "ليس هناك وسم ثانٍ بعد",
  "reading.agree.empty.says": "دعوا شخصًا آخر يسم المقطع أولًا، من دون أن يرى وسومكم.",
  "reading.agree.remove": "إزالة الوسم الثاني",
  "reading.agree.remove.sure": "يُحذف الوسم الثاني نهائيًا، وتبقى وسومكم أنتم.",
  "reading.agree.removed": "أُزيل الوسم الثاني.",
};
