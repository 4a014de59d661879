/** What the listener cannot hear. */
export const words = {
  "cannot.title": "What the machine cannot hear",
  "cannot.says":
    "It says who made a sound, and when. It does not know what a sound meant, what anyone feels, or who somebody is. What it says is a guess until you have looked.",
  "cannot.fails": "Where it goes wrong",
  "cannot.fails.mixed":
    "It takes some adults for a child, and some children for an adult. Most of all children of 6 to 8 who read aloud, and high adult voices that sound as if by telephone.",
  "cannot.fails.burst": "One short burst of crying by itself is heard as voice. Whining falls on either side.",
  "cannot.fails.joined": "Bursts of crying less than half a second apart are heard as one.",
  "cannot.fails.elsewhere":
    "It cannot tell a television from the people in the room: that gives about {television, number} signs a minute. In music alone it may hear a child, about once a minute. Switch them off while you record.",
  "cannot.fails.animals": "Animals, cats above all, were hardly in what it learned from.",
  "cannot.unheard": "What it has never met",
  "cannot.unheard.says":
    "The babble, coos and laughter of real babies. Adults who really talk to a baby. Children of 1 to 5. Homes. Languages other than English, French, Spanish and Russian.",
  "cannot.tests": "How right it was in our tests",
  "cannot.tests.says":
    "The voices were read or cried elsewhere, over the noise of a room. Of the sounds that it named, {right, number, percent} were right. Of the sounds that were there, it found {found, number, percent}. We had aimed at {aimRight, number, percent} and {aimFound, number, percent}. How well it does in your home is not known.",
  "cannot.never": "What it is not for",
  "cannot.never.says":
    "It misses cries: it is no baby monitor. It does not count a day’s words, and it judges nobody. Without a person’s check, nothing of it belongs into a record.",
  "cannot.way": "Where it goes wrong, how often it was right, and how it learns your room",
  "cannot.source": "From the listener’s model card, which comes with Attune’s source.",
  "room.title": "It can learn your room",
  "room.says":
    "From the sounds that you check it learns how to weigh what it hears in your room: eighteen numbers, the same for every voice. It keeps nothing of a voice. The numbers stay here with all else that is kept, and you can make it forget.",
  "room.few":
    "{n, plural, =0 {In the clips that are still here you checked no sound yet.} one {In the clips that are still here you checked one sound.} other {In the clips that are still here you checked {n, number} sounds.}} From {least, number} on, it can learn from them.",
  "room.ready":
    "You checked {n, number} sounds, in {clips, plural, one {one clip that is still here} other {{clips, number} clips that are still here}}. It can listen to them again and learn.",
  "room.learn": "Let it learn",
  "room.doing": "Listening again",
  "room.learned": "It learned. It will use this from now on.",
  "room.unmoved": "It listened again. What it came with fits best.",
  "room.moved": "{when}: it learned from {n, number} sounds. It hears new clips so.",
  "room.same": "{when}: it listened again to the {n, number} sounds. What it came with fits them best. It keeps that.",
  "room.forget": "Forget it",
  "room.forgotten": "Forgotten. It hears as it came.",
  "room.offer": "Let it learn from {n, number} sounds",
  "room.tests":
    "In our tests it learned from {least, number} sounds of a clip. In the rest of it, how right it was rose by {mean, number} points of 100 on average. The clip that fared worst lost {worst, number}.",
};
