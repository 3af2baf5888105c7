import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "impossible-time",
  [
    "She flew 1970 hours for the airline.",
    "The 18.45 train was late.",
    "Rescuers came at 0945 hours.",
    "The chain has 1562 shops.",
    "The ferry left at 18:00 and the tape stopped after 31:00.",
  ],
  [
    ["The ⟦18.72⟧ train was late."],
    ["Rescuers came at ⟦0965 hours⟧."],
    ["The quake came at ⟦1562 GMT⟧."],
    ["The bus is due ⟦22:61⟧."],
  ],
);

describeCheck(
  "impossible-date",
  ["There were 31 April storms in the records.", "The law has 31 June dates in it."],
  [],
);

describeCheck(
  "wrong-elapsed",
  [
    "The strike went on for 28 days, which makes four weeks.",
    "He was given 24 months, 18 months, and a fine.",
    "The film lasts 150 minutes; that is two and a half hours.",
  ],
  [
    ["The strike went on for 28 days, which makes ⟦five weeks⟧.", "four weeks"],
    ["He spent 24 months, ⟦three years⟧, on the ward.", "two years"],
  ],
);
