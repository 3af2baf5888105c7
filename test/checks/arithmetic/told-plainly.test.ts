import { describeCheck } from "../judge-sentences.js";

/** What is told of each, of a rest, of the only one of a century, and beside what is millions. */
describeCheck(
  "wrong-rate",
  [
    "With 18 nurses for 126 patients, each nurse on the night shift has seven patients in her care.",
    "The 640 households that signed up paid $35 each, netting the club $22,400.",
  ],
  [
    ["With 18 nurses for 126 patients, each nurse on the night shift has ⟦nine⟧ patients in her care."],
    ["The 640 households that signed up paid $35 each, netting the club ⟦$24,200⟧.", "$22,400"],
  ],
);

describeCheck(
  "wrong-total",
  [
    "Of those who bought, 54 percent paid in cash, 31 percent took out a loan and the remaining 15 percent were helped.",
    "Of those who bought, 54 percent paid in cash, 31 percent took out a loan and 25 percent were helped by friends.",
  ],
  [],
);

describeCheck(
  "missing-magnitude",
  [
    "The bank set aside $1.3 billion for bad loans, up from $900 million a year earlier.",
    "The bank made $1.3 billion and charged a client $900 in fees.",
  ],
  [["The bank set aside $1.3 billion for bad loans, up from ⟦$900⟧ a year earlier.", "$900 million"]],
);

describeCheck(
  "wrong-comparison",
  ["At 33.2C Friday was the hottest day of the year in the city, topping the 32.8C recorded on 4 July."],
  [
    ["At 31.2C Friday was the hottest day of the year, ⟦topping⟧ the 32.8C recorded on 4 July."],
    ["The bridge, at 1,410 metres, is ⟦longer than⟧ the Halden crossing, which measures 1,480 metres.", "shorter than"],
  ],
);

describeCheck(
  "wrong-change",
  ["At 72 storeys the tower is twice the height of the Meridian building, which has 36."],
  [["At 84 storeys the tower is ⟦twice⟧ the height of the Meridian building, which has 36."]],
);

describeCheck(
  "wrong-count",
  ["Four towns are still to report, the commission said: Dover, Milford, Essex and Barre."],
  [["⟦Four towns⟧ are still to report, the commission said: Dover, Milford, Essex, Barre and Stowe.", "Five towns"]],
);

describeCheck("part-exceeds-whole", ["Shops will open from 9am until 5.30pm, a day of eight and a half hours."], []);

describeCheck(
  "wrong-change",
  [
    "The toll, £2.40 until Sunday, goes up by a quarter, the operator said, to £3 for cars.",
    "Fees for a burial plot, $400 in 2010, have nearly doubled, to $760.",
    "The toll, £2.40 until Sunday, goes up by a fifth for lorries, to £6.",
  ],
  [
    ["The toll, £2.40 until Sunday, goes up by ⟦a fifth⟧, the operator said, to £3 for cars.", "a quarter"],
    ["Fees for a burial plot, $400 in 2010, have ⟦more than doubled⟧, to $760."],
  ],
);

describeCheck(
  "wrong-share",
  [
    "One in three of the inspectors, 60 out of 180, has left since 2020.",
    "Nine in ten, 90 out of 100, agreed.",
    "One in four of the inspectors, and one in three of the clerks, have left.",
  ],
  [["Roughly ⟦one in four⟧ of the inspectors, 60 out of 180, has left since 2020.", "one in three"]],
);

describeCheck(
  "wrong-total",
  [
    "Between them the three brothers have won 63 caps, Tom 28, Rhys 21 and Ifan 14.",
    "Between them they played 61 games last season, Tom starting in 28, Rhys in 21 and Ifan in 14.",
    "The brothers have won 61 caps, Tom 28, Rhys 21 and Ifan 14 of them abroad.",
  ],
  [["Between them the three brothers have won ⟦61⟧ caps, Tom 28, Rhys 21 and Ifan 14.", "63"]],
);
