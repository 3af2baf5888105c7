import { describeCheck } from "../judge-sentences.js";

/** What votes, tables, rows and openings tell in other words than a figure and its verb. */
describeCheck(
  "wrong-tally",
  [
    "The council approved the sale on Tuesday night, with seven members in favour and four against.",
    "The council rejected the sale, four members voting for it and seven against.",
    "The bill was defeated, with 288 members in favour and 271 against, short of the two-thirds needed.",
    "The amendment, which needed 300 votes, was defeated, with 288 in favour and 271 against.",
    "The council did not approve the sale, with four in favour and seven against.",
    "The council approved the sale after a debate in which four spoke in favour and seven against.",
    "The bill passed the House 314-117, with 101 Republicans voting in favor and 112 Republicans against.",
    "The bill passed the House, with 101 Republicans voting in favor and 112 against.",
    "By 51 votes to 47, the Senate confirmed her on Thursday.",
    "By 47 votes to 51, the Senate refused to confirm her.",
    "The winner polled 21,406 votes to 19,988 for her nearest rival, giving her a majority of 1,418.",
    "King Henrik IV, the fourth of that name, signed the charter.",
    "King Henrik IV, the fifth of the brothers, signed the charter.",
    "The house was built in MDCCCXC (1890).",
    "The civic club MMM (2004) has a new home.",
  ],
  [
    ["The council approved the sale on Tuesday night, with ⟦four members in favour and seven against⟧."],
    ["The amendment, which needed a simple majority, was defeated, with ⟦288 members in favour and 271 against⟧."],
    ["Delegates threw out the plan, ⟦140 voting for it and 96 against⟧."],
    ["By ⟦47 votes to 51⟧, the Senate confirmed her on Thursday as ambassador.", "51 votes to 47"],
    ["The winner polled 21,406 votes to 19,988 for her nearest rival, giving her a majority of ⟦1,518⟧.", "1,418"],
    ["King Henrik ⟦IV, the fifth⟧ of that name, signed the charter.", "IV, the fourth", "V, the fifth"],
    ["The house was built in ⟦MDCCCXC (1880)⟧.", "MDCCCXC (1890)"],
  ],
);

describeCheck(
  "reversed-change",
  [
    "A third straight win lifted the Cobras from tenth to eighth in the table.",
    "Defeat dropped the Cobras from eighth to tenth in the table.",
    "He rose from third to fifth in the class.",
    "The lift rose from the eighth to the tenth floor.",
    "The vacancy rate crept higher in the quarter, to 7.6 percent from 7.1 percent.",
    "Crews have cut the time to reach a fire from 11 minutes to nine.",
  ],
  [
    ["A third straight defeat ⟦lifted the Cobras from eighth to tenth⟧ in the table."],
    ["The vacancy rate crept ⟦higher in the quarter, to 7.1 percent from 7.6 percent⟧."],
    ["Crews have ⟦cut the time to reach a fire from nine minutes to 11⟧, the chief told councillors."],
    ["The force ⟦increased its fleet of cars from 310 to 265⟧.", "reduced its fleet of cars from 310 to 265"],
  ],
);

describeCheck(
  "wrong-change",
  [
    "The chain opened the year with 480 stores and ended it with 600, a gain of 25 percent.",
    "The chain opened the year with 480 stores and ended it with 600, a gain of 9 percent on its plan.",
    "The index opened at 480, and the bank closed 600 accounts, a gain of 20 percent.",
    "Tremain finished in 41 minutes 12 seconds, 35 seconds behind the winner, who finished in 40 minutes 37 seconds.",
    "The peak, at 3,482 metres, is 102 metres higher than its neighbour, the 3,380-metre Vorn.",
    "Ridership, 2.4 million before the strike, has fallen 25 percent since to 1.8 million.",
    "The mayor, 62 at the time, has cut the budget by 3 percent to $40 million.",
    "A clock made £14,000, twice its estimate of £6,000 to £8,000.",
    "The party's share of the vote, 34 percent in 2016, slid by seven points to 27 percent.",
  ],
  [
    ["The chain opened the year with 480 stores and ended it with 600, a gain of ⟦20 percent⟧.", "25 percent"],
    [
      "Tremain finished in 41 minutes 12 seconds, ⟦25 seconds⟧ behind the winner, Duarte, who finished in 40 minutes 37 seconds.",
    ],
    ["The peak, at 3,482 metres, is ⟦112 metres⟧ higher than its neighbour, the 3,380-metre Vorn.", "102 metres"],
    ["Ridership, 2.4 million before the strike, has fallen ⟦15 percent⟧ since to 1.8 million.", "25 percent"],
    ["At 9,000 tonnes, the catch was ⟦four times⟧ the 3,000 tonnes of a year ago."],
  ],
);

describeCheck(
  "wrong-total",
  [
    "Two tankers, three trawlers and a yacht, six vessels in all, were driven ashore.",
    "The film took $31 million in its second weekend, after $45 million in its first, for a total of $98 million.",
    "Renewables supplied 44 percent of the power last winter, gas 39 percent and nuclear plants the other 17 percent.",
    "Renewables supplied 44 percent of the power last winter, gas 39 percent this year and nuclear plants 27 percent.",
  ],
  [
    [
      "The hull will cost $80 million, the engines $35 million and the radar $22 million, bringing the bill to ⟦$147 million⟧.",
      "$137 million",
    ],
    [
      "Renewables supplied 44 percent of the power last winter, gas 39 percent and nuclear plants the other ⟦27 percent⟧.",
      "17 percent",
    ],
  ],
);

describeCheck(
  "wrong-comparison",
  [
    "With 47 medals in all the hosts collected more than Canada, which went home with 41.",
    "With 41 athletes the hosts collected more than Canada, which went home with 47 medals.",
    "The new tram carries 150 passengers, fewer than the old one, which had room for 180.",
  ],
  [
    ["With 41 medals in all the hosts collected ⟦more than⟧ Canada, which went home with 47.", "fewer than"],
    ["The new tram carries 180 passengers, ⟦fewer than⟧ the old one, which had room for 150.", "more than"],
  ],
);

describeCheck(
  "reversed-range",
  [
    "Expect a wait of 9 to 12 weeks for a new passport.",
    "A cut of 12 to 9 weeks was agreed.",
    "They won by a score of 60-45.",
    "A ratio of 12 to 9 units was used.",
  ],
  [
    ["Expect a wait of ⟦12 to 9 weeks⟧ for a new passport.", "9 to 12 weeks"],
    ["Gusts of ⟦60-45 mph⟧ are forecast for Tuesday night.", "45-60 mph"],
  ],
);

describeCheck(
  "part-exceeds-whole",
  ["There were 640 complaints about noise and 95 about dogs, 30 of those about one dog."],
  [],
);

describeCheck(
  "wrong-rate",
  [
    "The caterers served 240 guests at $35 a head, for a bill of $8,400.",
    "The five drivers will split a bonus of $60,000, taking home $12,000 each.",
  ],
  [
    ["The caterers served 240 guests at $35 a head, for a bill of ⟦$9,400⟧.", "$8,400"],
    ["The five drivers will split a bonus of $60,000 evenly, taking home ⟦$15,000⟧ each.", "$12,000"],
  ],
);
