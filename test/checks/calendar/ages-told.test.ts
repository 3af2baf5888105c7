import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "wrong-age",
  [
    "Sister Bernadette (1921-2009) was 88 and almost blind when she died.",
    "His sister (1921-2009) was 78 when he died.",
  ],
  [["Sister Bernadette (1921-2009) was ⟦78⟧ and almost blind when she died."]],
);

describeCheck(
  "wrong-elapsed",
  ["The siege began on 5 April 1992 and was lifted on 29 February 1996, after nearly four years."],
  [["The siege began on 5 April 1992 and was lifted on 29 February 1996, after nearly ⟦five years⟧.", "four years"]],
);

describeCheck(
  "wrong-period",
  ["The chair, made in 1789, is among the finest 18th-century pieces in the sale."],
  [["The chair, made in 1789, is among the finest ⟦17th-century⟧ pieces in the sale.", "18th-century"]],
);

describeCheck(
  "wrong-age",
  ["Ray Hollis, who was born on 4 May 1951, retired from the bench in June 2016, aged 65."],
  [["Ray Hollis, who was born on 4 May 1951, retired from the bench in June 2016, aged ⟦63⟧.", "65"]],
);

describeCheck(
  "wrong-elapsed",
  ["The inquiry, set up in 2011, reported in 2017, six years later and £4 million over its budget."],
  [
    [
      "The inquiry, set up in 2011, reported in 2017, ⟦eight years later⟧ and £4 million over its budget.",
      "six years later",
    ],
  ],
);

describeCheck(
  "wrong-period",
  ["The vase, made in the 1640s after a 16th-century model, is a fine piece."],
  [["The vase, made in the 1640s for a sultan, is a fine piece of ⟦16th-century⟧ work.", "17th-century"]],
);
