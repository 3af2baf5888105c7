import type { BlockReading, Claim, Reading, SentenceReading } from "../../claims/reading.js";
import { hearNames, type NameSense } from "../../claims/subjects/names.js";
import { type Subject, subjectsOf } from "../../claims/subjects/subject.js";
import { type Words, wordsIn } from "../../claims/subjects/words.js";
import { tags } from "../../claims/syntax/tag.js";
import { personOf } from "./person.js";
import { spellingOf } from "./spelling.js";

/** A claim of one article among several. Names stand in it by their spelling keys. */
export interface Telling {
  /** Place of the article in the list, by path. */
  readonly article: number;
  readonly reading: Reading;
  readonly subject: Subject;
  /** The words of its sentence. */
  readonly words: Words;
  /** Names in the figure's own phrases and in the subject of its clause. */
  readonly names: ReadonlySet<string>;
  /** Whose age it is: given name, where there is one, and surname. */
  readonly person: readonly string[] | null;
}

/** The claims of an article with the words around them; cells of tables are told apart by their heads, which are not read. */
export function tellingsOf(reading: Reading, article: number): Telling[] {
  const sense = hearNames(reading);
  const known = new Map<SentenceReading, Words>();
  const subjects = subjectsOf(reading).filter(({ claim }) => claim.block.block.kind !== "table-cell");
  return subjects
    .map((subject, index) => withUnit(subject, subjects[index - 1]))
    .map((subject) => {
      const { sentence } = subject.claim;
      const words = known.get(sentence) ?? wordsAround(subject.claim, sense);
      known.set(sentence, words);
      const person = subject.measure === "age" ? personOf(subject, reading) : null;
      return { article, reading, subject, words, names: bySpelling(subject.names), person };
    });
}

/** "They had demanded 900,000 euros. The court granted 430,000": a bare figure after a sum is a sum. */
function withUnit(subject: Subject, before: Subject | undefined): Subject {
  const { quantity, claim, thing } = subject;
  const unit = before?.measure === "money" ? before.quantity?.unit : null;
  if (!unit || !quantity || subject.measure !== "count" || thing !== null || before?.claim.block !== claim.block)
    return subject;
  const isNear = claim.sentence.index - before.claim.sentence.index <= 1;
  return isNear && quantity.min.n >= 1000n * quantity.min.d
    ? { ...subject, measure: "money", quantity: { ...quantity, kind: "money", unit } }
    : subject;
}

/** The words of the sentence, and the names of those before it in the paragraph where a pronoun leads back to them. */
function wordsAround({ block, sentence }: Claim, sense: NameSense): Words {
  const { names, stems } = wordsIn(block, sentence.first, sentence.next, sense);
  const before = hasPronoun(block, sentence) ? wordsIn(block, 0, sentence.first, sense).names : [];
  return { names: bySpelling([...names, ...before]), stems };
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
