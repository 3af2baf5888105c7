import { builtIrregular } from "./built-irregular.js";

export interface VerbForms {
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}

/** The forms of a verb. Where a final consonant may double (cancelled, canceled) both spellings are given. */
export function verbForms(base: string): VerbForms {
  const stems = pastStems(base);
  const [past, participle] = entry(builtIrregular.pastOf, base)?.split(" ") ?? [];
  return {
    third: addS(base),
    past: past ? withRegular(base, past) : stems.map((stem) => `${stem}ed`),
    participle: participle ? withRegular(base, participle) : stems.map((stem) => `${stem}ed`),
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
    const plural = entry(builtIrregular.pluralOf, base);
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
  return entry(builtIrregular.pluralOf, noun) ?? addS(noun);
}

/** The word that this one is most likely a form of: man for men, carry for carried, stop for stopped, vote for voting. */
export function lemmaOf(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const [stem = word, withE] = basesOf(word);
  return withE === `${stem}e` && /(?:[^s]s|[cguvz]|at|[^aeiouwl]l)$/.test(stem) ? withE : stem;
}

/** Words that this one may be a form of. */
function basesOf(word: string): readonly string[] {
  const irregularBases = entry(builtIrregular.basesOf, word);
  if (irregularBases) return irregularBases.split(" ");
  const singular = entry(builtIrregular.singularOf, word);
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

/** What a table says of a word; tables are plain objects, which know more than their own words. */
function entry(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** "burnt" and "learnt" have a regular form beside them. */
function withRegular(base: string, form: string): readonly string[] {
  return /^(?:burn|learn|dream|lean|leap|spell|spoil|spill)$/.test(base) ? [form, `${base}ed`] : [form];
}
