/** What Settings asks once: the country that dates follow, and how the sentences that a caregiver says are worded. */
export const words = {
  "settings.region": "Country",
  "settings.region.note": "Dates, times, units and some of the words follow it.",
  "settings.me": "How the app words what you say",
  "settings.me.woman": "As a woman",
  "settings.me.man": "As a man",
  "settings.me.open": "Leave it open",
  "settings.me.why":
    "Some languages word “I am sorry” differently for a woman and a man. Attune asks for that reason alone, and your answer stays here.",
};
