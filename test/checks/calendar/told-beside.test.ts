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
