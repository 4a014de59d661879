/** What stands beside a reading's pictures, and what two people say who tagged one clip without seeing each other's tags. */
export const words = {
  "reading.likely": "Likely range: {low, number} to {high, number} of {of, number}",
  "reading.luck": "By luck alone: about {n, number} of {of, number}",
  "reading.luck.count": "By luck alone: about {n, number}",
  "reading.luck.how":
    "To see what luck would give, your side of the clip is slid along it a thousand times and counted each time.",
  "reading.more": "That is more than luck would give.",
  "reading.same": "Luck alone could give as much.",
  "reading.follow.more": "More than luck",
  "reading.follow.same": "About as much as luck",
  "reading.weighing": "Counting what luck alone would give",
  "reading.picture": "{count, number} of {of, number}. The likely range is {low, number} to {high, number}.",
  "reading.picture.luck":
    "{count, number} of {of, number}. The likely range is {low, number} to {high, number}. Luck alone would give about {luck, number}.",

  "reading.unseen.title": "Ask someone else to tag it without seeing yours",
  "reading.unseen.says":
    "Two people see more than one. The other person watches the same clip and tags everything that they notice, without seeing your tags. Afterwards you look at both of them together.",
  "reading.unseen.begins":
    "They begin with what the device heard, as you did. Your tags stay hidden until they are done.",
  "reading.unseen.begin": "Hand over and begin",
  "reading.unseen.on": "Go on tagging",
  "reading.unseen.see": "See what each of you saw",
  "reading.unseen.kept": "A second tagging is kept together with this clip.",
  "reading.unseen.clip": "The clip",

  "reading.agree.title": "What each of you saw",
  "reading.agree.both":
    "{n, plural, =0 {No sign was seen by both} one {One sign was seen by both} other {# signs were seen by both}}",
  "reading.agree.tolerance":
    "Two signs are the same if both of you began them within {tolerance, number} s of each other.",
  "reading.agree.missed": "What you saw that I missed",
  "reading.agree.mine": "What I saw that you missed",
  "reading.agree.alike": "What we both saw",
  "reading.agree.none": "Nothing",
  "reading.agree.play": "Play {time}",
  "reading.agree.later": "The other began {seconds, number, ::.0} s later",
  "reading.agree.sooner": "The other began {seconds, number, ::.0} s sooner",
  "reading.agree.numbers": "How is this counted?",
  "reading.agree.percent":
    "Both of us tagged {units, number} steps of {unit, number} ms, and in {share, number, percent} of them our labels are the same. Where several things happen in one step, its label holds all of them.",
  "reading.agree.kappa":
    "Cohen’s kappa is {kappa, number, ::.00}, over the same steps of {unit, number} ms. It is what remains when the agreement that chance would give is taken away. 1 means the same throughout, and 0 means chance.",
  "reading.agree.alpha":
    "Krippendorff’s alpha is {alpha, number, ::.00}, for labels without an order, over the same steps.",
  "reading.agree.lanes": "Each by itself",
  "reading.agree.lane":
    "{role, select, child {Child} adult {Adult} other {Others}}, {channel}: {share, number, percent} the same",
  "reading.agree.lane.kappa":
    "{role, select, child {Child} adult {Adult} other {Others}}, {channel}: {share, number, percent} the same, kappa {kappa, number, ::.00}",
  "reading.agree.acts": "Each kind of sign by itself",
  "reading.agree.act": "{role, select, child {Child} adult {Adult} other {Others}}, {what}",
  "reading.agree.act.events": "Both of us: {both, number}, only me: {mine, number}, only you: {theirs, number}.",
  "reading.agree.act.later": "On average, you began {seconds, number, ::.00} s later.",
  "reading.agree.act.sooner": "On average, you began {seconds, number, ::.00} s sooner.",
  "reading.agree.act.share":
    "It fills {mine, number, percent} of the steps in my tags and {theirs, number, percent} in yours, and {share, number, percent} of them are exactly the same.",
  "reading.agree.act.kappa": "Kappa is {kappa, number, ::.00}.",
  "reading.agree.untold":
    "Kappa and alpha cannot be worked out here, because there is too little, or all of it is alike.",
  "reading.agree.source":
    "Both measures are from Cohen 1960 and Krippendorff 2011. Two people rarely agree on everything, and neither of them is the truth.",
  "reading.agree.empty": "There is no second tagging yet",
  "reading.agree.empty.says": "Let another person tag the clip first, without seeing your tags.",
  "reading.agree.remove": "Remove the second tagging",
  "reading.agree.remove.sure": "This deletes the second tagging for good, and your own tags stay.",
  "reading.agree.removed": "The second tagging is gone.",
};
