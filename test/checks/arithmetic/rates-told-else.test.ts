import { describeCheck } from "../judge-sentences.js";

/** Rates whose terms are told as shares of a pot, as prices, by the week, by the day and in how often something happens. */
describeCheck(
  "wrong-rate",
  [
    "The £60,000 grant will be shared equally by 12 clubs, giving each of them £5,000.",
    "The £60,000 grant will be shared by 12 clubs and the council, giving each of them £4,600.",
    "A charge of £60 on each of the 200,000 drivers, 20,000 of whom are exempt, brings in £10.8 million.",
    "Tickets cost $15 each and 3,000 were sold, but the night cost $40,000.",
    "Fines of £80 were handed to 1,200 drivers; the city takes £86,000 a year from parking.",
    "Fines of £80 were handed to 1,200 drivers, of whom 300 have not paid, raising £72,000.",
    "The levy is €50. With 300,000 drivers it is among the 15 biggest towns.",
    "The hotline had 720 calls in 24 hours, or one every two minutes.",
    "There were 180 burglaries last year, or one every two days.",
    "The 12 trains run from Leeds to Hull in two hours, one every 20 minutes.",
    "In the week to Sunday the flu claimed 210 lives, against an average of 42 a day in March.",
    "In the week to Sunday the ward took in 210 patients, 42 a day of them children.",
    "Last week the clinic saw 210 patients, an average of 42 a day.",
    "In March the pier had 31,000 visitors, or 1,000 a day.",
    "The mine yields 2,000 tonnes a day. At $90 a tonne, the strike has cost it $1.8 million.",
  ],
  [
    ["The £60,000 grant will be shared equally by 12 clubs, giving each of them ⟦£6,000⟧.", "£5,000"],
    ["A charge of £60 on each of the 200,000 drivers brings in ⟦£1.2 million⟧.", "£12 million"],
    ["Tickets cost $15 each and 3,000 were sold, bringing in ⟦$4,500⟧.", "$45,000"],
    ["Fines of £80 were handed to 1,200 drivers, raising ⟦£86,000⟧.", "£96,000"],
    ["The levy is €50. With 300,000 drivers that comes to ⟦€1.5 million⟧.", "€15 million"],
    ["The stadium holds 40,000; at £25 a head a full house is worth ⟦£1.2 million⟧.", "£1 million"],
    ["The hotline had 720 calls in 24 hours, or ⟦one every three minutes⟧.", "one every two minutes"],
    ["There were 365 burglaries last year, or ⟦one every two days⟧.", "one every day"],
    ["In the week to Sunday the fever killed 140 people, an average of ⟦30⟧ a day.", "20"],
    ["In March the lighthouse had 620 visitors, or ⟦25⟧ a day."],
    ["The mine yields 2,000 tonnes a day. At $90 a tonne, each day's strike costs it ⟦$140,000⟧.", "$180,000"],
    [
      "There were 84 murders in the city of 700,000 people. That is a rate of ⟦15⟧ per 100,000, double the national figure.",
      "12",
    ],
  ],
);
