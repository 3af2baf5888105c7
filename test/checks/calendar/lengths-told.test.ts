import { describeCheck } from "../judge-sentences.js";

/** Lengths of what began and ended as the sentence says, told in a clause of their own, by the clock or without a year. */
describeCheck(
  "wrong-elapsed",
  [
    "Launched in May 1998 with a party on a barge and wound up in May 2011, the magazine never made a profit in its 13 years.",
    "The archbishop, who took office in 1998 and retired in 2010, led the diocese for 12 years.",
    "The archbishop, ordained in 1978 and retired in 2010, led the diocese for 12 years.",
    "Opened in 1990 and closed in 2010, the plant employed 200 people for most of its 20 years.",
    "Opened in 1990 and closed in 2010, the plant employed 200 people for five years.",
    "The jury went out at 10.15am and was back at 1.45pm, after three and a half hours.",
    "The trial began at 10am and ended at 1.45pm, with two hours of argument.",
    "The strike began on 3 December and was called off on 24 January, seven weeks later.",
    "Formed in 1872, the club begins its 150th season on Saturday; the 150th anniversary itself falls next year.",
    "Ms Roe, who died on 28 November, 34 days short of her 100th birthday, was born in Omaha on 1 January 1921.",
  ],
  [
    [
      "Launched in May 1998 with a party on a barge and wound up in May 2011, the magazine never made a profit in its ⟦15 years⟧.",
      "13 years",
    ],
    ["The archbishop, who took office in 1998 and retired in 2010, led the diocese for ⟦14 years⟧.", "12 years"],
    ["She took office in 1998 and stepped down in 2010 after ⟦14 years⟧.", "12 years"],
    ["The jury went out at 10.15am and was back at 1.45pm, after ⟦two and a half hours⟧.", "three and a half hours"],
    ["The jury went out at 10am and was back at 1pm, after ⟦one and a half hours⟧."],
    ["The meeting, from 10am to 1.30pm, lasted ⟦two hours⟧.", "three and a half hours"],
  ],
);

describeCheck(
  "wrong-age",
  [
    "The accused, born in Rotterdam on 19 December 1990 and now 30, looked at the floor.",
    "Born in 1927 into a family of coopers, she was widowed at 51, in 1978, and did not sing again.",
    "Born in 1980, he joined at 23, in 2003, and left at 30, in 2010.",
  ],
  [
    ["The accused, born in Rotterdam on 19 December 1990 and now ⟦31⟧, looked at the floor.", "30"],
    ["Born in 1927 into a family of coopers, she was widowed at ⟦41⟧, in 1978, and did not sing again.", "51"],
  ],
);

describeCheck(
  "wrong-weekday",
  ["Her body was found on the morning of Monday, Oct. 13, 2014, by a crew clearing brush."],
  [
    [
      "Her body was found on ⟦the morning of Sunday, Oct. 13, 2014⟧, by a crew clearing brush.",
      "the morning of Monday, Oct. 13, 2014",
    ],
  ],
);
