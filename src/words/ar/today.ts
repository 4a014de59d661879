/** What Today says, and the diary wherever it is told, in Arabic. */
import type { words as en } from "../en/today.ts";

export const words: Record<keyof typeof en, string> = {
  "diary.today": "اليوم",
  "diary.kicker": "{day}. {age}",
  "diary.kicker.night": "ليل. {age}",
  "diary.age.is": "{child}: {age}",
  "diary.age.corrected": "{child}: {age}، أو {corrected} من الموعد المتوقع",
  "diary.age.late": "{child}: {age}، ومعكم منذ {here}",
  "diary.age.here": "{child}، معكم منذ {here}",
  "diary.age.due":
    "{days, plural, =0 {موعد قدوم {child} اليوم} zero {موعد قدوم {child} اليوم} one {موعد قدوم {child} بعد يوم واحد} two {موعد قدوم {child} بعد يومين} few {موعد قدوم {child} بعد # أيام} many {موعد قدوم {child} بعد # يومًا} other {موعد قدوم {child} بعد # يوم}}",
  "diary.age.early":
    "{days, plural, zero {كان وصول {child} مبكرًا} one {كان وصول {child} مبكرًا: يوم واحد حتى الموعد المتوقع} two {كان وصول {child} مبكرًا: يومان حتى الموعد المتوقع} few {كان وصول {child} مبكرًا: # أيام حتى الموعد المتوقع} many {كان وصول {child} مبكرًا: # يومًا حتى الموعد المتوقع} other {كان وصول {child} مبكرًا: # يوم حتى الموعد المتوقع}}",
  "diary.span.days": "{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}",
  "diary.span.months":
    "{months, plural, zero {# شهر} one {شهر واحد} two {شهران} few {# أشهر} many {# شهرًا} other {# شهر}}{days, plural, =0 {} zero {} one { ويوم} two { ويومان} few { و# أيام} many { و# يومًا} other { و# يوم}}",
  "diary.span.years":
    "{years, plural, zero {# سنة} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}{months, plural, =0 {} zero {} one { وشهر} two { وشهران} few { و# أشهر} many { و# شهرًا} other { و# شهر}}",
  "diary.span.about":
    "{years, plural, =0 {نحو {months, plural, zero {# شهر} one {شهر واحد} two {شهرين} few {# أشهر} many {# شهرًا} other {# شهر}}} zero {نحو سنة} one {نحو سنة} two {نحو سنتين} few {نحو # سنوات} many {نحو # سنة} other {نحو # سنة}}",
  "diary.title.none": "لا شيء عليكم أن تملؤوه. انظروا فقط.",
  "diary.title":
    "{n, plural, zero {لا لحظات} one {لحظة واحدة} two {لحظتان} few {# لحظات} many {# لحظة} other {# لحظة}}{mended, plural, =0 {} zero {} one {، واحدة أُصلحت} two {، اثنتان أُصلحتا} few {، # أُصلحت} many {، # أُصلحت} other {، # أُصلحت}}",
  "diary.title.mended": "فاتت، ثم أُصلحت",
  "diary.title.notes":
    "{n, plural, zero {لا تدوين} one {شيء واحد مدوَّن} two {شيئان مدوَّنان} few {# أشياء مدوَّنة} many {# شيئًا مدوَّنًا} other {# شيء مدوَّن}}",
  "diary.title.night": "{time}: {told}",
  "diary.mended.says": "المهارة أن تعودوا بعضكم إلى بعض.",
  "diary.blank": "هنا يُرسم يومكم",
  "diary.picture.none": "يوم فارغ: خطان منقّطان",
  "diary.picture":
    "اليوم من {from} إلى {to}: {child} في الأعلى وأنتم في الأسفل، ويلتقي الخطان حيث كان لقاء{n, plural, =0 {} zero {} one {، مرة واحدة} two {، مرتين} few {، # مرات} many {، # مرة} other {، # مرة}}",
  "diary.midnight": "منتصف الليل",
  "diary.noon": "الظهر",
  "diary.now": "الآن",
  "diary.soon": "ما هو آتٍ",
  "diary.soon.about": "نحو {time}",
  "diary.logged": "دُوّن اليوم",
  "diary.all": "هذا اليوم كاملًا",
  "diary.all.days": "كل الأيام",
  "diary.calm.slot": "كيف حالكم الآن؟",
  "diary.calm.slot.says": "خمس ثوانٍ، ودقيقة إن أردتم.",
  "diary.cues.slot":
    "{childIs, select, girl {ما تقوله {child} بلا كلمات} boy {ما يقوله {child} بلا كلمات} other {لغة {child} بلا كلمات}}",
  "diary.try.title": "في المناسبة القادمة، انتظروا نظرة",
  "diary.try.says": "ثم ألقوا التحية. هذا كل شيء لليوم.",
  "diary.try.night.title": "الليل للحضن فقط",
  "diary.try.night.says": "لا لعب في الليل. القرب هو كل شيء.",
  "diary.enough.title": "يكفي هذا من التطبيق اليوم",
  "diary.enough.says": "عشر دقائق وقت كثير. ما حفظتموه ينتظركم إلى الغد.",
  "diary.quick": "تدوين لحظة",
  "diary.quick.called": "{childIs, select, girl {نادت {child}} boy {نادى {child}} other {نداء من {child}}}",
  "diary.quick.played": "لعبنا",
  "diary.quick.mended": "أصلحناه",
  "diary.quick.space": "تركت مساحة",
  "diary.quick.note": "ملاحظة",
  "diary.who": "عن مَن",
  "diary.who.both": "{n, plural, =2 {كلاهما} zero {الكل} one {الكل} two {كلاهما} few {الكل} many {الكل} other {الكل}}",
  "diary.kept": "حُفظ في {time}",
  "diary.told":
    "{childIs, select, girl {{cue, select, called {نادت {child}} looked {نظرت إليكم {child}} reached {مدّت {child} يدها} cried {بكت {child}} turned {أشاحت {child} بنظرها} smiled {ابتسمت {child}} showed {أرتكم {child} شيئًا} came {اقتربت {child}} went {سكتت {child}} pushed {دفعتكم {child}} told {حكت لكم {child} شيئًا} none {لحظة} other {فعلت {child} شيئًا}}} boy {{cue, select, called {نادى {child}} looked {نظر إليكم {child}} reached {مدّ {child} يده} cried {بكى {child}} turned {أشاح {child} بنظره} smiled {ابتسم {child}} showed {أراكم {child} شيئًا} came {اقترب {child}} went {سكت {child}} pushed {دفعكم {child}} told {حكى لكم {child} شيئًا} none {لحظة} other {فعل {child} شيئًا}}} other {{cue, select, called {نداء من {child}} looked {نظرة من {child} إليكم} reached {يد ممدودة من {child}} cried {بكاء من {child}} turned {إشاحة بالنظر من {child}} smiled {ابتسامة من {child}} showed {إشارة من {child} إلى شيء} came {اقتراب {child} منكم} went {سكوت من {child}} pushed {دفعة من {child}} told {حكاية من {child}} none {لحظة} other {شيء من {child}}}}}{response, select, went {، فجئتم} spoke {، فتكلمتم بلطف} held {، فكان عناق} waited {، فانتظرتم} gave {، فتركتم مساحة} missed {، ففاتكم ذلك} looked {، فبادلتم النظرة} joined {، فشاركتم} copied {، ففعلتم الشيء نفسه} named {، فعبّرتم عن ذلك بكلمات} comforted {، فواسيتم} none {} other {، ففعلتم شيئًا}}",
  "diary.told.played": "لعبتم معًا",
  "diary.told.went":
    "{went, select, mended {فاتت، ثم أُصلحت} settled {عاد الهدوء} joined {تابعتم معًا} ours {لكم وحدكم} open {ما زلتم تبحثون عن الطريق} missed {مضت} other {}}",
  "diary.openings":
    "{opening, select, feeding {الأكل} changing {الحفاض} bath {الاستحمام} bed {وقت النوم} play {اللعب} going {الخروج} parting {الوداع} coming {العودة} other {}}",
  "diary.told.repair":
    "{reached, select, child {{childIs, select, girl {وجدت {child} طريق العودة إليكم} boy {وجد {child} طريق العودة إليكم} other {عودة من {child} إليكم}}} both {عدتم بعضكم إلى بعض} other {عدتم}}",
  "diary.told.calm":
    "{calm, select, 1 {حالكم كبحر عاصف} 2 {حالكم كبحر هائج} 3 {حالكم كبحر متموّج} 4 {حالكم كبحر خفيف الموج} 5 {حالكم كبحر ساكن} other {نظرتم في حالكم}}",
  "diary.told.calm.after":
    "{after, select, 1 {ثم عاصف} 2 {ثم هائج} 3 {ثم متموّج} 4 {ثم خفيف الموج} 5 {ثم ساكن} other {}}",
  "diary.told.cue": "قرأتم إشارة{right, select, yes {، وأصبتم} partly {، وأصبتم جزئيًا} no {، وكانت شيئًا آخر} other {}}",
  "diary.told.try": "{went, select, liked {جرّبتم شيئًا وأعجبكم} not {جرّبتم شيئًا، ليس الآن} other {جرّبتم شيئًا معًا}}",
  "diary.told.milestone":
    "{answer, select, yes {لاحظتم شيئًا جديدًا} stopped {مهارة يبدو أنها توقفت} other {بحثتم عن شيء}}",
  "diary.told.sign": "دوّنتم شيئًا للحديث عنه",
  "diary.told.play": "تسجيل: {title}",
  "diary.told.opening":
    "{opening, select, feeding {أكل} changing {حفاض} bath {استحمام} bed {نوم} play {لعب} going {خروج معًا} parting {وداع} coming {عودة} other {}}{minutes, plural, =0 {} zero {} one {، دقيقة واحدة} two {، دقيقتان} few {، # دقائق} many {، # دقيقة} other {، # دقيقة}}",
  "diary.day.deleted": "محذوف",
};
