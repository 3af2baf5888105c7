import { describeCheck } from "../judge-sentences.js";

/** Lists in brackets, lists of what went to whom or was found, and names that a bare number takes up. */
describeCheck(
  "wrong-count",
  [
    "The twins, Ada and Bea, and their brother Tom were born in May.",
    "The twins, Ada, Bea and their mother are at home.",
    "The twins, Ada, and Bea, play golf.",
    "The twins, the Halls, the Reeds and the Coles all came.",
    "The Twins, Yankees and Mets won.",
    "The gallery's four prizes went to Ann Brown (painting and sculpture); Tom Cole (drawing); and Li Wei (film).",
    "The five awards went to Ann Brown, Tom Cole and others.",
    "He was convicted of theft, fraud and perjury, but sentencing on the three counts was put off.",
    "He was convicted of theft, two frauds and perjury, but sentencing on the four counts was put off.",
    "He was convicted of theft, fraud and perjury and cleared of the four other charges.",
    "She was found guilty of murder, arson and robbery on all seven charges she faced.",
    "The site can be read in five languages (English, French and German among them).",
    "The flat has two rooms (small, dark and damp).",
    "Ann Brown, Tom Cole and Li Wei were jailed. The four other men were cleared.",
    "Ann Brown, Tom Cole and Li Wei were jailed with another man. The four had denied theft.",
    "Two of the firm's four directors, Jane Hall and Peter Moss, resigned on Tuesday.",
  ],
  [
    ["The ⟦twins⟧, Ada, Bea and Cleo, were born in May.", "triplets"],
    [
      "The gallery's ⟦four prizes⟧ went to Ann Brown (painting); Tom Cole (sculpture); and Li Wei (film).",
      "three prizes",
    ],
    ["He was convicted of theft, fraud and perjury, but sentencing on the ⟦four counts⟧ was put off.", "three counts"],
    ["The site can be read in ⟦five languages⟧ (English, French, German and Spanish).", "four languages"],
    ["The form comes in ⟦four sizes⟧ (small, medium and large).", "three sizes"],
    ["He speaks ⟦four languages⟧ – French, German and Dutch.", "three languages"],
    ["Ann Brown, Tom Cole and Li Wei were jailed. The ⟦four⟧ had denied theft.", "three"],
  ],
);

/** The sides of a vote in words, and ties. */
describeCheck(
  "wrong-tally",
  [
    "The mayor broke a tie, 12 to 11, to pass the plan.",
    "The vote nearly ended in a tie, 12 to 11.",
    "In a 6-3 ruling, the court let the law stand. Writing for the six-member majority, Justice Ann Cole said it was fair.",
    "In a 6-3 ruling, the court let the law stand. Its five-member conservative majority had been split before.",
    "In a 6-3 ruling, the court let the law stand. Writing for a four-member plurality, Justice Cole said it was fair.",
    "The court ruled 7-2. The three lower-court judges said it went too far.",
    "A jury of 12 convicted him on a majority verdict of 10 to two.",
  ],
  [
    ["The vote ended in a tie, ⟦14 to 13⟧, and the mayor used her casting vote."],
    ["The council split evenly, ⟦seven to six⟧, on the plan."],
    [
      "In a 6-3 ruling, the court let the law stand. Writing for the ⟦seven⟧-member majority, Justice Ann Cole said it was fair.",
      "six",
    ],
    ["The court ruled 7-2. The ⟦three⟧ dissenting judges said it went too far.", "two"],
    ["The jury of nine found for her on a majority verdict of ⟦seven to three⟧."],
  ],
);
