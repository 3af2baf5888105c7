import { entryAt, pos } from "../lexicon/index.js";
import { isAdjacent, isHyphen, isOneOf, isOwnerClitic, lexeme, textAt } from "../token-access.js";
import { type Tokens, word } from "../tokens.js";
import { isPlural } from "./counted-plural.js";
import { nounPhraseAt } from "./noun-phrases.js";
import { isFigure } from "./objects-behind.js";
import { isPureVerb, skipAdverbs } from "./tag-verbal.js";
import { tags } from "./tags.js";

/**
 * How well the word at `i` would do as the finite verb of the stretch that begins at token `first`: what stands before it
 * must be able to be its subject and agree with it in number, what follows to be its object or what else a verb takes.
 * No word that cannot be a finite verb has a fit.
 */
export function verbFit(tokens: Tokens, tagged: Uint8Array, first: number, i: number, next: number): number {
  const form = verbalForm(tokens, i);
  if (!form || isBound(tokens, i)) return none;
  const subject = subjectFit(tokens, tagged, first, i, form);
  if (subject === none) return none;
  const given = isGiven(tokens, tagged, i, next) ? 3 : reaches(tokens, tagged, i) ? 2 : 0;
  return subject + given + complementFit(tokens, tagged, i + 1, next) + likelihood(tokens, i, form);
}

/** "cost the club £4 million", "pay staff $12": who pays or is paid stands before the sum. */
function isGiven(tokens: Tokens, tagged: Uint8Array, i: number, next: number): boolean {
  if (!giving.has(entryAt(tokens.lex[i] as number).verb?.base ?? "")) return false;
  const whom = nounPhraseAt(tokens, tagged, i + 1, next);
  return whom !== null && tagged[whom.head] !== tags.number && tagged[whom.next] === tags.number;
}

const giving = new Set("cost pay owe charge offer".split(" "));

/** "profit falls to €358 million", "ridership drops by 12 percent": what moves does so to a figure, or by one. */
function reaches(tokens: Tokens, tagged: Uint8Array, i: number): boolean {
  if ((entryAt(tokens.lex[i] as number).verb?.direction ?? 0) === 0 || !isOneOf(tokens, i + 1, reaching)) return false;
  const at = skipAdverbs(tagged, i + 2, 1);
  return tagged[at] === tags.number || isFigure(tokens, at);
}

const reaching = new Set(["to", "by"]);

/** The fit of a word that no reading makes the verb. */
export const none = -100;

interface VerbalForm {
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
}

function verbalForm(tokens: Tokens, i: number): VerbalForm | null {
  if (tokens.kind[i] !== word) return null;
  const { pos: bits, verb, word: form } = entryAt(tokens.lex[i] as number);
  // A word that the lexicon lacks may be the third person of a verb: "brews".
  if (tokens.lex[i] === 0)
    return /^[a-z]{3,}[^aeious]s$|^[a-z]{3,}es$/.test(textAt(tokens, i))
      ? { base: false, third: true, past: false }
      : null;
  const isPresent = (bits & (pos.verb | pos.seldomVerb)) !== 0;
  const past = (bits & pos.past) !== 0;
  if (bits & closed || !(isPresent || past)) return null;
  const base = isPresent && form === verb?.base;
  return { base, third: isPresent && !base, past };
}

const closed = pos.preposition | pos.auxiliary | pos.modal | pos.determiner | pos.pronoun | pos.coordinator;

/** "record-breaking", "the club's": a word bound by a hyphen or that owns something is no verb. */
function isBound(tokens: Tokens, i: number): boolean {
  if (isHyphen(tokens, i + 1) && isAdjacent(tokens, i + 1) && isAdjacent(tokens, i + 2)) return true;
  if (isHyphen(tokens, i - 1) && isAdjacent(tokens, i)) return true;
  return isOwnerClitic(tokens, i + 1) && isAdjacent(tokens, i + 1);
}

function subjectFit(tokens: Tokens, tagged: Uint8Array, first: number, i: number, form: VerbalForm): number {
  let at = skipAdverbs(tagged, i - 1);
  while (at > first && tagged[at] === tags.time && tagged[at - 1] !== tags.preposition) at--;
  if (at < first) return none;
  const tag = tagged[at];
  if (tag === tags.pronoun || tag === tags.relative) return form.third || form.past || tag === tags.pronoun ? 3 : 2;
  if (tag === tags.number && !isGoverned(tagged, first, at)) {
    // "the 40 reported cases"
    if (form.past && (tagged[i + 1] === tags.noun || tagged[i + 1] === tags.adjective)) return none;
    return form.third ? 0 : 1;
  }
  if (tag === tags.determiner && isOneOf(tokens, at, standalone)) return form.third ? 2 : 3;
  const isHead =
    tag === tags.noun ||
    tag === tags.proper ||
    ((tag === tags.adjective || tag === tags.gerund) && endsAdjectives(tokens, tagged, at));
  if (!isHead) return none;
  return agreement(tokens, tagged, headOf(tagged, first, at), first, form);
}

