import { hedgesAfter, hedgesBefore } from "./lexicon/hedges.js";
import { numberNames } from "./lexicon/number-names.js";
import { ordinalIdioms, ordinalNames } from "./lexicon/ordinal-phrases.js";
import { indexPhrases } from "./phrase-table.js";

/** The indexes of the long tables of phrases. */
export const builtPhraseIndexes = {
  hedgesBefore: indexPhrases(Object.values(hedgesBefore).flat()),
  hedgesAfter: indexPhrases(Object.values(hedgesAfter).flat()),
  numberNames: indexPhrases(numberNames.split(",")),
  ordinalIdioms: indexPhrases(ordinalIdioms.split(",")),
  ordinalNames: indexPhrases(ordinalNames.split(",")),
};
