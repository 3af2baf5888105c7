import { isKindOf } from "../../claims/lexicon/kinds.js";
import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import { areAddable, isAddable, isPeople } from "../../claims/relations/addable.js";
import { looksLikeYear } from "../../claims/relations/comparable.js";
import { anybody } from "../../claims/relations/complete-set.js";
import { nounOf } from "../../claims/relations/counted-noun.js";
import { type Figure, hasWordOf, mentionAt, type SentenceView } from "../../claims/relations/figures.js";
import { isFronted } from "../../claims/relations/part-of-whole.js";
import type { Total } from "../../claims/relations/total.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isHyphen, isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isNearSlip } from "../../values/likely-slip.js";
import { isExactly } from "../../values/quantity.js";
import { add, compareRational, isEqual, rational } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";

/**
 * A count of what all the other counts near are kinds of, or places of, in whatever order they stand: "31 cows, 46 sheep and
 * 9 goats. That makes 87 animals", "240 girls and 220 boys among its 450 pupils", "Of the 255 jobs 120 were in Leeds".
 */
export function* totalsOfKinds(place: Place): Iterable<Total> {
  const view = viewOf(place.block, place.sentence);
  if (view.figures.length === 0 || hasWordOf(view, open)) return;
  const totals = view.figures.filter((figure) => isPlain(view, figure) && nounOf(view, figure) !== "");
  for (const total of totals) {
    for (const sentence of sentencesNear(place.block, place.sentence, 1, 1)) {
      const parts = partsIn(place, sentence, view, total);
      if (parts && isWrong(place, sentence, view, total, parts)) {
        yield { total, parts, closed: true };
        return;
      }
    }
  }
}

/** The counts of a sentence, where every one of them is a part of the total. */
function partsIn(
  { block, sentence: own }: Place,
  sentence: SentenceReading,
  where: SentenceView,
  total: Figure,
): readonly Figure[] | null {
  const isOwn = sentence === own;
  if (!isOwn && Math.abs(sentence.index - own.index) !== 1) return null;
  const view = viewOf(block, sentence);
  const like = view.figures.filter((figure) => figure !== total && areAddable(figure, total));
  const inside = isOwn ? like.filter(({ first }) => isInBracketOf(view, total, first)) : [];
  const parts = inside.length > 1 ? inside : like;
  // Beside the total its own sentence counts nothing else.
  if (!isOwn && where.figures.some((figure) => figure !== total && areAddable(figure, total))) return null;
  if (parts.length < 2 || !parts.every((part) => isPlain(view, part)) || hasWordOf(view, open)) return null;
  if (namesOne(view, parts) || (!isOwn && isOfOtherTime(sentence))) return null;
  const name = nounOf(where, total);
  const nouns = parts.map((part) => kindOf(view, part));
  if (new Set(nouns).size === nouns.length && !nouns.includes("")) {
    const isOfPeople =
      anybody.has(name) && parts.every((part, i) => isPeople(view, part) && !anybody.has(nouns[i] ?? ""));
    return isOfPeople || isKindOf(name, nouns) ? parts : null;
  }
  return isOwn && arePlaced(view, total, parts) ? parts : null;
}

/** What a part counts: "31 cows", "31 are cows". */
function kindOf(view: SentenceView, part: Figure): string {
  const { tokens, tagged } = view;
  const own = nounOf(view, part);
  if (own !== "") return own;
  return isOneOf(tokens, part.next, being) && tagged[part.next + 1] === tags.noun ? wordAt(tokens, part.next + 1) : "";
}

/** "120 in Leeds, 85 in York", "300 in May and 250 in June": one preposition and another name behind each. */
function arePlaced(view: SentenceView, total: Figure, parts: readonly Figure[]): boolean {
  const { tokens, tagged } = view;
  const [first] = parts;
  if (!first || total.first > first.first) return false;
  // "146 moons, against 95 for Jupiter and 16 for Neptune"
  if (isOneOf(tokens, first.first - 1, rivals)) return false;
  const isTimes = mentionAt(view, first.next + 1)?.kind === "timex";
  const leads = parts.map((part) => {
    const at = isOneOf(tokens, part.next, being) ? part.next + 1 : part.next;
    const isName = isTimes ? mentionAt(view, at + 1)?.kind === "timex" : tagged[at + 1] === tags.proper;
    return isName && isOneOf(tokens, at, placing) && nounOf(view, part) === ""
      ? `${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`
      : "";
  });
  const last = parts.at(-1) as Figure;
  const [lead = ""] = leads[0]?.split(" ") ?? [];
  const isRow =
    leads.every((text) => lead !== "" && text.startsWith(`${lead} `)) && new Set(leads).size === leads.length;
  return isRow && (wordAt(tokens, last.first - 1) === "and" || isOneOf(tokens, last.first - 1, others));
}

