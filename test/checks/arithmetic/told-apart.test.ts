import { describeCheck } from "../judge-sentences.js";

/** Results told apart from what they are reckoned from: behind it in the sentence, or in one of the next. */
describeCheck(
  "wrong-change",
  [
    "The council spent £480,000 on agency staff last year, against £400,000 the year before. Council tax is to rise by 5 per cent.",
    "Rents stood at $900 a month before the mine opened. They are now $1,350. The increase in wages, of 12 percent, is smaller.",
    "The herd numbered 640 in 2015 and 480 in 2020. Elsewhere numbers have halved.",
    "Mayor Ruiz got 23,110 votes on Tuesday. Her opponent got 21,940. Ruiz's margin in 2018 was 3,270 votes.",
    "The sitting member polled 14,206 votes and the challenger 13,981. She had a majority of 4,325 last time.",
    "The striker has 19 goals and the winger 11. The team lead by six points.",
    "Sales were £212m against £200m before. On a like-for-like basis they rose 4 per cent.",
    "The price was $40 last year and is $50 now. Costs doubled.",
    "He ran the first mile in 4:52 and the second in 4:58. He finished 30 seconds behind the winner.",
    "The jackpot grew from $212 million on Friday to $240 million.",
    "The bank set aside $3.05 billion for bad loans, up from $2.90 billion, and its shares, up 25% this year, fell.",
    "The alliance took 182 seats in the 577-seat assembly; a majority needs 289.",
    "The ferry carried 1,200,000 people in 2018. Last year it carried 1,500,000. The increase of 25 percent surprised it.",
  ],
  [
    [
      "The ferry carried 1,200,000 people in 2018. Last year it carried 1,500,000. The increase of ⟦30 percent⟧ surprised it.",
      "25 percent",
    ],
    [
      "The council spent £480,000 on staff last year, against £400,000 the year before. That is a rise of ⟦25 per cent⟧.",
      "20 per cent",
    ],
    ["The herd numbered 640 in 2015. It has since ⟦halved⟧, to 480 at the last count."],
    [
      "Mayor Ruiz got 23,110 votes. Her opponent got 21,940. Ruiz's margin of ⟦1,270⟧ votes was her narrowest.",
      "1,170",
    ],
    ["Lina Brandt finished in 58:12. Second was Ofelia Ruz in 59:03, a gap of ⟦41 seconds⟧.", "51 seconds"],
    ["He ran the mile in 3:52.4, having run 3:54.1 in May. He was ⟦2.7 seconds⟧ faster.", "1.7 seconds"],
    ["The Liberals took 41 percent of the vote. The Nationals, with 35 percent, trail by ⟦eight⟧ points.", "six"],
    ["The captain's tally of 34 goals beat the old mark of 29 by ⟦six⟧.", "five"],
    ["From $212 million on Friday the fund grew by ⟦$38 million⟧ to $240 million on Saturday.", "$28 million"],
  ],
);

describeCheck(
  "wrong-share",
  [
    "Of the 62,000 people on the register, 24,800 had voted. It was a better turnout, at 40 per cent, than was hoped.",
    "Of the 48 beaches tested, 12 failed. Last year the failure rate was 46 per cent.",
    "Some 12 of the 48 beaches tested failed. The national failure rate was 35 percent.",
    "Of the 62,000 people on the register, 24,800 had voted by noon. Turnout was 61 percent in the end.",
    "The party won 411 of the 650 seats. Turnout was 59.7 percent.",
    "The town had 27 fires last summer, half the 54 of a year earlier.",
    "The bond paid $45,000 on the $1.5 million invested, or 3 percent.",
  ],
  [
    ["The register holds 62,000 names. On Thursday 24,800 people voted, a turnout of ⟦46 percent⟧.", "40 percent"],
    ["Of the 240 pupils entered, 180 passed. That is a pass rate of ⟦70 percent⟧.", "75 percent"],
    ["Of the 48 beaches tested, 12 failed - ⟦one in three⟧, said the charity.", "one in four"],
    ["The town had 36 fires last summer, ⟦half⟧ the 54 of a year earlier.", "two-thirds"],
    ["The bond paid $45,000 on the $1.5 million invested, or ⟦0.3 percent⟧.", "3 percent"],
  ],
);

describeCheck(
  "wrong-total",
  [
    "The chain will close 60 shops in 2021, 35 in 2022 and 20 in 2023.",
    "Asked what worried them, 60 percent named crime, 50 percent prices and 40 percent schools.",
  ],
  [
    [
      "The chain will close ⟦60 shops⟧".replace(
        "60 shops⟧",
        "60⟧ shops, 35 in Scotland, 15 in Wales and 20 in the north.",
      ),
      "70",
    ],
    ["Coal supplies 48 percent of the power, gas 31 percent, wind 18 percent and hydro ⟦9 percent⟧.", "3 percent"],
  ],
);

describeCheck(
  "wrong-comparison",
  [
    "Turnout reached 57 percent, clearing the 50 percent threshold.",
    "More than 200 mourners, 231 by the usher's count, filled the chapel.",
    "Snow kept crews out until seven; by noon they had to clear 35 roads.",
  ],
  [
    ["Turnout reached 47 percent, ⟦clearing⟧ the 50 percent threshold.", "missing"],
    ["⟦More than 200⟧ mourners, 185 by the usher's count, filled the chapel."],
  ],
);

describeCheck(
  "wrong-sequence",
  [
    "August was the driest on the island since 1976, with 11 mm in the gauge; only 9 mm fell there in August 1974.",
    "The painting fetched $43 million, a record for the artist, whose previous best was $41 million.",
  ],
  [
    ["August was the driest on the island since 1976, with 11 mm in the gauge; only ⟦9 mm⟧ fell there in August 1995."],
    ["The quake, of magnitude 6.1, was the strongest there since 1998; one of ⟦6.4⟧ struck in 2011."],
    ["The painting fetched $38 million, a record for the artist, whose previous best was ⟦$41 million⟧."],
  ],
);

describeCheck(
  "wrong-tally",
  [
    "The council voted 9-8 in favour, the mayor breaking the tie.",
    "Germany won the shootout 4-3 after a 2-2 draw.",
    "A hat-trick from Alvarez gave Town a 3-1 win.",
    "The Games of the XXXII (32nd) Olympiad opened in Tokyo.",
  ],
  [
    ["Germany won the shootout ⟦3-4⟧.", "4-3"],
    ["A hat-trick from Alvarez gave Town a ⟦2-1⟧ win."],
    ["The Games of the ⟦XXXII (33rd)⟧ Olympiad opened in Tokyo."],
  ],
);

describeCheck(
  "wrong-elapsed",
  [
    "The museum closed in 2015 and reopened in 2019 after a two-year renovation.",
    "The company was founded in 1996 and closed in 2003 after a five-year decline.",
  ],
  [["The museum closed in 2015 and reopened in 2019 after a ⟦six-year⟧ renovation.", "four-year"]],
);

describeCheck("wrong-period", [], [["⟦The 1990s⟧ brought the band its only hit, in 1987.", "The 1980s"]]);
