import { type Entry, entryAt, pos } from "../lexicon/index.js";
import { isAdjacent, isOwnerClitic, opensQuotation, signAt, textAt } from "../token-access.js";
import { sign, type Tokens } from "../tokens.js";
import { startsNominal } from "./tag-verbal.js";
import { tags } from "./tags.js";

/** "the Pronghorns' graduation rate": the apostrophe behind a plural, where no quotation is open that it could close. */
export function isPluralOwner(tokens: Tokens, i: number, tagged: Uint8Array): boolean {
  if (!isOwnerClitic(tokens, i) || !isAdjacent(tokens, i) || isAdjacent(tokens, i + 1)) return false;
  if (tagged[i - 1] !== tags.noun && tagged[i - 1] !== tags.proper) return false;
  if (!/s$/i.test(textAt(tokens, i - 1)) || !startsNominal(tokens, i + 1) || isDeterminerAt(tokens, i + 1))
    return false;
  const opening = signAt(tokens, i, "'") ? "'" : "‘";
  for (let at = i - 1; at >= 0 && i - at < 80; at--)
    if (signAt(tokens, at, opening) && tagged[at] === tags.sign) return false;
  return true;
}

/** "'s" after a noun is the possessive unless a verb form follows; "'re", "'ve", "'m" are auxiliaries, "'ll", "'d" modals. */
export function tagClitic(tokens: Tokens, i: number, tagged: Uint8Array, entry: Entry): number {
  if (entry.pos & pos.modal) return tags.modal;
  if (entry.pos & pos.auxiliary) return tags.auxiliary;
  const before = tagged[i - 1];
  if (before === tags.pronoun || before === tags.relative || before === tags.adverb) return tags.auxiliary;
  const next = entryAt(tokens.lex[i + 1] ?? 0);
  if (before === tags.proper && endsName(tokens, i, next)) return tags.proper;
  if (isAfterPreposition(tagged, i - 1)) return tags.possessive;
  // "Northmoor's waiting list" owns it; "Northmoor's waiting" and "it's waiting for" do.
  if (next.pos & pos.gerund && startsNominal(tokens, i + 2) && !isDeterminerAt(tokens, i + 2)) return tags.possessive;
  const verbal = pos.gerund | pos.participle | pos.determiner | pos.preposition;
  return (next.pos & verbal) !== 0 && (next.pos & (pos.noun | pos.adjective)) === 0 ? tags.auxiliary : tags.possessive;
}

/** "the takeover of Fenner's in 2014": what a preposition governs is the subject of nothing. */
function isAfterPreposition(tagged: Uint8Array, at: number): boolean {
  let first = at;
  while (
    first > 0 &&
    (tagged[first] === tags.proper || tagged[first] === tags.noun || tagged[first] === tags.determiner)
  )
    first--;
  return tagged[first] === tags.preposition || tagged[first] === tags.past;
}

/** "Lloyd's said", "Lloyd's of London", "St Finan's reopened on", "at St Finan's,": nothing follows that it could own. */
function endsName(tokens: Tokens, i: number, next: Entry): boolean {
  if (tokens.kind[i + 1] === sign) return !opensQuotation(tokens, i + 1);
  if (next.pos & (pos.auxiliary | pos.modal)) return true;
  if (next.word === "of") return true;
  if ((next.pos & pos.past) === 0 || next.pos & (pos.noun | pos.adjective)) return false;
  const after = entryAt(tokens.lex[i + 2] ?? 0).pos;
  return tokens.kind[i + 2] === sign || (after & (pos.preposition | pos.determiner | pos.adverb | pos.proper)) !== 0;
}

function isDeterminerAt(tokens: Tokens, i: number): boolean {
  return (entryAt(tokens.lex[i] ?? 0).pos & pos.determiner) !== 0;
}