/** They make another number, though they are told as all there is, or more than there is. */
function isWrong(
  { block, sentence }: Place,
  told: SentenceReading,
  view: SentenceView,
  total: Figure,
  parts: readonly Figure[],
): boolean {
  const values = parts.map(({ quantity }) => quantity.min);
  const sum = values.reduce(add);
  const said = total.quantity.min;
  // "The 30 pupils, 16 girls and 14 boys, and two teachers"
  const others = [values.slice(0, -1), values.slice(1)].map((some) => some.reduce(add));
  if ([sum, ...others].some((value) => isEqual(value, said)) || !isNearSlip(said, sum)) return false;
  if (values.some((value) => compareRational(value, said) >= 0)) return false;
  if (told !== sentence) return areTakenUp(viewOf(block, told), view, told.index > sentence.index);
  const [own, other] = [clauseAt(view.syntax, total.first), clauseAt(view.syntax, (parts[0] as Figure).first)];
  const isOne = parts.every((part) => isToldBeside(view, part, own));
  const isAll = isBracketed(view, total, parts) || (isOne && own.verb !== null && holding.has(own.verb.base));
  if (hasWordOf(view, closing) || (isAll && !isFronted(view, total))) return true;
  const hangs = own.parent === other.index || other.parent === own.index;
  return (
    compareRational(sum, said) > 0 && (isOne || (hangs && own.kind !== "coordinate" && other.kind !== "coordinate"))
  );
}

/** The later of two sentences says what the earlier told: "That makes 87 animals", "There are 31 cows", "Of these 31 are cows". */
function areTakenUp(parts: SentenceView, total: SentenceView, isBehind: boolean): boolean {
  const later = isBehind ? parts : total;
  const { tokens, syntax } = later;
  const isOfThese = wordAt(tokens, syntax.first) === "of" && isOneOf(tokens, syntax.first + 1, takingUp);
  if (!isOfThese && !isOneOf(tokens, syntax.first, takingUp)) return false;
  return later.syntax.clauses.every(({ verb }) => verb === null || holding.has(verb.base));
}

/** In the clause of the total, or with a verb of its own: "…, 46 are sheep and nine are goats". */
function isToldBeside(view: SentenceView, { first, mention }: Figure, own: Clause): boolean {
  const clause = clauseAt(view.syntax, first);
  const { verb, subject } = clause;
  return (
    clause === own || verb === null || (subject !== null && subject.head >= first && subject.head <= mention.next + 1)
  );
}

/** A bracket or colon opens the parts: "The 450 pupils (240 girls, 220 boys)" */
function isBracketed({ tokens }: SentenceView, total: Figure, [first]: readonly Figure[]): boolean {
  return (
    first !== undefined && first.first > total.first && ["(", ":"].some((sign) => signAt(tokens, first.first - 1, sign))
  );
}

/** The bracket opens behind the total and is not closed before the token. */
function isInBracketOf({ tokens }: SentenceView, { next }: Figure, at: number): boolean {
  const opener = [next, next + 1, next + 2].find((token) => signAt(tokens, token, "("));
  if (opener === undefined || at < opener) return false;
  for (let token = opener; token < at; token++) if (signAt(tokens, token, ")")) return false;
  return true;
}

/** "31 cows, 46 sheep and a goat": one that no figure tells. */
function namesOne({ tokens, tagged }: SentenceView, parts: readonly Figure[]): boolean {
  const [first, last] = [parts[0] as Figure, parts.at(-1) as Figure];
  for (let at = first.next; at < last.next + 8 && !signAt(tokens, at, "."); at++) {
    const isJoined = wordAt(tokens, at - 1) === "and" || signAt(tokens, at - 1, ",") || signAt(tokens, at - 1, "(");
    if (isJoined && isOneOf(tokens, at, singling) && tagged[at + 1] !== tags.number) return true;
  }
  return false;
}

function isOfOtherTime({ mentions }: SentenceReading): boolean {
  return mentions.some(({ kind }) => kind === "timex");
}

function isPlain(view: SentenceView, figure: Figure): boolean {
  const { quantity, next } = figure;
  return (
    isAddable(figure) &&
    quantity.kind === "count" &&
    quantity.unit === null &&
    isExactly(quantity) &&
    quantity.per === null &&
    quantity.min.d === 1n &&
    compareRational(quantity.min, rational(1)) >= 0 &&
    !looksLikeYear(figure) &&
    !isHyphen(view.tokens, next)
  );
}

const being = new Set(["are", "were", "is", "was"]);
const rivals = wordSet("against with versus than to");
const placing = wordSet("in at from on to for");
const others = new Set(["other", "others", "remaining"]);
const singling = wordSet("a an one another his her their its");
const closing = new Set(["other", "others", "rest", "remaining", "remainder"]);
const holding = wordSet(
  "make mean give bring break divide split have be number total comprise consist keep hold count carry contain own include",
);
const takingUp = wordSet("that this these those there they together in altogether all it both");
/** There is more than the counts tell, or each of them is of another time. */
const open = wordSet(
  "including include includes included each every apiece average more fewer than least most mostly mainly such respectively extra additional another further earlier previously last next ago now then before after since until up rose fell grew would will could may might can capacity room target planned overlap also as besides plus",
);
