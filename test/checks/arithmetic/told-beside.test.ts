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

describeCheck(
  "reversed-change",
  [
    "The baker put up the price of a loaf from £1.45 to £1.60.",
    "The council put up 30 tents, from 12 in May to 18 in June.",
    "Burglary was down, with 287 break-ins this year against 312 last year.",
    "The yield on the ten-year bond slipped to 3.75 percent from 3.92 percent.",
    "Ten-year bonds slipped, to yield 3.92 percent from 3.75 percent.",
  ],
  [
    [
      "The baker ⟦put up the price of a loaf from £1.60 to £1.45⟧.",
      "cut the price of a loaf from £1.60 to £1.45",
      "put up the price of a loaf from £1.45 to £1.60",
    ],
    [
      "Burglary was ⟦down, with 312 break-ins this year against 287⟧ last year.",
      "up, with 312 break-ins this year against 287",
    ],
    [
      "The yield on the ten-year bond ⟦slipped to 3.92 percent from 3.75 percent⟧.",
      "rose to 3.92 percent from 3.75 percent",
    ],
    [
      "The waiting list, which stood at 5,400 in April, had ⟦grown to 4,900⟧ by June.",
      "shrunk to 4,900",
      "fallen to 4,900",
    ],
  ],
);

describeCheck(
  "wrong-change",
  [
    "The museum had 39,000 visitors, up 30 percent on the 30,000 of 2014.",
    "The museum had 36,000 visitors, up 30 percent on the year.",
    "A 40 percent rise took the fee from $250 to $350.",
    "A 60 percent majority took the country from two parties to three.",
    "Applications to the academy, 640 last year and 480 this, are down 25 percent.",
    "At 2,340 metres the new shaft is 450 metres deeper than the old one, which goes down 1,890 metres.",
    "Finishing on 271, she was five strokes ahead of Park, on 276.",
    "Of the 14 crew, nine were rescued before dark, leaving six to the night shift, one of them a stowaway.",
    "The pass rate fell by 0.6 points to 67.6 per cent, after a fall of five points, from 73.2, the year before.",
  ],
  [
    ["The museum had 36,000 visitors, up ⟦30 percent⟧ on the 30,000 of 2014.", "20 percent"],
    ["A ⟦60 percent⟧ rise took the fee from $250 to $350.", "40 percent"],
    ["Applications to the academy, 640 last year and 480 this, are down ⟦35 percent⟧.", "25 percent"],
    [
      "At 2,340 metres the new shaft is ⟦350 metres⟧ deeper than the old one, which goes down 1,890 metres.",
      "450 metres",
    ],
    ["Finishing on 271, she was ⟦four⟧ strokes ahead of Park, on 276.", "five"],
  ],
);

describeCheck(
  "wrong-total",
  [
    "The orchestra's 60 players, 31 women and 29 men, fly out tonight.",
    "Of the 90 sheep in the flock, 52 were found alive, 33 were dead and five are missing.",
    "Of the 90 sheep in the flock, 52 are alive, 31 dead and five missing, with two lambs still to be counted.",
    "The fire destroyed 23 homes, 15 in Elm Street and three in Mill Lane.",
    "The town's power comes from three sources: 45 percent from coal, 28 percent from wind and 27 percent from gas.",
    "All 12 boys and their coach are out: four were brought out on Sunday, four on Monday and five on Tuesday.",
    "The choir gives seven concerts at the Exchange and four at St Mary's, ten programmes in all since the Brahms is done twice.",
    "The Americans had 126 in all to China's 91, made up of 44 silver and 42 bronze against 27 and 24.",
  ],
  [
    ["The orchestra's ⟦58⟧ players, 31 women and 29 men, fly out tonight.", "60"],
    ["Of the ⟦90⟧ sheep in the flock, 52 were found alive, 31 were dead and five are missing.", "88"],
    ["The fire destroyed ⟦23⟧ homes, 15 in Elm Street and nine in Mill Lane.", "24"],
    [
      "The town's power comes from three sources: 45 percent from coal, 38 percent from wind and ⟦27 percent⟧ from gas.",
      "17 percent",
    ],
  ],
);

