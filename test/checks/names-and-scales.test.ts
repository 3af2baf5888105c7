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
  ],
  [["It is now feeding 310,000 refugees in the camps, against ⟦270⟧ refugees in January.", "270,000"]],
);
