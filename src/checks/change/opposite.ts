import { oppositeNouns, oppositeVerbs } from "../../claims/lexicon/antonyms.js";
import { pos } from "../../claims/lexicon/index.js";
import { verbForms } from "../../claims/lexicon/inflect.js";
import { tags } from "../../claims/syntax/tag.js";
import { lexeme, textAt, wordAt } from "../../claims/token-access.js";
import type { Tokens } from "../../claims/tokens.js";
import { capitaliseLike } from "../../text/capital.js";
import { dictionary } from "../../text/dictionary.js";

/** The word of the opposite change in the same form: "rose" for "fell", "lowering" for "raising", "up" for "down". */
export function oppositeOf(tokens: Tokens, tagged: Uint8Array, at: number): string | null {
  const word = wordAt(tokens, at);
  const particle = oppositeParticles[word];
  if (particle) return likeCase(tokens, at, particle);
  if (tagged[at] === tags.noun) {
    const plural = word.endsWith("s") && oppositeNouns[word] === undefined;
    const noun = oppositeNouns[plural ? word.slice(0, -1) : word];
    return noun ? likeCase(tokens, at, plural ? pluralOf(noun) : noun) : null;
  }
  const verb = lexeme(tokens, at)?.verb;
  const opposite =
    verb &&
    ((governs(tokens, at) || isPassive(tokens, at) ? transitive[verb.base] : undefined) ?? oppositeVerbs[verb.base]);
  return verb && opposite
    ? likeCase(tokens, at, inflect(opposite, verb.base, word, tagged[at] as number, isBase(tokens, tagged, at)))
    : null;
}

/** Another word for the same, where the one is not always the best: "fallen" beside "shrunk" for "grown". */
export function otherOpposite(tokens: Tokens, tagged: Uint8Array, at: number): string | null {
  const verb = lexeme(tokens, at)?.verb;
  const opposite = verb && tagged[at] !== tags.noun ? others[verb.base] : undefined;
  return verb && opposite
    ? likeCase(
        tokens,
        at,
        inflect(opposite, verb.base, wordAt(tokens, at), tagged[at] as number, isBase(tokens, tagged, at)),
      )
    : null;
}

/** An object follows: "increased its fleet". */
function governs(tokens: Tokens, at: number): boolean {
  return ((lexeme(tokens, at + 1)?.pos ?? 0) & (pos.determiner | pos.possessive)) !== 0;
}

/** "was increased" */
function isPassive(tokens: Tokens, at: number): boolean {
  return lexeme(tokens, at - 1)?.verb?.base === "be";
}

/** The opposite verb in the form that another one was printed in. */
function inflect(opposite: string, base: string, printed: string, tag: number, afterTo: boolean): string {
  const printedForms = verbForms(base);
  const forms = verbForms(opposite);
  if (afterTo) return opposite;
  if (tag === tags.gerund || printedForms.gerund.includes(printed)) return spelt(forms.gerund, opposite);
  if (printed === printedForms.third && printed !== base) return forms.third;
  if (tag === tags.participle) return spelt(forms.participle, opposite);
  if (printedForms.past.includes(printed)) return spelt(forms.past, opposite);
  return printedForms.participle.includes(printed) ? spelt(forms.participle, opposite) : opposite;
}

/** Of two spellings the one with the doubled consonant after a single syllable: "cutting", but "lowering". */
function spelt(forms: readonly string[], base: string): string {
  const single = (base.match(/[aeiouy]+/g)?.length ?? 0) === 1;
  return (single ? forms.at(-1) : forms[0]) ?? base;
}

/** After "to", a modal or "did" stands the base form, also where it looks like the past: "to cut". */
function isBase(tokens: Tokens, tagged: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (before > 0 && tagged[before] === tags.adverb) before--;
  const word = wordAt(tokens, before);
  return (
    tagged[before] === tags.to || tagged[before] === tags.modal || word === "did" || word === "do" || word === "does"
  );
}

function pluralOf(noun: string): string {
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function likeCase(tokens: Tokens, at: number, word: string): string {
  const text = textAt(tokens, at);
  if (text.length > 1 && text === text.toUpperCase()) return word.toUpperCase();
  return capitaliseLike(text, word);
}

const others: Readonly<Record<string, string>> = dictionary({
  grow: "fall",
  shrink: "rise",
  climb: "drop",
  lift: "drop",
  raise: "cut",
  plunge: "soar",
  soar: "plunge",
  surge: "plunge",
  jump: "drop",
  shorten: "lengthen",
});
/** What copy says of those who did it. */
const transitive: Readonly<Record<string, string>> = dictionary({
  increase: "reduce",
  grow: "reduce",
  expand: "reduce",
  shorten: "extend",
  extend: "shorten",
});
const oppositeParticles: Readonly<Record<string, string>> = dictionary({
  up: "down",
  down: "up",
  more: "less",
  less: "more",
  fewer: "more",
  higher: "lower",
  lower: "higher",
});
