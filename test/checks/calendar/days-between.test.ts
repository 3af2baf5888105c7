import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "wrong-elapsed",
  [
    "The fair opened on 7 May and closed on 12 May. It lasted six days.",
    "The fair opened on 7 May. It closed on 12 May after five days.",
    "The blockade began on 27 February 2019 and was lifted on 4 March. It lasted six days.",
    "The blockade lasted six days, from 27 February 2019 to 4 March.",
    "The blockade lasted 68 days, from 27 December 2018 to 4 March.",
    "The fair opened on 7 May and closed on 17 May. Rain fell on eight days.",
    "He was admitted on 7 May and died on 12 May. He had spent three days in intensive care.",
    "She was arrested on 7 May and charged on 12 May, two days before her birthday.",
    "The barge left Hull on 7 May and reached Ghent on 12 May, two days late.",
    "The inquest, which began on 7 May and ended on 31 May, took 14 days.",
    "Work began on 7 May and was suspended on 12 May for two days.",
    "The film was shot from 7 May to 25 June, 33 days in all.",
    "The offer was made on 7 May and expires on 21 May. Members have ten days to vote.",
    "The band played Leeds on 7 May and Hull on 12 May. It was on the road for 40 days.",
  ],
  [
    ["The fair opened on 7 May and closed on 12 May. It lasted ⟦nine days⟧.", "six days"],
    ["The fair opened on 7 May. It closed on 12 May after ⟦nine days⟧.", "six days"],
    ["The fair of ⟦nine days⟧ opened on 7 May and closed on 12 May.", "six days"],
    ["Between 7 May and 12 May the walkout went on for ⟦nine days⟧.", "six days"],
    ["The blockade lasted ⟦nine days⟧, from 27 February 2019 to 4 March.", "six days"],
    [
      "The blockade, which began on Wednesday 27 February 2019 and was lifted on 4 March, lasted ⟦nine days⟧.",
      "six days",
    ],
    ["The fair opened on 7 May. ⟦Nine days later⟧, on 12 May, it closed.", "Five days later"],
  ],
);
