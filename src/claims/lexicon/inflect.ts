import { irregularVerbs } from "./verbs.js";

export interface VerbForms {
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}

const irregular = new Map<string, readonly [past: string, participle: string]>(
  irregularVerbs.split(",").map((row) => {
    const [base = "", past = "", participle = past] = row.split(" ");
    return [base, [past, participle]];
  }),
);

export const irregularBases: readonly string[] = [...irregular.keys()];

/** The forms of a verb. Where a final consonant may double (cancelled, canceled) both spellings are given. */
export function verbForms(base: string): VerbForms {
  const stems = pastStems(base);
  const known = irregular.get(base);
  return {
    third: addS(base),
    past: known ? withRegular(base, known[0]) : stems.map((stem) => `${stem}ed`),
    participle: known ? withRegular(base, known[1]) : stems.map((stem) => `${stem}ed`),
    gerund: gerundStems(base).map((stem) => stem + "ing"),
  };
}

/** "-s" with the spelling it asks for: cities, boxes, crashes, heroes as "heros" is not made. */
export function addS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) || word === "go" || word === "do" || /[^aeiou]o$/.test(word)
    ? `${word}es`
    : `${word}s`;
}

/** Every form under which a reader would take a word for the same word: troop/troops, declare/declared/declaring. */
export function formsOf(word: string): readonly string[] {
  const known = formsByWord.get(word);
  if (known) return known;
  const forms = inflect(word);
  if (formsByWord.size >= mostRemembered) formsByWord.clear();
  formsByWord.set(word, forms);
  return forms;
}

/** Rules name the same few things again and again. */
const formsByWord = new Map<string, readonly string[]>();
const mostRemembered = 10_000;

function inflect(word: string): readonly string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word];
  const forms = new Set([word]);
  for (const base of basesOf(word)) {
    forms.add(base);
    const plural = irregularPlurals.get(base);
    if (plural) forms.add(plural);
    const { third, past, participle, gerund } = verbForms(base);
    for (const form of [third, ...past, ...participle, ...gerund]) forms.add(form);
  }
  for (const form of degrees.get(word) ?? []) forms.add(form);
  return [...forms];
}

/** What is said of a size also when it is compared: "At 90 metres, the tower is taller than". */
const degrees = new Map(
  "tall high long wide deep broad thick heavy large fast".split(" ").map((word) => {
    const stem = word.replace(/y$/, "i").replace(/e$/, "");
    return [word, [`${stem}er`, `${stem}est`]];
  }),
);

/** The plural of a noun in the singular. */
export function pluralOf(noun: string): string {
  return irregularPlurals.get(noun) ?? addS(noun);
}

/** The word that this one is most likely a form of: man for men, carry for carried, stop for stopped, vote for voting. */
export function lemmaOf(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const [stem = word, withE] = basesOf(word);
  return withE === `${stem}e` && /(?:[^s]s|[cguvz]|at|[^aeiouwl]l)$/.test(stem) ? withE : stem;
}

/** Words that this one may be a form of. */
function basesOf(word: string): readonly string[] {
  const irregularBase = baseOfIrregular.get(word);
  if (irregularBase) return irregularBase;
  const singular = singularOf.get(word);
  if (singular) return [singular];
  if (/[^s]s$/.test(word) && word.length > 3) {
    if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
    return /(x|z|ch|sh|ss|o)es$/.test(word) ? [word.slice(0, -2)] : [word.slice(0, -1)];
  }
  if (word.endsWith("ied")) return [`${word.slice(0, -3)}y`];
  const suffix = word.endsWith("ed") ? 2 : word.endsWith("ing") && word.length > 5 ? 3 : 0;
  if (suffix === 0) return [word];
  const stem = word.slice(0, -suffix);
  if (/([bdgklmnprt])\1$/.test(stem)) return [stem.slice(0, -1), stem];
  return /[aeiou]/.test(stem) ? [stem, `${stem}e`] : [word];
}

function pastStems(base: string): readonly string[] {
  if (base.endsWith("e")) return [base.slice(0, -1)];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}i`];
  return doubling(base);
}

function gerundStems(base: string): readonly string[] {
  if (base.endsWith("ie")) return [`${base.slice(0, -2)}y`];
  if (/[^eoy]e$/.test(base)) return [base.slice(0, -1)];
  return doubling(base);
}

function doubling(base: string): readonly string[] {
  return /[^aeiou][aeiou][bdgklmnprt]$/.test(base) ? [base, base + base.slice(-1)] : [base];
}

const irregularPlurals = new Map(
  "man men,woman women,child children,person people,foot feet,tooth teeth,goose geese,mouse mice,life lives,wife wives,knife knives,half halves,leaf leaves,thief thieves,shelf shelves,wolf wolves,calf calves,loaf loaves,crisis crises,basis bases,analysis analyses,phenomenon phenomena,criterion criteria,medium media,datum data,serviceman servicemen,servicewoman servicewomen,gunman gunmen,policeman policemen,fisherman fishermen,businessman businessmen,spokesman spokesmen,craftsman craftsmen,lawman lawmen"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);
const singularOf = new Map([...irregularPlurals].map(([singular, plural]) => [plural, singular]));
const baseOfIrregular = new Map<string, string[]>();
for (const [base, [past, participle]] of irregular) {
  for (const form of new Set([past, participle])) {
    if (form !== base) baseOfIrregular.set(form, [...(baseOfIrregular.get(form) ?? []), base]);
  }
}

/** "burnt" and "learnt" have a regular form beside them. */
function withRegular(base: string, form: string): readonly string[] {
  return /^(?:burn|learn|dream|lean|leap|spell|spoil|spill)$/.test(base) ? [form, `${base}ed`] : [form];
}
