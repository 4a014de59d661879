/** Cards of known questionnaires, in English: what each is about, whom it is for, on what terms; facts: content/instruments. */
export const words = {
  "instruments.about.epds":
    "It asks how the last seven days were for somebody who is pregnant or has had a baby in the past year. Low mood and fear are both in it.",
  "instruments.about.phq-9": "It asks how often nine signs of low mood have come up in the last two weeks.",
  "instruments.about.phq-2": "These are the first two questions of the PHQ-9, for a quick look at the last two weeks.",
  "instruments.about.gad-7": "It asks how often seven signs of worry and fear have come up in the last two weeks.",
  "instruments.about.who-5":
    "It asks about good things alone: how often, in two weeks, you felt cheerful, calm, active and rested. A higher total is more of them.",
  "instruments.about.k6": "It asks how often six kinds of strain were there in the last thirty days.",
  "instruments.about.pss":
    "It asks how often the last month felt too much, or out of your hands. Four of its ten answers count the other way round.",
  "instruments.about.pbq":
    "It asks how somebody feels towards their baby, even the feelings that are hard to say aloud. It is best filled in with a professional who knows it.",
  "instruments.about.pba":
    "It asks about four faces of being worn out as a parent: tired to the bone, not the parent you were, fed up, and far away.",
  "instruments.about.prfq":
    "It asks how you picture what is going on in your child’s mind. It has three parts and no total, and no answer is the right one.",
  "instruments.about.mors": "It asks how your baby seems towards you, in two parts: warm, or too much.",
  "instruments.about.asq-3": "These sheets ask what a child can do already, a sheet for each age.",
  "instruments.about.asq-se-2":
    "These sheets ask about a small child’s feelings and how they are with people, a sheet for each age.",
  "instruments.about.m-chat-r":
    "It asks about early signs that can go with autism. Many children with a higher total turn out not to be autistic, so a talk comes next, and not a name.",
  "instruments.about.swyc":
    "It asks how a small child is growing, and also how the family is doing, a form for each age.",

  "instruments.for.adult": "For any adult",
  "instruments.for.birth": "For pregnancy and the first year",
  "instruments.for.parent": "For a parent of any kind",
  "instruments.for.child": "About a child",
  "instruments.months": "From {from} to {to} months",
  "instruments.items": "{n, plural, one {# question} other {# questions}}",
  "instruments.items.age": "How many questions there are goes by age.",

  "instruments.rights.free": "Anybody may use, copy and translate it, and no permission is needed.",
  "instruments.rights.named": "It may be used free of charge, unaltered, and with its source named.",
  "instruments.rights.article": "It was published in an article that everybody may read.",
  "instruments.rights.ask":
    "It belongs to its makers. They have to be asked in writing before it is shown on a screen, so Attune does not hold its questions.",
  "instruments.rights.register": "It is given to those who register with its makers.",
  "instruments.rights.paid":
    "It is sold by its publisher. Many clinics and nurseries have it and can go through it with you.",
  "instruments.rights.licence":
    "You can fill it in on the page of its makers. An app needs their permission for that, so Attune does not hold its questions.",
  "instruments.rights.download": "The forms can be downloaded free of charge from the page of its makers.",
  "instruments.rights.clinic":
    "It is free of charge, but it is made for clinics, and some of its questions can hurt when you are alone.",
  "instruments.where": "Where it is to be had: {site}",
  "instruments.read": "Read in November 2026 at {site}.",
};
