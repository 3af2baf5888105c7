import type { BlockReading, Claim, Reading, SentenceReading } from "../../claims/reading.js";
import { agree } from "../../claims/subjects/compare-subjects.js";
import { conceptOfStem, stemAt } from "../../claims/subjects/concept.js";
import { hearNames, type NameSense } from "../../claims/subjects/names.js";
import { type Subject, subjectsOf, subjectWith } from "../../claims/subjects/subject.js";
import { type Words, wordsIn } from "../../claims/subjects/words.js";
import { tags } from "../../claims/syntax/tag.js";
import { personOf, roleOf } from "./person.js";
import { spellingOf } from "./spelling.js";

/** A claim of one article among several. Names stand in it by their spelling keys. */
export interface Telling {
  /** Place of the article in the list, by path. */
  readonly article: number;
  readonly reading: Reading;
  readonly subject: Subject;
  /** The words of its sentence: names by their spelling, others by what they stand for. */
  readonly words: Words;
  /** The words of its clause, with whoever the clause before left to it as subject. */
  readonly clause: Words;
  /** Names in the figure's own phrases and in the subject of its clause. */
  readonly names: ReadonlySet<string>;
  /** Whose age it is: given name, where there is one, and surname. */
  readonly person: readonly string[] | null;
  /** What somebody is whose age it is: "guard". */
  readonly role: string | null;
  /** What is done, and the words of its clause, that no other figure of its measure has in its sentence, but for those that agree with it. */
  readonly sole: ReadonlySet<string>;
  /** The names in the whole article. */
  readonly known: ReadonlySet<string>;
}

/** The claims of an article with the words around them; cells of tables are told apart by their heads, which are not read. */
export function tellingsOf(reading: Reading, article: number): Telling[] {
  const sense = hearNames(reading);
  const around = new Map<SentenceReading, Words>();
  const known = namesIn(reading, sense);
  const subjects = subjectsOf(reading).filter(
    ({ claim }) => claim.block.block.kind !== "table-cell" && !isDateLine(claim),
  );
  let before: Subject | undefined;
  const figures = subjects.map((subject) => {
    const figure = withUnit(subject, before);
    if (figure.quantity) before = figure;
    return figure;
  });
  for (const { claim } of figures) around.set(claim.sentence, around.get(claim.sentence) ?? wordsAround(claim, sense));
  const wordsOf = ({ claim: { sentence } }: Subject): Words => around.get(sentence) as Words;
  const bearers = bearersOf(figures, wordsOf);
  return figures.map((subject) => {
    const words = wordsOf(subject);
    const isAge = subject.measure === "age";
    const person = isAge ? personOf(subject, reading) : null;
    const role = isAge ? roleOf(subject) : null;
    const clause = clauseWords(subject.claim, sense, subject.holder);
    const sole = new Set(
      tiesOf(subject, clause).filter((tie) => isSole(subject, bearers.get(`${subject.measure} ${tie}`))),
    );
    for (const unit of unitWords(subject)) sole.delete(unit);
    return { article, reading, subject, words, clause, names: bySpelling(subject.names), person, role, sole, known };
  });
}

/** "Wednesday, January 13, 2010" for a sentence: the day of the article. */
function isDateLine({ mention, sentence }: Claim): boolean {
  return mention.kind === "timex" && mention.first === sentence.first && mention.next + 1 >= sentence.next;
}

/** The figures of an article by their measure and what they are told with. */
function bearersOf(
  subjects: readonly Subject[],
  wordsOf: (subject: Subject) => Words,
): ReadonlyMap<string, readonly Subject[]> {
  const bearers = new Map<string, Subject[]>();
  for (const subject of subjects) {
    for (const tie of tiesOf(subject, wordsOf(subject))) {
      const key = `${subject.measure} ${tie}`;
      const known = bearers.get(key);
      if (known) known.push(subject);
      else bearers.set(key, [subject]);
    }
  }
  return bearers;
}

/** The words of the figure itself: "metre", "percent". */
function unitWords({ claim: { block, mention } }: Subject): string[] {
  const words: string[] = [];
  for (let at = mention.first; at < mention.next; at++) words.push(conceptOfStem(stemAt(block.tokens, at)));
  return words;
}

/** What a figure is told with: what is done to it, and what is spoken of beside it. */
function tiesOf({ deeds }: Subject, { stems }: Words): string[] {
  return [...new Set([...deeds, ...stems])];
}

function isSole(subject: Subject, bearers: readonly Subject[] = []): boolean {
  return bearers.length <= mostBearers && bearers.every((other) => other === subject || agree(other, subject));
}

/** How often one figure may be told before nobody looks whether all are alike. */
const mostBearers = 12;

/**
 * "They had demanded 900,000 euros. The court granted 430,000", "with 32.8 percent, ahead of the Greens with 23.6": a bare
 * figure after a sum is a sum, and with decimals it is a share after a share.
 */
function withUnit(subject: Subject, before: Subject | undefined): Subject {
  const { quantity, claim, thing } = subject;
  if (!before?.quantity || !quantity || subject.measure !== "count" || thing !== null) return subject;
  const { unit, kind } = before.quantity;
  if (before.claim.block !== claim.block || claim.sentence.index - before.claim.sentence.index > 1) return subject;
  const isSum = kind === "money" && quantity.min.n >= 1000n * quantity.min.d;
  const isShare = kind === "percent" && quantity.min.d > 1n && before.claim.sentence === claim.sentence;
  return isSum || isShare ? subjectWith(subject, { measure: kind, quantity: { ...quantity, kind, unit } }) : subject;
}

/** The words of the sentence, and the names of those before it in the paragraph where a pronoun leads back to them. */
function wordsAround({ block, sentence }: Claim, sense: NameSense): Words {
  const { names, stems } = wordsIn(block, sentence.first, sentence.next, sense);
  const before = hasPronoun(block, sentence) ? wordsIn(block, 0, sentence.first, sense).names : [];
  return { names: bySpelling([...names, ...before]), stems: conceptsOf(stems) };
}

function clauseWords({ block, clause }: Claim, sense: NameSense, holder: string | null): Words {
  const { names, stems } = wordsIn(block, clause.first, clause.next, sense);
  return { names: bySpelling(names), stems: conceptsOf(holder === null ? stems : [...stems, holder]) };
}

function namesIn({ blocks }: Reading, sense: NameSense): ReadonlySet<string> {
  const names = blocks
    .filter(({ block }) => block.kind !== "furniture")
    .flatMap((block) => [...wordsIn(block, 0, block.tokens.count, sense).names]);
  return bySpelling(names);
}

function conceptsOf(stems: Iterable<string>): ReadonlySet<string> {
  return new Set([...stems].map(conceptOfStem));
}

function bySpelling(names: Iterable<string>): ReadonlySet<string> {
  return new Set([...names].map(spellingOf));
}

function hasPronoun({ tagged }: BlockReading, { first, next }: SentenceReading): boolean {
  return tagged.subarray(first, next).includes(tags.pronoun);
}

/** The day the article appeared; null when it carries no date. */
export function dayOf({ reading }: Telling): number | null {
  return reading.anchor?.start ?? null;
}
