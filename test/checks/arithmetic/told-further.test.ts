import { describeCheck } from "../judge-sentences.js";

/** Totals and counts over several sentences, and further words for what beats, is left over, and lasts. */
describeCheck(
  "wrong-total",
  [
    "The £90,000 left by Miss Tranter has been split three ways. The boats get £45,000, the hospice £25,000 and the scouts £20,000.",
    "The bus cost $40,000 and the van $25,000. Together they cost $65,000.",
    "The bus cost $40,000 and the van $25,000. Together with the tram they cost $175,000.",
    "Brown scored 31 goals and Silva 24 last season. Between them they have scored 65 goals in two years.",
    "The bill came to $190: $90 for parts, $60 for labour and $40 in tax.",
    "The crew of ten - five Filipinos, three Poles and two Greeks - was safe.",
  ],
  [
    [
      "The ⟦£90,000⟧ left by Miss Tranter has been split three ways. The boats get £45,000, the hospice £25,000 and the scouts, whose hut she could see from her kitchen, £30,000.",
      "£100,000",
    ],
    ["The bus cost $40,000 and the van $25,000. Together they cost ⟦$75,000⟧.", "$65,000"],
    ["The crew of ⟦nine⟧ - five Filipinos, three Poles and two Greeks - was safe.", "ten"],
    [
      "The ⟦£12,000⟧ went to three charities: £5,000 to the hospice, £4,000 to the lifeboat and £2,000 to the library.",
      "£11,000",
    ],
    ["The ⟦£5m⟧ will go on roads (£2m), parks (£1m) and libraries (£1m).", "£4m"],
    [
      "The poll put Labour on 44 percent, the Conservatives on 38 percent, the Liberals on 14 percent and others on ⟦9 percent⟧.",
      "4 percent",
    ],
  ],
);

describeCheck(
  "wrong-count",
  [
    "The judge gave two reasons. The first was that it was late. The second was loss. The third day of the trial was quiet.",
    "The judge gave two reasons. The first was that it was late. The second was loss. The third defendant went free.",
    "The company has four plants, in Leeds, Hull and York.",
  ],
  [
    [
      "Refusing it, the judge gave ⟦two reasons⟧. The first was that the bank was late. The second was that it had lost nothing. The third, she said, was that it had sued the wrong man.",
      "three reasons",
    ],
    ["The company has ⟦four plants⟧, in Leeds, Hull, York, Derby and Crewe.", "five plants"],
  ],
);

describeCheck(
  "wrong-tally",
  [
    "All four goals in Vale's 3-1 win over Rovers came after the break.",
    "Okoro beat Lind 6-3, 4-6, 7-5. Marsh beat Tan 6-2, 6-3 in straight sets.",
  ],
  [
    ["All ⟦five goals⟧ in Vale's 3-1 win over Rovers came after the break.", "four goals"],
    ["Okoro beat Lind 6-3, 4-6, 7-5. He needed two hours to come through in ⟦straight sets⟧.", "three sets"],
  ],
);

describeCheck(
  "wrong-comparison",
  [
    "The mayor's $3.1 million war chest dwarfs her rival's $2.3 million.",
    "Inflation, at 1.1 percent, is now below the bank's target of 2 percent.",
    "The bakery employs more than 40 people, 46 at the last count.",
  ],
  [
    ["Inflation, at 3.1 percent, is now ⟦below⟧ the bank's target of 2 percent."],
    ["Her jump of 6.92 metres was a championship record, ⟦bettering⟧ the 7.01 set in 1988."],
    ["The bakery employs ⟦more than 40⟧ people, 36 at the last count."],
  ],
);

describeCheck(
  "wrong-change",
  [
    "He sold the house for $410,000, having paid $285,000, and made a profit of $98,000 after tax.",
    "Rovers finished on 58 points and City on 51; Town were eight points further back.",
    "The dam's level fell 2.2 metres, from 41.8 to 39.6.",
  ],
  [
    ["The dam's level fell ⟦3.2 metres⟧, from 41.8 to 39.6.", "2.2 metres"],
    ["Her time of 1:58.40 was ⟦1.2 seconds⟧ inside the record of 1:59.20.", "0.8 seconds"],
    ["The club finished with 71 points, ⟦eight⟧ more than Rovers' 65.", "six"],
    ["He sold the house for $410,000, having paid $285,000, a profit of ⟦$135,000⟧.", "$125,000"],
    ["The Nile is 6,650 km long and the Congo 4,700, a difference of ⟦2,150 km⟧.", "1,950 km"],
  ],
);

describeCheck("reversed-change", [], [["Sales of £3m were ⟦down on the £2.6m⟧ of the year before."]]);

