import { describeCheck } from "../judge-sentences.js";

/** Figures that belong together although another clause, a time or a name stands between them. */
describeCheck(
  "wrong-change",
  [
    "The lease, which stood at £640,000 in April, has since been cut by 20 percent to £512,000.",
    "The rate stood at 5 percent in May and has been raised by half a point to 5.5 percent.",
    "The firm, which has 400 shops, has cut its staff by 300 to 2,100.",
    "The dam, which is 300 metres long, has been raised by 4 metres to 82 metres.",
    "The new span is 1,410 metres long, 80 metres longer than the old one, which measured 1,330 metres.",
    "The mast is 90 metres tall, 30 metres taller than the bridge, which is 400 metres long.",
    "The mast is 90 metres tall, 30 metres taller than the bridge, which spans 400 metres.",
    "Otley scored 12 goals, three more than Lind, who has played 40 games.",
    "The tank holds 60 million gallons, four times as much as the old one, which held 15 million.",
    "Kell has 61 points and Orrin, who have 54, trail by seven with six games to play.",
    "Kell have 61 points and Orrin, with 54, are nine ahead of Maddock.",
    "A stamp, 95p until Monday, now costs £1.14, a rise of 20 percent.",
    "The club had 118 members in 2010 and has 96 now, a fall of 40 percent on its peak in 1990.",
    "The zoo had 1.6 million visitors in 2018 and 2 million in 2019, up 40 percent on 2012.",
    "Spending was $2 million in 2019 and $3 million in 2018, up 9 percent.",
    "Counts have dropped by 25 percent in a decade, from 12,400 to 9,300.",
    "The group swung to a loss of €34 million from a profit of €21 million, a €55 million turnaround.",
    "Prices, at $418,000, are $26,000 below last June's $444,000.",
  ],
  [
    ["The lease, which stood at £640,000 in April, has since been cut by ⟦15 percent⟧ to £512,000.", "20 percent"],
    ["The price stood at £640,000 in April and has since been cut by ⟦15 percent⟧ to £512,000.", "20 percent"],
    [
      "The new span is 1,410 metres long, ⟦90 metres⟧ longer than the old one, which measured 1,330 metres.",
      "80 metres",
    ],
    [
      "The old bridge, at 1,330 metres, is ⟦90 metres⟧ shorter than the new one, which is 1,410 metres long.",
      "80 metres",
    ],
    ["The tank holds 60 million gallons, ⟦five times⟧ as much as the old one, which held 15 million."],
    ["Kell have 61 points and Orrin, who have 54, trail by ⟦nine⟧ with six games to play.", "seven"],
    ["A stamp, 95p until Monday, now costs £1.14, a rise of ⟦25 percent⟧.", "20 percent"],
    ["The club had 118 members in 2010 and has 96 now, a fall of ⟦30 percent⟧.", "19 percent"],
    ["The zoo had 1.6 million visitors in 2018 and 2 million in 2019, up ⟦40 percent⟧.", "25 percent"],
    ["Counts have dropped by ⟦60 percent⟧ in a decade, from 12,400 to 9,300.", "25 percent"],
    ["Prices, at $418,000, are ⟦$36,000⟧ below last June's $444,000.", "$26,000"],
  ],
);

describeCheck(
  "reversed-change",
  [
    "Home sales edged down in March to an annual pace of 4.26 million from 4.38 million.",
    "Enrolment at the seminary fell to 118 this autumn from 131 a year ago.",
    "The company swung from a loss of $3 million to a profit of $2 million.",
  ],
  [
    ["Home sales edged ⟦down in March to an annual pace of 4.38 million from 4.26 million⟧ a month before."],
    ["Enrolment at the seminary ⟦rose to 118 this autumn from 131⟧ a year ago."],
  ],
);

describeCheck(
  "percent-points",
  ["The mortgage rate, at 6.5 percent, is 1.5 points higher than last year's 5 percent."],
  [["The mortgage rate, at 6.5 percent, is ⟦1.5 percent⟧ higher than last year's 5 percent.", "1.5 percentage points"]],
);

describeCheck(
  "wrong-comparison",
  [
    "At 340 feet the new wheel is taller than the one in Leeds, which rises to 312 feet.",
    "At 312 feet the new wheel is taller than the one in Leeds, which spans 340 feet.",
    "At 312 feet the wheel is older than the one in Leeds, which is 340 feet high.",
  ],
  [["At 312 feet the new wheel is ⟦taller than⟧ the one in Leeds, which rises to 340 feet.", "shorter than"]],
);

