import { isSpoken } from "../claims/attribution.js";
import type { Mention, QuantityMention } from "../claims/mention.js";
import type { BlockReading, SentenceReading } from "../claims/reading.js";
import { hasWordBetween } from "../claims/relations/figures.js";
import { clauseAt } from "../claims/syntax/clauses.js";
import { tags } from "../claims/syntax/tag.js";
import {
  hasOneOf,
  isAdjacent,
  isCapitalised,
  isHyphen,
  isNumber,
  isOneOf,
  isWord,
  lexeme,
  textAt,
  wordAt,
} from "../claims/token-access.js";
import type { Tokens } from "../claims/tokens.js";
import { dictionary } from "../text/dictionary.js";
import type { Span } from "../text/span.js";
import { wordSet } from "../text/word-set.js";
import type { Check } from "./check.js";
import { findingAt, fixAt } from "./wording/finding-at.js";
import { quoted } from "./wording/words.js";

export const doubledWord: Check = {
  id: "doubled-word",
  family: "figures",
  severity: "error",
  title: "a figure, or a word that belongs to it, said twice in a row",
  finds:
    "In a sentence with a figure: the figure twice (14 14 rockets), a time twice (in 2019 in 2019), its verb (fell fell), the small words before it (by by 3 percent) or what it counts (12 people people). Had had, that that, results, phone numbers, names and stammered speech are left alone.",
  matters: "What was pasted twice may have pushed out the word that should stand there.",
  example: { wrong: "The index fell fell 3 percent.", right: "The index fell 3 percent." },
  remedy: "Strike one of the two, after a look at whether another word is missing.",
  *judge({ reading }) {
    for (const block of reading.blocks) {
      if (block.block.kind === "furniture" || block.block.kind === "table-cell") continue;
      for (const sentence of block.sentences) {
        for (const span of doubledIn(block, sentence)) {
          const said = block.block.text.slice(span.start, span.end);
          const once = block.block.text.slice(span.first.start, span.first.end);
          const claim =
            sentence.claims.find(({ mention }) => mention.start >= span.start) ?? sentence.claims[0] ?? null;
          yield findingAt(doubledWord, reading, block, span, isSpoken(block.block, span) ? claim : null, {
            message: `${quoted(said)} says ${quoted(once)} twice`,
            label: "said twice",
            actual: said,
            expected: [once],
            fixes: fixAt(block, span, `Write ${once}`, once, "safe"),
          });
        }
      }
    }
  },
};

interface Doubled extends Span {
  /** What is to stay. */
  readonly first: Span;
}

function* doubledIn(block: BlockReading, sentence: SentenceReading): Iterable<Doubled> {
  if (!sentence.mentions.some(({ kind }) => kind !== "identifier")) return;
  yield* doubledFigures(block, sentence);
  yield* doubledTimes(block, sentence);
  yield* doubledHalves(block, sentence);
  const { tokens } = block;
  for (let at = sentence.first; at + 1 < sentence.next; at++) {
    if (tokens.hash[at] !== tokens.hash[at + 1] || !isWord(tokens, at) || !isWord(tokens, at + 1)) continue;
    if (isAdjacent(tokens, at + 1) || !isSameWord(tokens, at, at + 1)) continue;
    // "a sit-in in 1997"
    if (isHyphen(tokens, at - 1) && isAdjacent(tokens, at)) continue;
    if (wordAt(tokens, at + 2) === wordAt(tokens, at) || !isSlip(block, sentence, at)) continue;
    yield {
      start: tokens.start[at] as number,
      end: tokens.end[at + 1] as number,
      first: { start: tokens.start[at] as number, end: tokens.end[at] as number },
    };
  }
}

/** With its accents: "à a" are two words. */
function isSameWord(tokens: Tokens, one: number, other: number): boolean {
  return textAt(tokens, one).toLowerCase() === textAt(tokens, other).toLowerCase();
}

/** "14 14 rockets", "14 rockets 14 rockets", "$1.2 $1.2 million"; not "1,000 1,000-pound bombs", nor figures in a row. */
function* doubledFigures({ tokens, block }: BlockReading, { mentions }: SentenceReading): Iterable<Doubled> {
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [left, right] = [mentions[i], mentions[i + 1]];
    if (left?.kind !== "quantity" || !right || right.kind === "identifier") continue;
    const [one, other] = [block.text.slice(left.start, left.end), block.text.slice(right.start, right.end)];
    const inRow = left.first > 0 && (isNumber(tokens, left.first - 1) || isNumber(tokens, right.next));
    if (inRow || isHyphen(tokens, right.next)) continue;
    if (isSaidInFull(tokens, left, right, one, other)) {
      yield { start: left.start, end: right.end, first: { start: right.start, end: right.end } };
      continue;
    }
    if (right.kind !== "quantity" || !isPlain(left) || !isPlain(right) || one.toLowerCase() !== other.toLowerCase())
      continue;
    if (!right.counted || right.counted.head < right.next) continue;
    const between = left.next === right.first ? left : sameCounted(block.text, tokens, left, right);
    if (!between) continue;
    const end = between === left ? right.end : (tokens.end[right.counted.next - 1] as number);
    yield { start: left.start, end, first: { start: left.start, end: between.end } };
  }
}