describeCheck(
  "part-exceeds-whole",
  ["Turnover was 120 percent of that of those years."],
  [["Some ⟦120 percent⟧ of those who answered were against."], ["Of the ward's 24 beds, ⟦26⟧ were full."]],
);

describeCheck(
  "wrong-rate",
  ["Forty of the houses, at £210,000 each, will bring in £8.4m."],
  [
    ["Forty of the houses, at £210,000 each, will bring in ⟦£84m⟧.", "£8.4m"],
    ["With 1,200 members paying £40 each, the club takes in ⟦£4,800⟧.", "£48,000"],
    ["He earned $18 an hour for 30 hours, or ⟦$640⟧ a week.", "$540"],
  ],
);

describeCheck(
  "missing-magnitude",
  ["The channel has 45,000 subscribers, up from 30 at launch."],
  [["The stadium holds 45,000 spectators, up from ⟦30⟧ before the work began."]],
);

describeCheck(
  "wrong-elapsed",
  [
    "The coach left Lisbon at 23:15 and arrived in Sintra at 00:05, 50 minutes later.",
    "Work started in March 2015 and ended in March 2018, two years late.",
  ],
  [
    ["The coach left Lisbon at 10:15 and arrived in Sintra at 11:05, ⟦40 minutes later⟧.", "50 minutes later"],
    ["The play opened in 1997 and closed in 2005 after a run of ⟦six years⟧.", "eight years"],
    ["The talks ran from 9 a.m. to 4 p.m., a session of ⟦five hours⟧.", "seven hours"],
    ["He served ⟦14 years⟧ of the sentence, from 2001 to 2011.", "10 years"],
    ["Elected in 1994, he stepped down in 2006 after ⟦ten years⟧ in office.", "12 years"],
  ],
);

describeCheck(
  "wrong-age",
  ["The poet was 67 when he died in 2018, having been born in 1951."],
  [
    ["The poet was ⟦62⟧ when he died in 2018, having been born in 1951."],
    ["Having turned ⟦60⟧ in 2011, the conductor, born in 1953, cut back his engagements."],
    ["Aged ⟦71⟧, the cellist, who was born in 1944, still practises."],
  ],
);

describeCheck(
  "wrong-period",
  ["The regiment was raised in 1795, in the closing years of the 18th century."],
  [["The regiment was raised in ⟦1702⟧, in the closing years of the 18th century."]],
);

describeCheck(
  "wrong-sequence",
  ["It was the highest reading since 2003, at 38.2C; in 2002 the station logged 39.1C."],
  [["It was the highest reading since 2003, at 38.2C; in 2010 the station logged ⟦39.1C⟧."]],
);

describeCheck(
  "wrong-elapsed",
  [
    "The couple, married in 1961, celebrated their golden wedding in 2011.",
    "Married in 1961, they had their golden wedding rings stolen in 2003.",
  ],
  [
    ["The couple married in June 1974 and celebrated their ⟦golden⟧ wedding in June 2014.", "ruby"],
    ["In her ⟦15 years⟧ as editor, from 1998 to 2011, the paper won nine awards.", "13 years"],
    ["In 2014 the brewery, which dates from 1874, marked its ⟦150th⟧ anniversary with a pale ale.", "140th"],
    ["Since 2014 she has coached the side, winning three cups in her ⟦nine years⟧ in charge.", "seven years"],
  ],
);

describeCheck(
  "wrong-total",
  [],
  [
    ["Ten of the ⟦14⟧ defendants were convicted; the remaining five walked free.", "15"],
    ["Members cast ⟦2,310⟧ votes, 1,400 of them by post and 930 in person.", "2,330"],
    [
      "The ⟦£7.4 million⟧ programme sets aside £3.1 million for schools, £2.6 million for roads and £1.9 million for libraries.",
      "£7.6 million",
    ],
  ],
);

describeCheck(
  "wrong-count",
  [],
  [["Leeds, Bristol, Cardiff, Glasgow and Belfast are the ⟦six cities⟧ on the tour.", "five cities"]],
);

describeCheck(
  "wrong-rate",
  [],
  [["Each of the 12 hospices will get ⟦£200,000⟧ from the £24 million legacy, which is to be divided.", "£2 million"]],
);

describeCheck(
  "wrong-sequence",
  [],
  [["Unemployment, which peaked at ⟦7.9 percent⟧ in 2015, is now 7.2 percent, the highest since 2011."]],
);

describeCheck(
  "wrong-change",
  [],
  [
    ["The petition drew 1,140 signatures. That is ⟦260⟧ more than the 920 of last year, the organisers said.", "220"],
    ["Councillors voted by a majority of ⟦five⟧, 23 to 17, to close the baths.", "six"],
    ["Bread is dearer by ⟦12 pence⟧: a loaf that cost 98p in May is now £1.12.", "14 pence"],
  ],
);
