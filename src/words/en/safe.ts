/** The two ways out that every screen has, in English. */
export const words = {
  "safe.pause": "I need a minute",
  "safe.help": "Help",
  "safe.help.now": "Help now",
};
