import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "part-exceeds-whole",
  [
    "The outbreak has sickened 47 people in 13 states, 18 of whom were taken to hospital.",
    "Police said 12 of the 14 suspects had confessed.",
    "All 14 of the 14 suspects confessed.",
    "Thirty people, including 14 children, were on board.",
    "The prison runs at 130 percent of capacity.",
    "Families may earn up to 138 percent of the poverty level.",
    "The firm met 110 percent of its target.",
    "The vote came seven days ahead of the two-year deadline.",
    "At least 20 of the more than 15 shops were open.",
    "He gave 110 percent, his coach said.",
    "Sales were 130 percent of last year's.",
    "Ten people, two of them children, were rescued.",
    "Two of the 1990s' biggest hits were written there.",
    "The school has 300 pupils, 120 of whom take the bus.",
    "Some 20 of the club's 90 members turned up.",
  ],
  [
    ["Of the 35 calves tested for the disease at the Ballarat saleyards, ⟦38⟧ were positive."],
    ["Police said ⟦14 of the 12 suspects⟧ had confessed.", "12 of the 14 suspects"],
    ["The vandals broke ⟦31 of its 24 windows⟧.", "24 of its 31 windows"],
    ["Thirty people, including ⟦34⟧ children, were on board."],
    ["Eight people, ⟦nine⟧ of them children, were rescued."],
    ["Some ⟦120 percent of voters⟧ backed the plan."],
    ["Nearly ⟦104 percent of students⟧ said yes."],
    ["The council has sold ⟦$14 million of the $12 million⟧ worth of bonds."],
    ["The school has 300 pupils, ⟦320⟧ of whom take the bus."],
    ["Some ⟦120 of the club's 90 members⟧ turned up."],
  ],
);
