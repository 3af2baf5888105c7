import type { TimexMention } from "../../claims/mention.js";
import {
  agree,
  differInNames,
  differInTime,
  isChange,
  type Measured,
  sameMeasure,
} from "../../claims/subjects/compare-subjects.js";
import { happeningAt } from "../../claims/subjects/concept.js";
import { isContrasted } from "../../claims/subjects/contrast.js";
import { pers, type QuantityName, quantityName } from "../../claims/subjects/quantity-name.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { compareRational, multiply, rational } from "../../values/rational.js";
import { isAddedTo, isSumWith } from "./added-to.js";
import { isOfAnotherTurn } from "./another-turn.js";
import { areToldByTwo, type Conflict, earlierIn, isBody, slipBetween } from "./conflict.js";
import { wordsOf } from "./known-words.js";
import { isElsewhere } from "./set-apart.js";
import { areToldApart } from "./told-apart.js";

/**
 * Two values of what bears one name: "set the cod quota for 2023 at 14,500 tonnes", "a 2023 cod quota of 12,500 tonnes"; "ended
 * Thursday at 412 pence", "Thursday's closing price of 442 pence". Told unless a word, a time or a wish sets the two apart.
 */
export function* namedTwice(subjects: readonly Subject[]): Iterable<Conflict> {
  const named = subjects.flatMap((subject) => {
    if (
      others.has(subject.measure) ||
      !isBody(subject) ||
      !subject.quantity ||
      !isToldWhole(subject) ||
      isChange(subject)
    )
      return [];
    const name = quantityName(subject);
    return name && !vague.has(name.noun) ? [{ subject, name, measured: measuredAs(subject, name) }] : [];
  });
  for (const [index, later] of named.entries()) {
    const before = earlierIn(named, index).filter(
      ({ name, measured }) => name.noun === later.name.noun && sameMeasure(measured, later.measured),
    );
    if (before.some(({ subject }) => agree(subject, later.subject))) continue;
    const first = before.find((earlier) => isOne(earlier, later));
    if (!first) continue;
    // Of three values none is known to be that of the others.
    if (before.some((other) => !agree(other.subject, first.subject) && isOne(other, later))) continue;
    yield { marked: later.subject, other: first.subject, by: "taken up" };
  }
}

/** Also what is denied: "no boat can live on a quota of 12,500 tonnes" speaks of what there is. */
function isToldWhole({ phrase, quantity }: Subject): boolean {
  return !phrase.partial && quantity?.defects.length === 0;
}

interface Named {
  readonly subject: Subject;
  readonly name: QuantityName;
  /** The figure by the time that the name tells: "900 euros a month", "Her monthly rent of 1,100 euros". */
  readonly measured: Measured;
}

function measuredAs(subject: Subject, name: QuantityName): Measured {
  return { measure: subject.measure, quantity: subject.quantity, per: perOf(subject, name) };
}

function perOf({ per }: Subject, { words }: QuantityName): string | null {
  if (per !== null) return per;
  const adjective = [...words].find((word) => pers[word] !== undefined);
  return adjective === undefined ? null : (pers[adjective] ?? null);
}

function isOne(earlier: Named, later: Named): boolean {
  const [a, b] = [earlier.subject, later.subject];
  if (a.claim.sentence === b.claim.sentence || b.claim.block.index - a.claim.block.index > reach) return false;
  if (!areNear(a, b) || a.claim.role !== "value" || b.claim.role !== "value") return false;
  if (isWished(a) || isWished(b) || b.claim.quoted || differInNames(a, b) || areToldByTwo(a, b)) return false;
  if (!isSameName(earlier, later) || !areOfOneTime(earlier, later)) return false;
  if (isOfAnotherTurn(a, b) || isElsewhere(a, b)) return false;
  return !areToldApart(a, b) && !isContrasted(b, a) && !isContrasted(a, b) && !isSumWith(a, b) && !isAddedTo(a, b);
}

/** All words of the later name were said with the earlier; an indefinite one repeats all of its words but the owner. */
function isSameName({ subject, name: a }: Named, { name: b }: Named): boolean {
  const known = wordsOf(subject);
  if (![...b.words].every((word) => a.words.has(word) || known.has(word) || pers[word] !== undefined)) return false;
  if (b.isDefinite) return true;
  const { tokens, tagged } = subject.claim.block;
  const told = a.tokens.filter((at) => tagged[at + 1] !== tags.possessive).map((at) => wordAt(tokens, at));
  return b.words.size + b.times.length > 0 && told.every((word) => b.words.has(word));
}

/** The times of both names meet; that of the later was told with the earlier. */
function areOfOneTime(earlier: Named, later: Named): boolean {
  const [a, b] = [timesOf(earlier), later.name.times];
  if (b.length > 0) return b.every((time) => a.some((other) => meet(time, other)));
  return !differInTime(earlier.subject.claim, later.subject.claim) && !isOfOwnTime(earlier, later);
}

function timesOf({ subject, name }: Named): readonly TimexMention[] {
  if (name.times.length > 0) return name.times;
  return subject.claim.sentence.mentions.filter((mention): mention is TimexMention => mention.kind === "timex");
}

function meet({ timex: a, expression: left }: TimexMention, { timex: b, expression: right }: TimexMention): boolean {
  if (left.form === "calendar" && right.form === "calendar" && left.weekday !== undefined)
    return left.weekday === right.weekday;
  if (a.start === null || a.end === null || b.start === null || b.end === null) return false;
  return a.start <= b.end && b.start <= a.end;
}

/** The later sentence has a time that the earlier has not. */
function isOfOwnTime(earlier: Named, { subject }: Named): boolean {
  const known = timesOf(earlier);
  const own = subject.claim.sentence.mentions.filter(
    (mention): mention is TimexMention => mention.kind === "timex" && mention.expression.form === "calendar",
  );
  return own.some((time) => !known.some((other) => meet(time, other)));
}

/** Asked for, offered, expected or supposed; what "no one could live on" is what there is. */
function isWished({ claim }: Subject): boolean {
  const { block, clause, mention, sentence, modality } = claim;
  for (let at = sentence.first; at < mention.first; at++) {
    const isDone = isVerbTag(block.tagged[at] as number);
    if (isOneOf(block.tokens, at, wishing)) return true;
    if (isDone && wishes.has(happeningAt(block.tokens, at))) return true;
  }
  if (modality === "actual") return false;
  for (let at = clause.first; at < mention.first; at++) if (isOneOf(block.tokens, at, denials)) return false;
  return true;
}

/** Within half and double, or a slip of each other. */
function areNear(earlier: Subject, later: Subject): boolean {
  const [a, b] = [earlier.quantity, later.quantity];
  if (!a || !b) return false;
  if (slipBetween(earlier, later)) return true;
  return compareRational(multiply(a.min, two), b.min) >= 0 && compareRational(multiply(b.min, two), a.min) >= 0;
}

/** Blocks over which a name may be taken up. */
const reach = 3;
const two = rational(2);
const wishes = wordSet("demand offer planning guess promise");
const wishing = wordSet(
  "expect expected forecast forecasts estimate estimated estimates projected predicted target targets hoped hopes called calling suggested suggest recommended recommend if had",
);
const denials = wordSet("no not never nobody none cannot n't");
/** Told of people, of turns and of games, each judged on its own terms. */
const others = wordSet("age ordinal score magnitude date clock");
/** Names of many things at once. */
const vague = wordSet(
  "people person share part rest majority half number total group increase decrease rise fall gain loss drop change difference lead margin sum profit turnout vote average",
);
