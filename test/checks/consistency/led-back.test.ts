import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "conflicting-claims",
  [
    "A cyclist, 29, died on Sunday. The 26-year-old driver of the bus was not hurt.",
    "A woman of 81 drove into a shop window and hurt a customer. The 44-year-old was taken to hospital.",
    "A 62-year-old farmer shot his son on Sunday. The 35-year-old died in hospital.",
    "A woman, 34, and her mother, 61, were hurt. The 34-year-old was driving.",
    "A man, 43, was arrested after a fight with Karl Ek. The 41-year-old lost two teeth.",
    "The burglar, 33, was caught by the owner of the house. The 36-year-old had heard a noise.",
    "A boy, 14, was stabbed on Sunday. A 16-year-old was arrested. The 16-year-old is in custody.",
    "A man, 45, who attacked a couple has been jailed. The 43-year-old lost an eye.",
    "A student of 19 rescued a swimmer from the lake. The 17-year-old was taken to hospital.",
    "A potter aged 51 sold the house to two brothers. The 55-year-old wants to live there.",
    "The strike was to last nine days. The 11-day strike ended on Sunday.",
    "# Mayor goes after nine years\n\nJan Ek has resigned as mayor of the town, of whose council he was a member for eleven years.",
    "# Road to close for six weeks\n\nThe coast road, which was closed for eight weeks in spring, will be shut again from Monday.",
  ],
  [
    ["A cyclist, 29, died in hospital on Sunday. The ⟦26-year-old⟧ had been hit by a bus.", "29-year-old"],
    ["A woman of 81 drove into a shop window in Lund. Police took away the ⟦84-year-old⟧'s licence.", "81-year-old"],
    ["A 62-year-old farmer was found dead in his barn. The man, ⟦65⟧, had lived alone.", "62"],
    ["Firemen freed a girl, 7, from a lift. The ⟦nine-year-old⟧ had been stuck for two hours.", "seven-year-old"],
    ["A teacher aged 38 was fined. The court heard that the ⟦36-year-old⟧ had been drinking.", "38-year-old"],
    ["Greta Holm, 78, swam across the lake. The ⟦76-year-old⟧ pensioner needed nine hours.", "78-year-old"],
    [
      "# Bus strike to last ⟦two days⟧\n\nBus drivers will walk out for three days from Monday, their union announced.",
      "three days",
    ],
    [
      "# Road to close for ⟦six weeks⟧\n\nThe coast road will be shut to traffic for eight weeks from Monday.",
      "eight weeks",
    ],
    [
      "# Mayor of Torvik resigns after ⟦nine years⟧\n\nJan Ek has stepped down as mayor of Torvik after eleven years in the post.",
      "11 years",
    ],
    [
      "# Ticket prices to rise ⟦5 percent⟧\n\nPassengers will pay 6 percent more for their tickets from January.",
      "6 percent",
    ],
    ["# Builder told to pay ⟦£8,000⟧\n\nA roofer must pay £6,000 to a family in Lund.", "£6,000"],
  ],
);
