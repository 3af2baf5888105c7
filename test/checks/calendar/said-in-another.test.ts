import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "wrong-conversion",
  [
    "Trading in Tokyo ends at 3 p.m. Japan Standard Time; London opens at 8 a.m. GMT.",
    "The train leaves London at 3 p.m. GMT; it is 6 p.m. in Paris when it arrives.",
    "The Tokyo exchange shuts at 3 p.m. Japan Standard Time; in London, on GMT, that is 6 a.m.",
    "- London: 12:00\n- Paris: 15:00\n- Rome: 18:00",
    "- 12:00 GMT: opening\n- 14:00 GMT: lunch\n- 18:00 GMT: close",
    "The jockey rode at 9st 4lb - 59kg - last year.",
    "Around 27 lakh voters (2.7 million) had cast their ballots.",
    "The engine gives 300 horsepower and a motor adds 50 kilowatts.",
    "The tower is 300 feet tall, a rise of 12 metres on the old one.",
    "The planet has warmed by some 1.2C (2.2F), to about 15C (59F). Over land the warming is greater, about 1.6C (2.9F).",
    "The peso fell to 20 per dollar. The 1 billion peso bond was sold to a fund that manages 20 billion dollars.",
    "# Town bakes at 40C\n\nThat is equal to 104 degrees Fahrenheit.",
  ],
  [
    ["The Tokyo exchange shuts at 3 p.m. Japan Standard Time; in London, on GMT, that is ⟦7 a.m.⟧", "6 a.m."],
    ["Work ends at 7.30pm SAST. For staff in Accra, who keep Greenwich Mean Time, that means ⟦8.30pm⟧.", "5.30pm"],
    ["Polls close at midnight in Sydney (AEST) - ⟦5 p.m. British Summer Time⟧ - and counting begins."],
    ["- 17:00 UTC\n- 18:00 Lagos (WAT)\n- 20:00 Nairobi (EAT)\n- ⟦21:30⟧ Delhi (IST)", "22:30"],
    ["The jockey rode at 9st 4lb - ⟦79kg⟧ - last year.", "59kg"],
    ["Around 27 lakh voters (⟦27 million⟧) had cast their ballots.", "2.7 million"],
    ["It has a 750-horsepower engine, good for ⟦240 kilowatts⟧.", "559 kilowatts"],
    ["Readings have gone up by 1.5 degrees C since 1950, an increase of ⟦4.7 degrees F⟧.", "2.7 degrees F"],
    ["With sterling at $1.25, the £4 million price tag works out at ⟦$3.2 million⟧.", "$5 million"],
    ["The peso slid to 20 per dollar. At that rate the 1 billion peso bond costs a buyer ⟦20 billion dollars⟧."],
    ["# Town bakes at 40C\n\nThe reading, equal to ⟦94 degrees Fahrenheit⟧, is a record.", "104 degrees Fahrenheit"],
  ],
);

describeCheck(
  "impossible-date",
  ["The suspect was seen on June the thirtieth.", "In June the thirty-first club joined the league."],
  [],
);

describeCheck(
  "impossible-time",
  ["- Sat: 09:00-18:00\n- Sun: 11:00-19:00", "Curfew from 21:00, army says."],
  [["- Sat: 09:00-18:00\n- Sun: 11:00-⟦29:00⟧"], ["Curfew from ⟦31:00⟧, army says."]],
);
