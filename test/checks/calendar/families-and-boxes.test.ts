import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "wrong-age",
  [
    "The youngest, Grace, is 9, while her brothers are 14 and 17.",
    "The youngest of the three councillors, Grace Hall, is 34; her sons are 9 and 7.",
    "Ann Holm, 61, and her daughter Ida, 29, run the shop.",
    "Ann Holm, 34, and her stepdaughter Ida, 29, run the shop.",
    "Police said the boy, 14, and his mother's boyfriend, 21, were hurt.",
    "Carl Dunning, 42, was 17 at the time of the 1996 robbery.",
    "- Born: 12 May 1985\n- Age: 36\n- Club: Hajduk",
    "- Born: 1940\n- Died: 1999\n- Age at first film: 12",
  ],
  [
    ["The youngest, Ida, is ⟦12⟧, while her sisters are 9 and 15."],
    ["Ann Holm, 34, and her son Per, ⟦29⟧, were saved."],
    ["Per Holm, ⟦26⟧, was travelling with his mother, 31."],
    ["Carl Dunning, 34, was ⟦17⟧ at the time of the 1996 robbery."],
    ["- Name: Luka Horvat\n- Born: 12 May 1985, Split\n- Age: ⟦42⟧", "36"],
  ],
);

describeCheck(
  "wrong-elapsed",
  [
    "The museum, which opened in 1994, has been run for the past five years by Ann Hall.",
    "Ann Hall, who was appointed in 2015, has been a teacher for 30 years.",
    "The 100-year-old chapel, bought in 1994, is now a house.",
    "The 40-year-old singer, who wrote it in 1994, is on tour.",
    "The drug was withdrawn four months ago, in March.",
    "The party took power in 1994. Ten years later it lost its majority.",
    "The school, founded in 1910, marked its centenary in 2011, a year late.",
    "- Start: 3 May 2020\n- End: 12 May 2020\n- Duration: 10 days",
    "In five years, by 2026, all buses will be electric.",
    "The mine will shut in 2023, in two years' time.",
    "The drought, now in its eighth year, began in 2013.",
    "The war lasted four years (1914-1918).",
    "She spent six years (2003-2007 and 2010-2012) in Rome.",
    "The firm had ten years left on a lease that expired in 2015.",
    "# Fifty years on: how we won the cup\n\nThe final of 1971 was played in the rain.",
    "# Ten years on, the bank is still paying\n\nThe lender was founded in 1899.",
  ],
  [
    [
      "Mr Otieno, who succeeded his father in 2013, has chaired the firm for ⟦the past 12 years⟧.",
      "the past eight years",
    ],
    ["The ⟦half-century-old⟧ statute, passed by parliament in 1992, is to go.", "29-year-old"],
    ["The law is ⟦40 years old⟧: it was passed in 1989."],
    ["The drug was withdrawn ⟦nine weeks ago⟧, on 3 March."],
    ["The drug was withdrawn ⟦seven months ago⟧, in March.", "four months ago"],
    ["When the mill shut in 1996, many left. Now, ⟦35 years later⟧, the site is to be sold.", "25 years later"],
    ["In ⟦five years⟧, by 2030, all buses will be electric.", "nine years"],
    ["The mine, which employs 300, will shut in 2025, in ⟦two years⟧' time.", "four years"],
    ["The drought, now in its ⟦fifth⟧ year, began in 2013.", "eighth"],
    ["The war lasted ⟦six years⟧ (1914-1918).", "four years"],
    ["He has held the record for ⟦12 years⟧, since 2003.", "18 years"],
    ["⟦Thirty-five years⟧ have passed since the mill shut in 1996."],
    ["- Opens: 3 May 2020\n- Closes: 12 May 2020\n- Duration: ⟦20 days⟧", "10 days"],
    ["# ⟦40 years⟧ on, divers go back\n\nThe ship sank in 1971 off the coast.", "50 years"],
  ],
);
