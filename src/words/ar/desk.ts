/** The play at a desk, in Arabic. */
export const words = {
  "desk.where": "{when}، {length}. يبقى على هذا الجهاز.",
  "desk.speed": "السرعة",
  "desk.speed.n": "{n, number} ×",
  "desk.grows": "تكبر القراءة كلما وسمتم",
  "desk.none": "شغّلوا المقطع، واضغطوا مفتاحًا باستمرار ما دام أحد يفعل شيئًا",
  "desk.none.says": "لـ{child} مفتاح ولكم مفتاح. ما تسِمونه يظهر تحت المقطع، ويُقرأ هنا.",
  "desk.hold": "ضغط مستمر: {who}",
  "desk.hold.you": "ضغط مستمر: أنتم",
  "desk.moves": "رجوع، تشغيل، تقدّم",
  "desk.saying": "ماذا يمكن أن يكون قول {child} عند {at}؟",
  "desk.saying.kept": "يُحفظ مع هذه اللحظة وأنتم تكتبون.",
  "desk.keep":
    "{n, plural, zero {احفظوا اللحظات} one {احفظوا اللحظة} two {احفظوا الاثنتين} =3 {احفظوا الثلاث} few {احفظوا كل اللحظات} many {احفظوا كل اللحظات} other {احفظوا كل اللحظات}}",
  "desk.keep.here": "احفظوا لحظة من هنا",
  "desk.kept":
    "{n, plural, zero {لم تُحفظ لحظة.} one {حُفظت اللحظة.} two {حُفظت لحظتان.} few {حُفظت # لحظات.} many {حُفظت # لحظة.} other {حُفظت # لحظة.}}",
  "desk.clip.delete": "حذف المقطع",
  "desk.clip.title": "هل يُحذف المقطع؟",
  "desk.clip.sure": "يُحذف المقطع نهائيًا. ما وسمتموه والقراءة واللحظات تبقى.",
  "desk.figures": "كل الأرقام",
  "desk.more": "المزيد عن هذا المقطع",
  "desk.many":
    "{n, plural, zero {لم تُختر إشارة} one {اختيرت إشارة واحدة} two {اختيرت إشارتان} few {اختيرت # إشارات} many {اختيرت # إشارة} other {اختيرت # إشارة}}",
  "desk.many.give": "كلها: {who}",
  "desk.many.join": "ضمّ المتشابه منها",
  "desk.many.channel": "نوع هذه الإشارات",
  "desk.many.none": "دون اختيار",
  "desk.end": "لا شيء بعد هذا في ذلك الاتجاه.",
  "desk.looping": "مرة بعد مرة من {from} إلى {to}",
  "desk.loop.from": "مرة بعد مرة من {from}، واضغطوا المفتاح ثانية حيث ينتهي",
  "desk.loop.off": "توقّف التكرار",
};
