import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "reversed-change",
  [
    "Footfall rose last year. It was 455,000, against 418,000 the year before.",
    "Exports fell in May. They were worth £3.9bn, compared with £4.2bn in April.",
    "Exports fell in May. Imports were worth £4.2bn, compared with £3.9bn in April.",
    "Prices fell. It was 18 degrees, compared with 14 the day before.",
    "Crime fell in Leeds last year. It was 4,100 in York, compared with 3,900 the year before.",
    "Profits rose in the second half. They were £3.1m for the year, compared with £3.6m a year earlier.",
  ],
  [
    ["Footfall ⟦climbed last year. It was 418,000, against 455,000⟧ the year before."],
    ["Exports ⟦fell in May. They were worth £4.2bn, compared with £3.9bn⟧ in April."],
    ["Profits ⟦rose again. They were £3.1m, compared with £3.6m⟧ a year earlier."],
  ],
);
