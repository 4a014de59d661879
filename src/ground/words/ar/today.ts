/** What Today says, and the diary wherever it is told, in Arabic. */
import type { words as en } from "../en/today.ts";

export const words: Record<keyof typeof en, string> = {
  "diary.today": "اليوم",
  "diary.kicker": "{day}. {age}",
  "diary.kicker.night": "ليل. {age}",
  "diary.age.is": "عمر {child} {age}",
  "diary.age.corrected": "عمر {child} {age}، أو {corrected} من الموعد المتوقع",
  "diary.age.late": "عمر {child} {age}، ومعكم منذ {here}",
  "diary.age.here": "{child}، معكم منذ {here}",
  "diary.age.due":
    "{days, plural, =0 {{child} متوقع اليوم} zero {{child} متوقع اليوم} one {{child} متوقع بعد يوم واحد} two {{child} متوقع بعد يومين} few {{child} متوقع بعد # أيام} many {{child} متوقع بعد # يومًا} other {{child} متوقع بعد # يوم}}",
  "diary.age.early":
    "{days, plural, zero {جاء {child} مبكرًا} one {جاء {child} مبكرًا: يوم واحد حتى الموعد المتوقع} two {جاء {child} مبكرًا: يومان حتى الموعد المتوقع} few {جاء {child} مبكرًا: # أيام حتى الموعد المتوقع} many {جاء {child} مبكرًا: # يومًا حتى الموعد المتوقع} other {جاء {child} مبكرًا: # يوم حتى الموعد المتوقع}}",
  "diary.span.days": "{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}",
  "diary.span.months":
    "{months, plural, zero {# شهر} one {شهر واحد} two {شهران} few {# أشهر} many {# شهرًا} other {# شهر}}{days, plural, =0 {} zero {} one { ويوم} two { ويومان} few { و# أيام} many { و# يومًا} other { و# يوم}}",
  "diary.span.years":
    "{years, plural, zero {# سنة} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}{months, plural, =0 {} zero {} one { وشهر} two { وشهران} few { و# أشهر} many { و# شهرًا} other { و# شهر}}",
  "diary.span.about":
    "{years, plural, =0 {نحو {months, plural, zero {# شهر} one {شهر واحد} two {شهرين} few {# أشهر} many {# شهرًا} other {# شهر}}} zero {نحو سنة} one {نحو سنة} two {نحو سنتين} few {نحو # سنوات} many {نحو # سنة} other {نحو # سنة}}",
  "diary.title.none": "لا شيء يُملأ. انظروا فقط.",
  "diary.title":
    "{n, plural, zero {لا لحظات} one {لحظة واحدة} two {لحظتان} few {# لحظات} many {# لحظة} other {# لحظة}}{mended, plural, =0 {} zero {} one {، واحدة أُصلحت} two {، اثنتان أُصلحتا} few {، # أُصلحت} many {، # أُصلحت} other {، # أُصلحت}}",
  "diary.title.mended": "فاتت، ثم أُصلحت",
  "diary.title.notes":
    "{n, plural, zero {لا تدوين} one {شيء واحد مدوَّن} two {شيئان مدوَّنان} few {# أشياء مدوَّنة} many {# شيئًا مدوَّنًا} other {# شيء مدوَّن}}",
  "diary.title.night": "{time}: {told}",
  "diary.mended.says": "المهارة أن يجد أحدكما الآخر من جديد.",
  "diary.blank": "هنا يُرسم يومكم",
  "diary.picture.none": "يوم فارغ: خطان منقّطان",
  "diary.picture":
    "اليوم من {from} إلى {to}: {child} في الأعلى وأنتم في الأسفل، تتلامسان حيث التقيتما{n, plural, =0 {} zero {} one {، مرة واحدة} two {، مرتين} few {، # مرات} many {، # مرة} other {، # مرة}}",
  "diary.midnight": "منتصف الليل",
  "diary.noon": "الظهر",
  "diary.now": "الآن",
  "diary.soon": "ما هو آتٍ",
  "diary.soon.about": "نحو {time}",
  "diary.logged": "دُوّن اليوم",
  "diary.all": "هذا اليوم كاملًا",
  "diary.all.days": "كل الأيام",
  "diary.calm.slot": "كيف الحال فيكم؟",
  "diary.calm.slot.says": "خمس ثوانٍ، ودقيقة إن أردتم.",
  "diary.cues.slot": "ما يقوله {child} بلا كلمات",
  "diary.try.title": "في المناسبة القادمة، انتظروا نظرة",
  "diary.try.says": "ثم حيّوا. هذا كل شيء لليوم.",
  "diary.try.night.title": "لا شيء إلا الضم",
  "diary.try.night.says": "لا لعب في الليل. القرب هو كل شيء.",
  "diary.enough.title": "يكفي من التطبيق لهذا اليوم",
  "diary.enough.says": "عشر دقائق كثيرة. ما تحفظونه ينتظر حتى الغد.",
  "diary.quick": "تدوين لحظة",
  "diary.quick.called": "نادى {child}",
  "diary.quick.played": "لعبنا",
  "diary.quick.mended": "أُصلح",
  "diary.quick.space": "تركت مساحة",
  "diary.quick.note": "ملاحظة",
  "diary.who": "عن مَن",
  "diary.who.both": "{n, plural, =2 {كلاهما} zero {الكل} one {الكل} two {كلاهما} few {الكل} many {الكل} other {الكل}}",
  "diary.kept": "حُفظ في {time}",
  "diary.told":
    "{cue, select, called {نادى {child}} looked {نظر إليكم {child}} reached {مدّ {child} يده} cried {بكى {child}} turned {أشاح {child} بنظره} smiled {ابتسم {child}} showed {أراكم {child} شيئًا} came {اقترب {child}} went {سكت {child}} pushed {دفعكم {child}} told {حكى لكم {child} شيئًا} none {لحظة} other {فعل {child} شيئًا}}{response, select, went {، فجئتم} spoke {، فتكلمتم بلطف} held {، فضممتموه} waited {، فانتظرتم} gave {، فتركتم مساحة} missed {، ففاتكم} looked {، فنظرتم إليه} joined {، فشاركتموه} copied {، ففعلتم مثله} named {، فقلتموه بكلمات} comforted {، فواسيتموه} none {} other {، ففعلتم شيئًا}}",
  "diary.told.played": "لعبتم معًا",
  "diary.told.went":
    "{went, select, mended {فاتت، ثم أُصلحت} settled {هدأ} joined {تابعتما معًا} ours {لكما وحدكما} open {ما زلتما تبحثان عن الطريق} missed {مضت} other {}}",
  "diary.openings":
    "{opening, select, feeding {الأكل} changing {الحفاض} bath {الاستحمام} bed {وقت النوم} play {اللعب} going {الخروج} parting {الوداع} coming {العودة} other {}}",
  "diary.told.repair":
    "{reached, select, child {وجد {child} طريق العودة إليكم} both {وجد كل منكما الآخر من جديد} other {عدتم}}",
  "diary.told.calm":
    "{calm, select, 1 {عاصفة فيكم} 2 {ماء هائج فيكم} 3 {ماء متموّج فيكم} 4 {تموّج خفيف فيكم} 5 {ماء ساكن فيكم} other {نظرتم إلى الماء فيكم}}",
  "diary.told.calm.after":
    "{after, select, 1 {ثم عاصفة} 2 {ثم هائج} 3 {ثم متموّج} 4 {ثم تموّج خفيف} 5 {ثم ساكن} other {}}",
  "diary.told.cue":
    "قرأتم إشارة{right, select, yes {، وكانت هي} partly {، وكانت هي جزئيًا} no {، وكانت شيئًا آخر} other {}}",
  "diary.told.try": "{went, select, liked {جرّبتم شيئًا وأعجبكما} not {جرّبتم شيئًا، ليس الآن} other {جرّبتم شيئًا معًا}}",
  "diary.told.milestone": "{answer, select, yes {لاحظتم شيئًا جديدًا} stopped {شيء لم يعد موجودًا} other {بحثتم عن شيء}}",
  "diary.told.sign": "دوّنتم شيئًا للحديث عنه",
  "diary.told.play": "تسجيل: {title}",
  "diary.told.opening":
    "{opening, select, feeding {أكل} changing {حفاض} bath {استحمام} bed {نوم} play {لعب} going {خروج معًا} parting {وداع} coming {عودة} other {}}{minutes, plural, =0 {} zero {} one {، دقيقة واحدة} two {، دقيقتان} few {، # دقائق} many {، # دقيقة} other {، # دقيقة}}",
  "diary.day.deleted": "محذوف",
};
