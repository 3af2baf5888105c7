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
    "December's 96 cm of snow was the most since 1990, when 121 cm fell.",
    "April's 140 mm of rain was the most on record for an April, short of the 171 mm that fell in May 2002.",
    "Her 2:31:10 was the fastest ever by a woman here; the course record is 2:15:40.",
    "Car sales fell to 4,600, the lowest since 2014, though in 2009 there were only 3,900.",
    "The gate of 9,300 was the biggest of the season; 11,200 had watched last season's final.",
    "It was the driest May since 2004, with 11 mm of rain; April had 6 mm.",
    "The most ever paid for a ram here was £8,000; in Ayr, £9,500 was paid in 2013.",
    "They were the most expensive flats since 2010, at £410,000; in 2016 the average was £480,000.",
  ],
  [
    ["No mayor of the town has been older than Ada Holm, 71: Karl Lind, elected in 1958, was ⟦74⟧."],
    ["Never has the fair drawn more than the 41,000 visitors of this week; in 2012 there came ⟦44,000⟧."],
    ["With 17 tries Holm is the league's top try scorer, ahead of Lind with ⟦19⟧ and Orr with 12."],
    ["It was the club's best season ever, with 31 wins; in 1988 it had ⟦33⟧."],
    ["December's 96 cm of snow was the most on record, beating the ⟦118 cm⟧ of 1990."],
    ["Her 2:31:10 was the fastest ever run on the island; the course record had been ⟦2:29:55⟧."],
    ["Car sales fell to 4,600, the lowest since 2004, though in 2009 there were only ⟦3,900⟧."],
    ["The gate of 9,300 was the biggest of the season; ⟦11,200⟧ had watched the first match."],
    ["It was the driest May on record, with 11 mm of rain; May 1995 had ⟦8 mm⟧."],
    ["The catch reached 310,000 tonnes, the largest ever, after ⟦342,000 tonnes⟧ in 2011."],
    ["Rainfall came to 12 mm in May, the lowest this year; in February it had been ⟦9 mm⟧."],
    ["At 39.1 degrees Sunday was the hottest day of the summer so far; on 4 July it had been ⟦39.8 degrees⟧."],
    ["Growth was 1.4 percent in March, the highest in six years; in May it had been ⟦1.5 percent⟧."],
  ],
);
