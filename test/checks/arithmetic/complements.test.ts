import { describeCheck } from "../judge-sentences.js";

/** Shares of one whole of which each leaves the other. */
describeCheck(
  "wrong-total",
  [
    "Three in five of the patients were men. Women made up 38 percent.",
    "Three in five of the patients were men. Women made up 45 percent of the nurses.",
    "Sixty percent of the doctors are men. Of the nurses 85 percent are women.",
    "Sixty percent of the pupils are boys. Girls took 45 percent of the prizes.",
    "Sixty percent of the men voted yes; 55 percent of the women did.",
    "Men won 60 percent of the seats in May; women had 55 percent in 2010.",
    "Two-thirds of the applicants were women. Among those hired 45 percent were men.",
    "Eighty percent of the patients lived for five years; 30 percent died within ten.",
    "Eighty percent of patients were cured; of the rest 30 percent died.",
    "The founder holds 51 percent, leaving the public with 39 percent and staff with 10.",
    "The firm took a 30 percent stake, leaving the family with 60 percent.",
    "The buyer has 25 percent, leaving the founder with 55 percent, down from 80.",
    "Half of the roof of the abbey will be paid for by the parish, a third by the diocese and a sixth by a lottery grant.",
    "Mora is ahead of Silva by 54 percent to 51 percent on trust.",
    "With 90 percent of votes counted, Mora had 55 percent to Silva's 43 percent.",
    "By midnight, with 240 of 300 districts, or 80 percent, counted, Ruiz had 55 percent of the vote.",
    "A poll found 66 percent for a vote and 34 percent against. Among those under 30 the figure was 78 percent, and 54 percent of all would vote to leave.",
  ],
  [
    ["The French firm is to hold 55% of the venture, leaving its Indian partner with ⟦35%⟧.", "45%"],
    ["She kept 60 percent of the shares, leaving her brother with ⟦30 percent⟧.", "40 percent"],
    ["Two in three of the victims were men. Women, who made up ⟦40 percent⟧ of them, were younger.", "33 percent"],
    ["Three-quarters of the pupils were girls; boys made up ⟦35 percent⟧.", "25 percent"],
    ["One in four of the members is a woman; men make up ⟦85 percent⟧.", "75 percent"],
    ["Eighty percent of the calves born on the farm last spring lived, while ⟦30 percent⟧ died.", "20 percent"],
    [
      "Half of the roof of the abbey will be paid for by the parish, a third by the diocese and ⟦a quarter⟧ by a lottery grant.",
    ],
    ["Members voted by 58% to ⟦52%⟧ to strike.", "42%"],
    ["In the run-off Silva took 54 percent and Costa ⟦48 percent⟧.", "46 percent"],
  ],
);

describeCheck(
  "wrong-share",
  [
    "Farming, which brings in $1.2 billion of the country's $4 billion output, accounts for 40 percent of jobs.",
    "Farming, which brings in $1.2 billion of the country's $4 billion output, accounts for 30 percent of the economy.",
    "With 45 of its 180 workers laid off, the firm lost 35 percent of its orders.",
    "With 312 of 480 precincts reporting, Ortiz had 51 percent.",
    "With 45 of 180 seats, the party took 40 percent of the vote.",
    "Turnout was 62 percent in the north, with 3.1 million of the 6 million voters nationwide casting a ballot.",
    "Turnout was put at 62 percent, with 3.1 million of the 6.2 million voters in the capital casting a ballot.",
    "A fee of 3 percent on the £200,000 deal and another of £2,000 earned the broker £11,000.",
    "A tax of 20 percent on the $40,000 income leaves her with $32,000.",
  ],
  [
    [
      "Farming, which brings in $1.2 billion of the country's $4 billion output, accounts for ⟦40 percent⟧ of the economy.",
      "30 percent",
    ],
    ["Her 8,000 votes out of 32,000 gave her ⟦35 percent⟧.", "25 percent"],
    ["With 45 of its 180 workers laid off, the firm lost ⟦35 percent⟧ of its staff.", "25 percent"],
    ["A fee of 3 percent on the £200,000 deal earned the broker ⟦£11,000⟧.", "£6,000"],
    ["Turnout was put at 62 percent by officials, with ⟦3.1 million of the 6.2 million voters⟧ casting a ballot."],
  ],
);
