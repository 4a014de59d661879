/** The monthly line about a backup, and the way to one at first. */
export const words = {
  "due.again": "The last backup is more than a month old.",
  "due.never": "There is no backup yet. If this device is lost, so is what is kept here.",
  "due.restore": "I have a backup",
  "due.make": "Make a backup",
};
