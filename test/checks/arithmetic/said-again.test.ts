import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "wrong-conversion",
  [
    "The snow was 12 inches deep, which makes 30 centimetres.",
    "Winds of 50 knots, 93 km/h, tore off tiles.",
    "The tank takes ten gallons - about 38 litres - of oil.",
    "She ran 5 miles, 10 km and a marathon.",
    "The route has 3 miles, 9 km of them uphill, and two fords.",
    "The sack weighed 50 pounds. In metric terms, it was 22.7 kilograms.",
    "The path is 10 miles long. That is 4 km more than the road.",
    "The launch is at 3 p.m. Eastern. That is noon Pacific.",
    "Doors open at 6 p.m. GMT, that is 11.30 p.m. IST in Mumbai.",
  ],
  [
    ["The snow was 12 inches deep, which makes ⟦44 centimetres⟧.", "30 centimetres"],
    ["Winds of 50 knots, ⟦73 km/h⟧, tore off tiles."],
    ["At 8,000 feet - that's ⟦1,400 metres⟧ - the air is thin."],
    ["The high was 104F. That's ⟦50C⟧.", "40C"],
    ["The tank takes ten gallons - about ⟦21 litres⟧ - of oil."],
    ["The sack weighed 50 pounds. In metric terms, it was ⟦42.7 kilograms⟧.", "22.7 kilograms"],
    ["The launch is at 3 p.m. Eastern. That is ⟦1 p.m. Pacific⟧."],
  ],
);

describeCheck(
  "reversed-range",
  [
    "Stays were cut 8 to 5 days long.",
    "The trees are 5 to 8 metres tall.",
    "They won 8-5 games in the age group.",
    "The price was lowered ($500 to $200) in May.",
    "The fine ($200 to $500) depends on the speed.",
    "Some 300-200 votes decided it.",
    "The passage is on pages 240-5.",
    "Pupils in grades 6 through 9 sat the test.",
    "Nights cool to 12 to 8 degrees.",
  ],
  [
    ["The hedges are ⟦8 to 5 metres⟧ tall."],
    ["Calves weigh ⟦anywhere from 90 to 60 kilos⟧.".replace("⟦anywhere ", "anywhere ⟦"), "from 60 to 90 kilos"],
    ["The fee (⟦$500 to $200⟧) depends on the size."],
    ["Women in the ⟦65-50⟧ age group were asked."],
    ["About ⟦4,000-3,000⟧ fans marched to the ground."],
    ["The map is on ⟦pages 240-215⟧ of the book.", "pages 215-240"],
  ],
);
