/** The monthly line about a backup. */
export const words = {
  "due.again": "The last backup is more than a month old.",
  "due.never": "There is no backup yet. If this device is lost, so is what is kept here.",
  "due.make": "Make a backup",
};
