import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "conflicting-claims",
  [
    "The library opens on 14 May. The 13 May opening for donors is by invitation.",
    "Voters go to the polls on 8 June. The 15 June run-off is open to all.",
    "Shares stood at 204 points on 3 May. At the open on Thursday they were at 206.",
    "The museum opened in 1911. The year the new wing opened, 1931, it had 80,000 visitors.",
    "The trial started on Tuesday. Lawyers met on Monday, when the trial of his brother started.",
    "The shop opens at 9 a.m. On Saturdays customers queue until 10 a.m., when the shop opens.",
    "The strike began in Hamburg on Monday. In Bremen schools were shut on Tuesday, when the strike began there.",
    "She was elected in 2012. Her party had ruled since 2004, when he was elected.",
    "The mill burned down in 1921. It was rebuilt and ran until 1954, when the mill burned down again.",
    "The stadium was to open in August. It was September when the stadium opened, and October before a match was played.",
    "The market opened on Monday at 1,204 points. On Tuesday, when the market opened, it stood at 1,198.",
    "Schools close on 12 July in the north. In the south pupils have lessons until 26 July, when schools close.",
    "The first section of the canal was completed in 1834. Coal came by cart until 1843, when the canal was completed.",
    "The bridge was shut in 2011 for a year. It was shut again in 2015, when cracks were found.",
    "He was arrested on 3 March. His brother's arrest on 13 March followed.",
    "The festival began in 1968. It has been held in Kassel since 1975, when the festival began to pay its way.",
  ],
  [
    ["The library opens on 14 May. The mayor will be at the ⟦15 May⟧ opening.", "14 May"],
    ["The vote is on 14 September. Polls ahead of the ⟦15 September⟧ vote show a tie.", "14 September"],
    ["The baths will open on 4 June. At the opening on ⟦5 June⟧ children will swim for nothing.", "4 June"],
    ["The museum opened in 1911. He had made his money in the year the museum opened, ⟦1913⟧.", "1911"],
    [
      "The inquest is to open on Wednesday. Relatives will travel to the town on ⟦Thursday⟧, when the inquest opens.",
      "Wednesday",
    ],
    ["The wall fell in 1989. He was a student in Leipzig in ⟦1998⟧, when the wall fell.", "1989"],
    [
      "Power failed at 6:40 p.m. in the north of the city. Lifts stopped at ⟦7:20 p.m.⟧, when the lights went out.",
      "6:40 p.m.",
    ],
    [
      "The election will be held on 12 May. Postal votes must arrive by 5 p.m. on ⟦21 May⟧, the day of the election.",
      "12 May",
    ],
    [
      "The king abdicated on 11 December 1936. He had ruled for a year on ⟦1 December 1936⟧, when he abdicated.",
      "11 December 1936",
    ],
    [
      "Selby Bridge, closed since 9 May for repairs, will reopen next week. Lorries have gone round since ⟦19 May⟧, when the bridge was shut.",
      "9 May",
    ],
    [
      "The company was bought by a rival in 2015. Its shares doubled between 2010 and ⟦2013⟧, when the rival bought it.",
      "2015",
    ],
    [
      "The new law takes effect on 1 July. Landlords have until ⟦1 June⟧, when the law takes effect, to register.",
      "1 July",
    ],
  ],
);
