import { describeCheck } from "../judge-sentences.js";

/** Three terms of a rate in any order fit, or belong to other terms. */
describeCheck(
  "wrong-rate",
  [
    "Takings were £13,400: 420 people came and paid £30 apiece, and the raffle did the rest.",
    "Tickets were £12 each; 400 people came, and the raffle made £5,200.",
    "The 24 houses will be built for £6.6 million, which is £275,000 a house.",
    "She works 30 hours a week and earns £450 a week, or £15 an hour.",
    "The staff of 80 got £500 each and the director £60,000.",
    "The 80 staff shared a bonus pot of £120,000, some getting £1,000 apiece and others £2,000.",
    "The firm pays $1,500 a month for the hall and made $16,000 last year.",
    "The ward saw 4,200 patients in its first four weeks, and now treats 200 a day.",
    "Each of the 30 pupils got a book worth £45, and the school was left with £1,450.",
    "The road is 12 miles long and cost £3 million, £250,000 a mile.",
    "The clinic has 36 full-time posts, or one for every 15 of its 540 patients.",
    "He scored 24 goals in 32 games, an average of 0.75 a match.",
    "The pump moves 90 litres a minute and needs five hours to fill the pool, which holds 27,000 litres.",
  ],
  [
    ["The 80 staff shared a bonus pot of £120,000, which gave them ⟦£1,200⟧ apiece.", "£1,500"],
    ["A crowd of 12,000 paid an average of £30 each, so takings were ⟦£400,000⟧.", "£360,000"],
    ["Each of the 15 lorries carries 24 tonnes, for a total of ⟦340 tonnes⟧.", "360 tonnes"],
    ["The town has 30,000 people living on 12 square kilometres, ⟦2,000⟧ to the square kilometre.", "2,500"],
    ["The scheme has 1,200 homes on 60 hectares, ⟦25⟧ to the hectare.", "20"],
    ["He scored 24 goals in 32 games, an average of ⟦1.25⟧ a match.", "0.75"],
    ["Boring 20 metres a day, the machine will need ⟦90 days⟧ for the 2,000-metre tunnel.", "100 days"],
    ["The tap loses 30 litres a minute, which adds up to ⟦18,000 litres⟧ an hour.", "1,800 litres"],
    ["Paid £14 an hour, porters on a 40-hour week earn ⟦£650⟧ a week.", "£560"],
    ["The toll takes £8 a month from every driver, ⟦£86⟧ over a full year.", "£96"],
    ["The grant is worth £400 a pupil; with 650 pupils the school gets ⟦£280,000⟧.", "£260,000"],
  ],
);
