import { describeCheck } from "../judge-sentences.js";

/** What is left over, margins of results, prices of currencies and other sums that are told beside their terms. */
describeCheck(
  "wrong-change",
  [
    "Of the 640 seats, 512 were sold, leaving 128 empty.",
    "Of the 640 seats, 512 were sold, leaving 28 for sponsors and the rest empty.",
    "Of the 640 seats, 512 were sold and 60 given away, leaving 68 empty.",
    "Exports, worth $50 billion in 2018, grew 8 percent to $54 billion in 2019.",
    "Exports, worth $50 billion in 2018, grew 12 percent in real terms to $54 billion in 2019.",
    "He won in 2 hours 14 minutes, seven minutes ahead of Bo Roe, who took 2 hours 21 minutes.",
  ],
  [
    ["Of the 640 seats, 512 were sold, leaving ⟦138⟧ empty.", "128"],
    ["Of the 1,730 dogs taken in last year 1,604 found a home, leaving ⟦136⟧ in the kennels.", "126"],
    ["Police have charged nine of the 14 suspects, leaving ⟦six⟧ at large.", "five"],
    ["Exports, worth $50 billion in 2018, grew ⟦12 percent⟧ to $54 billion in 2019.", "8 percent"],
    ["Coal exports, at 300,000 tonnes the year before, rose ⟦31 percent⟧ to 339,000 tonnes.", "13 percent"],
    ["He won in 45 minutes, ⟦six minutes⟧ ahead of the runner-up, who took 52 minutes.", "seven minutes"],
  ],
);

describeCheck(
  "reversed-change",
  [
    "The pound sank to $1.27 from $1.31 against the dollar.",
    "The yen sank to 109.2 from 108.9 to the dollar.",
    "The rouble sank to 74 roubles to the dollar from 71.",
  ],
  [
    ["The pound ⟦sank to $1.31 from $1.27⟧ after the vote.", "rose to $1.31 from $1.27", "sank to $1.27 from $1.31"],
    ["The grant was ⟦increased to 340 from 395⟧.", "reduced to 340 from 395", "increased to 395 from 340"],
  ],
);

describeCheck(
  "percent-points",
  [
    "The party gained 6 points, going from 24 percent to 30 percent of the vote.",
    "The party gained 25 percent, going from 24 percent to 30 percent of the vote.",
    "The party lost 10 seats, going from 30 percent to 24 percent of the vote.",
  ],
  [
    [
      "The party gained ⟦6 percent⟧, going from 24 percent to 30 percent of the vote.",
      "6 percentage points",
      "25 percent",
    ],
    [
      "The mortgage rate rose by ⟦half a percent⟧ to 4.5 percent from 4 percent.",
      "half a percentage point",
      "13 percent",
    ],
  ],
);

describeCheck(
  "wrong-tally",
  [
    "The Tigers won 84-71, a 13-point victory.",
    "The Tigers won 84-71 after a 12-point first quarter.",
    "Rovers beat City 4-1, after a two-goal victory in May.",
    "The motion was lost, with 24 trustees voting for it and 27 against.",
  ],
  [
    ["The Tigers won 84-71, a ⟦12-point⟧ victory.", "13-point"],
    ["The Tigers won by ⟦12⟧ points, 84-71.", "13"],
    ["Rovers beat City 4-1, a ⟦two-goal⟧ victory.", "three-goal"],
    [
      "The motion was lost, with ⟦27 trustees voting for it and 24 against⟧.",
      "24 trustees voting for it and 27 against",
    ],
  ],
);

describeCheck(
  "wrong-total",
  [
    "The crop is sold 45 percent to mills, 30 percent to exporters and 25 percent to feed makers.",
    "The tax is 45 percent on wine, 40 percent on beer and 25 percent on cider.",
    "The price rose 45 percent in May, 40 percent in June and 25 percent in July.",
  ],
  [
    ["The crop is sold 45 percent to mills, 40 percent to exporters and ⟦25 percent⟧ to feed makers.", "15 percent"],
    ["The council spends 45 percent on care, 40 percent on schools and ⟦25 percent⟧ on roads.", "15 percent"],
  ],
);

describeCheck(
  "wrong-comparison",
  [
    "The appeal raised £2m, missing its target of £3m.",
    "The project cost £3m, missing its target of £2m.",
    "The team's 45 wins missed the record of 46 by one.",
  ],
  [["The appeal raised £3m, ⟦missing⟧ its target of £2m.", "beating"]],
);

describeCheck(
  "wrong-sequence",
  [
    "The city had 32 murders, the fewest since 2005; there were 41 in 2010.",
    "The 310-metre tower will be the second tallest in the country, after the 325-metre Apex building.",
  ],
  [
    ["The city had 32 murders, the fewest since 2005; there were ⟦29⟧ in 2010."],
    ["The 310-metre tower will be the tallest in the country, topping the ⟦325-metre⟧ Apex building."],
  ],
);

describeCheck(
  "part-exceeds-whole",
  [
    "The group owns 80 percent of the company's shares.",
    "The group bought 20 percent of the company's shares, at 120 percent of their price.",
  ],
  [["The group owns ⟦120 percent of the company's shares⟧."]],
);

describeCheck(
  "reversed-range",
  ["The jobs pay $38,000 to $45,000 a year.", "The rate moved $45,000 to $38,000 a year ago."],
  [["The jobs pay ⟦$45,000 to $38,000⟧ a year.", "$38,000 to $45,000"]],
);
