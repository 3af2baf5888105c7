import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "impossible-time",
  [
    "She flew 1970 hours for the airline.",
    "The 18.45 train was late.",
    "Rescuers came at 0945 hours.",
    "The chain has 1562 shops.",
    "The pilot had 0965 hours in his log.",
    "The ferry left at 18:00 and the tape stopped after 31:00.",
  ],
  [
    ["The ⟦18.72⟧ train was late."],
    ["Rescuers came at ⟦0965 hours⟧."],
    ["The quake came at ⟦1562 GMT⟧."],
    ["The bus is due ⟦22:61⟧."],
  ],
);

describeCheck(
  "impossible-date",
  ["There were 31 April storms in the records.", "The law has 31 June dates in it."],
  [],
);

describeCheck(
  "wrong-elapsed",
  [
    "The strike went on for 28 days, which makes four weeks.",
    "He was given 24 months, 18 months, and a fine.",
    "The film lasts 150 minutes; that is two and a half hours.",
  ],
  [
    ["The strike went on for 28 days, which makes ⟦five weeks⟧.", "four weeks"],
    ["He spent 24 months, ⟦three years⟧, on the ward.", "two years"],
  ],
);

describeCheck(
  "wrong-period",
  [
    "Built in 1790, the mill is one of the few survivors of the 18th century.",
    "Built in 1820, the mill is a reminder of the 18th century.",
    "Built in 1820, the mill is one of the few copies of a work of the 18th century.",
    "The poet, born in 1895 and so a child of the 20th century, wrote little.",
    "The 1990s were hard on the town, which had thrived until 1987.",
    "The 1990s were hard on the town, especially 1997, when the pit closed.",
    "A 17th-century manor restored in 1883 is for sale.",
    "A 17th-century manor, burnt down in 1883, is to be rebuilt.",
    "Founded in 1936, the band was the sound of the 1940s.",
    "The best years came in the first half of the 20th century, with the peak in 1931.",
  ],
  [
    ["Built in 1820, the mill is one of the few survivors of ⟦the 18th century⟧.", "the 19th century"],
    ["⟦The 1990s⟧ were hard on the town, especially 1987, when the pit closed.", "The 1980s"],
    ["Dating from 1755, which puts it in ⟦the 19th century⟧, the clock still works.", "the 18th century"],
    ["The 1932 drought, the worst of ⟦the twenties⟧, drove farmers away.", "the thirties"],
  ],
);

describeCheck(
  "reversed-dates",
  [
    "The bridge, completed in 1934, was begun in 1931.",
    "The mill, closed in 1990, was opened as a museum in 2001.",
    "The church, demolished in 1940, was built again in 1950.",
    "Widowed in 1960, she married again in 1967.",
    "Having graduated in 2011, she enrolled in 2015 at another college.",
    "Elected in 2010, he had resigned by 2012.",
    "The house, sold in 1990, was bought in 2001 by a bank.",
    "The firm was founded in 1979 but went bankrupt in 1988.",
    "The run, which began on 23 May and was to last 30 shows in four weeks, will finish on the 22nd as planned.",
    "The storm formed on Oct. 5 and dissipated on Oct. 9.",
    "The tower, completed in 1934, was begun by a king who died in 1940.",
    "She began the book in 1990 and the film, completed in 1985, was lost.",
  ],
  [
    ["The bridge, completed in 1931, was begun in ⟦1934⟧."],
    ["Widowed in 1960, she had married in ⟦1967⟧ at the chapel."],
    ["The firm was founded in 1988 but went bankrupt in ⟦1979⟧."],
    ["The storm formed on Oct. 9 and dissipated on ⟦Oct. 5⟧."],
    ["The tower, which was finished in 1890, had been started in ⟦1899⟧."],
  ],
);
