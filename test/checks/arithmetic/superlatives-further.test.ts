import { describeCheck } from "../judge-sentences.js";

/** What is told beside a superlative is of another thing, place or time, or does not go past it. */
describeCheck(
  "wrong-sequence",
  [
    "No mayor of the town has been older than Ada Holm, 71: Karl Lind, elected in 1958, was 64.",
    "No mayor of the town has been older than Ada Holm, 71, whose husband died in 1958 and was 74.",
    "Never has the fair drawn more than the 41,000 visitors of this week; in 2012 there came 34,000.",
    "With 17 tries Holm is the league's top try scorer, ahead of Lind with 15 from 19 games.",
    "At 39.1 degrees Sunday was the hottest day of the summer so far; in Ayr it had been 39.8 degrees on 4 July.",
    "Unemployment was 4.1 percent in March, the highest in six years; among women it had been 4.4 percent in May.",
    "It was the club's best season ever, with 31 wins; in 1988 it had 23.",
  ],
  [
    ["No mayor of the town has been older than Ada Holm, 71: Karl Lind, elected in 1958, was ⟦74⟧."],
    ["Never has the fair drawn more than the 41,000 visitors of this week; in 2012 there came ⟦44,000⟧."],
    ["With 17 tries Holm is the league's top try scorer, ahead of Lind with ⟦19⟧ and Orr with 12."],
    ["It was the club's best season ever, with 31 wins; in 1988 it had ⟦33⟧."],
    ["Rainfall came to 12 mm in May, the lowest this year; in February it had been ⟦9 mm⟧."],
    ["At 39.1 degrees Sunday was the hottest day of the summer so far; on 4 July it had been ⟦39.8 degrees⟧."],
    ["Growth was 1.4 percent in March, the highest in six years; in May it had been ⟦1.5 percent⟧."],
  ],
);