/** "$1.2 $1.2 million", "12 percent 12 percent", "three three weeks": begun, and then said with its scale or unit. */
function isSaidInFull(tokens: Tokens, left: QuantityMention, right: Mention, one: string, other: string): boolean {
  if (left.next !== right.first || left.quantity.kind === "ordinal" || left.ends) return false;
  const isBegun = other.toLowerCase().startsWith(one.toLowerCase()) && !/^[-\d.,]/.test(other.slice(one.length));
  if (!isBegun || /[-–]/.test(other)) return false;
  const { unit, written } = left.quantity;
  if (unit || written.magnitude) return true;
  const isMeasure =
    right.kind === "quantity" && right.quantity.unit !== null && right.quantity.unit.dimension !== "money";
  // "20 20 km runs" count what is measured.
  return other.length > one.length && !(isMeasure && /s$/.test(wordAt(tokens, right.next)));
}

/** "in 2019 in 2019", "on Monday Monday": a time twice, with its preposition or without. */
function* doubledTimes({ tokens, block }: BlockReading, { mentions }: SentenceReading): Iterable<Doubled> {
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [left, right] = [mentions[i], mentions[i + 1]];
    if (left?.kind !== "timex" || right?.kind !== "timex" || left.expression.form !== "calendar") continue;
    if (block.text.slice(left.start, left.end) !== block.text.slice(right.start, right.end)) continue;
    const gap = right.first - left.next;
    const preposition = wordAt(tokens, left.first - 1);
    const again = gap === 1 && timePrepositions.has(preposition) && wordAt(tokens, left.next) === preposition;
    if (gap !== 0 && !again) continue;
    const start = again ? (tokens.start[left.first - 1] as number) : left.start;
    yield { start, end: right.end, first: { start, end: left.end } };
  }
}

/** "7:30 p.m. p.m.": the half of the day twice. */
function* doubledHalves({ block }: BlockReading, { mentions }: SentenceReading): Iterable<Doubled> {
  for (const { kind, start, end } of mentions) {
    if (kind !== "timex") continue;
    const own = /[ap]\.?m\.?$/i.exec(block.text.slice(start, end))?.[0];
    const again = own === undefined ? undefined : /^\.? ?([ap]\.?m\b\.?)/i.exec(block.text.slice(end, end + 8));
    if (own === undefined || !again || again[1]?.charAt(0).toLowerCase() !== own.charAt(0).toLowerCase()) continue;
    const from = end - own.length;
    yield { start: from, end: end + again[0].length, first: { start: from, end } };
  }
}

/** A bare count of two digits or more, or in words; a single digit may be a result or a rank. */
function isPlain({ form, quantity, start, end }: QuantityMention): boolean {
  const isLong = quantity.written.style === "words" ? quantity.min.n > 1n : end - start > 1;
  return form === "cardinal" && quantity.kind === "count" && isLong;
}

/** The end of what the first figure counts, when the second follows at once and counts the same. */
function sameCounted(
  text: string,
  tokens: BlockReading["tokens"],
  left: QuantityMention,
  right: QuantityMention,
): Pick<Span, "end"> | null {
  if (!left.counted || !right.counted || left.counted.next !== right.first) return null;
  const phrase = (of: NonNullable<QuantityMention["counted"]>): string =>
    text.slice(tokens.start[of.first], tokens.end[of.next - 1]);
  return phrase(left.counted) === phrase(right.counted) ? { end: tokens.end[left.counted.next - 1] as number } : null;
}

/** True where the same word twice has no good reading. */
function isSlip(block: BlockReading, sentence: SentenceReading, at: number): boolean {
  const { tokens, tagged } = block;
  const word = wordAt(tokens, at);
  const entry = lexeme(tokens, at);
  if (isCapitalised(tokens, at + 1) || (isCapitalised(tokens, at) && at !== sentence.first)) return false;
  if (isHyphen(tokens, at + 2) && isAdjacent(tokens, at + 2)) return false;
  const quoted = isSpoken(block.block, { start: tokens.start[at] as number, end: tokens.end[at + 1] as number });
  if (alwaysSlips.has(word)) return !quoted && !(strandable.has(word) && takesIt(block, sentence, at, nothing));
  const nearFigure = sentence.mentions.some(({ first, next }) =>
    first >= at + 2 ? first <= at + 4 : next >= at - 1 && next <= at,
  );
  const taking = particles[word];
  if (taking) return !quoted && nearFigure && !takesIt(block, sentence, at, taking);
  if (word === "by") return !quoted && nearFigure && !takesBy.has(lexeme(tokens, at - 1)?.verb?.base ?? "");
  // "What it was was 5 percent too dear."
  if (word === "is" || word === "was")
    return !quoted && nearFigure && !hasWordBetween(block, openers, sentence.first, at);
  if (repeatable.has(word)) return false;
  if (entry?.verb && (isVerb(tagged[at] as number) || isVerb(tagged[at + 1] as number)) && !entry.short)
    return entry.verb.direction !== 0 || !quoted;
  return isCountedNoun(sentence, at) && !textAt(tokens, at).includes("'");
}

