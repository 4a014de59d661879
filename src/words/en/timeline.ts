/** The play along time at a desk: its lanes, what is chosen, the part that is shown. */
export const words = {
  "line.name": "Timeline",
  "line.label":
    "Time runs to the right. {child} above made {a, plural, one {# sign} other {# signs}}, you below made {b, plural, one {# sign} other {# signs}}. {c, plural, =0 {None was answered within five seconds.} one {# was answered within five seconds.} other {# were answered within five seconds.}}",
  "line.label.open":
    "Time runs to the right. {child} above made {a, plural, one {# sign} other {# signs}}, you below made {b, plural, one {# sign} other {# signs}}. How many were answered is open: {n, plural, one {one sign is either’s} other {# signs are either’s}}.",
  "line.keys": "Plus and minus zoom, zero shows the whole clip, up and down go from sign to sign.",
  "line.keys.edit": "Alt with left or right moves where the chosen signs end; with Shift, by one frame.",
  "line.many": "{n, plural, one {# sign chosen} other {# signs chosen}}",
  "line.none": "Nothing chosen",
  "line.window": "The part that is shown",
  "line.window.at": "{from} to {to} of {all}",
  "line.edge.from": "Where the part begins",
  "line.edge.to": "Where the part ends",
  "line.fit": "The whole clip",
  "lane.eyes": "Eyes",
  "lane.face": "Face",
  "lane.voice": "Voice",
  "lane.touch": "Touch",
  "lane.body": "Body",
  "lane.things": "Things",
};
