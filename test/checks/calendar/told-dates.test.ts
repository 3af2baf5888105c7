import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "wrong-elapsed",
  [
    "Twenty years after the mine closed in 1985, a museum opened at the pithead in 2005.",
    "Over the past 30 years, since the law of 1975, little was built; the ban ran out in 2012.",
    "Thirty years after the mine closed in 1985, a book told how it fared in 2005 and 2010.",
    "Thirty years after the mine closed in 1985, a film that won prizes in 2005 was shown.",
  ],
  [["⟦Thirty years⟧ after the mine closed in 1985, a museum opened at the pithead in 2005.", "Twenty years"]],
);

describeCheck(
  "wrong-year",
  ["The council will vote on the plan on 12 March 2022."],
  [["The council will vote on the plan on ⟦12 March 2019⟧."]],
);

describeCheck(
  "impossible-time",
  ["The odds moved to 19:75 in the morning.", "Kick-off has been put back to 19:45.", "The clip runs on to 19:75."],
  [["Kick-off has been put back to ⟦19:75⟧ because of trouble on the trains."]],
);
