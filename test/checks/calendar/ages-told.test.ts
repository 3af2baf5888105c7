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
