import { describeCheck } from "../judge-sentences.js";

/** Figures of two clauses, each with its own subject and verb, are held against each other only where the words tie them. */
describeCheck(
  "wrong-sequence",
  [
    "The hall seats 412 people, and the church, at 500 places, drew 300, the largest crowd of the year.",
    "Lot 12, at £9,600, was the dearest of the sale, ahead of lot 30, which made £9,400.",
  ],
  [["Lot 12, at £9,000, was the dearest of the sale, ahead of lot 30, which made ⟦£9,400⟧."]],
);

describeCheck(
  "wrong-change",
  [
    "The fund lost 40 jobs and the bank hired 300, a rise of 12 on the year.",
    "Cocoa, which had opened at $2,400 a tonne, was trading at $2,640 by the afternoon, up 10 percent.",
  ],
  [
    [
      "Cocoa, which had opened at $2,400 a tonne, was trading at $2,640 by the afternoon, up ⟦12 percent⟧.",
      "10 percent",
    ],
  ],
);

describeCheck(
  "wrong-total",
  ["Voters were split: 48 percent said yes, 40 percent no and 12 percent were undecided."],
  [["Of those polled, 52 percent were in favour, 39 percent were against and ⟦19 percent⟧ had no view.", "9 percent"]],
);
