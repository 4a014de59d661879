/** Going anywhere by what one types, and the keys of a screen. */
export const words = {
  "palette.name": "Go to",
  "palette.hint": "A child, a day, a recording, a page or a setting",
  "palette.none": "Nothing here is called that. Try another word.",
  "palette.screen": "Screen",
  "palette.child": "Child",
  "palette.play": "Recording",
  "palette.day": "Day",
  "palette.page": "Page",
  "palette.found": "{n, plural, one {One place} other {# places}}",
  "keys.title": "Keys of this screen",
  "keys.close": "Close",
  "keys.palette": "Go anywhere",
  "keys.these": "Show these keys",
  "keys.leave": "Leave at once",
  "keys.next": "From one thing to the next",
};
