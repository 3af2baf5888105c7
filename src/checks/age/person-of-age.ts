import type { QuantityMention, TimexMention } from "../../claims/mention.js";
import type { StatedAge } from "../../claims/relations/life.js";
import { personAt, personOf, subjectOf } from "../../claims/relations/person.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { nounPhraseAt, nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";

type Mention = QuantityMention | TimexMention;

/** Whom the sentence gives an age that a word leads to: the owner of a birthday, the subject of the clause or of the sentence. */
export function personOfAge(place: Place, mention: Mention, lead: number, told: StatedAge | undefined): string | null {
  const { block, sentence } = place;
  // "The fund, launched when she was 40, was 10"
  if (isOneOf(block.tokens, lead, beings) && signAt(block.tokens, lead - 1, ",")) {
    const named = nounPhraseAt(block.tokens, block.tagged, sentence.first, sentence.next);
    if (named) return personAt(viewOf(block, sentence), named.head);
  }
  // "met her husband, then 40, ten years ago"
  if (wordAt(block.tokens, mention.first - 1) === "then" && signAt(block.tokens, mention.first - 2, ",")) {
    const beside = nounPhraseBefore(block.tokens, block.tagged, mention.first - 2, sentence.first);
    if (beside) return personAt(viewOf(block, sentence), beside.head);
  }
  if (told?.person && told.person !== "old") return told.person;
  const owner = ownerPronouns[wordAt(block.tokens, mention.first - 1)];
  if (owner) return owner;
  const view = viewOf(block, sentence);
  const opened = openedBy(place, mention);
  if (opened !== null) return personAt(view, opened);
  const { verb } = clauseAt(sentence.syntax, mention.first);
  return (verb && verb.first < mention.first ? personOf(view, verb.head) : null) ?? subjectOf(view);
}

/** "Now 67, the conductor was", "Aged 28 in 1994, Hall became", "in 2012, aged 50, he was": whom the comma behind leads to. */
function openedBy({ block: { tokens, tagged }, sentence }: Place, { first, next }: Mention): number | null {
  const to = first - sentence.first < 2 ? next + longestOpening : next;
  for (let at = next; at <= to; at++) {
    if (!signAt(tokens, at, ",")) continue;
    const named = nounPhraseAt(tokens, tagged, at + 1, sentence.next);
    const head = named?.head ?? (tagged[at + 1] === tags.pronoun ? at + 1 : -1);
    const tag = tagged[named?.next ?? at + 2] as number;
    return head >= 0 && (isVerbTag(tag) || tag === tags.auxiliary || tag === tags.modal) ? head : null;
  }
  return null;
}

/** Tokens between an age that opens a sentence and the comma: "Only three when the mine closed in 1985,". */
const longestOpening = 9;
const ownerPronouns: Readonly<Record<string, string>> = dictionary({ his: "he", her: "she" });
const beings = wordSet("was is were are");
