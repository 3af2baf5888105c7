import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "conflicting-claims",
  [
    "Clara Denholm, 44, was hurt in the crash. Ms Denholm, 44, is a vet.",
    "Clara Denholm, 44, was hurt in the crash. Mr Denholm, 46, was not in the car.",
    "Peter Denholm, 44, was hurt in the crash. Mrs Denholm, 46, was not in the car.",
    "Okoro Denholm, 44, was hurt in the crash. Mrs Denholm, 46, was not in the car.",
    "Clara Denholm, 44, was hurt in the crash. Her sister, Ms Denholm, 46, was not in the car.",
    "The son of the mayor, 12, won the race; the mayor, 51, watched.",
    "Peter Denholm, 34, was hurt in the crash. Mr Denholm, 62, was not in the car.",
  ],
  [
    ["The trial of Clara Denholm, 44, opened on Monday. Ms Denholm, ⟦48⟧, a vet, denies it.", "44"],
    ["Peter Denholm, 44, was hurt in the crash. Mr. Denholm, ⟦49⟧, is a vet.", "44"],
    ["Okoro Denholm, 44, was hurt in the crash. Dr Denholm, ⟦49⟧, is a vet.", "44"],
    ["Peter Denholm, 17, was hurt in the crash. Mr Denholm, ⟦71⟧, is a pupil at the school.", "17"],
  ],
);
