/** What each figure means, in English: a name, a sentence for a caregiver, the formula in words, what it does not mean. */
export const words = {
  "returns.1s.name": "Answered within 1 s",
  "returns.1s.says":
    "How many of the child's calls you answered within a second, with anything: voice, face, touch, hands.",
  "returns.1s.formula":
    "Serves: the child's acts in any channel, without cries and look-aways; acts of one channel less than 300 ms (voice) or 1 s (others) apart are one, and so are the adult's. A return is an adult act that begins after the serve ends and at most 1 s later; touch, face and object may begin during it. Of all pairs the closest in time come first, each act once, ties to the earlier serve. Returned serves divided by serves, with the Wilson 95 % interval.",
  "returns.1s.not": "Unanswered calls are ordinary. It does not say that the answer fitted; only you can.",
  "returns.2s.name": "Answered within 2 s",
  "returns.2s.says":
    "How many of the child's calls you answered within 2 seconds, with anything: voice, face, touch, hands.",
  "returns.2s.formula":
    "Serves: the child's acts in any channel, without cries and look-aways; acts of one channel less than 300 ms (voice) or 1 s (others) apart are one, and so are the adult's. A return is an adult act that begins after the serve ends and at most 2 s later; touch, face and object may begin during it. Of all pairs the closest in time come first, each act once, ties to the earlier serve. Returned serves divided by serves, with the Wilson 95 % interval.",
  "returns.2s.not": "Unanswered calls are ordinary. It does not say that the answer fitted; only you can.",
  "returns.5s.name": "Answered within 5 s",
  "returns.5s.says":
    "How many of the child's calls you answered within 5 seconds, with anything: voice, face, touch, hands.",
  "returns.5s.formula":
    "Serves: the child's acts in any channel, without cries and look-aways; acts of one channel less than 300 ms (voice) or 1 s (others) apart are one, and so are the adult's. A return is an adult act that begins after the serve ends and at most 5 s later; touch, face and object may begin during it. Of all pairs the closest in time come first, each act once, ties to the earlier serve. Returned serves divided by serves, with the Wilson 95 % interval.",
  "returns.5s.not": "Unanswered calls are ordinary. It does not say that the answer fitted; only you can.",
  "turns.lena.name": "Turns (LENA's rule)",
  "turns.lena.says":
    "How often sound went back and forth between the child and an adult, by one published way of counting.",
  "turns.lena.formula":
    "Voice of the key child and of one adult, without cries and without the stretches where people overlap. A bout goes on while each sound follows the last by less than 5 s and no other child or other adult comes between. Each bout counts half of its alternating stretches, rounded down: child-adult 1, child-adult-child 1, child-adult-child-adult 2.",
  "turns.lena.not":
    "Counts by different rules cannot be compared, and norms made on day-long recordings do not fit a clip. More is not better: in one study turn-taking went with later words, not with later security.",
  "turns.serve-return.name": "Turns (serve-return's rule)",
  "turns.serve-return.says":
    "How often sound went back and forth between the child and an adult, by one published way of counting.",
  "turns.serve-return.formula":
    "Voice of the child and of the adults, cries left out, in the order of their beginning: every change of side at which the next begins at most 5 s after the last ended. Adult-child-adult counts 2.",
  "turns.serve-return.not":
    "Counts by different rules cannot be compared, and norms made on day-long recordings do not fit a clip. More is not better: in one study turn-taking went with later words, not with later security.",
  "turns.childproject.name": "Turns (ChildProject's rule)",
  "turns.childproject.says":
    "How often sound went back and forth between the child and an adult, by one published way of counting.",
  "turns.childproject.formula":
    "Every sound of child, other child or adult that begins less than 5 s after the sound before it ended, overlap allowed. Its authors' default lets anybody follow anybody, themselves included, and does not part cries from voice, so both are counted here.",
  "turns.childproject.not":
    "Counts by different rules cannot be compared, and norms made on day-long recordings do not fit a clip. More is not better: in one study turn-taking went with later words, not with later security.",
  "pause.adult.name": "Your pause",
  "pause.adult.says": "How long after the child's sound yours usually began.",
  "pause.adult.formula":
    "Turns are voice without cries, one person's sounds less than 300 ms apart being one. Wherever the adult follows the other: the start of the adult's turn minus the end of the turn before it, without a limit, negative where they overlap. The median, with the quartiles.",
  "pause.adult.not": "Faster is not better. Slow answers are common, and slowing down tends to be caught by the other.",
  "pause.child.name": "The child's pause",
  "pause.child.says": "How long after your sound the child's usually began.",
  "pause.child.formula":
    "Turns are voice without cries, one person's sounds less than 300 ms apart being one. Wherever the child follows the other: the start of the child's turn minus the end of the turn before it, without a limit, negative where they overlap. The median, with the quartiles.",
  "pause.child.not": "Faster is not better. Slow answers are common, and slowing down tends to be caught by the other.",
  "overlap.share.name": "Talking over each other",
  "overlap.share.says": "How often one began before the other had finished.",
  "overlap.share.formula":
    "Changes of turn (as for the pauses) with a negative pause, divided by all changes. A voice over a cry is not counted: it soothes.",
  "overlap.share.not": "Overlap is ordinary, and joining in is not interrupting.",
  "wait.3s.name": "Waiting",
  "wait.3s.says": "How often, when the child said nothing, you left three seconds or more before speaking again.",
  "wait.3s.formula":
    "Of the silences between one adult turn and the next in which the child did not speak, the share of 3 s and more.",
  "wait.3s.not": "Waiting is one way to make room, not the only one.",
  "started.child.name": "Who began",
  "started.child.says": "How many of the times together the child began.",
  "started.child.formula":
    "A time together is a stretch without a pause of 5 s that holds at least one answered serve. The share whose first act is the child's; an equal start counts as the adult's.",
  "started.child.not": "Neither side ought to begin more.",
  "ended.child.name": "Who ended",
  "ended.child.says": "How many of the times together ended with an act of the child's.",
  "ended.child.formula":
    "Of the same times together, the share whose last act to end is the child's; an equal end counts as the adult's.",
  "ended.child.not": "Stopping is the child's good right, and yours.",
  "chain.longest.name": "Longest chain",
  "chain.longest.says": "How many exchanges followed one another in your longest time together.",
  "chain.longest.formula":
    "The greatest number of serves answered within 5 s in one stretch without a pause of 5 s. Against chance, of two equal chains the one with more serves answered in all counts as longer.",
  "chain.longest.not": "It says nothing about the bond. A clip is a mirror, not a test.",
  "ease.name": "Giving room",
  "ease.says": "How often you eased when the child looked away.",
  "ease.formula":
    "Of the look-aways, the share after which, 3 s later or when the child was back if that was sooner, no voice, face, gesture, movement or object act of an adult was under way. Holding and quiet watching are room.",
  "ease.not": "Looking away is rest, not refusal.",
  "comeback.name": "Coming back",
  "comeback.says": "How often the child came back after looking away.",
  "comeback.formula":
    "Of the look-aways, the share that a serve of the child's followed after they ended and within 30 s of their beginning. One that the recording ends too early for is left out.",
  "comeback.not": "Not coming back in half a minute is ordinary too.",
  "repair.count.name": "Mended",
  "repair.count.says": "How often you two found each other again after a break.",
  "repair.count.formula":
    "A break is a look-away, a cry, or a serve that answered nobody and that nobody answered in 5 s; breaks before the next repair are one. A repair is the next exchange, the adult answering a serve or the child answering an adult act, within 60 s of the break's beginning.",
  "repair.count.not": "Ordinary pairs are in step about a third of the time. Breaks are how repair is learnt.",
  "repair.time.name": "Time to mend",
  "repair.time.says": "How long it usually took to find each other again.",
  "repair.time.formula":
    "Over the repairs: from the beginning of the break to the answer that mended it. The median, with quartiles.",
  "repair.time.not": "Quicker is not better.",
  "soothed.name": "Soothed",
  "soothed.says": "How many of the times of crying ended with you there.",
  "soothed.formula":
    "Cries less than 30 s apart are one episode. The share of episodes in whose last 10 s an adult act of any channel was under way: a voice over a cry soothes.",
  "soothed.not": "Some crying ends by itself, and some goes on in the best of arms.",
  "channels.voice.name": "By voice",
  "channels.voice.says": "How much of what you both did was done by voice.",
  "channels.voice.formula": "Acts of the child and the adults in this channel, divided by their acts in all channels.",
  "channels.voice.not": "No mix is ideal. What was not tagged is not seen.",
  "channels.cry.name": "By crying",
  "channels.cry.says": "How much of what you both did was done by crying.",
  "channels.cry.formula": "Acts of the child and the adults in this channel, divided by their acts in all channels.",
  "channels.cry.not": "No mix is ideal. What was not tagged is not seen.",
  "channels.face.name": "By face",
  "channels.face.says": "How much of what you both did was done by face.",
  "channels.face.formula": "Acts of the child and the adults in this channel, divided by their acts in all channels.",
  "channels.face.not": "No mix is ideal. What was not tagged is not seen.",
  "channels.gaze.name": "By eyes",
  "channels.gaze.says": "How much of what you both did was done by eyes.",
  "channels.gaze.formula": "Acts of the child and the adults in this channel, divided by their acts in all channels.",
  "channels.gaze.not": "No mix is ideal. What was not tagged is not seen.",
  "channels.touch.name": "By touch",
  "channels.touch.says": "How much of what you both did was done by touch.",
  "channels.touch.formula": "Acts of the child and the adults in this channel, divided by their acts in all channels.",
  "channels.touch.not": "No mix is ideal. What was not tagged is not seen.",
  "channels.gesture.name": "By hands",
  "channels.gesture.says": "How much of what you both did was done by hands.",
  "channels.gesture.formula":
    "Acts of the child and the adults in this channel, divided by their acts in all channels.",
  "channels.gesture.not": "No mix is ideal. What was not tagged is not seen.",
  "channels.posture.name": "By posture",
  "channels.posture.says": "How much of what you both did was done by posture.",
  "channels.posture.formula":
    "Acts of the child and the adults in this channel, divided by their acts in all channels.",
  "channels.posture.not": "No mix is ideal. What was not tagged is not seen.",
  "channels.movement.name": "By movement",
  "channels.movement.says": "How much of what you both did was done by movement.",
  "channels.movement.formula":
    "Acts of the child and the adults in this channel, divided by their acts in all channels.",
  "channels.movement.not": "No mix is ideal. What was not tagged is not seen.",
  "channels.object.name": "By things",
  "channels.object.says": "How much of what you both did was done by things.",
  "channels.object.formula": "Acts of the child and the adults in this channel, divided by their acts in all channels.",
  "channels.object.not": "No mix is ideal. What was not tagged is not seen.",
  "coordination.child.name": "How closely the child follows",
  "coordination.child.says":
    "How much of when the child makes sound can be told from when the other did, beyond chance: loose, in between, or very tight.",
  "coordination.child.formula":
    "Sound yes or no in steps of 250 ms (yes where voice without cries covers at least half), the recording taken as a ring. Least squares of the child's step on the own last 8 steps, then on the other's last 12 as well: the gain in explained variance, minus its mean over the shifted recordings.",
  "coordination.child.not": "There is no target. Very tight is not better than in between.",
  "coordination.adult.name": "How closely you follow",
  "coordination.adult.says":
    "How much of when the adult makes sound can be told from when the other did, beyond chance: loose, in between, or very tight.",
  "coordination.adult.formula":
    "Sound yes or no in steps of 250 ms (yes where voice without cries covers at least half), the recording taken as a ring. Least squares of the adult's step on the own last 8 steps, then on the other's last 12 as well: the gain in explained variance, minus its mean over the shifted recordings.",
  "coordination.adult.not": "There is no target. Very tight is not better than in between.",
};
