/** The caregiver's own side: its lock, what goes along in a backup, and its end. */
export const words = {
  "own.name": "Yours alone",
  "own.way": "Your story and self-checks, with a lock of their own",
  "own.title": "What is yours alone",
  "own.lead":
    "Your story and your self-checks are kept apart from everything that is about your child. They are in no hand-over card and in no page for a doctor.",

  "own.closed.title": "This side is closed",
  "own.closed": "It opens with the passphrase that you chose for it. Help and the safe pause are open without it.",
  "own.passphrase": "Passphrase of this side",
  "own.open": "Open it",
  "own.opening": "Opening it",
  "own.wait": "{n, plural, one {You can try again in one second.} other {You can try again in # seconds.}}",
  "own.forgotten": "I have forgotten this one",
  "own.forgotten.title": "Nobody can open it for you",
  "own.forgotten.text":
    "There is no spare key for this passphrase, and nobody is able to reset it. You can remove what is behind it for good, which is your story and your self-checks. Everything else in Attune stays as it is.",
  "own.forgotten.remove": "Remove it for good",
  "own.forgotten.removed": "What was closed is removed from this device.",

  "own.lock": "A lock of its own",
  "own.lock.note":
    "With a passphrase of its own, this side stays closed even while Attune itself is open. Every line is sealed with it, together with the day it is from.",
  "own.lock.plain":
    "If you forget this passphrase, nobody can bring back what is behind it, and all you can do is remove it.",
  "own.lock.on": "A passphrase is set, and this side is open at the moment.",
  "own.lock.after": "It closes after five minutes without a touch, and when Attune was out of sight for a minute.",
  "own.new": "A passphrase for this side",
  "own.new.note":
    "{n, plural, one {Use at least # character.} other {Use at least # characters.}} It should be different from the one that opens Attune.",
  "own.set": "Set this lock",
  "own.setting": "Sealing it",
  "own.change": "Change its passphrase",
  "own.unlock": "Take the lock off",
  "own.close": "Close it now",
  "own.was.set": "This side now has a lock of its own.",
  "own.was.changed": "Its passphrase is changed.",
  "own.was.removed": "The lock of this side is off.",
  "own.others": "Something from a backup is still closed",
  "own.others.note":
    "It has the passphrase from where it was made. Once you open it here, it takes on the one of this side.",
  "own.others.passphrase": "The passphrase it came with",

  "own.along": "What goes along",
  "own.along.note": "A backup and the open files leave this side out, unless you say here that it goes along.",
  "own.along.story": "My story goes along",
  "own.along.check": "My self-checks go along",
  "own.stays.story":
    "{n, plural, one {One line of your story stays out of these files.} other {# lines of your story stay out of these files.}}",
  "own.stays.check":
    "{n, plural, one {One of your self-checks stays out of these files.} other {# of your self-checks stay out of these files.}}",
  "own.stays.change": "Change what goes along",

  "own.remove": "Remove it",
  "own.remove.note": "What you remove here is gone from this device for good, and a backup that has it keeps it.",
  "own.remove.story": "Remove all of my story",
  "own.remove.check": "Remove all of my self-checks",
  "own.remove.story.sure": "Everything that you wrote in your story goes, and nobody can bring it back from here.",
  "own.remove.check.sure": "Every self-check that is kept here goes, and nobody can bring it back from here.",
  "own.removed.story": "Your story is removed from this device.",
  "own.removed.check": "Your self-checks are removed from this device.",
};
