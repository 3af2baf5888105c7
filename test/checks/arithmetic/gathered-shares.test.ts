import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "part-exceeds-whole",
  [
    "The herd numbered 140 cows. Vets put down 55 of them after Tuesday's tests.",
    "Twelve workers were hurt in the blast. Thirty of the workers at the site have since walked out.",
    "The club has 40 members. Their children go to local schools, and 55 of them are under ten.",
    "Officers from three counties took part, and 14 of them were hurt.",
    "Forty pupils were brought by six teachers. Thirty of them were ill.",
    "The village has nine shops. Of its 200 homes, 30 of them are empty.",
    "The firm has 12 branches in Wales. Of its branches in England, 15 of them will close.",
    "In May the shelter had 20 dogs. It has since taken in many more, and 25 of them have found homes.",
    "Three goals on Saturday took her to 19 for the season, 11 of them at home.",
    "The museum has 12 rooms. Its 300 paintings are on show, and 40 of them are on loan.",
    "The choir, a body of 24 singers, met nine of its patrons.",
  ],
  [
    ["The choir has 24 singers. At Sunday's concert, ⟦27⟧ of them were absent with flu."],
    ["There are 18 wards in the county. The Greens won ⟦21⟧ of them."],
    ["The museum owns 60 clocks. On Friday burglars took ⟦65⟧ of them."],
    ["The company runs 45 stores and plans to close ⟦50⟧ of them by the summer."],
    ["A ferry with 14 crew aboard ran aground on Monday; ⟦16⟧ of the crew were airlifted to safety."],
    ["The squad numbers 23 players. ⟦Twenty-five⟧ of the squad have played in the top division."],
    ["A group of nine climbers set out at dawn. ⟦Ten⟧ of the climbers reached the summit."],
    ["⟦Eleven of the village's shops, of which there are nine⟧, sell bread."],
    ["⟦Twenty of the hotel's rooms, which number 18⟧, face the sea."],
    ["The trust's hospitals, which number seven, have all been inspected; ⟦nine⟧ of them were told to improve."],
    ["The regiment, 600 strong, lost ⟦640⟧ of its men in a single morning."],
    ["The court heard that ⟦13 of a jury of 12⟧ had read the article.", "12 of a jury of 13"],
    ["Up to ⟦40 of the 36 houses⟧ were flooded.", "36 of the 40 houses"],
  ],
);

describeCheck(
  "wrong-share",
  [
    "With 12 of the 15 precincts reporting, the mayor had 60 percent of the vote.",
    "With 540 of its 600 seats sold, the hall expects to take 80 percent of what it took last year.",
    "Vets tested 80 cows and found 16 of them infected; on other farms 25 percent were.",
    "He has scored nine of his 12 penalties this season; last season his success rate was 60 percent.",
    "Having missed three of his 12 penalties and scored the rest, the striker has a success rate of 75 percent.",
    "Nine of the 12 members voted, 60 percent of them women.",
    "Three of the 12 schools are full, and the rest are on average 80 percent full.",
    "Having won nine of their 12 games, the side have a 60 percent chance of going up.",
    "In all, 30 of the 50 wards had declared by midnight, and turnout was 62 percent.",
    "Of 120 flats inspected, 30 had damp and 20 had mould. That is one in six.",
    "Of the 900 tonnes collected, 600 were paper, a quarter of it too wet to be recycled.",
    "A third of the fleet is out of service: 20 of the line's 60 trains.",
    "Ninety of the 150 pupils walk to school. The other 40 percent come by bus.",
    "Only 12 of the 80 applicants got a place, and 25 percent of those were local.",
  ],
  [
    ["The inspectors visited 50 kitchens; 15 of these failed, which is ⟦40 percent⟧.", "30 percent"],
    ["Vets tested 60 goats and found 15 of them infected, ⟦20 percent⟧ of those tested.", "25 percent"],
    ["With 45 of the 60 stalls let, the market is ⟦85 percent⟧ occupied.", "75 percent"],
    ["Having missed four of his 20 kicks for the club, the winger has a success rate of ⟦70 percent⟧.", "80 percent"],
    ["The survey was sent to 800 homes and 240 replied, a response rate of ⟦40 percent⟧.", "30 percent"],
    ["Only 12 of the 80 who applied got a place, meaning that ⟦25 percent⟧ were successful.", "15 percent"],
    ["Just 18 of 72 trains ran on time yesterday - ⟦35 percent⟧.", "25 percent"],
    ["The county tested 2,000 wells. In 300 of them, ⟦a quarter⟧ of the total, nitrate was too high."],
    ["Of 120 flats inspected, 30 had damp. That is ⟦one in three⟧ of those inspected.", "one in four"],
    ["Ninety of the 150 pupils walk to school. The other ⟦50 percent⟧ come by bus.", "40 percent"],
    ["The vaccine protected 46 of the 50 volunteers, so it was ⟦82 percent⟧ effective.", "92 percent"],
  ],
);

describeCheck(
  "wrong-total",
  [
    "The charity passes on 85 cents of each dollar. The other 15 percent of the dollar goes on rent.",
    "The state owns 60 percent of the port and 30 percent of the airport. The other 40 percent of the port is for sale.",
    "Some 40 percent of the 250 delegates were under 30, and 120 of the 250 were new.",
    "It will spend £9 million on schools, of which £4 million is for repairs, and £3 million on roads, a total of £12 million.",
  ],
  [
    ["The charity passes on 85 cents of each dollar. The other ⟦25 percent⟧ of the dollar goes on rent.", "15 percent"],
    [
      "Coal gives 45 percent of the region's power and gas 30 percent. The remaining ⟦35 percent⟧ comes from dams.",
      "25 percent",
    ],
  ],
);
