import { describeCheck } from "../judge-sentences.js";

/** The same rate for two lengths of time, and so many of so much, in whatever order. */
describeCheck(
  "wrong-rate",
  [
    "At 25 litres a second the sluice lets 1,500 litres a minute through.",
    "The press prints 600 sheets an hour and 4,800 a day.",
    "The pump moves 250 litres a minute, and the old one moved 12,500 litres an hour.",
    "Water flows in at 15 litres a second and out at 850 litres a minute.",
    "The mill grinds four tonnes an hour, or 90 tonnes a day when it runs without a break.",
    "The road takes 1,200 cars an hour at its peak and 15,000 a day.",
    "The gym costs £30 a month or £330 a year.",
    "The nurse earns $4,500 a month and her sister $56,000 a year.",
    "She paid ten instalments of $149, $1,490 in all.",
    "They paid 24 instalments of £75 and a deposit of £200, £2,000 in all.",
    "Three loans of $2m and one of $1m add up to $7m.",
    "The club sold 350 tickets at $12 each, taking about $4,000.",
  ],
  [
    ["At 25 litres a second the sluice lets ⟦1,800 litres⟧ a minute through.", "1,500 litres"],
    ["Burning 20 tonnes an hour, the furnace uses ⟦430 tonnes⟧ a day.", "480 tonnes"],
    ["The spring gives 15 litres a minute. That is ⟦800 litres⟧ an hour.", "900 litres"],
    ["He paid ten instalments of $140, ⟦$1,500⟧ in all.", "$1,400"],
    ["A legacy of €60,000 divided equally among the five nieces means ⟦€1,200⟧ for each.", "€12,000"],
    ["The town bought 40 bins for £85 each, spending ⟦£3,600⟧.", "£3,400"],
  ],
);
