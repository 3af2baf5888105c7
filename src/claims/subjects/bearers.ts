import type { Claim } from "../reading.js";
import { tags } from "../syntax/tag.js";
import { isCapitalised, lexeme, wordAt } from "../token-access.js";
import { number } from "../tokens.js";
import type { NameSense } from "./names.js";

/** "The hospital in Leeds has": names between the subject of the clause and its verb. */
export function* placesOf({ block, clause: { verb, subject } }: Claim, sense: NameSense): Iterable<string> {
  if (!verb || !subject) return;
  for (let i = subject.next; i < verb.first && block.tagged[i] !== tags.sign; i++)
    if (sense.isName(block, i)) yield wordAt(block.tokens, i);
}

/** "Unit 4 employs", "Firm 1701 paid": the token of a number right behind the noun that the clause is about; -1 for none. */
export function numberOfName({ block: { tokens, tagged }, clause: { verb, subject } }: Claim): number {
  if (!verb || !subject || subject.next > verb.first) return -1;
  const at = [subject.next - 1, subject.next].find((each) => tokens.kind[each] === number) ?? -1;
  const isName = tagged[at - 1] === tags.noun || tagged[at - 1] === tags.proper;
  return at > subject.first && at < verb.first && isName && isCapitalised(tokens, at - 1) ? at : -1;
}

/** Names in the subject of its clause. */
export function* namesOf({ block, clause, mention }: Claim, sense: NameSense): Iterable<string> {
  const { verb, subject } = clause;
  if (!verb || !subject || lexeme(block.tokens, verb.head)?.verb?.saying) return;
  if (subject.first <= mention.first && mention.first < subject.next) return;
  for (let i = subject.first; i < subject.next; i++) if (sense.isName(block, i)) yield wordAt(block.tokens, i);
}
