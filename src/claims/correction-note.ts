import type { Span } from "../text/span.js";
import type { BlockReading, SentenceReading } from "./reading.js";

/** "An earlier version of this article said", "We misstated": a sentence with a figure that was wrong. */
export function takesBack(block: BlockReading, { span }: Pick<SentenceReading, "span">): boolean {
  return mayPutRight(block) && isWrongly(block, span.start, span.end);
}

/** In the sentence that says that the article was corrected, or in the two after it; in a note, or what takes something back. */
export function isInNote(block: BlockReading, sentence: SentenceReading): boolean {
  if (!mayPutRight(block)) return false;
  if (putsRight(block, sentence)) return true;
  const { index, span } = sentence;
  const from = block.block.sentences[Math.max(0, index - 2)] ?? span;
  return isNoted(block, from.start, span.end);
}

/** A note of corrections tells what was printed wrongly beside what is right: its figures are not meant to go together. */
export function putsRight(block: BlockReading, sentence: SentenceReading): boolean {
  if (!mayPutRight(block)) return false;
  const before = block.block.sentences[sentence.index - 1];
  if (label.test(block.block.text) || opensNote(block, sentence.span) || (before && opensNote(block, before)))
    return true;
  return takesBack(block, sentence) || (before !== undefined && takesBack(block, { span: before }));
}

/** "The crush hurt nobody. (Correction: the capacity was given as": the note begins inside the paragraph. */
function opensNote(block: BlockReading, { start, end }: Span): boolean {
  return label.test(block.block.text.slice(start, end));
}

const label =
  /^[\s*_>#([]*(?:(?:(?:an? )?(?:corrections?|clarifications?)(?: (?:and|&) clarifications?)?|errat(?:um|a)|for the record)\b[*_]*\s*(?:[.:–—-]|\()|corrects? (?:\w+ ){1,12}(?:in|to|from|of|for|by|paragraph)\b)/i;
const wrongly =
  /\b(?:(?<!-)(?:earlier|previous|original|first) (?:version|article|edition of (?:this|our|the) (?:\w+ )?(?:story|article|report|piece|page|paper|newspaper|website))|(?:typing|typographical|printing|printer's) error|misprint|(?:our|\w{3,6}day(?:'|’)s) (?:report|story|article|headline|caption|graphic|table|calendar|obituary|page)\b[^.!?]{0,60} (?:gave|said|stated|put|named)|(?:incorrectly|wrongly|mistakenly|erroneously) \w+|originally (?:said|stated|reported|gave|put|published)|misstated|misreported|(?:we|article|story|report|headline|caption|version) (?:over|under)stated|gave the wrong)\b/i;
const note =
  /\b(?:corrections?|clarification|corrected|amended|(?:earlier|previous) version|originally (?:said|stated|misstated)|misstated|misreported|(?:we|article|story|report|headline|caption|version) (?:over|under)stated|(?:incorrectly|wrongly|mistakenly|erroneously) (?:said|stated|gave|reported|put|described))\b/i;

/** Each note has one of these: most texts have none, and need not be held against long patterns. */
const sign =
  /correct|(?:our|day(?:'|’)s) (?:report|story|headline|caption|graphic|table|calendar|obituary|page)|typing error|typographical|printing error|printer's error|misprint|clarif|errat|for the record|version|edition|article|wrong|mistaken|erroneous|original|amended|misstated|misreported|erstated/i;

const hasSign = testOnce(sign);

function mayPutRight(block: BlockReading): boolean {
  return hasSign(block, 0, block.block.text.length);
}

const isWrongly = testOnce(wrongly);
const isNoted = testOnce(note);

/** Looks through each stretch of a block once, however many figures stand in it; stretches differ in their ends. */
function testOnce(pattern: RegExp): (block: BlockReading, start: number, end: number) => boolean {
  const answers = new WeakMap<BlockReading, Map<number, boolean>>();
  return (block, start, end) => {
    const known = answers.get(block) ?? new Map<number, boolean>();
    answers.set(block, known);
    const answer = known.get(end) ?? pattern.test(block.block.text.slice(start, end));
    known.set(end, answer);
    return answer;
  };
}
