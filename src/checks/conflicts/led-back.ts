import type { BlockReading, Reading } from "../../claims/reading.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isBody, isNear } from "./conflict.js";

/** "The 20-year-old had trained": whose age was told last, if nobody else came up since. */
export function leadsBackTo(earlier: Subject, later: Subject, reading: Reading): boolean {
  if (!isBody(earlier) || later.claim.block.index - earlier.claim.block.index > 1) return false;
  const { claim, phrase } = later;
  const { block, mention } = claim;
  const { tokens, tagged } = block;
  const own = personAged(earlier);
  const word = own < 0 ? "" : wordAt(earlier.claim.block.tokens, own);
  // "A 52-year-old man", "The man, 57,"
  const noun = personAged(later);
  if (mention.form !== "age-compound") {
    const isKnown = noun >= 0 && (wordAt(tokens, noun) === word || (own >= 0 && isOneOf(tokens, noun, anyone)));
    const isSame = isKnown && wordAt(tokens, noun - 1) === "the";
    return isSame && isNear(earlier, later) && isQuiet(earlier, later, reading, isAnybody, noun);
  }
  if (!phrase.definite) return false;
  const tag = tagged[mention.next];
  const isNamed = tag === tags.proper || tag === tags.adjective;
  const isOther = tag === tags.noun && !isOneOf(tokens, mention.next, anyone) && wordAt(tokens, mention.next) !== word;
  if (isNamed || isOther || (tag === tags.noun && tagged[mention.next + 1] === tags.proper)) return false;
  // "I felt strong," said the 20-year-old.
  const isSpeaker = lexeme(tokens, mention.first - 2)?.verb?.saying === true;
  const isFirst = mention.first === claim.sentence.first + 1;
  if (own < 0 && (isFirst || isSpeaker) && tag !== tags.noun) return isQuiet(earlier, later, reading, isSomebodyElse);
  // Who is twice as old is hardly the same.
  return isNear(earlier, later) && isQuiet(earlier, later, reading, isAnybody);
}

/** The person without a name whose age is told: "A nurse, 43,", "a man of 52", "a teacher aged 38", "a 52-year-old man", "The driver, who is 61,"; -1 where there is none. */
export function personAged({ claim: { block, mention } }: Subject): number {
  const { tokens, tagged } = block;
  const isPerson = (at: number): boolean =>
    tagged[at] === tags.noun &&
    (tagged[at + 1] !== tags.noun || isOneOf(tokens, at + 1, saying)) &&
    lexeme(tokens, at)?.person === true &&
    !wordAt(tokens, at).endsWith("s");
  if (mention.form === "age-compound") {
    let at = mention.next;
    while (tagged[at] === tags.adjective || (tagged[at] === tags.noun && tagged[at + 1] === tags.noun)) at++;
    return isPerson(at) ? at : -1;
  }
  let at = mention.first - 1;
  if (isOneOf(tokens, at, saying)) at--;
  if (wordAt(tokens, at) === "who") at--;
  if (signAt(tokens, at, ",")) at--;
  return isPerson(at) ? at : -1;
}

function isQuiet(
  { claim: from }: Subject,
  { claim: to }: Subject,
  { blocks }: Reading,
  isElse: (block: BlockReading, at: number) => boolean,
  end = to.mention.first,
): boolean {
  const quiet = (block: BlockReading, first: number, next: number): boolean => {
    for (let at = first; at < next; at++) if (isElse(block, at)) return false;
    return true;
  };
  const { index, tokens } = from.block;
  // "a 52-year-old man": his noun is behind the age.
  const first = personAged({ claim: from } as Subject) >= from.mention.next ? from.mention.next + 1 : from.mention.next;
  if (index === to.block.index) return quiet(to.block, first, end);
  return quiet(blocks[index] ?? to.block, first, tokens.count) && quiet(to.block, 0, end);
}

function isSomebodyElse({ tokens, tagged }: BlockReading, i: number): boolean {
  if (tagged[i] === tags.proper && tagged[i + 1] === tags.proper) return true;
  if (lexeme(tokens, i)?.person !== true || wordAt(tokens, i).endsWith("s")) return false;
  let left = i - 1;
  while (tagged[left] === tags.adjective || tagged[left] === tags.noun) left--;
  return isOneOf(tokens, left, newcomers);
}

/** Anybody at all whom "the 41-year-old" could be. */
function isAnybody({ tokens, tagged }: BlockReading, i: number): boolean {
  const tag = tagged[i] as number;
  if (isOneOf(tokens, i, together)) return true;
  if (tag === tags.proper) return tagged[i - 1] !== tags.proper && !isOneOf(tokens, i - 1, placing);
  if (tag !== tags.noun) return false;
  const word = wordAt(tokens, i);
  if (officials.has(word) || officials.has(`${word}s`)) return false;
  if (isNewcomer({ tokens }, i)) return true;
  if (word.endsWith("s")) return lexeme(tokens, i)?.person === true;
  return lexeme(tokens, i)?.person === true || kin.has(word) || /(?:man|ist|ian)$/.test(word);
}

/** "a swimmer", "her trainer": of a kind that no list has. */
function isNewcomer({ tokens }: Pick<BlockReading, "tokens">, i: number): boolean {
  return isOneOf(tokens, i - 1, newcomers) && /(?:er|or|ee|ant)$/.test(wordAt(tokens, i));
}

/** "A student rescued a swimmer. The 17-year-old": whose age it is came up in between. */
export function isOfNewcomer({ claim: from }: Subject, { claim: to, phrase }: Subject): boolean {
  if (to.mention.form !== "age-compound" || !phrase.definite || from.block !== to.block) return false;
  for (let at = from.mention.next + 2; at < to.mention.first; at++) if (isNewcomer(to.block, at)) return true;
  return false;
}

/** "a student", "her coach": before somebody who was not spoken of. */
const newcomers = new Set("a an another his her their its one".split(" "));
const saying = wordSet("aged age of is was");
/** Those who deal with whoever the news is of. */
const officials = wordSet(
  "officers policemen detectives investigators prosecutors lawyers judges jurors magistrates firefighters firemen paramedics medics doctors surgeons nurses rescuers divers soldiers guards reporters journalists witnesses officials experts",
);
const placing = wordSet("in at from near of off to on near outside");
const together = wordSet("couple pair trio family group gang crowd");
const anyone = wordSet("man woman boy girl teenager pensioner youth youngster");
const kin = wordSet(
  "neighbour neighbor rival opponent champion attacker colleague partner companion boss friend killer winner holder keeper challenger burglar thief robber raider intruder",
);
