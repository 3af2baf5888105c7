import { describeCheck } from "../judge-sentences.js";

/** Lengths that are celebrated, lives in brackets, decades by their height. */
describeCheck(
  "wrong-elapsed",
  [
    "Opened in 1974, the airport celebrated 30 years in business in 2004.",
    "Opened in 1974, the airport is run by a firm that celebrated 40 years in business in 2004.",
    "The play runs for 150 minutes, or two and a half hours, with no interval.",
    "It takes 150 minutes by bus or three hours on foot.",
  ],
  [
    ["Opened in 1974, the airport celebrated ⟦40 years⟧ in business in 2004.", "30 years"],
    ["In 2004 the airport, opened in 1974, celebrated ⟦40 years⟧ in business.", "30 years"],
    ["He served ⟦12 years⟧, from 1988 to 1994.", "six years"],
    ["The play runs for 150 minutes, or ⟦three hours⟧, with no interval."],
  ],
);

describeCheck(
  "reversed-dates",
  ["The composer (born 1812, died 1878) wrote three operas."],
  [["The composer (born 1912, died ⟦1878⟧) wrote three operas."]],
);

describeCheck(
  "wrong-period",
  [
    "The strike began in 1984, at the height of the 1980s, and lasted a year.",
    "The colonel seized power in 1968, late in the 1960s, and ruled for 20 years.",
    "Painted in 1984, the canvas is a joke on the 1970s.",
    "In 1978, the 1960s were already a legend.",
  ],
  [
    ["The strike began in 1984, at the height of ⟦the 1970s⟧, and lasted a year.", "the 1980s"],
    ["The colonel seized power in 1978, ⟦late in the 1960s⟧, and ruled for 20 years.", "late in the 1970s"],
  ],
);

describeCheck(
  "wrong-elapsed",
  [
    "The smoking ban, in force since 2011, is now ten years old.",
    "The horse, at the yard since 2011, is now nine years old.",
    "Nine years on from the 2012 shipwreck, divers went down again this week.",
    "Five years on from the 2012 shipwreck, divers went down again.",
    "The sprinter was banned for 18 months, or two and a half years if he appeals.",
  ],
  [
    ["The smoking ban, in force since 2011, is now ⟦seven years old⟧.", "ten years old"],
    ["⟦Five years⟧ on from the 2012 shipwreck, divers went down again this week.", "Nine years"],
    ["The sprinter was banned for 18 months, or ⟦two and a half years⟧.", "one and a half years"],
  ],
);

describeCheck(
  "wrong-age",
  ["At 24 the goalkeeper, who was born in 1988, moved to Lisbon in 2012.", "At 27 the temperature was still rising."],
  [["At ⟦27⟧ the goalkeeper, who was born in 1988, moved to Lisbon in 2012."]],
);

describeCheck(
  "wrong-year",
  ["The flood of May 2020 wrecked the bridge.", "The Games of 2028 were given to Los Angeles."],
  [["The flood of ⟦May 2022⟧ wrecked the bridge, engineers say.", "May 2021"]],
);

describeCheck(
  "reversed-dates",
  [
    "The rate comes down on 6 April, from 10 to 8 percent, having been 12 until 6 January.",
    "She ran the second five kilometres in 14:52 after going through halfway in 15:16.",
  ],
  [],
);

describeCheck(
  "wrong-elapsed",
  ["The shop, which opened in 1952 and shut in 2012, traded for 60 years."],
  [["The shop, which opened in 1952 and shut in 2012, traded for ⟦50 years⟧.", "60 years"]],
);

describeCheck(
  "wrong-period",
  [
    "The almshouses, built in 1640, are the town's only survivors of the 17th century.",
    "The almshouses, built in 1840, are home to the only survivors of the 18th-century regiment.",
  ],
  [["The almshouses, built in 1640, are the town's only survivors of ⟦the 16th century⟧.", "the 17th century"]],
);