describeCheck(
  "wrong-count",
  [
    "Both defendants, a baker and a nurse, deny the charge.",
    "Three defendants, a baker, a nurse and a plumber, deny the charge.",
    "Three men, a baker and his two sons, deny the charge.",
  ],
  [["⟦Both defendants⟧, a baker, a nurse and a plumber, deny the charge.", "All three defendants"]],
);

describeCheck(
  "wrong-share",
  [
    "More than 60 percent of the berths, 64 percent, are taken by visiting yachts.",
    "The surcharge, $12 on a $400 ticket, works out at 3 percent.",
  ],
  [
    ["More than 60 percent of the berths, ⟦52 percent⟧, are taken by visiting yachts."],
    ["The surcharge, $12 on a $400 ticket, works out at ⟦0.03 percent⟧.", "3 percent"],
  ],
);

describeCheck(
  "wrong-rate",
  [
    "The levy brings in $36 million from 12,000 farms, or $3,000 a farm.",
    "The levy brings in $36 million from 12,000 farms, and $300 a farm in fees.",
    "At £12 a head the 350 diners brought in £4,200.",
  ],
  [
    ["The levy brings in $36 million from 12,000 farms, or ⟦$300⟧ a farm.", "$3,000"],
    ["At £12 a head the 350 diners brought in ⟦£3,200⟧.", "£4,200"],
  ],
);

describeCheck(
  "wrong-conversion",
  [
    "The kiln is kept at 1,000C (1,832F).",
    "Swimmers braved water of 50F (10C).",
    "He sat in seat 12C (12F was taken).",
  ],
  [
    ["The kiln is kept at 1,000C (⟦1,382F⟧).", "1,832F"],
    ["Swimmers braved water of 50F (⟦20C⟧).", "10C"],
    ["It was 23 degrees Fahrenheit (⟦5 degrees Celsius⟧) at dawn.", "minus 5 degrees Celsius"],
  ],
);

describeCheck(
  "wrong-sequence",
  [
    "The winter was the mildest in 30 years, at an average of 6.8 degrees; five years ago the average was 6.1 degrees.",
    "The winter was the mildest in 30 years, at an average of 6.1 degrees; 40 years ago the average was 6.8 degrees.",
  ],
  [
    [
      "The winter was the mildest in 30 years, at an average of 6.1 degrees; five years ago the average was ⟦6.8 degrees⟧.",
    ],
  ],
);

describeCheck(
  "wrong-tally",
  ["The Games of the XXIX Olympiad (29th) opened.", "They beat Harby 27-20; a four-point lead at the break had grown."],
  [["The Games of the ⟦XXIX Olympiad (28th)⟧ opened.", "XXIX Olympiad (29th)"]],
);

describeCheck(
  "part-exceeds-whole",
  [
    "They will work four days of ten hours instead of five of eight.",
    "Of the four children the eldest is 72 and the youngest 57.",
    "The jury convicted Rushton, 44, of two counts out of five.",
  ],
  [],
);

/** Forecasts, numbers and prices that go the other way, and shares told after small wholes. */
describeCheck(
  "reversed-change",
  [
    "The Treasury cut its forecast for growth from 1.9 percent to 1.4 percent.",
    "The Treasury bond yield rose from 1.4 percent to 1.9 percent.",
    "The player fell from 120 to 160 in the rankings.",
    "He brought down the house from row 10 to row 20.",
    "Rents were up in June, at €1,080, compared with €1,020 a year earlier.",
    "The house was up in flames, at 20 Elm Street, compared with 22 a year earlier.",
  ],
  [
    [
      "The Treasury ⟦cut its forecast for growth from 1.4 percent to 1.9 percent⟧.",
      "raised its forecast for growth from 1.4 percent to 1.9 percent",
    ],
    ["The number of wolves has ⟦dwindled from 120 to 160⟧ since 2010.", "grown from 120 to 160"],
    ["The hotel brought ⟦down its prices from £90 to £110⟧ a night.", "up its prices from £90 to £110"],
    [
      "Rents were ⟦up in June, at €1,020, compared with €1,080⟧ a year earlier.",
      "down in June, at €1,020, compared with €1,080",
    ],
  ],
);

