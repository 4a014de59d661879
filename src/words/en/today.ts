/** What Today says, and the diary wherever it is told, in English: to the caregiver as "you". */
export const words = {
  "diary.today": "Today",
  "diary.kicker": "{day}. {age}",
  "diary.kicker.night": "Night. {age}",
  "diary.age.is": "{child} is {age}",
  "diary.age.corrected": "{child} is {age}, or {corrected} counted from the due date",
  "diary.age.late": "{child} is {age}, and with you for {here}",
  "diary.age.here": "{child}, with you for {here}",
  "diary.age.due":
    "{days, plural, =0 {{child} is expected today} one {{child} is expected in # day} other {{child} is expected in # days}}",
  "diary.age.early":
    "{days, plural, one {{child} came early: # day to the due date} other {{child} came early: # days to the due date}}",
  "diary.span.days": "{days, plural, one {# day} other {# days}}",
  "diary.span.months":
    "{months, plural, one {# month} other {# months}}{days, plural, =0 {} one {, # day} other {, # days}}",
  "diary.span.years":
    "{years, plural, one {# year} other {# years}}{months, plural, =0 {} one {, # month} other {, # months}}",
  "diary.span.about":
    "{years, plural, =0 {about {months, plural, one {# month} other {# months}}} one {about # year} other {about # years}}",
  "diary.title.none": "Nothing to fill in. Just look.",
  "diary.title":
    "{n, plural, =1 {One moment} =2 {Two moments} =3 {Three moments} =4 {Four moments} =5 {Five moments} =6 {Six moments} =7 {Seven moments} =8 {Eight moments} =9 {Nine moments} other {# moments}}{mended, plural, =0 {} =1 {, made up once} =2 {, made up twice} =3 {, made up three times} other {, made up # times}}",
  "diary.title.mended": "Missed, then made up",
  "diary.title.notes": "{n, plural, =1 {One thing noted} =2 {Two things noted} other {# things noted}}",
  "diary.title.night": "{time}: {told}",
  "diary.mended.says": "Finding each other again is the skill.",
  "diary.blank": "your day will be drawn here",
  "diary.picture.none": "An empty day: two dotted lines",
  "diary.picture":
    "The day from {from} to {to}: {child} above, you below, touching where you met{n, plural, =0 {} one {, once} other {, # times}}",
  "diary.midnight": "midnight",
  "diary.noon": "noon",
  "diary.now": "now",
  "diary.soon": "Coming up",
  "diary.soon.about": "about {time}",
  "diary.logged": "Logged today",
  "diary.all": "This day, whole",
  "diary.all.days": "All days",
  "diary.calm.slot": "How are you right now?",
  "diary.calm.slot.says": "It takes five seconds, and another minute if you would like one.",
  "diary.cues.slot": "What {child} says without words",
  "diary.try.title": "At the next opening, wait for a look",
  "diary.try.says": "Then say hello, and that is all there is for today.",
  "diary.try.night.title": "Nothing to do but hold",
  "diary.try.night.says": "There is no play at night, because being near is all it takes.",
  "diary.enough.title": "That is enough app for today",
  "diary.enough.says": "Ten minutes are plenty, and everything that you keep can wait until tomorrow.",
  "diary.quick": "Log a moment",
  "diary.quick.called": "{child} called",
  "diary.quick.played": "We played",
  "diary.quick.mended": "We made up",
  "diary.quick.space": "Gave space",
  "diary.quick.note": "Note",
  "diary.who": "About whom",
  "diary.who.both": "{n, plural, =2 {Both} other {All}}",
  "diary.kept": "Kept at {time}",
  "diary.told":
    "{cue, select, called {{child} called} looked {{child} looked at you} reached {{child} reached out} cried {{child} cried} turned {{child} looked away} smiled {{child} smiled} showed {{child} showed you something} came {{child} came close} went {{child} went quiet} pushed {{child} pushed away} told {{child} told you something} none {A moment} other {{child} did something}}{response, select, went {, you came} spoke {, you spoke softly} held {, you held on} waited {, you waited} gave {, you gave room} missed {, you missed it} looked {, you looked back} joined {, you joined in} copied {, you did the same} named {, you put it into words} comforted {, you comforted} none {} other {, you did something}}",
  "diary.told.played": "You played",
  "diary.told.went":
    "{went, select, mended {Missed, then made up} settled {It settled} joined {You carried on together} ours {Yours alone} open {Still working on it} missed {It passed} other {}}",
  "diary.openings":
    "{opening, select, feeding {Eating} changing {Changing} bath {Bath} bed {Bedtime} play {Play} going {Going out} parting {Parting} coming {Coming back} other {}}",
  "diary.told.repair":
    "{reached, select, child {{child} found the way back to you} both {You found each other again} other {You went back}}",
  "diary.told.calm":
    "{calm, select, 1 {Your water: storm} 2 {Your water: rough} 3 {Your water: choppy} 4 {Your water: ripples} 5 {Your water: still} other {You looked at your water}}",
  "diary.told.calm.after":
    "{after, select, 1 {then storm} 2 {then rough} 3 {then choppy} 4 {then ripples} 5 {then still} other {}}",
  "diary.told.cue":
    "You read a cue{right, select, yes {, and that was it} partly {, and it was partly that} no {, and it was something else} other {}}",
  "diary.told.try":
    "{went, select, liked {You tried something, and liked it} not {You tried something, not for now} other {You tried something together}}",
  "diary.told.milestone":
    "{answer, select, yes {You noticed something new} stopped {You noticed that something has stopped} other {You looked for something}}",
  "diary.told.sign": "You noted something to talk over",
  "diary.told.play": "A recording: {title}",
  "diary.told.opening":
    "{opening, select, feeding {Eating} changing {Changing} bath {Bath} bed {Sleep} play {Play} going {Out together} parting {Parting} coming {Coming back} other {}}{minutes, plural, =0 {} one {, # minute} other {, # minutes}}",
  "diary.day.deleted": "Deleted",
} as const;
