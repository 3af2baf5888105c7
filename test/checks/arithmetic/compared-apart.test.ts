import { describeCheck } from "../judge-sentences.js";

/** A comparative belongs to other terms than the two values near it, or fits them. */
describeCheck(
  "wrong-comparison",
  [
    "Harlow has 24 libraries; Basildon, with more people, has 19.",
    "The new bridge is 412 metres long. The old one, at 390 metres, was shorter.",
    "The larger hall seats 420 and the smaller one 340, and its stage is longer.",
    "The older pupils got 14 books each and the younger 20 books each.",
    "The bigger club has 14 cups and the smaller one 20.",
    "Prices were higher: a ticket cost £12, a programme £4.",
    "Women won 41 medals and men 38, but the men did so with fewer athletes.",
    "The north stand holds 4,100 people; the south stand, which holds 3,800, is older.",
    "The price of $1.4 million was lower than hoped; the reserve had been $1.2 million.",
    "The shaft is 90 metres deep, deeper than the tunnel, which runs 400 metres.",
    "The firm has 210 staff, fewer than its rival, though its sales of £48m are higher than the £39m Holt reported.",
    "Seven were found within the hour and four more in a barn.",
    "The smaller of the two mines goes down 90 metres and is deeper than the larger one, at 75.",
    "Oats at $1.20 a kilo bring farmers less than beet at 40 cents, since a field yields ten times as much.",
    "The flat is cheaper by £20,000 than the one below, which went for £310,000; in June it was on offer at £275,000.",
    "Vans sold 3,150 and cars 2,870, making vans the more popular.",
    "Per head the town spends £40 less: £310 a year, against £350, on fewer clinics.",
    "Lund's 24 schools do not outnumber those of Ayr, which has 31.",
  ],
  [
    ["Asda sold 4,200 bikes last year while Halden, its rival, sold 5,100, which put Asda ⟦ahead⟧.", "behind"],
    ["The new bridge is 412 metres long. The old one, at 430 metres, was ⟦shorter⟧.", "longer"],
    ["Harlow has 24 libraries; Basildon, with ⟦more⟧, has 19."],
    ["He served 14 years, ⟦longer than⟧ Mr Pell, who served 16.", "shorter than"],
    ["At 29, she is ⟦older than⟧ her coach, who is 34.", "younger than"],
    ["Vans came to 3,150 and cars to 2,870, making cars the ⟦more popular⟧.", "less popular"],
    ["The council had 1,140 objections and 1,310 letters of support, so objectors ⟦outnumbered⟧ supporters."],
    ["The ⟦younger⟧ of the brothers, Karl, is 47; Otto is 44.", "older"],
    [
      "The Kessel tunnel is 14.2 km long and the Orrin tunnel 15.4 km, so the Kessel tunnel is the ⟦longer⟧.",
      "shorter",
    ],
    ["A pint costs £4.80 in Hull and £5.20 in York, which makes Hull the ⟦dearer⟧ place to drink.", "cheaper"],
    ["⟦Fewer⟧ people came than last year: 4,300 this time, after 3,900 then.", "More"],
    ["The list of 1,340 patients remains ⟦above⟧ the national ceiling, which is set at 1,500.", "below"],
    ["Unlike Otto, who is 51, Karl is ⟦older⟧ at 47.", "younger"],
  ],
);
