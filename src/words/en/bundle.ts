/**
 * What a caregiver shows a professional, in English: composing it, the page and the file (`bundle.page.*` stands on them
 * in two languages), and the door of a sealed file. {child} stands at a sentence's start, {childMid} within it.
 */
export const words = {
  "bundle.title": "For a professional",
  "bundle.row.says": "A page or a single file, with only what you choose",
  "bundle.lead":
    "Choose what you would like to show somebody who is helping you and {childMid}. Only what you choose goes in, and you can look at everything before you share it.",
  "bundle.nochild": "A page like this is about one child, so Attune needs a name or another word for yours.",
  "bundle.nochild.do": "Put in a child",
  "bundle.whom": "Who will look at it?",
  "bundle.beside": "Their language",
  "bundle.beside.none": "The same as mine",
  "bundle.beside.says":
    "Our own sentences will then stand there in both languages. Your words stay just as you wrote them.",
  "bundle.until": "Please delete it by",
  "bundle.until.says":
    "This is only a request, and it stands at the top of the page. Nothing can take a file back once you have given it away.",
  "bundle.questions": "What I would like to ask",
  "bundle.questions.hint": "Use your own words, and remember that a single question is already plenty.",
  "bundle.moments": "Moments",
  "bundle.moments.none": "You have not logged any moments with {childMid} yet.",
  "bundle.more": "Show earlier ones",
  "bundle.plays": "Recordings",
  "bundle.plays.says": "A recording comes as a drawing with its figures, so nobody is seen or heard.",
  "bundle.plays.none": "There are no recordings of {childMid} here yet.",
  "bundle.seen": "Your kept moment at {when}",
  "bundle.film": "{film, select, yes {Put the video in} other {Put the sound in}} ({size})",
  "bundle.film.gone": "The clip was already deleted, so the drawing comes along without it.",
  "bundle.film.unseen": "Many browsers cannot show this kind of video (HEVC), and may only play its sound.",
  "bundle.film.large": "This clip is large, so opening the file will take a while and may be too much for a phone.",
  "bundle.consent": "Would {childMid} be all right with this?",
  "bundle.consent.says":
    "Imagine {childMid} as a teenager who finds out who has watched this video. The whole clip goes in, and not only the moments that you kept.",
  "bundle.consent.faces":
    "Attune is not able to blur faces. Every way that we found would miss some of them, and one missed picture shows a face. The drawing has neither faces nor voices, and often it is enough.",
  "bundle.consent.ask":
    "From about six years on, ask {childMid} first. Watch the video together, say who is going to see it, and accept a no.",
  "bundle.consent.fine": "Yes, I have thought about it",
  "bundle.consent.assent": "What {childMid} said, in your words",
  "bundle.consent.wait":
    "{asked, select, yes {The video goes in as soon as you have ticked the box and written what {childMid} said.} other {The video goes in as soon as you have ticked the box.}}",
  "bundle.cues": "Cues",
  "bundle.cues.none": "The dictionary has no cues of {childMid} in it yet.",
  "bundle.answers": "Milestones",
  "bundle.answers.none": "You have not answered anything under Growing yet.",
  "bundle.answer": "{answer} ({n, number})",
  "bundle.read": "What a professional can read about it",
  "bundle.see": "Look at the page",
  "bundle.go.file": "Make one file",
  "bundle.opens": "The page is being put together.",

  "bundle.print": "Print",
  "bundle.pdf": "For a PDF, print and choose “Save as PDF”.",
  "bundle.film.along": "The video or sound stands here in the file.",

  "bundle.file.title": "One file to give away",
  "bundle.file.says":
    "This one file opens in any browser, without Attune and without the internet. Whoever has it can also pass it on.",
  "bundle.file.size": "The file will have {size}.",
  "bundle.file.films":
    "{n, plural, =0 {No video or sound goes along, only drawings.} one {One video or sound goes along.} other {# videos or sounds go along.}}",
  "bundle.file.large": "That is too much for most mail, so a memory stick is the safer way.",
  "bundle.seal": "Seal it with a passphrase",
  "bundle.seal.words": "Six words",
  "bundle.seal.own": "My own",
  "bundle.seal.none": "No seal",
  "bundle.seal.says":
    "Say these words by phone or in person, and never send them together with the file. Nobody can open it without them, not even you.",
  "bundle.seal.other": "Draw other words",
  "bundle.seal.least":
    "{n, plural, one {Use at least one character.} other {Use at least # characters.}} Capital letters and extra blanks make no difference.",
  "bundle.seal.open": "Without a seal, anybody who finds the file can read everything in it.",
  "bundle.seal.label": "Passphrase",
  "bundle.make": "Make the file",
  "bundle.making": "Making the file",
  "bundle.saved": "{file} is saved by the browser.",
  "bundle.file.name": "For a professional",
  "problem.short-spoken":
    "{n, plural, one {The passphrase needs at least one character.} other {The passphrase needs at least # characters.}}",

  "bundle.page.head": "About {childMid}",
  "bundle.page.made": "Put together at home on {day}, by a caregiver with Attune.",
  "bundle.page.for": "For: {to}",
  "bundle.page.until": "The caregiver asks you to delete this by {day}.",
  "bundle.page.own": "What stands behind a bar is in the caregiver’s own words, and is not translated.",
  "bundle.page.questions": "What the caregiver would like to ask",
  "bundle.page.moments": "Moments at home",
  "bundle.page.plays": "Recordings",
  "bundle.page.adult": "Adult",
  "bundle.page.dance":
    "Drawn from {a, plural, one {one sign} other {# signs}} of the child and {b, plural, one {one} other {#}} of an adult. {c, plural, =0 {No call was answered within five seconds} one {One call was answered} other {# calls were answered}}.",
  "bundle.page.dance.legend":
    "Time runs downwards. The plain ribbon is the child, the striped one is the adult, and a dotted thread joins a call to its answer.",
  "bundle.page.figures": "Figures",
  "bundle.page.figures.you":
    "They were written for the caregiver, so “you” is the caregiver here. A serve is a call of the child’s, and a return is the answer to it.",
  "bundle.page.range": "{value}. The likely range is {low, number} to {high, number} of {of, number}.",
  "bundle.page.middle": "{value}. Half of them lie between {low} and {high}.",
  "bundle.page.value": "{value}.",
  "bundle.page.how": "How it is counted",
  "bundle.page.not": "What it does not mean",
  "bundle.page.early": "It is still too early to say anything about these:",
  "bundle.page.seen": "Moments that the caregiver kept",
  "bundle.page.film.unseen":
    "Many browsers cannot show this kind of video (HEVC). Try another browser, or look at the drawing instead.",
  "bundle.page.film.script": "This video needs scripts, so open the file in a browser and not in a preview.",
  "bundle.page.cues": "What this child’s cues may mean",
  "bundle.page.cues.says": "These are guesses that a family made from what it logged at home, and not findings.",
  "bundle.page.means.said": "The family takes it for: {need}.",
  "bundle.page.means.guess":
    "It may mean: {need}. This rests on {n, plural, one {one time} other {# times}}, with a share of about {share, number, percent}.",
  "bundle.page.means.learning":
    "Still learning, after {n, plural, =0 {no times yet} one {one time so far} other {# times so far}}.",
  "bundle.page.helps": "What helps",
  "bundle.page.helps.not": "What does not help",
  "bundle.page.milestones": "Milestones, as the caregiver answered",
  "bundle.page.noticed": "Noticed",
  "bundle.page.consent": "The video and the child",
  "bundle.page.consent.says":
    "The caregiver has thought about it, and believes that the child would be all right with showing this video.",
  "bundle.page.assent": "What the child said to it:",
  "bundle.page.left": "What is not in it",
  "bundle.page.never":
    "Whatever was chosen, this never holds the caregiver’s private pages, self-checks or calm checks. Nothing in it is about another child.",
  "bundle.page.left.shared":
    "{n, plural, one {One chosen thing is about another child as well, and was left out.} other {# chosen things are about another child as well, and were left out.}}",
  "bundle.page.left.gone":
    "{n, plural, one {One chosen thing is no longer kept.} other {# chosen things are no longer kept.}}",
  "bundle.page.left.film-gone":
    "{n, plural, one {One chosen video was deleted in the meantime.} other {# chosen videos were deleted in the meantime.}}",
  "bundle.page.left.film-unasked":
    "{n, plural, one {One video was left out, because consent was not finished.} other {# videos were left out, because consent was not finished.}}",

  "bundle.page.is": "What this is, and what it is not",
  "bundle.page.is.1":
    "A caregiver chose every part of this to show you what they see at home. A few minutes and notes are only a small part of a family’s life.",
  "bundle.page.is.2": "It does not measure a bond or a parent, and it says nothing about a style of attachment.",
  "bundle.page.is.3":
    "It was not made for a court, or for deciding where a child should live. Please do not use it for that.",
  "bundle.page.steps": "Four steps of looking together",
  "bundle.page.steps.1": "1. Begin with something that went well, and look at it more than once.",
  "bundle.page.steps.2":
    "2. Follow the chain together: what the child did, how the adult answered, and what the child did after that.",
  "bundle.page.steps.3":
    "3. Put into words what the child may be saying, and let the caregiver correct you whenever they see it differently.",
  "bundle.page.steps.4": "4. Choose one thing for the coming week, and leave everything else for another time.",
  "bundle.page.yes": "Consent, and the child’s own word",
  "bundle.page.yes.1":
    "The caregiver or the child may take back their yes at any time. Then please stop showing it, and delete it.",
  "bundle.page.yes.2": "Ask them before a colleague sees any of it, and before any of it goes into a record.",
  "bundle.page.yes.3":
    "If the law obliges you to report a danger to a child, tell the caregiver so before you look together.",
  "bundle.page.numbers": "How to read the figures",
  "bundle.page.numbers.1":
    "Every figure has its likely range beside it. A short clip has a wide range, so that another day could look very different.",
  "bundle.page.numbers.2":
    "“By luck alone” is what you would get if one side were moved along the clip, away from the other.",
  "bundle.page.numbers.3":
    "More turns are not better. In one study of 55 pairs, more turns foretold more words, but not a more secure bond (Nguyen and others, 2023).",
  "bundle.page.ears": "What the machine heard, and what it cannot hear",

  "bundle.door.title": "A sealed file for you",
  "bundle.door.says": "Somebody sealed this file with a passphrase. Ask them to say it to you, and type it here.",
  "bundle.door.label": "Passphrase",
  "bundle.door.go": "Open",
  "bundle.door.working": "It is opening, which can take a little while.",
  "bundle.door.wrong": "That is not the passphrase. Capital letters make no difference, so look at the words again.",
  "bundle.door.damaged":
    "The passphrase is right, but the file was changed or cut off on its way. Ask for it once more.",
  "bundle.door.old": "This browser cannot open the file here. Try a newer browser, or a computer.",
  "bundle.door.script": "The seal needs scripts to open, so open this file in a browser and not in a preview.",
};
