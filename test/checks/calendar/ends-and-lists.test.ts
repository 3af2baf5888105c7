import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "wrong-elapsed",
  [
    "The yacht left Hull on April 2 and docked at Bergen on April 20 after a voyage of 18 days.",
    "The yacht left Hull on April 2 and docked at Bergen on April 20 after a delay of five days.",
    "Two weeks of talks, which began on 2 May and ended on 16 May, brought nothing.",
    "Between 1996 and 2006 she ran the archive, a decade in which there were no thefts.",
    "Between 1990 and 2000 she gave the prize, two years in which no novel was found worthy of it.",
  ],
  [
    ["The yacht left Hull on April 2 and docked at Bergen on April 20 after a voyage of ⟦28 days⟧."],
    ["⟦Six weeks⟧ of talks, which began on 2 May and ended on 23 May, brought nothing."],
    ["Between 1996 and 2002 she ran the archive, ⟦a decade⟧ in which there were no thefts."],
  ],
);

describeCheck(
  "reversed-dates",
  [
    "Convicted of fraud in 2010, he was arrested in 2017.",
    "He was convicted in 2010 and arrested in 2017.",
    "He was arrested in 2017, having been convicted in 2010.",
    "The deadline for comments is 6 May, and bids will be accepted from 20 May.",
    "Bids will be accepted from 2 June; the deadline for bids is 14 June.",
    "He was charged in 2015 and acquitted in 2016.",
  ],
  [
    ["He was arrested in March 2011 and convicted in ⟦July 2010⟧."],
    ["She was charged on 4 May 2019 and, after a trial that lasted a week, acquitted on ⟦9 March 2018⟧."],
    ["Applications are accepted from 20 May 2022, and the deadline is ⟦6 May 2022⟧."],
  ],
);

describeCheck(
  "wrong-period",
  [
    "The band had three hits in the 1980s, with Harbour (1983), Low Sun (1987) and Grey Mile (1989).",
    "The band had hits in the 1980s and again in 1991, 1992 and 1994.",
    "The band had hits in the 1980s, in 1983 and 1987, and then in 1994.",
    "All four ships were built in the 1920s: in 1921, 1924, 1927 and 1929.",
  ],
  [
    ["The band had three hits in the 1980s, with Harbour (1983), Low Sun (1987) and Grey Mile (⟦1992⟧)."],
    ["All four ships were built in the 1920s: in 1921, 1924, 1927 and ⟦1931⟧."],
  ],
);

describeCheck(
  "wrong-year",
  [
    "Farmers who want the grant have until 31 January 2022 to apply.",
    "Farmers who wanted the grant had until 31 January 2021 to apply.",
    "The two leaders met in Cairo in June 2021, when they signed the treaty.",
  ],
  [
    ["Farmers who want the grant have until ⟦31 January 2021⟧ to apply."],
    ["The two leaders met in Cairo in ⟦November 2021⟧, when they signed the treaty."],
  ],
);
