import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "reversed-dates",
  [
    "The bridge, which opened in 1938, was built between 1934 and 1938.",
    "He resigned in 2004 and joined a bank in 2001 as adviser.",
    "She retired in 2001 and rejoined the firm in 2006.",
    "The verdict came on 9 July; another trial opened on 12 July.",
    "He left the army in 1990, having joined a bank in 1989.",
    "The strike ended on 3 June; a second began on 12 June.",
    "The plane took off at 23:10 and landed at 01:20.",
    "The shift finished at 14:00, having started at 18:00 the day before.",
    "The trial ended in 2004; it had been due to begin in 2007.",
    "The old school was demolished in 1974 and a new one built in 1979.",
    "The old school was demolished in 1974 and built anew in 1979.",
    "He appealed in March 2019 and was convicted in May 2019 of a second offence.",
    "The library, which opened in 2012, was built in 1890.",
    "She arrived in Rome in 1990, having left Oslo in 1989.",
    "The play ended in 2004; it had opened in 2001.",
    "The council was founded in 1974 and abolished in 1979.",
    "The party was abolished in 1974 and re-founded in 1979.",
    "The committee was abolished in 1974, and formed again in 1979.",
    "He lost his seat in 2010, having first won it in 1997.",
    "The gallery was opened in 1931 by the mayor and was built between 1925 and 1938.",
    "The firm closed in 1990; he had opened another in 1995.",
    "The law was scrapped in 2001 and launched in a new form in 2005.",
    "They divorced in 1980; she had married again by 1985.",
    "The road, opened in 1931, was built up between 1950 and 1960.",
    "He was sentenced on 3 May, having pleaded guilty on 2 May.",
  ],
  [
    ["The bridge, which opened in 1931, was built between ⟦1934⟧ and 1938.", "1931"],
    ["She appealed in March 2019 and was convicted in ⟦May 2019⟧.", "May 2020"],
    ["The ship arrived in Cadiz on 4 May, having left Leith on ⟦9 May⟧."],
    ["The strike ended on 3 June after beginning on ⟦12 June⟧."],
    ["The patient was discharged on 2 April and admitted on ⟦6 April⟧."],
    ["The trial ended in 2004; it had begun in ⟦2007⟧.", "2004"],
    ["The council was abolished in 1974 and founded in ⟦1979⟧."],
    ["He was buried on 2 May 1990 and died on ⟦6 May 1990⟧.", "6 May 1991"],
    ["Voting closed at 18:00, having opened at ⟦20:00⟧."],
    ["The canal, which opened in 1825, was constructed between ⟦1830⟧ and 1835."],
    ["The guild was abolished in 1840 and established in ⟦1852⟧."],
    ["The convoy reached Kabul on 6 June, having left Herat on ⟦9 June⟧."],
    ["The tribunal ended in 1998; it had begun in ⟦2001⟧.", "1998"],
    ["He appealed in July 2018 and was sentenced in ⟦September 2018⟧.", "September 2019"],
  ],
);

describeCheck(
  "wrong-elapsed",
  [],
  [
    ["He died in ⟦1902⟧, a year after his birth in 1911.", "1911"],
    ["The law took effect in 2011, ⟦a year⟧ before parliament passed it in 2014.", "three years"],
    ["The play closed in ⟦1988⟧, two months after opening in 1990.", "1990"],
  ],
);

describeCheck("wrong-age", [], [["Born in 1960, he graduated in ⟦1958⟧."]]);
