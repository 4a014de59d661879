/** What the listener cannot hear. */
export const words = {
  "cannot.title": "What the machine cannot hear",
  "cannot.says":
    "It says who made a sound, and when. It does not know what a sound meant, what anybody is feeling, or who somebody is. Everything it says is only a guess until you have looked.",
  "cannot.fails": "Where it goes wrong",
  "cannot.fails.mixed":
    "It takes some adults for a child, and some children for an adult. This happens most with children of 6 to 8 who read aloud, and with high adult voices that sound as if by telephone.",
  "cannot.fails.burst": "One short burst of crying by itself is heard as voice, and whining may be heard as either.",
  "cannot.fails.joined": "Bursts of crying that are less than half a second apart are heard as a single one.",
  "cannot.fails.elsewhere":
    "It cannot tell a television from the people in the room, which adds about {television, number} signs a minute. In loud noise alone it may hear a child, about once in two minutes. While you are recording, switch off everything you can.",
  "cannot.fails.animals": "Animals, cats above all, were hardly in what it learned from.",
  "cannot.unheard": "What it has never met",
  "cannot.unheard.says":
    "It has never met the babble, coos and laughter of real babies, and hardly any adult who really talks to a baby. It has met one family at play at home, with children from 1 to 5, and learned from them only what is not crying. It has met little of any language but English, French, Spanish and Russian.",
  "cannot.tests": "How right it was in our tests",
  "cannot.tests.says":
    "The voices were read or cried elsewhere, over the noise of a room. Of the sounds that it named, {right, number, percent} were right, and of the sounds that were there, it found {found, number, percent}. We had aimed at {aimRight, number, percent} and {aimFound, number, percent}. Nobody knows how well it does in your home.",
  "cannot.never": "What it is not for",
  "cannot.never.says":
    "It misses cries, so do not use it as a baby monitor. It does not count a day’s words, and it judges nobody. Nothing of it belongs in a record until a person has checked it.",
  "cannot.way": "Where it goes wrong, how often it was right, and how it learns your room",
  "cannot.source": "From the listener’s model card, which comes with Attune’s source.",
  "room.title": "It can learn your room",
  "room.says":
    "From the sounds that you check, it learns how to weigh what it hears in your room. What it learns is eighteen numbers, the same for every voice, and it keeps nothing of a voice. The numbers stay on this device, and you can make it forget them.",
  "room.few":
    "{n, plural, =0 {You have checked no sound yet in any of the clips that are still here.} one {You have already checked one sound in the clips that are still here.} other {You have already checked {n, number} sounds in the clips that are still here.}} From {least, number} on, it is able to learn from them.",
  "room.ready":
    "You have checked {n, number} sounds in {clips, plural, one {one clip that is still here} other {{clips, number} clips that are still here}}, so it can listen to them again and learn.",
  "room.learn": "Let it learn",
  "room.doing": "Listening again",
  "room.learned": "It has learned, and will use this from now on.",
  "room.unmoved": "It listened again, and what it came with still fits best.",
  "room.moved": "{when}: it learned from {n, number} sounds, and hears new clips in that way.",
  "room.same":
    "{when}: it listened again to the {n, number} sounds. What it came with still fits them best, so it carries on with that.",
  "room.forget": "Forget it",
  "room.forgotten": "It has forgotten, and hears as it did at first.",
  "room.offer": "Let it learn from {n, number} sounds",
  "room.tests":
    "In our tests it learned from {least, number} sounds of a clip, and then heard the rest. It was right {mean, number} more times in 100 on average, and the clip that fared worst lost {worst, number}.",
};
