/** The way back, in English: seven steps by age, what is kept, the times you made up, soothed in arms. docs/methods.md#the-way-back. */
import { words as safety } from "./safety.ts";

export const words = {
  "repair.name": "The way back",
  "repair.title": "The way back to each other",
  "repair.lead": "Being in step about a third of the time is ordinary. Going back is the part that matters.",
  "repair.lead.source": "Tronick & Gold 2020; Tronick & Cohn 1989: pairs in a laboratory.",
  "repair.picture.apart": "An adult and a child are apart, looking uncertain, and a dotted way lies between them.",
  "repair.picture.low": "An adult is sitting low near a child and holding out a hand.",
  "repair.picture.hold": "An adult and a child are close together, with their eyes closed.",
  "repair.age": "For a child of this age",
  "repair.age.baby": "Baby",
  "repair.age.toddler": "Toddler",
  "repair.age.small": "3 to 5",
  "repair.age.school": "6 to 12",
  "repair.age.teen": "Teen",
  "repair.begin": "Begin",
  "repair.resume": "Go on where you were",
  "repair.minute": "I need a minute",
  "repair.mended": "Times you made up",
  "repair.hurt": "Was somebody hurt, or are you afraid of what may happen? Get help first.",
  "repair.of": "{n} of {all}",
  "repair.next": "Next",
  "repair.before": "Back",
  "repair.notyet": "Not yet",
  "repair.notyet.text":
    "Then not yet. Stay near and be quiet for a while, because children find their way to you in their own time.",
  "repair.stop": "Stop here",

  "repair.step.1": "You first",
  "repair.step.2": "Low, slow, open",
  "repair.step.3": "Say it once",
  "repair.step.4": "Their side",
  "repair.step.5": "Closeness, at their pace",
  "repair.step.6": "Back to the ordinary",
  "repair.step.7": "Later, when it is quiet",
  "repair.step.1.short": "Three slow breaths, with your feet on the floor.",
  "repair.step.2.short": "Near, and not above.",
  "repair.step.3.short": "What happened, and that it was not their fault at all.",
  "repair.step.4.short": "How it was for them, while you are listening.",
  "repair.step.5.short": "They come closer whenever they are ready.",
  "repair.step.6.short": "The game, the bath, the book.",
  "repair.step.7.short": "What set me off, and what to do differently another time.",

  "repair.1.baby":
    "Take three slow breaths, longer out than in. If your hands are still tense, lay the baby on the back in the cot first.",
  "repair.1.toddler":
    "Take three slow breaths, longer out than in, with your feet on the floor and your shoulders relaxed.",
  "repair.1.small":
    "Take three slow breaths, longer out than in, with your feet on the floor and your shoulders relaxed.",
  "repair.1.school":
    "Take three slow breaths, and wait until your voice is your own again, even if that takes ten minutes.",
  "repair.1.teen": "Take three slow breaths, and wait until you can come without a speech, even if that takes an hour.",
  "repair.2.baby":
    "Hold the baby against you, or lean close. Let your face become gentle, your movements slow and your voice quiet.",
  "repair.2.toddler":
    "Sit on the floor, a little to the side, with a gentle face and gentle hands. Offer a hand, without taking hold of theirs.",
  "repair.2.small":
    "Sit so that your eyes are not above theirs, with a gentle face and gentle hands. Looking away first is one way of making up.",
  "repair.2.school":
    "Ask whether you may come in, and sit beside them, not opposite. Keep your hands to yourself until somebody asks for them.",
  "repair.2.teen":
    "Knock, or write a message. Another way is sitting side by side, in the car or at the sink, where no eye contact is needed.",
  "repair.3.baby":
    "The words are really for you, while the baby hears the melody. Make it slower, lower and warmer than usual.",
  "repair.3.toddler":
    "Keep it short, and say it only once. Afterwards be quiet for a little while, so that it can sink in.",
  "repair.3.small":
    "Keep it short, and say it only once. Children of this age often imagine that it was their doing, so say that it was not.",
  "repair.3.school": "Say what you did, say sorry, and then ask. Leave out all the reasons for now.",
  "repair.3.teen": "Say what you did, say sorry, and finish before any “but”. Even a message will do.",
  "repair.4.baby":
    "Answer anything that you notice, such as a look, a sound or a turned head. Copy it quietly, and then wait.",
  "repair.4.toddler":
    "Say what you see: “You are crying. You wanted it so much.” A limit may stay: “I will not let you hit. I am near.”",
  "repair.4.small": "Tell the short story of it together: what happened, what each of you felt, and how it ended.",
  "repair.4.school": "Ask: “How was that for you?” Then listen to the very end, even if you do not agree with it.",
  "repair.4.teen": "“You can tell me how it was, now or another day.” Then really leave it with them.",
  "repair.5.baby":
    "Rock, hum, hold, or stay close by, whichever lets this particular baby become quiet. Looking away is a kind of rest.",
  "repair.5.toddler":
    "Open your arms and wait. Sitting on your lap, beside you, or with a toy between you can all be helpful.",
  "repair.5.small":
    "Open your arms and wait, because the choice between a hug, a hand, or sitting back to back is theirs.",
  "repair.5.school": "Ask: “Would you like a hug, or a little room?” Either answer is a good one.",
  "repair.5.teen": "Put down a cup of tea, nod, or bring a blanket. Giving somebody room is another kind of closeness.",
  "repair.6.baby":
    "Carry on with the song, the bath or the walk that usually comes now. Ordinary things say that we are all right.",
  "repair.6.toddler":
    "Return to the book, the snack or the same game as before. Ordinary things say that we are all right.",
  "repair.6.small": "Return to the game, and let them lead the way. Ordinary things say that we are all right.",
  "repair.6.school": "Carry on with supper, the dog or any other task, and do not bring it up again today.",
  "repair.6.teen":
    "Do something ordinary together or apart, such as a meal, a programme or a lift. Do not bring it up again today.",
  "repair.7.baby":
    "Another time, ask yourself what was happening in you just before. Choose one thing to do differently next time.",
  "repair.7.toddler":
    "Another time, ask yourself what was happening in you just before. Choose one thing to do differently next time.",
  "repair.7.small":
    "Tomorrow, in a good moment, ask: “When I get loud again, what shall we do?” Make a plan together, and let it belong to them.",
  "repair.7.school":
    "Another day, ask: “What would have helped?” Agree together on one sign that means a break for both of you.",
  "repair.7.teen":
    "Another day, if they want to, agree together on something that each of you is going to try. Their part of it belongs to them.",
  "repair.late":
    "{family, select, foster {With a child who came to you in foster care} adoption {With a child who came to you by adoption} kinship {With a child of your wider family who came to live with you} step {With a child of your partner’s} kafala {With a child in your kafala} other {With a child who came to you later}}, follow the age that they seem today. Ask before any touch, and do it in the same way every time.",

  "repair.what": "What happened?",
  "repair.what.shouted": "I was loud",
  "repair.what.rough": "I was rough",
  "repair.what.away": "I was far away",
  "repair.what.other": "Something else",
  "repair.rough.ask": safety["safety.shaken"],
  "repair.rough.yes": "Yes, or I am not sure",
  "repair.rough.no": "No",
  "repair.rough.again": safety["safety.control"],
  "repair.say.baby":
    "“{what, select, shouted {I was loud. That was scary.} rough {My hands were rough. That was not all right.} away {I was here and not with you. You called, and I missed it.} other {That was hard for both of us.}} I am here now.”",
  "repair.say.toddler":
    "“{what, select, shouted {I shouted. That was scary.} rough {I was rough with you. That hurt.} away {You called and I did not look. That was lonely.} other {That went wrong.}} It was not your fault. I am here now.”",
  "repair.say.small":
    "“{what, select, shouted {I shouted. That was scary.} rough {I was rough. I should not do that.} away {I was looking at other things and did not hear you.} other {I did something that was not fair.}} It was not your fault. I am sorry, and I am here.”",
  "repair.say.school":
    "“{what, select, shouted {I shouted at you, and that was not all right.} rough {I was rough with you, and that was not all right.} away {You needed me, and I was not really there.} other {What I did was not fair.}} It was not your fault. I am sorry. Can we start again?”",
  "repair.say.teen":
    "“{what, select, shouted {I got loud, and I am sorry.} rough {I went too far, and I am sorry.} away {I was not really listening, and I am sorry.} other {I was not fair, and I am sorry.}} It was not your fault. If you like, tell me how it was for you, now or later.”",
  "repair.aloud": "Say it aloud for me",
  "repair.aloud.none": "This device has no voice of its own for this language.",
  "repair.aloud.stop": "Stop",
  "repair.said": "I said it",
  "repair.wordless": "Without words",

  "repair.done.title": "You went back.",
  "repair.done.lead": "Going back is the part that matters.",
  "repair.done.begun": "You began to go back.",
  "repair.done.part": "That is worth something too, and the rest can wait until another time.",
  "repair.long": "About how long, until you were together again?",
  "repair.long.note": "Only if you would like it to be kept.",
  "repair.long.5": "A few minutes",
  "repair.long.30": "Half an hour",
  "repair.long.60": "An hour",
  "repair.long.240": "Some hours",
  "repair.long.1440": "A day",
  "repair.who": "Who reached first?",
  "repair.who.me": "I did",
  "repair.who.child": "{named, select, yes {{child}} other {My child}}",
  "repair.who.both": "Both",
  "repair.how": "How?",
  "repair.how.arms": "Arms",
  "repair.how.voice": "Voice",
  "repair.how.words": "Words",
  "repair.how.look": "A look",
  "repair.how.near": "Sitting near",
  "repair.how.play": "Play",
  "repair.how.message": "A message",
  "repair.words": "What was happening in you just before?",
  "repair.words.note": "This is for a quiet hour, and nobody else sees it unless you share it.",
  "repair.keep": "Keep that we made up",
  "repair.keep.not": "Keep nothing",
  "repair.kept": "Kept: you made up.",
  "repair.taken": "Taken back.",
  "repair.unkept": "This is not kept, because Attune is locked or open elsewhere.",

  "repair.mended.title":
    "{n, plural, =0 {The times you made up will be here} one {You made up once} other {You made up # times}}",
  "repair.mended.lead": "Every stitch is one time that you found each other again.",
  "repair.mended.none": "Whenever you take the way back, or log that you made up, it will appear here.",
  "repair.mended.middle":
    "Half of them took no longer than {time}. ({n, plural, one {# time has a length} other {# times have a length}}, and no length is the right one.)",
  "repair.mended.early": "Too early to say how long it takes: that needs {least} times with a length.",
  "repair.mended.picture": "From minutes to a day, one stitch each: {list}",
  "repair.mended.axis.first": "minutes",
  "repair.mended.axis.last": "a day",
  "repair.minutes": "{n, plural, one {# minute} other {# minutes}}",
  "repair.hours": "{n, plural, one {# hour} other {# hours}}",
  "repair.line": "{day}{long, select, none {} other {, {long}}}",
  "repair.line.who":
    "{who, select, me {You reached first} child {Your child reached first} both {You both reached} other {}}",

  "repair.arms": "Soothed in your arms",
  "repair.arms.early":
    "Too early to say: {n, plural, =0 {no crying is logged} one {# time of crying is logged} other {# times of crying are logged}} in four weeks. From {least} on there is a picture.",
  "repair.arms.says": "{k} of {n} times of crying ended calm with you.",
  "repair.arms.range":
    "With so few, the real share could be anywhere from {low, number, percent} to {high, number, percent}.",
  "repair.arms.half":
    "About half is enough, as the researcher puts it, and it does not have to be fast. This was one study of 83 families with low income and babies who fussed a lot (Woodhouse 2020, Child Dev 91:e249). The words “about half” are from the university’s own release. It is encouraging, but nothing to measure yourself by.",
  "repair.arms.counts":
    "This counts moments in which your child cried and that have an ending. A moment ended calm if you made up, calmed down or carried on together while you were holding or comforting your child.",
};
