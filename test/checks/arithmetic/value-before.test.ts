import { describeCheck } from "../judge-sentences.js";

/** Changes told with the new value, whose earlier value stands in a clause or sentence of its own. */
describeCheck(
  "wrong-change",
  [
    "Egg output slid 8 percent last month to 41,400 boxes; in the month before it was 45,000 boxes.",
    "Attendance fell by a fifth to 3,000 this season; last season it was 3,750.",
    "The union's workforce shrank by a tenth to 1,800 last year; five years ago it was 2,600.",
    "Sales rose 10 percent on the year to 6,600 vans in May. In April, 6,200 vans were sold.",
    "Profit grew by 20 percent to $48m in 2023. Revenue a year earlier had been $45m.",
    "The catch was down 30 percent at 700 tonnes. Last year's quota was 900 tonnes.",
    "Exports to Chile rose 12 percent to 5,600 tonnes last year. In the year before, those to Peru were 4,800 tonnes.",
    "Cases fell 40 percent this week to 300; last week 450 tests were done.",
    "Visitors fell by a quarter to 9,000 in July, compared with July last year. In June there had been 10,000.",
    "The price of wheat climbed 4 percent this week to $260 a tonne; last week maize cost $240.",
    "Imports were 15 percent lower than a year ago last month, at 8,500 barrels; in the preceding month they were 9,200.",
  ],
  [
    ["Egg output slid ⟦8 percent⟧ last month to 41,400 boxes; in the month before it was 46,000 boxes.", "10 percent"],
    ["Exports rose ⟦12 percent⟧ last year to 5,600 tonnes; in the year before they were 4,800 tonnes."],
    ["Attendance fell by ⟦a fifth⟧ to 3,000 this season; last season it was 4,000.", "a quarter"],
    ["The catch was down ⟦30 percent⟧ at 700 tonnes. Last year's catch was 875 tonnes.", "20 percent"],
    ["Sales rose ⟦10 percent⟧ to 6,600 vans in May. In April, 5,500 vans were sold.", "20 percent"],
    ["Barley climbed ⟦4 percent⟧ to $260 a tonne this week; last week a tonne cost $240."],
  ],
);