describeCheck(
  "part-exceeds-whole",
  [
    "A survey of 500 households found that 420 of them had no insurance.",
    "The 18 clubs sent their officers and members, 40 of them by train.",
    "The league's 18 clubs voted on the new rules, 21 of them about money.",
    "Twelve ships sailed; the crews were paid, 400 of them in cash.",
  ],
  [
    ["A survey of 500 households in the flood zone found that ⟦620⟧ of them had no insurance."],
    ["The league's 18 clubs voted on the cap on Monday, ⟦21⟧ of them in favour."],
  ],
);

describeCheck(
  "wrong-share",
  [
    "A majority of the panel, seven of its 13 members, backed the appeal.",
    "Not a majority of the panel, six of its 13 members, backed the appeal.",
    "Half of the workers resigned, 40 percent of them women.",
    "More than half of the nurses polled, 52 percent, said they had thought of leaving.",
    "With 6,300 votes cast by the town's 9,000 voters, turnout was 70 percent.",
    "Turnout was 50 percent, with 21,750 of the island's 43,500 voters casting a ballot.",
  ],
  [
    ["A majority of the panel, ⟦six⟧ of its 13 members, backed the appeal."],
    ["More than half of the nurses polled, ⟦47 percent⟧, said they had thought of leaving.", "50 percent"],
    ["With 6,300 votes cast by the town's 9,000 registered voters, turnout was ⟦60 percent⟧.", "70 percent"],
    ["Turnout was 58 percent, with ⟦21,750 of the island's 43,500 registered voters⟧ casting a ballot."],
    ["Just 18 of the 240 firms surveyed, or ⟦12 percent⟧, have a written plan.", "7.5 percent"],
  ],
);

describeCheck(
  "wrong-total",
  [
    "The fund spent $14 million last year: $6 million went on roads and $5 million on schools, among other things.",
    "Crete with 12 cases, Rhodes with nine and Kos with four account for 25 of the 40 infections.",
    "He was given four years for fraud and two for perjury, to run consecutively, making six years in all.",
    "Half of the vote, 52 percent, went to the party in a three-way split, 30 percent to the Greens.",
    "Asked whom they trust, 46 percent named the council, 38 percent the trust and 16 percent neither.",
    "The grant of $43 million will be split among three parishes, with Avoyelles receiving $19 million, Iberia $13 million and Acadia $11 million.",
  ],
  [
    ["Crete with 12 cases, Rhodes with nine and Kos with four account for all ⟦27⟧ infections.", "25"],
    ["The bill - £4m for Elm Park, £3m for St Mary's and £6m for the academy - comes to ⟦£15m⟧.", "£13m"],
    [
      "He was given four years for fraud and two for perjury, to run consecutively, making ⟦seven years⟧ in all.",
      "six years",
    ],
    [
      "Asked whom they trust, 46 percent named the council, 38 percent the trust and ⟦21 percent⟧ neither.",
      "16 percent",
    ],
    [
      "The grant of ⟦$45 million⟧ will be split among three parishes, with Avoyelles receiving $19 million, Iberia $13 million and Acadia $11 million.",
      "$43 million",
    ],
  ],
);

describeCheck(
  "wrong-sequence",
  [
    "Monday's high of 39.9C was the hottest ever recorded in the town, where the mercury touched 39.4C in August 2003.",
    "Monday's high of 38.1C was the hottest this year in the town, where the mercury touched 39.4C in August 2003.",
    "With 24 goals Osman is the leading scorer, ahead of Petrov on 22.",
    "With 22 goals Osman is the leading candidate, ahead of Petrov on 24 votes.",
    "The annual profit of €410m was its lowest in ten years, after €495m the year before.",
    "The annual profit of €410m was its lowest in ten years, after €395m in 2009.",
  ],
  [
    [
      "Monday's high of 38.1C was the hottest ever recorded in the town, where the mercury touched ⟦39.4C⟧ in August 2003.",
    ],
    ["With 22 goals Osman is the division's leading scorer, ahead of Petrov on ⟦24⟧."],
    ["The annual profit of €410m was its lowest in ten years, after ⟦€395m⟧ the year before."],
  ],
);
