import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "wrong-change",
  [
    "The project, budgeted at £40m, came in at £46m, 15 percent over budget.",
    "The project cost £46m, £6m over its budget of £40m.",
    "The bridge came in at $18 million, $2 million under its $20 million budget.",
    "The appeal raised £62,000, 24 percent above its target of £50,000.",
    "The bridge, planned for $20 million, is $3 million over budget, and the road, at $12 million, is on time.",
    "The budget of £40m was cut by £6m and spending of £30m was 10 percent under budget.",
    "The film, with a budget of $40 million, took $120 million, 20 percent above forecast.",
    "With a budget of £2,000, the couple spent £1,400 on the hall and went 10 percent over budget.",
    "The party had a target of 40 seats, won 46 and spent £2 million, 10 percent over budget.",
    "The dam was planned to cost $2 billion; with interest the bill is $3.1 billion, 30 percent over plan without it.",
    "The road, 10 percent over budget, cost £46m, and the £40m bridge opened on time.",
  ],
  [
    ["The project, budgeted at £40m, came in at £46m, ⟦10 percent⟧ over budget.", "15 percent"],
    ["The project cost £46m, ⟦10 percent⟧ over its budget of £40m.", "15 percent"],
    ["The project cost £46 million against a budget of £40 million, an overrun of ⟦10 percent⟧.", "15 percent"],
    ["The project, due to cost £40m, came in at £46m, ⟦10 percent⟧ over budget.", "15 percent"],
    ["The bridge came in at $18 million, ⟦$3 million⟧ under its $20 million budget.", "$2 million"],
    ["The project was budgeted at £40 million and cost £46 million, an overrun of ⟦£8 million⟧.", "£6 million"],
    ["The project, budgeted at £40 million, cost £46 million, ⟦£7 million⟧ over budget.", "£6 million"],
    ["The appeal raised £62,000, ⟦30 percent⟧ above its target of £50,000.", "24 percent"],
  ],
);

describeCheck(
  "wrong-rate",
  [
    "The sisters, aged 20, 24 and 28, have an average age of 24.",
    "The three scored 20, 24 and 29, an average of 24.",
    "The three lots fetched £1,200, £1,800 and £3,000, an average of £2,000.",
    "She scored 20, 24 and 28, against a league average of 26.",
    "The firm's shops sold 120, 130 and 140 bikes, an average of 13 a day.",
    "He took 3, 4 and 5 wickets at an average of 26.",
    "Sales in Leeds, York and Hull were 20, 24 and 28, and an average of 26 more were returned.",
    "The class average of 26 was beaten by three pupils, with 30, 32 and 34.",
  ],
  [
    ["The three scored 20, 24 and 28, an average of ⟦26⟧.", "24"],
    ["The three lots fetched £1,200, £1,800 and £3,000, an average of ⟦£2,400⟧.", "£2,000"],
    ["She had marks of 61, 72 and 80, averaging ⟦75⟧.", "71"],
  ],
);

describeCheck(
  "wrong-total",
  [
    "Phase one was budgeted at £10 million and phase two at £14 million; together they cost £30 million.",
    "The abbey costs €8, the castle €12 and the two together €15.",
    "Tickets are €8 for the abbey and €12 for the castle, or €15 together.",
  ],
  [["The abbey earned €8 million, the castle €12 million and the two together ⟦€15 million⟧.", "€20 million"]],
);