describeCheck(
  "wrong-change",
  [
    "Attendance was 24,000, 20 percent down on last year's 30,000.",
    "The firm cut its staff 20 percent, from 1,500 to 1,200.",
    "The fund had $90 million and has spent $52 million, leaving $38 million.",
    "The winner's 412 votes were 28 more than the runner-up's 384.",
  ],
  [
    ["Attendance was 24,000, ⟦15 percent⟧ down on last year's 30,000.", "20 percent"],
    ["The firm cut its staff ⟦10 percent⟧, from 1,500 to 1,200.", "20 percent"],
    ["The fund had $90 million and has spent $52 million, leaving ⟦$48 million⟧.", "$38 million"],
    ["The winner's 412 votes were ⟦38⟧ more than the runner-up's 384.", "28"],
  ],
);

describeCheck(
  "wrong-total",
  [
    "The firm raised its stake from 50 percent to 55 percent.",
    "The 30-strong team has 18 men and 12 women.",
    "The 30-strong team has 18 men and 14 women to choose from in all.",
    "The 20 hotels have 18 pools and 14 saunas.",
    "The company sold 2,000 cars, 1,200 of them petrol and 800 electric, a total of 2,000.",
  ],
  [
    ["The ⟦30⟧-strong team has 18 men and 14 women.", "32"],
    ["The company sold 2,000 cars, 1,200 of them petrol and 900 electric, a total of ⟦2,000⟧.", "2,100"],
  ],
);

describeCheck(
  "wrong-share",
  ["Three of the 12 jurors, or a quarter, were under 30."],
  [["Three of the 12 jurors, or ⟦a third⟧, were under 30.", "a quarter"]],
);

describeCheck(
  "wrong-rate",
  [
    "At $8 a ticket, the 450 seats brought in $3,600.",
    "At $8 a ticket, the 450 seats, not all of them sold, brought in $3,200.",
  ],
  [["At $8 a ticket, the 450 seats brought in ⟦$3,200⟧.", "$3,600"]],
);

describeCheck(
  "wrong-count",
  [
    "Police have named the three dead as Amy Lund, Karl Voss and Petra Hahn.",
    "Police have named the two dead as Amy Lund, a nurse, and Karl Voss.",
    "Police have named the two dead as Amy Lund, 31, and Karl Voss, 40, of Leeds.",
  ],
  [["Police have named the ⟦two dead⟧ as Amy Lund, Karl Voss and Petra Hahn.", "three dead"]],
);

describeCheck(
  "wrong-comparison",
  ["Sales of 0.9 million phones fell short of the company's target of 1 million."],
  [["Sales of 1.2 million phones ⟦fell short of⟧ the company's target of 1 million.", "exceeded"]],
);

describeCheck(
  "wrong-sequence",
  ["The 11-hour flight is the airline's longest, ahead of the 9-hour one to Lima."],
  [["The 9-hour flight is the airline's longest, ahead of the ⟦11-hour⟧ one to Lima."]],
);

