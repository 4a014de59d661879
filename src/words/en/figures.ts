/** What each figure means, in English: a name, a sentence for a caregiver, the formula in words, what it does not mean. */
export const words = {
  "returns.name": "Answered within {s} s",
  "returns.says":
    "How many of the child’s calls you answered within {seconds, plural, one {a second} other {{s} seconds}}, in any way: by voice, face, touch or hands.",
  "returns.formula":
    "A serve is an act of the child’s in any channel, except cries and look-aways. Acts of one channel less than 300 ms (voice) or 1 s (others) apart are one, and so are the adult’s. A return is an adult act that begins after the serve has ended, and at most {s} s later. Touch, face and object may begin during the serve. The pairs that are closest in time are matched first, each act once, and ties go to the earlier serve. The figure is returned serves divided by all serves, with the Wilson 95 % interval.",
  "returns.not": "Unanswered calls are ordinary. The figure does not say whether an answer fitted; only you can.",
  "turns.lena.name": "Turns (LENA’s rule)",
  "turns.lena.says":
    "How often sound went back and forth between the child and an adult, by one published way of counting.",
  "turns.lena.formula":
    "Only the voice of the key child and of one adult is used, without cries and without stretches where people overlap. A bout goes on while each sound follows the last by less than 5 s. It ends when another child or another adult comes between. Each bout gives half of its alternating stretches, rounded down: child-adult 1, child-adult-child 1, child-adult-child-adult 2.",
  "turns.lena.not":
    "Counts by different rules cannot be compared, and norms made on day-long recordings do not fit a clip. More is not better: in one study turn-taking was linked with later words, but not with later security.",
  "turns.serve-return.name": "Turns (serve-return’s rule)",
  "turns.serve-return.says":
    "How often sound went back and forth between the child and an adult, by one published way of counting.",
  "turns.serve-return.formula":
    "The voices of the child and the adults are put in the order of their beginning, without cries. A turn is every change of side at which the next sound begins at most 5 s after the last ended. So adult-child-adult gives 2.",
  "turns.serve-return.not":
    "Counts by different rules cannot be compared, and norms made on day-long recordings do not fit a clip. More is not better: in one study turn-taking was linked with later words, but not with later security.",
  "turns.childproject.name": "Turns (ChildProject’s rule)",
  "turns.childproject.says":
    "How often sound went back and forth between the child and an adult, by one published way of counting.",
  "turns.childproject.formula":
    "A turn is every sound of a child or an adult that begins less than 5 s after the sound before it ended. Overlap is allowed. By its authors’ default anybody may follow anybody, themselves included. Cries are not parted from voice there, so both are counted here.",
  "turns.childproject.not":
    "Counts by different rules cannot be compared, and norms made on day-long recordings do not fit a clip. More is not better: in one study turn-taking was linked with later words, but not with later security.",
  "pause.adult.name": "Your pause",
  "pause.adult.says": "How long after the child’s sound yours usually began.",
  "pause.adult.formula":
    "Turns are voice without cries, and sounds of one person less than 300 ms apart are one turn. Where the adult follows the other, the pause is the start of the adult’s turn minus the end of the turn before. It has no limit, and is negative where the two overlap. The figure is the median, with the quartiles.",
  "pause.adult.not":
    "Faster is not better, and slow answers are common. When one person pauses longer, the other often does too, but no one has shown that one brings the other.",
  "pause.child.name": "The child’s pause",
  "pause.child.says": "How long after your sound the child’s usually began.",
  "pause.child.formula":
    "Turns are voice without cries, and sounds of one person less than 300 ms apart are one turn. Where the child follows the other, the pause is the start of the child’s turn minus the end of the turn before. It has no limit, and is negative where the two overlap. The figure is the median, with the quartiles.",
  "pause.child.not":
    "Faster is not better, and slow answers are common. When one person pauses longer, the other often does too, but no one has shown that one brings the other.",
  "overlap.share.name": "Talking over each other",
  "overlap.share.says": "How often one began before the other had finished.",
  "overlap.share.formula":
    "Changes of turn with a negative pause are divided by all changes, with turns and pauses as above. A voice over a cry is not counted, because it soothes.",
  "overlap.share.not": "Overlap is ordinary, and joining in is not interrupting.",
  "wait.3s.name": "Waiting",
  "wait.3s.says": "How often, when the child said nothing, you left three seconds or more before speaking again.",
  "wait.3s.formula":
    "The figure looks at the silences between one adult turn and the next in which the child did not speak. It is the share of them that lasted 3 s or more.",
  "wait.3s.not": "Waiting is one way to make room, but not the only one.",
  "started.child.name": "Who began",
  "started.child.says": "How many of your times together the child began.",
  "started.child.formula":
    "A time together is a stretch without a pause of 5 s that holds at least one answered serve. The figure is the share whose first act is the child’s, and an equal start goes to the adult.",
  "started.child.not": "Neither of you ought to begin more often.",
  "ended.child.name": "Who ended",
  "ended.child.says": "How many of your times together ended with an act of the child’s.",
  "ended.child.formula":
    "Of the same times together, the figure is the share whose last act to end is the child’s. An equal end goes to the adult.",
  "ended.child.not": "Stopping is the child’s good right, and yours as well.",
  "chain.longest.name": "Longest back-and-forth",
  "chain.longest.says": "How many exchanges followed one another in your longest time together.",
  "chain.longest.formula":
    "The figure is the greatest number of serves answered within 5 s in one stretch without a pause of 5 s. Against chance, of two equal chains the one with more answered serves overall is taken as longer.",
  "chain.longest.not": "It says nothing about the bond, because a clip is a mirror and not a test.",
  "ease.name": "Giving room",
  "ease.says": "How often you gave room when the child looked away.",
  "ease.formula":
    "Each look-away is judged 3 s after it began, or when the child was back if that was sooner. The figure is the share at which no adult act of voice, face, gesture, movement or object was under way. Holding and quiet watching are room.",
  "ease.not": "Looking away is rest, not refusal.",
  "comeback.name": "Coming back",
  "comeback.says": "How often the child came back after looking away.",
  "comeback.formula":
    "The figure is the share of look-aways that a serve of the child’s followed. The serve has to come after the look-away ended, and within 30 s of its beginning. A look-away is left out if the recording ends too early to say.",
  "comeback.not": "Taking longer than half a minute is ordinary too.",
  "repair.count.name": "Times you made up",
  "repair.count.says": "How often you two found each other again after a break.",
  "repair.count.formula":
    "A break is a look-away, a cry, or a serve that answered nobody and that nobody answered in 5 s. Breaks before the next repair are one. A repair is the next exchange within 60 s of the break’s beginning: the adult answers a serve, or the child answers an adult act.",
  "repair.count.not": "Ordinary pairs are in step about a third of the time, and breaks are how making up is learnt.",
  "repair.time.name": "Time to make up",
  "repair.time.says": "How long it usually took to find each other again.",
  "repair.time.formula":
    "For each repair, the time runs from the beginning of the break to the answer that ended it. The figure is the median, with the quartiles.",
  "repair.time.not": "Quicker is not better.",
  "soothed.name": "Soothed",
  "soothed.says": "How many episodes of crying ended while you were there.",
  "soothed.formula":
    "Cries less than 30 s apart are one episode. The figure is the share of episodes in whose last 10 s an adult act of any channel was under way. A voice over a cry is one of them, because it soothes.",
  "soothed.not": "Some crying ends by itself, and some goes on in the best of arms.",
  "channels.voice.name": "By voice",
  "channels.voice.says": "How much of everything that happened between you was done by voice.",
  "channels.cry.name": "By crying",
  "channels.cry.says": "How much of everything that happened between you was done by crying.",
  "channels.face.name": "By face",
  "channels.face.says": "How much of everything that happened between you was done by face.",
  "channels.gaze.name": "By eyes",
  "channels.gaze.says": "How much of everything that happened between you was done by eyes.",
  "channels.touch.name": "By touch",
  "channels.touch.says": "How much of everything that happened between you was done by touch.",
  "channels.gesture.name": "By hands",
  "channels.gesture.says": "How much of everything that happened between you was done by hands.",
  "channels.posture.name": "By posture",
  "channels.posture.says": "How much of everything that happened between you was done by posture.",
  "channels.movement.name": "By movement",
  "channels.movement.says": "How much of everything that happened between you was done by movement.",
  "channels.object.name": "By things",
  "channels.object.says": "How much of everything that happened between you was done by things.",
  "channels.formula": "Acts of the child and the adults in this channel are divided by their acts in all channels.",
  "channels.not": "No mix is ideal, and what was not tagged is not seen.",
  "coordination.child.name": "How closely the child follows",
  "coordination.child.says":
    "How well the timing of the other’s sounds tells when the child makes a sound, beyond chance. It may be loose, in between or very tight.",
  "coordination.child.formula":
    "Time is cut into steps of 250 ms. A step has sound where voice without cries covers at least half of it, and the recording is taken as a ring. Least squares predict the child’s step from the own last 8 steps, and then from the other’s last 12 as well. The figure is the gain in explained variance, minus its mean over the shifted recordings.",
  "coordination.child.not": "There is no target, and very tight is not better than in between.",
  "coordination.adult.name": "How closely you follow",
  "coordination.adult.says":
    "How well the timing of the other’s sounds tells when the adult makes a sound, beyond chance. It may be loose, in between or very tight.",
  "coordination.adult.formula":
    "Time is cut into steps of 250 ms. A step has sound where voice without cries covers at least half of it, and the recording is taken as a ring. Least squares predict the adult’s step from the own last 8 steps, and then from the other’s last 12 as well. The figure is the gain in explained variance, minus its mean over the shifted recordings.",
  "coordination.adult.not": "There is no target, and very tight is not better than in between.",
};
