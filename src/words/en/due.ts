/** The quiet lines in Today: a backup once a month, a lock once; and at first the way to a backup. */
export const words = {
  "due.again": "The last backup was made more than a month ago.",
  "due.never": "There is no backup yet, so if you lose this device, you lose everything that is kept here.",
  "due.lock":
    "Everything that you write here is encrypted, and this browser keeps the key. Set a lock if anybody else is using it too.",
  "due.lock.set": "Set a lock",
  "due.lock.later": "Not now",
  "due.restore": "I have a backup",
  "due.make": "Make a backup",
  "due.clip.tomorrow":
    "The clip “{title}” will be deleted at the end of tomorrow, but everything that you found in it stays.",
  "due.clip.today":
    "The clip “{title}” will be deleted at the end of today, but everything that you found in it stays.",
  "due.clip.jumped":
    "The clip “{title}” should have been deleted some time ago. The date on this device has jumped, so it is kept until you decide.",
  "due.clip.later": "Keep it a week more",
  "due.clip.now": "Delete it now",
};
