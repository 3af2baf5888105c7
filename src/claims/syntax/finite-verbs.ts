import { pos } from "../lexicon/index.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { nounPhraseAt } from "./noun-phrases.js";
import { tags } from "./tags.js";
import { isVerbal } from "./verb-groups.js";

/** The token after a subject phrase with the prepositional phrases that hang on it; 0 when none begins here. */
export function subjectSpan(tokens: Tokens, tagged: Uint8Array, from: number, next: number): number {
  let at = from;
  while (at < next && (tagged[at] === tags.adverb || tagged[at] === tags.time)) at++;
  // "there would be": the word stands for the subject that follows.
  if (at > from && wordAt(tokens, at - 1) === "there" && isFiniteAt(tokens, tagged, at, next)) return at;
  const phrase = nounPhraseAt(tokens, tagged, at, next);
  if (!phrase) return 0;
  at = phrase.next;
  // "after Ostland and Norland signed"
  const joined = tagged[at] === tags.coordinator ? nounPhraseAt(tokens, tagged, at + 1, next) : null;
  if (joined && isFiniteAt(tokens, tagged, joined.next, next)) return joined.next;
  // "the rise to 4,600": where a change leads hangs on its noun too.
  while (at < next && (hanging.has(tagged[at] as number) || leadsToFigure(tagged, at))) {
    if (tagged[at] === tags.time) {
      at++;
      continue;
    }
    const object = nounPhraseAt(tokens, tagged, at + 1, next);
    if (!object) break;
    at = object.next;
  }
  while (at < next && tagged[at] === tags.adverb) at++;
  return at;
}

function leadsToFigure(tagged: Uint8Array, at: number): boolean {
  return tagged[at] === tags.to && tagged[at + 1] === tags.number;
}

const hanging = new Set<number>([tags.preposition, tags.time]);

/** A subject and its finite verb begin here. */
export function startsMain(tokens: Tokens, tagged: Uint8Array, from: number, next: number): boolean {
  const verb = subjectSpan(tokens, tagged, from, next);
  return verb > 0 && isFiniteAt(tokens, tagged, verb, next);
}

/** A verb with a tense of its own. */
export function isFiniteAt(tokens: Tokens, tagged: Uint8Array, at: number, next: number): boolean {
  if (at >= next) return false;
  const tag = tagged[at];
  if (tag === tags.modal || tag === tags.auxiliary)
    return wordAt(tokens, at) !== "being" && wordAt(tokens, at) !== "having" && wordAt(tokens, at) !== "been";
  if (tag === tags.past) return !isReduced(tokens, tagged, at, next);
  return tag === tags.verb && tagged[at - 1] !== tags.to;
}

/** A past form that only describes the noun before it: "people moved for the dam have", "people displaced by the dam". */
export function isReducedRelative(tokens: Tokens, tagged: Uint8Array, at: number, next: number): boolean {
  return tagged[at] === tags.past && isReduced(tokens, tagged, at, next);
}

/** "troops deployed in Iraq have": a past form after a noun is a participle when a finite verb follows in its clause. */
function isReduced(tokens: Tokens, tagged: Uint8Array, at: number, next: number): boolean {
  const entry = lexeme(tokens, at);
  // "The bells rang at noon for the people killed": no participle, or of a verb that nothing is done to by.
  if (entry && (!(entry.pos & pos.participle) || intransitive.has(entry.verb?.base ?? ""))) return false;
  const before = tagged[at - 1];
  const byMany = tagged[at + 2] === tags.number || tagged[at + 2] === tags.time;
  const byDoer = wordAt(tokens, at + 1) === "by" && (entry?.verb?.direction ?? 0) === 0 && !byMany;
  if (before !== tags.noun && before !== tags.proper)
    return byDoer && before !== tags.pronoun && before !== tags.relative;
  if (byDoer) return true;
  let object = at + 1;
  while (tagged[object] === tags.adverb) object++;
  const after = tagged[object];
  if (after === tags.determiner || after === tags.pronoun || after === tags.number) return false;
  // "Before Norland bought Corby it paid"; but "a man called Voss has"
  if (after === tags.proper && object === at + 1 && !naming.has(entry?.verb?.base ?? "name")) return false;
  if (entry?.verb?.saying && wordAt(tokens, at + 1) !== "of") return false;
  for (let i = at + 1; i < next && i < at + 14; i++) {
    const tag = tagged[i];
    if (tag === tags.coordinator || tag === tags.subordinator || tag === tags.relative) return false;
    if (tag === tags.sign && !signAt(tokens, i, "-")) return false;
    if (tag === tags.preposition && isOneOf(tokens, i, clausal) && leadsClause(tokens, tagged, i, next)) return false;
    if (
      tag === tags.modal ||
      tag === tags.auxiliary ||
      tag === tags.past ||
      (tag === tags.verb && tagged[i - 1] !== tags.to)
    )
      return true;
  }
  return false;
}

/** "improved to 94 percent after the junctions had been": what follows has a verb of its own. */
function leadsClause(tokens: Tokens, tagged: Uint8Array, at: number, next: number): boolean {
  // "named after him won"
  if (isOneOf(tokens, at + 1, objects)) return false;
  const verb = subjectSpan(tokens, tagged, at + 1, next);
  return verb > 0 && verb < next && finiteTags.has(tagged[verb] as number);
}

const finiteTags = new Set<number>([tags.auxiliary, tags.modal, tags.past, tags.verb]);
const objects = new Set("him her them me us".split(" "));
const clausal = new Set("after before since until as till".split(" "));
const naming = new Set("call name rename dub title christen nickname baptise baptize entitle label known".split(" "));
const intransitive = new Set(
  "pray appear die arrive happen occur talk listen wait live sleep march travel smile weep kneel protest kneel complain apologise apologize laugh cry disappear vanish emerge belong depend exist remain survive".split(
    " ",
  ),
);

export function hasVerb(tagged: Uint8Array, from: number, next: number): boolean {
  for (let at = from; at < next; at++) if (isVerbal(tagged[at] as number)) return true;
  return false;
}
