import { describeCheck } from "../judge-sentences.js";

/** Sums that the words behind a row take up: with a pronoun, as what came of it, or as a term of law. */
describeCheck(
  "wrong-total",
  [
    "The bank paid penalties of $40m, $15m and $5m. That makes $60m.",
    "The girls won 11 races, the boys eight. That makes it five years in a row that the school has won.",
    "The alliance holds 58 seats, its partner 22. Together they have 80 of the 150 seats.",
    "The alliance holds 58 seats, its partner 22. Together they need 76 of the 150 seats.",
    "The alliance holds 58 seats and its ally 22. Together they hope to win 90 of the 150 seats.",
    "The two plants employ 420 and 210 people; together that is 630 jobs.",
    "The house and the land were sold, for £900,000 and £350,000, raising £1.2m after fees.",
    "They paid £5m for Diaz and £4m for Cole, bringing in £8m from Bell.",
    "She sold the house for £400,000 and the flat for £250,000, making £60,000 on the two.",
    "All 85 people on the bus, including 70 pupils and 10 teachers, were unhurt.",
    "All 85 people on the bus, 70 of them pupils and 10 teachers, were unhurt.",
    "The 12 players on the trip, four forwards and two backs among them, were fined.",
    "The brothers, Tom (24) and Ben (22), have scored 45 goals between them.",
    "Diaz (eight), Cole (six) and Park (five) have between them hit 19 of the side's 40 goals.",
    "Three storms, 61 deaths: Delia killed 26 people and Enoch 19.",
    "They got two years and 18 months, to run concurrently, and will serve the total of two years.",
    "He was given four years for theft and 30 months for perjury. He will serve the combined term of six and a half years.",
    "On Monday 2,300 people came and on Tuesday 1,900, 4,500 tickets in all having been sold.",
  ],
  [
    ["The bank paid penalties of $40m, $15m and $5m. That makes ⟦$70m⟧.", "$60m"],
    ["The girls won 11 races, the boys eight. That makes ⟦21⟧ for the school.", "19"],
    ["The alliance holds 58 seats, its partner 22. Together they have ⟦82⟧ of the 150 seats.", "80"],
    ["The two plants employ 420 and 210 people; together that is ⟦730⟧ jobs.", "630"],
    ["The house and the land were sold, for £900,000 and £350,000, raising ⟦£1.35m⟧.", "£1.25m"],
    ["On Monday 2,300 people came and on Tuesday 1,900, ⟦4,500⟧ in all.", "4,200"],
    ["She walked 12 miles on Friday, 15 on Saturday and nine on Sunday – ⟦38 miles⟧ in three days.", "36 miles"],
    ["All ⟦85⟧ people on the bus, 70 pupils and 10 teachers, were unhurt.", "80"],
    ["All ⟦14⟧ climbers on the ridge, nine Swiss and four Italians, are safe.", "13"],
    ["Diaz (eight), Cole (six) and Park (five) have between them hit ⟦21⟧ of the side's 40 goals.", "19"],
    ["Between them Mora (14), Vega (11) and Ruiz (nine) have taken ⟦37⟧ wickets.", "34"],
    ["Two floods, ⟦48⟧ dead: the first killed 31 people and the second 15.", "46"],
    [
      "He was given four years for theft and 30 months for perjury. He will serve the combined term of ⟦seven and a half years⟧.",
      "six and a half years",
    ],
    [
      "The trip took two and a half hours by train and three by bus, ⟦six and a half hours⟧ in all.",
      "five and a half hours",
    ],
  ],
);
