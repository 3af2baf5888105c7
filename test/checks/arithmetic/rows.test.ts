import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "wrong-total",
  [
    "Three more were arrested on Friday and two on Saturday, taking the total to 19.",
    "Two more patients died on Monday and three on Tuesday, bringing the number of deaths to 14.",
    "Farmers lost 212 sheep and 58 cattle in the flood. The 280 animals at the zoo were moved in time.",
    "The shop sells 40 teas and 30 coffees. The 90 customers who came on Monday left happy.",
    "The hall has 40 seats and 30 stools. The 80 tickets were sold within an hour.",
    "The choir (12 sopranos and nine altos among them) has 38 singers.",
    "Rounds of 68, 71 and 70 left Ferreira on 209, and a closing 69 gave him 278.",
    "Oaks (120 years old), beeches (95) and limes (60) shade the 300 graves.",
    "Twelve ships called at ports in the county last week (five at Hull, four at Goole and two at Grimsby).",
    "Ten people were rescued: a man and his two sons, four students and three guides.",
    "Seven people live there: a couple, their three children, a lodger and a nurse.",
    "Five people were charged: two with theft, one with fraud and two with both.",
    "The show has 60 works (40 paintings, 12 drawings and a few prints).",
    "He was jailed for two years for theft and three for fraud, to run together, three years in all.",
    "The firm sold 12 vans and nine cars. The 25 vehicles still on the lot will be auctioned.",
    "A novel, two plays and three volumes of verse were published; the seven books include a reissue.",
    "The party won 12 seats in the north, nine in the south and five in the east for a record haul of 26.",
  ],
  [
    ["The shelter took in 40 dogs and 35 cats over the winter. The ⟦85⟧ animals have all found homes.", "75"],
    ["The house sold 210 paintings, 45 drawings and 30 prints; the ⟦295⟧ works fetched £3m.", "285"],
    ["The raid netted 12 rifles, nine pistols and four shotguns. All ⟦27⟧ guns had been stolen.", "25"],
    ["⟦Six⟧ people were hurt: two police officers, three protesters, a reporter and a passer-by.", "Seven"],
    ["The convoy of ⟦nine⟧ vehicles (four lorries, three jeeps and an ambulance) was stopped.", "eight"],
    ["⟦Seven⟧ ships were lost (three trawlers, two ferries and a tug).", "Six"],
    ["Elms (40), ashes (35) and oaks (30) account for the ⟦115⟧ trees to be felled.", "105"],
    ["The ⟦£9m⟧ bill was met by the state (£4m), the city (£3m) and donors (£1m).", "£8m"],
    ["The estate is worth ⟦£1.2m⟧: the house £800,000, the land £250,000 and the pictures £100,000.", "£1.15m"],
    ["The choir (12 sopranos, nine altos, seven tenors and eight basses) has ⟦38⟧ singers.", "36"],
    ["Two cousins, three aunts and a grandmother, ⟦seven⟧ relatives in all, gave evidence.", "six"],
    ["Innings of 45, 62 and 38 gave Patel ⟦155⟧ runs for the series.", "145"],
    ["Jones took four wickets in the first innings and five in the second for a match haul of ⟦ten⟧.", "nine"],
    ["Volunteers planted 120 oaks on Saturday and 150 on Sunday, making ⟦280⟧ for the weekend.", "270"],
    [
      "Staff get two days off in June, five in July and one in August, bringing the number for those three months to ⟦nine⟧.",
      "eight",
    ],
  ],
);

describeCheck(
  "wrong-count",
  [
    "Three couples, Ann and Bob Hall, Jo and Tim Reed, and Sue and Al Lane, won prizes.",
    "Two pairs, Lund and Moe and Berg and Dahl, reached the final.",
    "Six people, two of them children, a driver and a guard, were hurt.",
  ],
  [["The prizes went to ⟦three towns⟧: Leeds and Hull.", "two towns"]],
);