/** "the poor pay", "the record signing cost": what stands for the noun. */
function endsAdjectives(tokens: Tokens, tagged: Uint8Array, at: number): boolean {
  if (tagged[at - 1] === tags.determiner) return true;
  const isBehindWord = tagged[at - 1] === tags.adjective || tagged[at - 1] === tags.noun;
  return isBehindWord && tagged[at - 2] === tags.determiner && /ing$/.test(textAt(tokens, at));
}

/** Determiners that stand for a whole phrase: "each pays". */
const standalone = new Set("each those these many most some few several both all".split(" "));

/** "a crowd of 300 march": what a preposition governs is not the subject itself. */
function isGoverned(tagged: Uint8Array, first: number, at: number): boolean {
  let start = at;
  while (start > first && (tagged[start - 1] === tags.number || tagged[start - 1] === tags.determiner)) start--;
  return start > first && tagged[start - 1] === tags.preposition;
}

/** "links between the two": the noun before the preposition governs the verb. */
function headOf(tagged: Uint8Array, first: number, at: number): number {
  let head = at;
  for (let steps = 0; steps < 4; steps++) {
    const start = phraseStart(tagged, first, head);
    const joint = tagged[start - 1];
    if (start - 1 <= first || (joint !== tags.preposition && joint !== tags.to)) return head;
    let before = start - 2;
    while (
      before > first &&
      (tagged[before] === tags.gerund || tagged[before] === tags.past || tagged[before] === tags.participle)
    )
      before--;
    if (tagged[before] !== tags.noun && tagged[before] !== tags.proper && tagged[before] !== tags.number) return head;
    head = before;
  }
  return head;
}

function phraseStart(tagged: Uint8Array, first: number, at: number): number {
  let start = at;
  while (start > first && nominal.has(tagged[start - 1] as number)) start--;
  return start;
}

const nominal = new Set<number>([
  tags.noun,
  tags.proper,
  tags.adjective,
  tags.determiner,
  tags.number,
  tags.possessive,
]);

function agreement(tokens: Tokens, tagged: Uint8Array, head: number, first: number, form: VerbalForm): number {
  if (form.past && !form.base) return 2;
  const before = tagged[phraseStart(tagged, first, head) - 1];
  const several = isPlural(tokens, head) || tagged[head] === tags.number || before === tags.coordinator;
  // "Rovers beat", "the couple share": a name or a group may stand for one or for many.
  const either = tagged[head] === tags.proper || isOneOf(tokens, head, groups);
  if (form.third) return !several ? 3 : either ? 1 : -3;
  // "Council raises tax": what moves a figure is more likely done than a subject.
  if (several) return (lexeme(tokens, head)?.verb?.direction ?? 0) !== 0 ? 2 : 3;
  return form.past ? 2 : either ? 0 : -3;
}

const groups = new Set(
  "couple pair trio duo team committee crew staff side squad government council board jury public party group family union club band crowd majority minority half rest number press audience panel cast orchestra choir".split(
    " ",
  ),
);

/** What follows a verb, and what follows only a noun. */
function complementFit(tokens: Tokens, tagged: Uint8Array, from: number, next: number): number {
  if (from >= next) return 0;
  const tag = tagged[from];
  const text = textAt(tokens, from).toLowerCase();
  switch (tag) {
    case tags.determiner:
    case tags.pronoun:
      return 3;
    case tags.number:
    case tags.subordinator:
      return 2;
    case tags.preposition:
      return text === "of" ? -3 : 1;
    case tags.to:
    case tags.adverb:
    case tags.proper:
      return 1;
    case tags.time:
      return 0;
    case tags.auxiliary:
    case tags.modal:
    case tags.past:
    case tags.relative:
      return -4;
    case tags.sign:
      return isFigure(tokens, from) ? 2 : 0;
    case tags.verb:
      return -2;
    case tags.adjective:
      return 1;
    default:
      return isPlural(tokens, from) ? 2 : nounFit(tokens, tagged, from, next);
  }
}

/** "cut power to 400 homes": a singular without its article is an object where its phrase ends; else it may go on. */
function nounFit(tokens: Tokens, tagged: Uint8Array, at: number, next: number): number {
  const { pos: bits, change } = entryAt(tokens.lex[at] as number);
  if (bits & (pos.verb | pos.past) && (change || !(bits & pos.noun))) return -1;
  const after = tagged[at + 1];
  if (after === tags.noun && isPlural(tokens, at + 1)) return 2;
  return at + 1 >= next || after === tags.preposition || after === tags.to || after === tags.sign ? 2 : 0;
}

function likelihood(tokens: Tokens, i: number, form: VerbalForm): number {
  const entry = entryAt(tokens.lex[i] as number);
  if (tokens.lex[i] === 0) return -2;
  if (isPureVerb(entry) || (form.past && !form.base && !(entry.pos & pos.participle))) return 2;
  return entry.pos & pos.noun ? (form.third ? -2 : -1) : 0;
}
