import { describeCheck } from "./judge-sentences.js";

describeCheck(
  "wrong-ordinal",
  ["The parade turns off 43rd Street shortly before noon.", "He plays for 1st FC."],
  [["The parade turns off ⟦43th⟧ Street shortly before noon.", "43rd"]],
);

describeCheck(
  "missing-magnitude",
  [
    "It is feeding 310,000 refugees in the camps, against 270,000 refugees in January.",
    "It is feeding 310,000 refugees in the camps, against 270 orphans in January.",
    "Some 12,000 people came, against 270 people a year ago.",
    "The clinic cost £14 million, and the bill for a night is £140.",
    "The film cost $90 million to make and tickets cost $12.",
    "The scheme would cost £14 million a year and add £9 to the average bill.",
  ],
  [
    ["It is now feeding 310,000 refugees in the camps, against ⟦270⟧ refugees in January.", "270,000"],
    ["The opera house was meant to cost €64 million but the bill has climbed to ⟦€98⟧.", "€98 million"],
    ["The bridge, budgeted at £40 million, has so far cost ⟦£61⟧.", "£61 million"],
  ],
);
