import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "wrong-age",
  [
    "The physicist was born in Graz in 1890. She won the prize in 1935, when she was 45.",
    "The physicist was born in 1890. She won the prize in 1935, when her son was 12.",
    "The actor, 61, celebrates his 62nd birthday on Saturday.",
    "The actor, 61, celebrates his 61st birthday today.",
    "The actor, 61, got the part on his 18th birthday.",
    "The actor, 61, left home two years before his 20th birthday.",
    "Mrs. Odell, who was 99, died nine days before what would have been her 100th birthday.",
    "The painter was born in 1947 and died in 2020. He lived to be 73.",
    "The poet was born in 1901. He died in 1924.",
    "The poet was born in 1924. His father died in 1901.",
    "Born in 1950, he wants to live to be 100.",
    "Ruth Blake, born in 1890, lived to be 73.",
    "The singer, 30, celebrates her mother's 60th birthday on Saturday.",
  ],
  [
    ["The physicist was born in Graz in 1890. She won the prize in 1935, when she was ⟦55⟧.", "45"],
    ["The poet was born in 1924. He died in ⟦1901⟧."],
    ["The actor, ⟦61⟧, celebrates his 52nd birthday on Saturday.", "51", "52"],
    ["Mrs. Odell, who was ⟦89⟧, died nine days before what would have been her 100th birthday.", "99"],
    ["The painter was born in 1947 and died in 2020. He lived to be ⟦83⟧.", "73"],
  ],
);

describeCheck(
  "wrong-elapsed",
  [
    "Five years elapsed between the 2010 audit and the one in 2015.",
    "Exactly 20 years separate the 1966 final from the semi-final of 1986.",
    "She joined the bank in 1988. She left it in 2001, after 13 years.",
    "She joined the bank in 1988. She left it in 2001, after two years of strikes.",
    "She joined the bank in 1988. Her husband left in 2001, after 18 years.",
    "The law was passed in 2006. It was tested eight years ago.",
    "The law was passed in 2006. That was 15 years ago.",
    "The two-week course runs from 1 June to 14 June.",
    "The three-week course runs from 1 June to 21 June.",
  ],
  [
    ["⟦Five years⟧ elapsed between the 2010 audit and the one in 2018.", "Eight years"],
    ["Exactly ⟦30 years⟧ separate the 1966 final from the semi-final of 1986.", "20 years"],
    ["She joined the bank in 1988. She left it in 2001, after ⟦18 years⟧.", "13 years"],
    ["The law was passed in 2006. That was ⟦eight years ago⟧."],
    ["The ⟦two-week⟧ course runs from 1 June to 21 June.", "three-week"],
  ],
);

describeCheck(
  "wrong-tally",
  [
    "She wore a shirt of size XXL to Act III of the play.",
    "Mice have fibres of type IIX in their legs.",
    "Chapter XIV (14) deals with tax.",
    "Group II (14) had fewer patients than group III (30).",
    "Benedict XVI (95) was ill.",
    "The CIVIL CODE and the LCD screen are not numerals.",
    "World War II (1939) began with lies.",
  ],
  [
    ["King Henry ⟦VIIII⟧ had six wives.", "VIII", "IX"],
    ["Seats at Super Bowl ⟦XLIIX⟧ cost more.", "XLVIII"],
    ["The ⟦XXXXth⟧ festival opened in May.", "XLth"],
    ["The chapter headed ⟦XIV (15)⟧ deals with tax.", "XIV (14)", "XV (15)"],
    ["Phase ⟦III (two)⟧ of the trial begins.", "III (three)"],
  ],
);

describeCheck(
  "wrong-year",
  [
    "The road (closed since January 1998) is to be widened.",
    "Starting on 1 January 1998, drivers paid a toll.",
    "Starting on 1 January 2098, drivers will pay a toll.",
    "Scheduled for 9 March 1998, the trial was put off twice.",
    "Scheduled for 9 March 2098, the trial is expected to last six weeks.",
  ],
  [
    ["The road (closed since ⟦January 2098⟧) is to be widened."],
    ["Starting on ⟦1 January 1998⟧, drivers will pay a toll."],
    ["Scheduled for ⟦9 March 1998⟧, the trial is expected to last six weeks."],
  ],
);

describeCheck(
  "wrong-elapsed",
  [
    "The firm was founded in 1920 and marked its centenary in 2020.",
    "The firm, founded in 1920, is proud of its centenary hall.",
  ],
  [["The firm was founded in 1911 and marked its ⟦centenary⟧ last year."]],
);
