import { irregularVerbs } from "./verbs.js";

/** Forms that no rule gives, as plain data, made while the product is built; a space between several. */
export interface IrregularForms {
  /** The past and the participle of each verb. */
  readonly pastOf: Readonly<Record<string, string>>;
  /** The verbs of each past and participle that is other than the verb: "lie" and "lay" have one form in common. */
  readonly basesOf: Readonly<Record<string, string>>;
  readonly pluralOf: Readonly<Record<string, string>>;
  readonly singularOf: Readonly<Record<string, string>>;
}

export function tabulateIrregular(): IrregularForms {
  const pastOf: Record<string, string> = {};
  const basesOf: Record<string, string> = {};
  for (const row of irregularVerbs.split(",")) {
    const [base = "", past = "", participle = past] = row.split(" ");
    pastOf[base] = `${past} ${participle}`;
  }
  for (const [base, forms] of Object.entries(pastOf)) {
    for (const form of new Set(forms.split(" "))) {
      if (form !== base) basesOf[form] = basesOf[form] === undefined ? base : `${basesOf[form]} ${base}`;
    }
  }
  const plurals = irregularPlurals.split(",").map((pair) => pair.split(" "));
  const singulars = plurals.map(([singular, plural]) => [plural, singular]);
  return { pastOf, basesOf, pluralOf: Object.fromEntries(plurals), singularOf: Object.fromEntries(singulars) };
}

const irregularPlurals =
  "man men,woman women,child children,person people,foot feet,tooth teeth,goose geese,mouse mice,life lives,wife wives,knife knives,half halves,leaf leaves,thief thieves,shelf shelves,wolf wolves,calf calves,loaf loaves,crisis crises,basis bases,analysis analyses,phenomenon phenomena,criterion criteria,medium media,datum data,serviceman servicemen,servicewoman servicewomen,gunman gunmen,policeman policemen,fisherman fishermen,businessman businessmen,spokesman spokesmen,craftsman craftsmen,lawman lawmen";