/** Three figures of a sentence, two values and their distance, in whatever order. */
describeCheck(
  "wrong-change",
  [
    "The bill, once £200, is £250, or 25 percent higher.",
    "Wages went up 5 percent: from $20 an hour to $21.",
    "The firm had 20 shops in 2010 and has 80 now, four times as many.",
    "The firm had 20 shops in 2010 and has 80 now, three times as many as its rival.",
    "The old bridge is 300 metres long, the new one 450: it is 150 metres longer.",
    "A ticket costs $12 online and $15 at the door, $4 more than last year.",
    "Profit was $10 million on sales of $12 million in 2019, 15 percent higher.",
    "Wages rose 3 percent a year, from $20 in 2010 to $26.88 in 2020.",
    "Sales grew 12 percent to $3.2 billion last year, and the firm now plans to invest $2.5 billion.",
    "The museum had 300,000 visitors in 2018 and 280,000 in 2019, when income grew by 9 percent.",
    "Production was 500 tonnes in 2018 and 650 tonnes in 2019, while exports rose by 12 percent.",
    "Output doubled in 2012; the plant made 200,000 cars in 2015 and 250,000 in 2018.",
    "The dose was halved, from 40 milligrams in the morning and 30 milligrams in the evening.",
    "The party won 30 seats in 2015 and 40 in 2019, its vote up 5 percent.",
    "Sales in Europe fell 20 percent to $40 million and those in Asia to $30 million in 2019.",
  ],
  [
    ["The bill, once £200, is £250, or ⟦30 percent⟧ higher.", "25 percent"],
    ["Wages went up ⟦8 percent⟧: from $20 an hour to $21.", "5 percent"],
    ["The club's debt fell, from $90m to $72m, by ⟦25 percent⟧.", "20 percent"],
    ["The herd increased by ⟦60 percent⟧, 250 animals becoming 350.", "40 percent"],
    ["The dose was raised ⟦10 percent⟧, to 36 milligrams a day instead of 30 milligrams.", "20 percent"],
    ["The firm had 20 shops in 2010 and has 80 now, ⟦three times⟧ as many.", "four times"],
    ["The old bridge is 300 metres long, the new one 450: it is ⟦100 metres⟧ longer.", "150 metres"],
  ],
);

describeCheck(
  "wrong-rate",
  ["There are 20 doctors for 40,000 people, one for every 2,000."],
  [["There are 20 doctors for 40,000 people, one for every ⟦200⟧.", "2,000"]],
);

describeCheck(
  "wrong-total",
  [
    "The choir has 20 sopranos, 15 altos, ten tenors and ten basses: 55 singers in all.",
    "Three men and four women make up the seven-member panel.",
    "Three men and four women of the nine-member panel were there.",
    "He was jailed for six years for the raid and four for the assault, to run at the same time: six years in all.",
  ],
  [
    ["The choir has 20 sopranos, 15 altos, ten tenors and ten basses: ⟦50⟧ singers in all.", "55"],
    ["Three men and four women make up the ⟦eight⟧-member panel.", "seven"],
  ],
);

describeCheck(
  "wrong-tally",
  [
    "With 52 votes for and 48 against, the bill was passed.",
    "With 52 votes for and 48 against, the bill, which needed 60, was rejected.",
  ],
  [["With ⟦52 votes for and 48 against⟧, the bill was rejected.", "48 votes for and 52 against"]],
);

describeCheck(
  "missing-magnitude",
  ["The loan of $40 million was cut to $30 million.", "The fee of $40 was cut to $30."],
  [["The loan of $40 million was cut to ⟦$30⟧.", "$30 million"]],
);

describeCheck(
  "percent-points",
  [
    "It was 40 percent in the spring and it is 44 percent now, so support has grown 10 percent.",
    "Turnout was 60 percent in the city and 45 percent in the country, up 4 percent.",
    "Inflation fell by 2 percent to 4 percent in food and 6 percent in fuel.",
  ],
  [
    [
      "It was 40 percent in the spring and it is 44 percent now, so support has grown ⟦4 percent⟧.",
      "4 percentage points",
    ],
    ["Turnout was 62 percent against 70 percent four years ago, ⟦8 percent⟧ lower.", "8 percentage points"],
  ],
);
