import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "conflicting-claims",
  [
    "Halden Foods finished Monday at 96 pence. At Tuesday's close of 99 pence the firm is worth £80 million.",
    "The regulator set the price cap for April at £1,690. Charities had asked for an April price cap of £1,560.",
    "The salary of the director is 94,000 euros a year. The deputy director's annual salary of 84,000 euros is paid by the state.",
    "The depth of the lake is 310 metres. The average depth of the lake is 130 metres.",
    "The budget for 2024 is 3.2 billion kroner. The 2023 budget of 3.0 billion kroner was passed by one vote.",
    "The speed limit on the bridge is 60 kilometres an hour. In the tunnel a speed limit of 80 kilometres an hour applies.",
    "The fee is 45 euros. The reduced fee of 30 euros is for children.",
    "The company put the cost of the recall at $18 million. The cost of the trial of $16 million comes on top.",
    "The rent for the flat is 900 euros. Before the renovation the rent was 700 euros.",
    "The tax is 18 percent on food. The tax of 21 percent on drink is higher.",
    "The first prize is 5,000 euros. The prize of 3,000 euros for the runner-up was shared.",
    "The company's debt was £30 million in 2020. Its debt of £42 million now weighs on it.",
    "The index ended Friday at 7,412 points. It had opened the day at 7,142 points.",
    "Turnout was 61 percent. In the villages turnout of 67 percent was reported.",
    "The road bridge at Moss is 820 metres long. The railway bridge beside it, 802 metres long, was built in 1921.",
    "The flood in May drowned 1,200 sheep in the valley. The flood in October drowned 2,100 there.",
  ],
  [
    [
      "Halden Foods finished Monday at 96 pence. At Monday's close of ⟦89 pence⟧ the firm is worth £80 million.",
      "96 pence",
    ],
    [
      "The budget for 2024 is 3.2 billion kroner. The 2024 budget of ⟦3.6 billion kroner⟧ was passed by one vote.",
      "3.2 billion kroner",
    ],
    ["The fee is 45 euros. The ⟦55-euro⟧ fee is waived for children.", "45-euro"],
    [
      "The salary of the director is 94,000 euros a year. The director's annual salary of ⟦84,000 euros⟧ is paid by the state.",
      "94,000 euros",
    ],
    [
      "The depth of the lake is 310 metres. With a depth of ⟦230 metres⟧, the lake is the deepest in the country.",
      "310 metres",
    ],
    [
      "Parliament set the minimum wage for 2023 at 11.40 euros. No one can live on a 2023 minimum wage of ⟦10.40 euros⟧, unions said.",
      "11.40 euros",
    ],
    [
      "The reservoir was 38 percent full on Monday. With the reservoir at ⟦83 percent⟧ on Monday, no limits are planned.",
      "38 percent",
    ],
  ],
);