/** "put in in 1979", "moved back in in 2014", "the city he was born in in 1948": the first belongs to the verb before it. */
function takesIt(
  { tokens, tagged }: BlockReading,
  { syntax }: SentenceReading,
  at: number,
  taking: ReadonlySet<string>,
): boolean {
  let verb = at - 1;
  while (verb > syntax.first && (tagged[verb] === tags.adverb || isOneOf(tokens, verb, backward))) verb--;
  const base = lexeme(tokens, verb)?.verb?.base;
  if (base === undefined) return false;
  if (taking.has(base) || base === "be") return true;
  const clause = clauseAt(syntax, verb);
  // "who married in 2019" leaves nothing standing
  const isOfSubject = clause.kind === "relative" && isVerb(tagged[clause.first + 1] as number);
  if (!isOfSubject && (clause.kind === "relative" || hasOneOf(tokens, stranding, syntax.first, verb))) return true;
  // "The party he works for": a subject right behind a noun.
  const before = clause.subject ? tagged[clause.subject.first - 1] : undefined;
  return before === tags.noun || before === tags.proper;
}

/** The last word of a figure or time, of what a figure counts, and its unit. */
function isCountedNoun({ mentions }: SentenceReading, at: number): boolean {
  return mentions.some(
    (mention) =>
      (mention.kind === "timex" && mention.expression.form === "duration" && mention.next === at + 1) ||
      (mention.kind === "quantity" &&
        mention.counted !== null &&
        mention.counted.first >= mention.next &&
        at >= mention.counted.first &&
        at + 1 === mention.counted.head),
  );
}

function isVerb(tag: number): boolean {
  return tag === tags.verb || tag === tags.past || tag === tags.participle || tag === tags.auxiliary;
}

/** Small words that never stand twice in a row. */
const alwaysSlips = new Set(
  "the a an of and or from than with were are has been will would at to about nearly almost roughly approximately least between during since until after before them us him whose which".split(
    " ",
  ),
);
/** "the group he looked after after the war", "the woman he lived with with two cats" */
const strandable = wordSet("after with to at of from about before");
const nothing: ReadonlySet<string> = new Set();
/** Small words that end a phrase with the verb before them, with those verbs: "moved in in 2010", "went on on Monday". */
const particles: Readonly<Record<string, ReadonlySet<string>>> = dictionary({
  in: wordSet(
    "put set cut move turn call sign hand log check step break drop look lock sink pass go come give get bring take tune kick phase let vote swear snow phone write send usher build plug settle cave close fill fit join pitch rein rush hold stay keep fly dig chip block box fence hem key tie type zoom throw trade shut ship sail ring rope pull push mail invite drive dial crash cash buy burst barge ask lean live sleep believe factor figure reel wade weigh work pay pour eat dine opt walk stop jump muscle squeeze swoop creep drift flood stream pack crowd wire draw blow fall pencil slot bring beam bed inch ease edge chime butt cram feed",
  ),
  on: wordSet(
    "go carry move get put take turn log sign hold keep hang catch come bring pass drag press soldier stay switch live lead march read run ride wear work act add build cheer fight call battle push plough struggle look leave stop bolt tack clock latch count rely insist comment drone let try pile pull",
  ),
  for: wordSet("pay call ask care account hope look wait search wish long provide cater vote"),
  over: wordSet(
    "go take hand turn move pass pull roll run sign boil blow bowl carry get give fall make cross come mull look think talk tide change switch spill knock tip pore stop freeze cloud paper gloss glaze",
  ),
});
const backward = new Set(["back", "right", "straight"]);
/** Words behind which a preposition may be left standing. */
const stranding = wordSet("what whatever who whom whoever where which that how");
const openers = new Set("what whatever who whoever where how all that thing which it he she they why when".split(" "));
const timePrepositions = new Set(["in", "on", "at", "by", "since", "until", "during"]);
const takesBy = new Set("stand pass go get come put swing lay abide drop stop fly sit stick".split(" "));
/** Verbs that may stand twice: "had had", "what it is is", "do do". */
const repeatable = new Set("had have be do did does can may let go blah ha no yes very so".split(" "));
