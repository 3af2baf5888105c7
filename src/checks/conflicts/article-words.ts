import type { TimexMention } from "../../claims/mention.js";
import type { Reading, SentenceReading } from "../../claims/reading.js";
import { conceptOfStem } from "../../claims/subjects/concept.js";
import { hearNames } from "../../claims/subjects/names.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { wordsIn } from "../../claims/subjects/words.js";
import type { Timex } from "../../values/timex.js";
import { type Known, namesOfWord } from "./known-words.js";

/** What the words of a whole article tell of two of its sentences. */
export interface ArticleWords {
  /** What was spoken of before the sentence of a figure. */
  before(subject: Subject): Known;
  /** Whether a time of its sentence was spoken of before, as the same day or period. */
  knowsTime(subject: Subject, time: TimexMention): boolean;
  /** How many words the sentences of two figures share that stand in no other. */
  sharedAlone(a: Subject, b: Subject): number;
}

/** The words of an article, read when they are first asked for: most articles give no two figures that are so much alike. */
export function articleWords(reading: Reading): ArticleWords {
  let first: FirstSaid | null = null;
  let all: { readonly of: ReturnType<typeof wordsBySentence>; readonly counts: ReadonlyMap<string, number> } | null =
    null;
  return {
    before({ claim: { sentence } }) {
      first ??= firstSaid(reading);
      const { words, places } = first;
      const place = places.get(sentence) ?? 0;
      return { has: (word) => (words.get(word) ?? place) < place };
    },
    knowsTime({ claim: { sentence } }, { timex }) {
      first ??= firstSaid(reading);
      const place = first.places.get(sentence) ?? 0;
      return (first.times.get(periodOf(timex)) ?? place) < place;
    },
    sharedAlone({ claim: a }, { claim: b }) {
      if (all === null) {
        const of = wordsBySentence(reading);
        all = { of, counts: countsOf(of.values()) };
      }
      const other = all.of.get(b.sentence);
      let shared = 0;
      for (const word of all.of.get(a.sentence) ?? []) if (other?.has(word) && all.counts.get(word) === 2) shared++;
      return shared;
    },
  };
}

/** The days that a time spans, or what is known of it. */
function periodOf({ start, end, value }: Timex): string {
  return start === null ? value : `${start}/${end}`;
}

/** Each sentence with its place in the article; each word, under all its names, and each time with the place where it is said first. */
interface FirstSaid {
  readonly places: ReadonlyMap<SentenceReading, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly times: ReadonlyMap<string, number>;
}

function firstSaid({ blocks }: Reading): FirstSaid {
  const places = new Map<SentenceReading, number>();
  const words = new Map<string, number>();
  const times = new Map<string, number>();
  for (const { tokens, sentences } of blocks)
    for (const sentence of sentences) {
      const place = places.size;
      places.set(sentence, place);
      for (const mention of sentence.mentions) {
        const period = mention.kind === "timex" ? periodOf(mention.timex) : null;
        if (period !== null && !times.has(period)) times.set(period, place);
      }
      for (let at = sentence.first; at < sentence.next; at++)
        for (const name of namesOfWord(tokens, at)) if (!words.has(name)) words.set(name, place);
    }
  return { places, words, times };
}

/** In how many sentences each word is said. */
function countsOf(sentences: Iterable<ReadonlySet<string>>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function wordsBySentence(reading: Reading): ReadonlyMap<SentenceReading, ReadonlySet<string>> {
  const sense = hearNames(reading);
  const words = new Map<SentenceReading, ReadonlySet<string>>();
  for (const block of reading.blocks)
    for (const sentence of block.sentences) {
      const { names, stems } = wordsIn(block, sentence.first, sentence.next, sense);
      words.set(sentence, new Set([...names, ...[...stems].map(conceptOfStem)]));
    }
  return words;
}
