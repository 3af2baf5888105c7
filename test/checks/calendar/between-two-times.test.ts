import { describeCheck } from "../judge-sentences.js";

/** The one length of time near the only two times of a sentence, or of it and the one before. */
describeCheck(
  "wrong-elapsed",
  [
    "The parade set off at 10:15 a.m. and reached the square at 11:45 a.m., an hour and a half later.",
    "The lift stuck at 4:20 p.m. and moved again at 6:10 p.m., after almost two hours.",
    "The bank opens at 9 a.m. and closes at 4 p.m., with an hour for lunch.",
    "Doors open at 7 p.m.; the play starts at 8 p.m. and lasts two hours.",
    "The talks were to start at 2 p.m. but did not begin until 3:30 p.m.; they lasted two hours.",
    "He was arrested at 9 p.m. and charged at 3 a.m. after five hours of questioning.",
    "The ferry leaves at 9 a.m. and the bus at 11 a.m.; the trip to the island takes three hours.",
    "The two-hour concert begins at 8 p.m. and the bar opens at 6:30 p.m.",
    "The pass was closed at 3:45 p.m. and reopened at 5:30 p.m., an hour later than planned.",
    "The hearing resumed at 2 p.m. after a one-hour break that had begun at 1 p.m.",
    "The brewery opened in 1948 and closed in 1996, and was owned by one family for 30 years.",
    "The mill was built in 1902 and pulled down in 1971. Its owner died ten years later.",
    "Crossing at 10:15, it docked at 11:05; 40 minutes later the bar shut.",
    "Her shift began at 6 a.m. and ended at 2 p.m., but she worked for ten hours.",
    "Founded in 1871, the firm was sold in 1998 by the family that had run it for 90 years.",
    "The two sides met in 1989 and 1999, and have been rivals for 20 years.",
    "Work started in March 2015 and ended in March 2018, two years late.",
    "He was born in 1912 and went to sea at 14. His ship was found 73 years later, in 1999.",
    "The signal box, staffed from 1911 until 1986, had a stove for 75 years.",
  ],
  [
    [
      "The parade set off at 10:15 a.m. and reached the square at 11:45 a.m., ⟦two and a half hours later⟧.",
      "one and a half hours later",
    ],
    ["The lift stuck at 4:20 p.m. and moved again at 6:10 p.m., after ⟦50 minutes⟧.", "110 minutes"],
    ["Trading stopped at 1 p.m. and resumed at 2:30 p.m., after a ⟦two-hour⟧ halt."],
    ["The bus left at 9:15 and got in at 11:45, a trip of ⟦three hours⟧.", "two and a half hours"],
    ["The count began at 8:30 a.m. and ended at 1 p.m.; it took ⟦five and a half hours⟧."],
    ["The train due at 7:12 came at 7:40, ⟦38 minutes⟧ late.", "28 minutes"],
    ["The gates were shut at 5:45 a.m. They opened again at 7:15 a.m., after ⟦two hours⟧."],
    ["The siege began at 11 p.m. The last man gave up at 2 a.m. The siege lasted ⟦four hours⟧.", "three hours"],
    ["The signal box, staffed from 1911 until 1986, had a stove for ⟦65 years⟧.", "75 years"],
    ["Built in 1902 and pulled down in 1971, the mill stood for ⟦79 years⟧.", "69 years"],
    ["The dam was finished in 1934. It burst in 1976, ⟦52 years later⟧.", "42 years later"],
    ["The pier, opened in 1874 and burnt in 1985, drew crowds for ⟦121 years⟧.", "111 years"],
  ],
);
