import { describeCheck } from "../judge-sentences.js";

/** Figures that are bound past who says so, past what was told of the time, and in a clause of their own. */
describeCheck(
  "wrong-change",
  [
    "Attendance at the fair fell by a quarter, organisers said, to 330,000 this year from 440,000.",
    "Rents in the old canning district have tripled since the tram came through, from $650 to $1,950 a month.",
    "Stocks, 150,000 tonnes at the start of January, had dwindled to 60,000 tonnes by June, a fall of 60%.",
    "Sales for the year rose to £212m from £200m, up 9 per cent at constant exchange rates.",
    "Sales rose 9 per cent in real terms, to £212m from £200m.",
    "Sales rose to £212m from £200m, a like-for-like rise of 9 per cent.",
    "The clubs, 80 at the start of the season, had lost 12 players by May, a fall of 40% in the takings.",
  ],
  [
    ["Attendance at the fair fell by ⟦a third⟧, organisers said, to 330,000 this year from 440,000.", "a quarter"],
    [
      "Rents in the old canning district have ⟦quadrupled⟧ since the tram came through, from $650 to $1,950.",
      "tripled",
    ],
    ["Stocks, 150,000 tonnes at the start of January, had dwindled to 60,000 tonnes by June, a fall of ⟦40%⟧.", "60%"],
    ["Sales rose to £212m from £200m, a rise of ⟦9 per cent⟧.", "6 per cent"],
  ],
);

describeCheck(
  "reversed-change",
  [
    "Patients now wait nine weeks on average, down from 14 in January.",
    "He served four years, up from two in his first term.",
    "Patients wait nine weeks on average, up from 14 wards a year ago.",
  ],
  [["Patients now wait nine weeks on average, ⟦up from 14⟧ in January.", "down from 14"]],
);

describeCheck(
  "wrong-share",
  [
    "Revenue was £210m, of which £147m, or 70 percent, came from abroad.",
    "The valley has 12 families, of whom 30 people, or 40 percent, are registered voters.",
  ],
  [["Revenue was £210m, of which £147m, or ⟦60 percent⟧, came from abroad.", "70 percent"]],
);

describeCheck(
  "part-exceeds-whole",
  [
    "He had reached the mark in two of the polls, of which four are needed.",
    "She had signed two sponsors, of which at least four were required.",
    "Spending came to £210m, of which £147m went on roads.",
  ],
  [["Spending came to £147m, of which ⟦£210m⟧ went on roads."]],
);

describeCheck(
  "wrong-total",
  [
    "Of the 43 killings last year, 31 were with handguns, seven with knives, and 14 remain unsolved.",
    "The dead numbered 24, the police said, 15 men and nine women.",
  ],
  [["The dead numbered ⟦24⟧, the police said, 15 men and eight women.", "23"]],
);

describeCheck(
  "wrong-rate",
  ["Her brother bought 1,200 shares at $42 apiece, an outlay of $50,400, on the morning before the talks."],
  [["Her brother bought 1,200 shares at $42 apiece, an outlay of ⟦$54,000⟧, on the morning before.", "$50,400"]],
);

describeCheck(
  "wrong-count",
  [
    "Charged beside her were three others: Luis Pardo, 31, of Elm Row; Ana Matos, 27; and Rui Leal, a customs clerk.",
    "The pope will visit three countries: Peru, Bolivia and, for a single night, Trinidad and Tobago.",
    "The shop won prizes from three towns: Ware, Hoddesdon and, twice over, Hertford.",
  ],
  [
    [
      "Charged beside her were ⟦three others⟧: Luis Pardo, 31, of Elm Row; Ana Matos, 27; Rui Leal, a clerk; and his brother Nuno.",
      "four others",
    ],
    [
      "The pope will visit ⟦four countries⟧ in nine days: Peru, Bolivia and, for a single night, Chile.",
      "three countries",
    ],
  ],
);

describeCheck(
  "wrong-tally",
  [
    "The motion was lost, 24 trustees voting for it and 27 against.",
    "The government lost the vote, with 320 in favour of the amendment and 300 against.",
    "Okoro beat Lindqvist 6-3, 6-4, 7-5 in straight sets.",
    "Okoro, who had won in straight sets on Monday, beat Lindqvist 6-3, 7-5.",
    "The chalice was a gift of Pius IX, the ninth pope of that name.",
  ],
  [
    ["The motion was lost, ⟦27 trustees voting for it and 24 against⟧."],
    ["Okoro beat Lindqvist 6-3, 4-6, 7-5 in ⟦straight sets⟧.", "three sets"],
    ["The chalice was a gift of Pius ⟦IX, the eighth⟧ pope of that name.", "IX, the ninth"],
    ["Super Bowl ⟦LIII, the 54th⟧, was played in Atlanta.", "LIII, the 53rd"],
  ],
);

describeCheck(
  "wrong-comparison",
  ["At $3.49 a gallon, petrol in the valley is still dearer than the national average of $3.41."],
  [["At $3.29 a gallon, petrol in the valley is still ⟦dearer than⟧ the national average of $3.41.", "cheaper than"]],
);

describeCheck(
  "wrong-conversion",
  [
    "The draw will be streamed at 8pm in London (3pm in New York).",
    "In some weeks of the year 8pm London time (4pm in New York) is right as well.",
    "The match starts at noon in Tokyo (4am in London).",
    "The first train leaves at 8pm in London and the next at 9pm in Paris.",
    "The call is at 3pm in Paris, or 9am in New York.",
    "The final is at 6pm in Sydney (8am in London).",
  ],
  [
    ["The draw will be streamed at 8pm in London (⟦1pm⟧ in New York).", "3pm"],
    ["The match starts at noon in Tokyo (⟦5am⟧ in London).", "4am"],
    ["The final is at 6pm Sydney time (⟦11am⟧ in London).", "9am"],
  ],
);

describeCheck("garbled-figure", ["The lottery numbers were 4,11,23,30,38 and 41, and nobody won."], []);
