import { describeCheck } from "../judge-sentences.js";

/** Superlatives that the next of the row, or an earlier value of the same thing, beats. */
describeCheck(
  "wrong-sequence",
  [
    "The wettest May on record brought 140 mm of rain to Leeds, compared with 155 mm in June 1998.",
    "The wettest May on record brought 155 mm of rain, compared with 140 mm in May 1998.",
    "The bank posted its biggest profit ever, $2.1 billion. Two years ago its rival made $2.6 billion.",
    "The bank posted its biggest profit since 2016, $2.1 billion. In 2014 it had made $2.6 billion.",
    "The highest bid of the morning was $9 million; the second sale, after lunch, reached $11 million.",
    "It was the coldest night of the year, minus 12 degrees, against minus 15 in 1987.",
    "The oldest of the four is 34; the second team has a keeper of 36.",
    "The largest crowd of the season, 21,000, saw them lose. Last season they drew 24,000.",
    "The cheapest flat costs €650 a month, the next €700.",
    "Its highest peak is 2,100 metres, the second highest 1,950.",
    "The smallest of the parties won six seats and the second smallest eight.",
    "Unemployment is at its lowest since 2008, 4.1 percent, against 3.9 percent in 2007.",
    "The longest bridge in the county is 300 metres long. In 2019 it carried 420 lorries a day.",
    "The highest temperature ever measured there is 39 degrees. It had been 41 degrees in 1911, but the reading was struck out.",
    "Her best jump of the day, 6.71 metres, was short of the 6.80 she reached in 2019.",
    "The record for the longest swim is 40 hours; in 2015 she swam for 42 in a pool, which does not count.",
  ],
  [
    ["The driest April on record brought 9 mm of rain, compared with ⟦6 mm⟧ in April 1976."],
    ["The lake, at its highest level since 1990, reached 4.2 metres, while in 2004 it had reached ⟦4.6 metres⟧."],
    ["The mill posted its biggest profit ever, $3.1 million. Two years ago it made ⟦$3.4 million⟧."],
    ["The bid of $6 million was the highest; the second, from Peru, was ⟦$7 million⟧."],
    ["The cheapest room costs €90 a night, the next ⟦€80⟧."],
    ["The smallest of the clubs has 18 members and the second smallest ⟦15⟧."],
  ],
);

/** Scores that their own verb cannot have. */
describeCheck(
  "wrong-tally",
  [
    "Kent drew 21-21 with Essex on Sunday.",
    "The lead of the Hawks was cut to 3-3 when Diaz scored.",
    "Spain, leading scorers of the cup, were held 1-1 at half-time.",
    "The sides were tied 2-2 after extra time and Leeds won 4-3 on penalties.",
    "Leeds lost 4-4 on away goals after a 2-2 draw at home.",
    "The match was tied 3-3 on aggregate, and Hull lost 5-4 on penalties.",
    "The team lost 0-0 draws into the bargain.",
  ],
  [
    ["Leading ⟦2-2⟧ at half-time, Wales never looked back."],
    ["Hull lost ⟦14-14⟧ to Leeds on Sunday."],
    ["Tied ⟦4-3⟧ after extra time, the sides went to penalties."],
  ],
);
