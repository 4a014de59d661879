/**
 * The safety rules, each once. Articles, activities, signs and screens cite them by id, so that what could save a life is said
 * in one sentence and with one urgency everywhere. How soon, from which source, and which pages carry it: content/safety.
 */
export const words = {
  "safety.danger": "If anyone is in danger, call the emergency number now.",
  "safety.shaken":
    "Was a baby or small child shaken, hit, thrown or dropped? Call the emergency number now, even if they seem fine.",
  "safety.ill":
    "Get medical help now for a baby who is pale, mottled, blue or cold to touch. Get it now for one who is stiff, floppy or hard to wake, jerks in a rhythm or cannot be consoled. Get it now if a baby struggles to breathe or has a rash that does not fade under a glass.",
  "safety.fever":
    "Under three months, get medical help now, at any hour, for either of these: 38 °C (100.4 °F) or more, or below 36 °C (96.8 °F).",
  "safety.vaccine":
    "If your baby was vaccinated in the last 48 hours and is otherwise well, follow the advice that your nurse gave you.",
  "safety.psychosis":
    "After a birth, does someone hear voices, feel very confused or suspicious, or feel very high and hardly need sleep? Call the emergency number now. It can be treated, and most people recover.",
  "safety.right":
    "If harming the child or yourself feels right, or a voice tells you to, call the emergency number now.",
  "safety.plan": "With a plan to die, or the means at hand, call the emergency number now.",
  "safety.harm":
    "If you are about to hurt your child or yourself, put the child somewhere safe. Step away, and call the emergency number now.",

  "safety.fever-later":
    "From three to six months, call a doctor today at 39 °C (102.2 °F) or more. At any age, see a doctor today about a fever that has lasted five days.",
  "safety.skill":
    "If your child has lost a skill that they had, call a doctor today, at any age. If they are ill as well, get medical help now.",
  "safety.floppy":
    "See a doctor today about a baby who is often very floppy or very stiff. If it came suddenly, or the baby is hard to wake, call the emergency number now.",
  "safety.feeding":
    "A baby needs a doctor today after taking less than half of the usual milk in a day. So does one with fewer than four wet nappies (diapers) in 24 hours.",
  "safety.dying": "If you think of dying or of hurting yourself, talk to a doctor or a helpline today.",
  "safety.child-dying":
    "If a child talks of hurting themselves or of not wanting to live, take it seriously and stay near. Talk to a doctor or a helpline today.",
  "safety.control":
    "If you fear that you could lose control, put the child somewhere safe, step away and talk to someone today.",
  "safety.afraid":
    "If you are afraid of someone at home, call a line about violence at home today. Use a phone that nobody checks, if you can. In danger, call the emergency number now.",
  "safety.child-afraid":
    "Is a child afraid of someone who looks after them, or are there marks that nobody can explain? Talk to a doctor or a child protection line today.",
  "safety.unwanted":
    "Thoughts of harm that you do not want, and that frighten you, are common and can be treated. Tell a doctor, a midwife or a health visitor this week.",

  "safety.sofa":
    "If you might fall asleep, lay the baby down first. Never sleep with a baby on a sofa or in an armchair.",
  "safety.cot":
    "For every sleep in the first year, lay the baby on the back in a cot of their own. Make sure that it is firm and flat, with nothing soft around. Keep the cot in your room for at least the first six months.",
  "safety.bed":
    "Never share a bed with a baby who was born early or small. Never share a bed after alcohol, drugs or a medicine that makes you sleepy, or if anyone in the bed smokes. If you nod off in bed, put the baby back in the cot as soon as you wake.",
  "safety.away":
    "You may lay a crying baby down in a safe cot and step away. Look in every few minutes, after ten minutes at the latest.",
  "safety.shake": "Never shake a baby. A few seconds can cause lasting brain injury or death.",
  "safety.sober": "After alcohol, drugs or a medicine that makes you sleepy, let someone else look after the baby.",
  "safety.sleepy-medicine":
    "Never give a child a medicine to make them sleep, unless their own doctor has prescribed it for that.",
  "safety.own-medicine": "Do not stop a medicine of your own suddenly. Ask your doctor first.",
  "safety.weight":
    "Tight or heavy things are only for a child who is awake, with you there, and able to get out of them. Never use them for sleep. Stop wrapping a baby who tries to roll.",
} as const;
