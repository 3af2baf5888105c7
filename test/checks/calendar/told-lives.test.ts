import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "wrong-age",
  [
    "Lisbet Falk, 56, who was born on 3 March 1965, takes over next month from Karl Rehn, 64.",
    "Born near Crewe in the spring of 1931, Harold Pym died on Boxing Day 2019 at the age of 88.",
    "Born near Crewe in the winter of 1931, Harold Pym died in January 2020 at the age of 88.",
    "Dr. Amara Osei (1944-2016), the first woman to chair the academy, was 72 when she died, her family said.",
    "Dr. Amara Osei (1944-2016) was 62 when her mother died.",
    "A former hurdler, she was born in August 1975. She turned 40 in August 2015.",
  ],
  [
    ["Born near Crewe in the spring of 1931, Harold Pym died on Boxing Day 2019 at the age of ⟦78⟧.", "88"],
    [
      "Dr. Amara Osei (1944-2016), the first woman to chair the academy, was ⟦62⟧ when she died, her family said.",
      "72",
      "71",
    ],
    ["A former hurdler, she was born in August 1957 in Split. She turned ⟦40⟧ in August 2015.", "58"],
    ["Lisbet Falk, ⟦52⟧, who was born on 3 March 1965, will take over as chief executive next month.", "56"],
  ],
);

describeCheck(
  "wrong-period",
  [
    "The manuscript, a 13th-century psalter copied by the monks of Ely in 1268, is for sale.",
    "A 19th-century poet copied by others published in 1921 has a new reader.",
    "The chapel, built in 1642, is one of the few in the county from the 17th century.",
    "The chapel, built in 1742, is a few steps from the 17th century mill.",
    "Built in 1891, in the closing years of the nineteenth century, the pavilion is empty.",
  ],
  [
    ["The manuscript, a ⟦14th-century⟧ psalter copied by the monks of Ely in 1268, is for sale.", "13th-century"],
    ["The chapel, built in 1742, is one of the few in the county from ⟦the 17th century⟧.", "the 18th century"],
    ["Built in 1911, in the closing years of ⟦the nineteenth century⟧, the pavilion is empty."],
  ],
);

describeCheck(
  "wrong-elapsed",
  [
    "The blockade began in April 1992 and was lifted in February 1996, after almost four years.",
    "It is 17 years since the ferry went down, in April 2004, with the loss of 31 lives.",
    "Married in 1996, the couple will celebrate their 25th wedding anniversary this summer.",
    "Married in 1996, the couple will mark the 40th anniversary of the shop this summer.",
  ],
  [
    ["It is ⟦30 years⟧ since the ferry went down, in April 2004, with the loss of 31 lives.", "17 years"],
    ["Married in 1996, the couple will celebrate their ⟦20th⟧ wedding anniversary this summer.", "25th"],
  ],
);

describeCheck(
  "reversed-dates",
  [
    "The truce, signed on 29 April 2018, broke down on 4 May 2018.",
    "The couple, who married in June 1998 after getting engaged in December 1996, have three children.",
    "She was elected in 2010 before being named minister in 2012.",
    "She was elected in 2010, after the vote of 2009 was annulled in 2012.",
  ],
  [
    ["The truce, signed on 4 May 2018, broke down on ⟦29 April 2018⟧."],
    [
      "The couple, who married in June 1998 after getting engaged in ⟦December 1999⟧, have three children.",
      "December 1998",
    ],
    ["She was elected in 2010 before being named minister in ⟦2008⟧."],
  ],
);
