import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "reversed-dates",
  [
    "Her first novel was published posthumously in 2003; the poet died in 2001.",
    "The poet's father died in 1999; her memoir was published posthumously in 1997.",
    "She took gold in 2008 after taking bronze at the previous Games, in 2004.",
    "He scored in 2014 and at the next World Cup, in 2018, he missed a penalty.",
    "He was elected in 2003 after he had lost in 1999.",
    "The firm was sold in 2001, three years after it was founded in 1998.",
    "It was built in 1901, the year before it was sold in 1902.",
    "- Signed: 4 March 2015\n- Amended: 3 June 2017\n- Repealed: 1 May 2019",
    "- Arrested: 4 May 2018\n- Charged: 6 May 2018\n- Released on bail: 5 May 2018",
  ],
  [
    ["The tales were published posthumously in ⟦1887⟧; the author died in 1891."],
    ["She took gold in 2008 before settling for bronze at the next Games, in ⟦2004⟧."],
    ["The treaty was ratified in 1998, after it was signed in ⟦2001⟧."],
    ["Before it was demolished in 1987, the tower had been built in ⟦1997⟧."],
    ["- Arrested: 4 May 2019\n- Charged: 6 May 2019\n- Convicted: ⟦2 April 2019⟧"],
    ["| Event | Date |\n|---|---|\n| Arrested | 4 May 2019 |\n| Convicted | ⟦2 April 2019⟧ |"],
  ],
);

describeCheck(
  "wrong-year",
  [
    "Profit rose to £40m in 2019 from £31m in 2018, the year before.",
    "Profit rose to £40m in 2019 from £31m in 2017, the year before the merger.",
    "Convicted of fraud in June 2019, he has now lost his appeal.",
  ],
  [
    ["Profit rose to £40m in 2019 from £31m in ⟦2017⟧, the year before.", "2018"],
    ["Turnover was £3m in 2018, against £2m the year before, ⟦2016⟧.", "2017"],
    ["Convicted of fraud in ⟦June 2023⟧, he has now lost his appeal."],
    ["The ⟦2023⟧ floods killed 40 people, the inquiry found."],
  ],
);
