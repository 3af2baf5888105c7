import { describeCheck } from "../judge-sentences.js";

/** Sums told in whatever words take the values before them together, and wholes told before a list. */
describeCheck(
  "wrong-total",
  [
    "Adler won 4,200 votes and Brand 3,100. In all 9,800 votes were cast.",
    "Voss won 14,806 votes. In all 35,868 votes were cast.",
    "Police arrested 14 people on Friday and nine on Saturday. In total 61 people have been held since the riots began.",
    "The squad has 30 players: 18 are English, 20 have won caps and nine are injured.",
    "Pupils come from 23 countries, among them Eritrea with 14, Poland with 11 and Brazil with nine.",
    "Three donors gave £12,000, £8,000 and £5,500, so the appeal now has £86,500.",
    "There were nine goals in May and 13 in June; over the season that is 61.",
    "The convoy had 14 lorries, six vans and three tankers, and 22 vehicles were searched.",
    "With 38 men, 29 women and 14 children on board, the ship needed 83 beds.",
    "The four branches sold 1,200, 950, 870 and 640 copies, while the web shop sold 3,560.",
    "The shop took £3,400 on Saturday and £2,750 on Sunday, £6,150 for the weekend.",
    "A single costs £2.40 and a return £4.10. A weekly pass costs £18.",
    "Norway's parliament has 169 seats and Finland's 200; Denmark's, with 179 (and 349 in Sweden), sits between them and is older.",
    "Leeds has 129 seats and York 709; the hall at Hull, with 705, lies between them and the city.",
    "Out of 52 passengers 31 escaped unhurt, 12 were hurt and nine died.",
    "Smith scored 40 and Jones 32 as the side made 190 in all.",
    "Brown scored 31 goals and Silva 24 last season. Between them they have scored 65 goals in two years.",
    "The farmers have sown 8,100 hectares: 5,200 of wheat, 1,900 of barley and 1,000 of oats.",
  ],
  [
    ["Adler won 4,200 votes and Brand 3,100. Together they took ⟦7,500⟧ votes.", "7,300"],
    ["The museum drew 14,000 visitors in June, 16,000 in July and 21,000 in August, ⟦54,000⟧ over the three months."],
    ["He bought 12 acres from one farmer and nine from another, making ⟦23 acres⟧ altogether.", "21 acres"],
    ["The north lost 140 jobs and the south 90, meaning ⟦250⟧ jobs have gone overall.", "230"],
    ["There were 18 goals in the first round and 23 in the second. The two rounds produced ⟦43⟧ goals.", "41"],
    ["There were nine goals in May and 13 in June; over the two months that is ⟦23⟧.", "22"],
    ["A single costs £2.40 and a return £4.10, so buying both costs ⟦£6.70⟧.", "£6.50"],
    ["Drivers paid £1.2m in fines and £0.7m in fees, so the council's take was ⟦£2.1m⟧.", "£1.9m"],
    ["The shop took £3,400 on Saturday and £2,750 on Sunday, ⟦£6,250⟧ for the weekend.", "£6,150"],
    ["Her sentence, 18 months for theft and nine months for fraud, adds up to ⟦29 months⟧.", "27 months"],
    ["The convoy had 14 lorries, six vans and three tankers, and all ⟦22⟧ vehicles were searched.", "23"],
    ["With 38 men, 29 women and 14 children on board, the ⟦83⟧ passengers were taken to Oban.", "81"],
    ["Farmers have sown ⟦8,400 hectares⟧: 5,200 of wheat, 1,900 of barley and 1,000 of oats.", "8,100 hectares"],
    ["The walk was ⟦18 miles⟧ long: seven on Friday, six on Saturday and four on Sunday.", "17 miles"],
    [
      "Her estate of ⟦£900,000⟧ went to three people: £400,000 to her son, £300,000 to her niece and £100,000 to a friend.",
    ],
    ["The waste breaks down as 42 percent food, 33 percent packaging and ⟦35 percent⟧ cuttings.", "25 percent"],
    ["The metal is 70 percent copper, the rest being 22 percent tin and ⟦18 percent⟧ zinc.", "8 percent"],
  ],
);

describeCheck(
  "wrong-change",
  [
    "The club had 340 members. After 45 left, 295 remained.",
    "The club had 340 members. After 45 left, 305 paid their fees in March and the rest in May.",
    "In May 260 loaves were sold and 215 in June; 55 remain.",
    "The bakery had 260 loaves in the morning, baked another 40, sold 215 by noon and had 85 left.",
  ],
  [
    ["The club had 340 members. After 45 left, ⟦305⟧ remained.", "295"],
    ["She had £450 in the bank and spent £120, which left her with ⟦£350⟧.", "£330"],
    ["The bakery had 260 loaves in the morning, sold 215 by noon and had ⟦55⟧ left.", "45"],
    ["The tank holds 900 litres. By noon 350 litres had been drawn off, leaving ⟦650 litres⟧.", "550 litres"],
  ],
);
