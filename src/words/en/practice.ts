/** What practice says, in English: the own pause, a voice in figures, a line to follow, six weeks that end. */
export const words = {
  "practice.name": "Practice",
  "practice.title": "A little practice, when you like",
  "practice.lead": "Each of these takes a few minutes, and each can wait for as long as you want it to wait.",
  "practice.back": "Practice",
  "practice.wait": "Wait a little",
  "practice.wait.lead": "See your own pause beside the pause of {childMid}, and let three seconds pass.",
  "practice.voice": "Your own voice",
  "practice.voice.lead": "Put a calm recording beside a hurried one, in a few plain numbers.",
  "practice.line": "A slow line to follow",
  "practice.line.lead": "Hum or speak along while a line falls, and watch your voice become ink.",
  "practice.weeks": "Six weeks, and then it is over",
  "practice.weeks.lead": "One thing to look at each week, in one or two short videos of your own.",
  "practice.yours":
    "Whatever is kept here is about yourself and meant for nobody else. Nothing is added up, and nothing will remind you.",

  "practice.seconds": "{n, plural, one {# second} other {# seconds}}",
  "practice.seconds.none": "no time at all",
  "practice.scale": "From left to right: how long after the other had ended, in seconds.",
  "practice.scale.n": "{n, number}",
  "practice.early": "Too early to say",
  "practice.how": "How this is counted",
  "practice.not": "What it does not say",
  "practice.source": "Source",

  "practice.wait.title": "You let about {own} pass, and {childMid} about {theirs}.",
  "practice.wait.few":
    "It takes eight changes of turn on each side. So far there are {own, number} on your side and {theirs, number} on the other.",
  "practice.wait.none":
    "Record a few minutes of play first and look at them in Replay, so that your pauses can stand here.",
  "practice.wait.own": "Before you began",
  "practice.wait.theirs": "Before {childMid} began",
  "practice.wait.dot": "One dot is one pause, and the line is the middle one. Half of them lie within the bracket.",
  "practice.wait.picture":
    "{n, plural, one {# pause} other {# pauses}}, most of them between {low} and {high}; the middle is {middle}.",
  "practice.wait.picture.few": "{n, plural, =0 {No pause yet.} one {# pause.} other {# pauses.}}",
  "practice.wait.fact":
    "In 26 studies babies and young children answered after about one second. When adults took a second longer, the children did too.",
  "practice.wait.fact.not":
    "The two were seen together, and no one has shown that one brings the other. Slower is not better for every pair.",
  "practice.wait.fact.source":
    "Nguyen and others 2022, Child Development: 429 children from birth to nearly six years, North America and Europe.",
  "practice.wait.counted":
    "A pause goes from the end of one side’s turn to the beginning of the other’s. Whoever begins early has let no time pass. Only recordings that you have looked at are used, up to the last sixty.",
  "practice.wait.counted.who":
    "Another grown-up who speaks in a recording is on your side as well, and cries are left out.",
  "practice.wait.open": "Open Replay",

  "practice.beside.title": "Now beside before",
  "practice.beside.none":
    "The day on which you first let three seconds pass here will divide what was before from now.",
  "practice.beside.early":
    "It takes three recordings on each side of {day}. There {before, plural, =0 {are none} one {is one} other {are #}} before it and {now, plural, =0 {none} one {one} other {#}} since.",
  "practice.beside.longer": "Since {day} your pause has been longer by about {n}.",
  "practice.beside.shorter": "Since {day} your pause has been shorter by about {n}.",
  "practice.beside.unclear": "Since {day} your pause may be longer or shorter, or much as it was before.",
  "practice.beside.range": "The difference probably lies between {low} and {high}.",
  "practice.beside.more": "{n} more",
  "practice.beside.less": "{n} less",
  "practice.beside.same": "no difference",
  "practice.beside.before": "Yours before {day}",
  "practice.beside.now": "Yours since {day}",
  "practice.beside.not":
    "A recording is different with every hour, game and age as well, so this proves nothing about the practice itself.",
  "practice.beside.how":
    "Each recording with four of your pauses or more is one value, its middle pause. The range is Welch’s 95 % interval for the difference of the two means.",
  "practice.beside.from": "Divide from today on",
  "practice.beside.moved": "Divided from today on",

  "practice.three": "Let three seconds pass",
  "practice.three.lead":
    "Say, sign or do one thing. Touch the button, leave it until it ends, and then look at {childMid}.",
  "practice.three.way": "How the time passes",
  "practice.three.way.breath": "A breath",
  "practice.three.way.light": "A light",
  "practice.three.way.hand": "Hand and ear",
  "practice.three.hand":
    "You can look away. The phone hums softly and buzzes once at the beginning, then twice at the end.",
  "practice.three.go": "Now I wait",
  "practice.three.wait": "Wait",
  "practice.three.rest": "nothing to do",
  "practice.three.waiting": "Waiting",
  "practice.three.over": "Now look at {childMid}",
  "practice.three.over.says": "Three seconds have passed. Perhaps there is something to see before you go on.",
  "practice.three.free":
    "Nothing is counted here. Three seconds is our own choice, the same as in a reading, and no goal to reach.",

  "practice.voice.title": "Two short recordings of your own voice",
  "practice.voice.one": "One recording is here, and another would stand beside it",
  "practice.voice.both": "Calm, {calm, number, ::.0} syllables a second; in a hurry, {rushed, number, ::.0}",
  "practice.voice.ask":
    "Tell anybody about your day for half a minute or so. Do it once in your calmest way and once in a hurry, which you may act.",
  "practice.voice.thrown":
    "The recording is thrown away as soon as it has been measured, and only these few numbers are kept.",
  "practice.voice.feel":
    "No feelings are guessed from your voice. What is measured is how high it is, how fast, and when it rests.",
  "practice.voice.record": "{kind, select, calm {Record a calm one} other {Record a hurried one}}",
  "practice.voice.kind": "{kind, select, calm {Calm} other {In a hurry}}",
  "practice.voice.running": "Recording: {time}",
  "practice.voice.running.says": "Talk for about half a minute. It stops by itself after one minute.",
  "practice.voice.level": "How loud it is",
  "practice.voice.stop": "Stop and measure",
  "practice.voice.measuring": "Measuring, and then the sound is gone",
  "practice.voice.clips": "Or take a clip that you kept",
  "practice.voice.clips.says":
    "Choose one in which the grown-up was you, and say which of the two it was. Your voice is measured where nobody else sounds, a minute of it at most.",
  "practice.voice.height": "How high",
  "practice.voice.height.n": "{n, number, ::.} Hz",
  "practice.voice.range": "How far it moves",
  "practice.voice.range.n": "{n, plural, one {# semitone} other {# semitones}}",
  "practice.voice.pace": "How fast",
  "practice.voice.pace.n": "{n, number, ::.0} syllables a second",
  "practice.voice.pauses": "Pauses",
  "practice.voice.pauses.n": "{n, plural, =0 {none} one {one, of {length}} other {#, the middle one {length}}}",
  "practice.voice.spans":
    "The ribbon is what your voice moves within most of the time, and the line is its middle. Higher is further to the right.",
  "practice.voice.spans.of": "{kind}: from {low} to {high}, with {middle} in the middle",
  "practice.voice.moment":
    "One recording is one moment. Another day or another room would give different numbers, and none of them is a goal.",
  "practice.voice.cut":
    "The sound was so loud that its top was cut off, so pace and pauses may be wrong. Hold the phone further away next time.",
  "practice.voice.day": "Recorded on {day}",
  "practice.voice.remove": "Remove these numbers",
  "practice.voice.removed": "Removed",
  "practice.voice.counted":
    "How high is the middle of your voice, and how far it moves is what lies between its lowest and highest tenth. Syllables are peaks of loudness in the voice, without the pauses. A pause is a silence of three tenths of a second or more.",
  "practice.voice.cite":
    "McLeod and Wyvill 2005 for the pitch, de Jong and Wempe 2009 for the syllables. It takes five seconds of voice.",
  "problem.voice-silent": "Nothing was heard, so see whether the microphone is covered or off, and try once more.",
  "problem.voice-little": "There was too little voice to measure, since it takes about five seconds of it.",

  "practice.line.title": "Follow a slow line",
  "practice.line.ask": "Hum or speak along while the line falls, and breathe in while it rests.",
  "practice.line.free":
    "There is no correct note, because the line moves to wherever your voice is. Nothing is recorded, and nothing is kept.",
  "practice.line.begin": "Begin",
  "practice.line.hear": "Hear the line",
  "practice.line.end": "Enough",
  "practice.line.find": "Hum any note, and the line comes to it",
  "practice.line.fall": "Slowly down",
  "practice.line.rest": "Breathe in",
  "practice.line.picture": "A dotted line falls slowly and rests, and your voice is drawn over it as ink.",
  "practice.line.over": "That is plenty for once",

  "practice.weeks.title": "Six weeks, one thing at a time",
  "practice.weeks.what":
    "Every week looks at something different, in one or two videos of three to five minutes. Ten minutes a day are plenty.",
  "practice.weeks.end":
    "After six weeks it is over. There is one week to look back after three months and another after six, and then it ends for good.",
  "practice.weeks.free": "Pausing costs nothing, since only the dates move. It is fine to skip a week.",
  "practice.weeks.fact":
    "In studies, watching short videos with a trained person helped parents to notice and answer their child. Shorter programmes worked better.",
  "practice.weeks.fact.not":
    "No one has tested whether watching alone does the same, and for the bond itself the evidence is weak.",
  "practice.weeks.fact.source":
    "O’Hara and others 2019, 22 trials; van IJzendoorn and others 2022, 25 trials; Fukkink 2008, 29 studies.",
  "practice.weeks.begin": "Begin today",
  "practice.weeks.path": "The weeks",
  "practice.weeks.focus":
    "{id, select, follow {Follow} words {Put it into words} chain {Cue, answer, and what comes next} soothe {Soothe, and enjoy together} limits {Limits, with warmth} all {All of it} three {Three months later} other {Six months later}}",
  "practice.weeks.says":
    "{id, select, follow {Let your child choose what to do and how fast, while you stay beside them and watch.} words {Say aloud what your child may be seeing, wanting or trying, always as a guess.} chain {Look for three links in a video: what they show, what you answer, and what they do after it.} soothe {Be near when something is hard, and let them see that you enjoy what is good.} limits {Say the limit calmly and early, name the wish behind it, and show them what is possible.} all {Take an ordinary moment from the day, and look for whatever you like best in it.} other {Make one video of an ordinary moment, and read your own sentences again.}}",
  "practice.weeks.of": "Week {n, number} of 6, until {day}",
  "practice.weeks.back": "A week to look back, until {day}",
  "practice.weeks.turn":
    "{turn, select, read {Today is a good day to read about it, or to do nothing.} film {These days are for one video, or two if you like.} other {The week is nearly over, and one sentence about it is enough.}}",
  "practice.weeks.film": "Make a video",
  "practice.weeks.videos": "Recordings of this week",
  "practice.weeks.read": "Pages about it",
  "practice.weeks.try": "Something to do together",
  "practice.weeks.try.all": "See what there is to try",
  "practice.weeks.sentence": "One sentence about this week",
  "practice.weeks.sentence.hint": "What did you see that you would like to see again?",
  "practice.weeks.keep": "Keep it",
  "practice.weeks.kept": "Kept",
  "practice.weeks.typed": "Saved as you type",
  "practice.weeks.pause": "Pause",
  "practice.weeks.paused": "Paused since {day}",
  "practice.weeks.paused.says":
    "Nothing is waiting for you. Whenever you go on, the week goes on where it was. On {day} the pause would end it all by itself.",
  "practice.weeks.resume": "Go on",
  "practice.weeks.skip": "Skip this week",
  "practice.weeks.skipped": "This week is skipped, and that is fine. It ends on {day}.",
  "practice.weeks.unskip": "Do this week after all",
  "practice.weeks.between": "Nothing until {day}",
  "practice.weeks.between.says":
    "The six weeks are finished. On {day} another week for looking back begins, and until then there is nothing to do.",
  "practice.weeks.over": "It is over",
  "practice.weeks.over.says": "This programme has ended for good. What you have seen stays with the two of you.",
  "practice.weeks.said": "Your sentences",
  "practice.weeks.stop": "End it here",
  "practice.weeks.stop.title": "End the six weeks?",
  "practice.weeks.stop.says": "They end today, and your sentences stay here for you to read.",
  "practice.weeks.forget": "Remove all of it",
  "practice.weeks.forget.title": "Remove the six weeks?",
  "practice.weeks.forget.says": "The dates and your sentences are deleted for good.",
  "practice.weeks.ahead": "The clock of this device is before {day}",
  "practice.weeks.ahead.says": "The six weeks began on {day}. They are here again when the clock is right.",
} as const;
