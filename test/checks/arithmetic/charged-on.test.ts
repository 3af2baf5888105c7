import { describeCheck } from "../judge-sentences.js";

/** Fees, taxes, tips, discounts and the price with or without them. */
describeCheck(
  "wrong-share",
  [
    "A fee of 12 percent on a £250 booking comes to £30.",
    "The auction house takes 15 percent, or $60,000, of a $400,000 sale.",
    "VAT at 20 percent on a £150 repair is £30.",
    "Profit rose 5 percent to $40m on sales of $700m.",
    "Income above £50,000 is taxed at 40 percent, so a salary of £60,000 costs £4,500 in higher tax.",
    "A loan of $8,000 at 6 percent over five years costs $1,280 in interest.",
    "The company, which holds 10 percent of the shares, paid $34m for the $240m business.",
    "A 12 percent surcharge was added to a £350 bill, and the family also paid £50 for repairs.",
    "The buyer won a share of 25 percent in an $80,000 prize, and spent $18,000 on a car.",
    "A discount of 15 percent is given on orders of $200; a coat costs $160.",
    "The tax rate is 25 percent; on profit of $80m the firm paid $16m after reliefs.",
    "The tax increase of 4.99 percent will add £86 to a bill, taking the council's share to £1,809.",
    "Half of the 60 tonnes came from Norway, 20 tonnes from Iceland.",
    "A levy of 2 percent on a £300,000 house is expected to raise £8,000 a year for the parish.",
    "Rain at the station came to 1,106mm, 122 percent of the average of 907mm.",
    "The rent is £850 and the agent's fee is 10 percent, plus £10 for keys: £95.",
  ],
  [
    ["A fee of 12 percent on a £250 booking comes to ⟦£35⟧.", "£30"],
    ["The auction house takes a premium of 15 percent, ⟦$70,000⟧ on a sale of $400,000.", "$60,000"],
    ["On a rent of £900 the agent's 10 percent fee is ⟦£80⟧.", "£90"],
    ["The 5 percent levy on a fare of $600 adds ⟦$35⟧.", "$30"],
    ["At 15 percent, the tip on an $80 meal comes to ⟦$14⟧.", "$12"],
    ["Insurers paid 60 percent of the damage of $40m, ⟦$30m⟧.", "$24m"],
    ["A rise of 5 percent would add ⟦£80⟧ to a bill of £1,400.", "£70"],
    ["The service charge was 12.5 percent. On a bill of £240 that is ⟦£35⟧.", "£30"],
  ],
);

describeCheck(
  "wrong-change",
  [
    "With 15 percent off, the $300 coat costs $255.",
    "With VAT at 20 percent, a £150 repair costs £180.",
    "Prices in the sale are cut by up to 50 percent: a £200 coat is £120.",
    "The buyer paid a 20 percent premium: $60 a share for a company worth $50.",
  ],
  [
    ["A $300 coat with ⟦15 percent⟧ off costs $240.", "20 percent"],
    ["After a ⟦15 percent⟧ discount the $300 coat sells for $240.", "20 percent"],
    ["With VAT at ⟦20 percent⟧, a £150 repair costs £187.50.", "25 percent"],
  ],
);
