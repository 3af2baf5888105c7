import { exclusiveChoices, exclusiveFates, exclusiveKinds } from "../lexicon/exclusive-kinds.js";
import { clauseAt } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isHyphen, isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import { type Figure, hasWordBetween, mentionAt, type SentenceView, wordsBetween } from "./figures.js";

/** Whether shares told in a row are of one whole and no two of them of the same things, by the words that stand with each. */
export function areExclusive(view: SentenceView, shares: readonly Figure[]): boolean {
  if (shares.length < 2 || ofSeveralWholes(view, shares)) return false;
  const behind = shares.map((share, i) => wordsBehind(view, share, shares[i + 1]));
  if (behind.filter(tellsPlace).length > 1) return false;
  const before = shares.map((share, i) => wordsFront(view, share, shares[i - 1]));
  // "The cloth is 60 percent wool and the lining 80 percent silk": of two things.
  if (
    before.some((words, i) => i > 0 && isOtherThing(words) && (behind[i]?.length ?? 0) > 0 && behind[i]?.[0] !== "of")
  )
    return false;
  return (
    areOfOneFamily(behind) ||
    areOfOneFamily(before) ||
    areOfOneFamily(behind.map((words, i) => (i === 0 ? [...(before[0] ?? []), ...words] : words))) ||
    areOpposites(behind) ||
    areOpposites(before) ||
    isDenied(behind) ||
    areDealt(view, shares, behind) ||
    isMadeUp(view, shares) ||
    areMakers(view, shares, before)
  );
}

function isOtherThing([article = "", name = "", ...more]: readonly string[]): boolean {
  return owners.has(article) && name !== "" && more.length === 0 && !remains.has(name);
}

/** "70 percent of homes in the north are rented and 40 percent in the south owned": of two places. */
function tellsPlace(words: readonly string[]): boolean {
  return words.some((word, i) => word === "in" && !favour.has(words[i + 1] ?? "") && !living.has(words[i - 1] ?? ""));
}

/** "61 percent of women and 55 percent of men", "61 percent among men and 49 percent among women". */
export function ofSeveralWholes({ tokens }: SentenceView, shares: readonly Figure[]): boolean {
  return ["of", "among", "amongst", "in"].some(
    (lead) =>
      shares.filter(({ next }) => wordAt(tokens, next) === lead && !isOneOf(tokens, next + 1, favour)).length > 1 &&
      !shares.every(({ next }) => isOneOf(tokens, next + 1, same)),
  );
}

/** The words behind a share, up to the comma or "and" before the next. */
function wordsBehind(view: SentenceView, share: Figure, other: Figure | undefined): string[] {
  const { tokens, syntax } = view;
  const words: string[] = [];
  const limit = Math.min(other?.first ?? syntax.next, share.next + longest);
  for (let at = share.next; at < limit; at++) {
    if (mentionAt(view, at)?.kind === "quantity") break;
    if ([",", ";", ".", ")"].some((sign) => signAt(tokens, at, sign)) || isOneOf(tokens, at, joiners)) break;
    words.push(compoundAt(tokens, at));
  }
  return words;
}

/** The words in front of a share, back to the comma or "and" behind the one before. */
function wordsFront(view: SentenceView, share: Figure, other: Figure | undefined): string[] {
  const { tokens, syntax } = view;
  const words: string[] = [];
  const limit = Math.max(other?.next ?? syntax.first, share.first - longest);
  const from = signAt(tokens, share.first - 1, "(") ? share.first - 2 : share.first - 1;
  for (let at = from; at >= limit; at--) {
    if (mentionAt(view, at)?.kind === "quantity") break;
    if ([",", ";", ":", "(", ")"].some((sign) => signAt(tokens, at, sign)) || isOneOf(tokens, at, joiners)) break;
    words.unshift(compoundAt(tokens, at));
  }
  return words;
}

/** "part-time" of its three tokens. */
function compoundAt(tokens: SentenceView["tokens"], at: number): string {
  const word = wordAt(tokens, at);
  return isHyphen(tokens, at + 1) && wordAt(tokens, at + 2) !== "" ? `${word}-${wordAt(tokens, at + 2)}` : word;
}

/** Each has a word for another member of one family: "diesel" and "electric". */
function areOfOneFamily(segments: readonly (readonly string[])[]): boolean {
  const last = segments.map((words) => words.slice(-1));
  return (
    exclusiveKinds.some((family) => areMembers(family, segments)) ||
    exclusiveFates.some((family) => areMembers(family, last)) ||
    (segments.length > 2 && exclusiveChoices.some((family) => areMembers(family, segments)))
  );
}

function areMembers(family: readonly ReadonlySet<string>[], segments: readonly (readonly string[])[]): boolean {
  const members = segments.map((words) => {
    const own = family.flatMap((member, i) => (words.some((word) => member.has(word)) ? [i] : []));
    return own.length === 1 ? (own[0] as number) : -1;
  });
  return !members.includes(-1) && new Set(members).size === members.length;
}

/** "smokers" and "non-smokers", "vaccinated" and "unvaccinated" */
function areOpposites([one = [], two = [], ...more]: readonly (readonly string[])[]): boolean {
  const denies = (a: readonly string[], b: readonly string[]): boolean =>
    a.some(
      (word) =>
        word.length > 4 && b.some((other) => [`non-${word}`, `un${word}`, `in${word}`, `im${word}`].includes(other)),
    );
  return more.length === 0 && (denies(one, two) || denies(two, one));
}

/** "80 percent hatched and 30 percent did not" */
function isDenied([one = [], two = [], ...more]: readonly (readonly string[])[]): boolean {
  return (
    more.length === 0 &&
    one.length > 0 &&
    /^(?:did|do|does|were|was|are|is|had|have|has|would|could|will) (?:not|n't)$/.test(two.join(" "))
  );
}

/** "half of it goes to his widow, a third to his sons and a quarter to the church" */
function areDealt(view: SentenceView, shares: readonly Figure[], segments: readonly (readonly string[])[]): boolean {
  return (
    hasWordBetween(view, giving, view.syntax.first, (shares.at(-1) as Figure).next) &&
    ["to", "from", "on", "for", "by"].some((lead) =>
      segments.every((words, i) => (i === 0 ? words.includes(lead) : words[0] === lead)),
    )
  );
}

/** "The soil is 40 percent sand, 35 percent silt and 25 percent clay", "Half of the cargo is grain, a third timber and a sixth scrap". */
function isMadeUp(view: SentenceView, shares: readonly Figure[]): boolean {
  const { tokens, tagged, syntax } = view;
  const [first] = shares;
  const verb = first ? clauseAt(syntax, first.first).verb : null;
  if (!first || !verb) return false;
  if (verb.base === "be" ? !isOneOf(tokens, verb.head, singular) : !composing.has(verb.base)) return false;
  return shares.every((share, i) => {
    const at = i === 0 && verb.first > share.first ? verb.next : share.next;
    const isNoun = tagged[at] === tags.noun || (tagged[at] === tags.adjective && tagged[at + 1] === tags.noun);
    const isSole = i === 0 || wordsBetween(view, (shares[i - 1] as Figure).next, share.first).split(" ").length < 10;
    return isNoun && isSole && lexeme(tokens, at)?.person !== true;
  });
}

/** "Coursework counts for 60 percent of the mark and exams for 40": things that make up one whole; people may be two in one. */
function areMakers(view: SentenceView, shares: readonly Figure[], fronts: readonly (readonly string[])[]): boolean {
  const [first] = shares;
  const clause = first && clauseAt(view.syntax, first.first);
  const verb = clause ? (clause.verb ?? view.syntax.clauses[clause.parent]?.verb) : null;
  const isBracketed = shares.every((share) => signAt(view.tokens, share.first - 1, "("));
  // "comes from two sources, water (60 percent) and wind (40 percent)", "consists of claims (60 percent) and fines (40)"
  if (verb && isBracketed && (composing.has(verb.base) || isOneOf(view.tokens, verb.next, sourced))) return true;
  if (!verb || !making.has(verb.base) || (verb.base === "make" && wordAt(view.tokens, verb.next) !== "up"))
    return false;
  return fronts.every(
    (words) => words.length > 0 && words.length < 7 && words.every((word) => !isPersonal(view, word)),
  );
}

function isPersonal({ tokens, syntax }: SentenceView, word: string): boolean {
  for (let at = syntax.first; at < syntax.next; at++)
    if (wordAt(tokens, at) === word) return lexeme(tokens, at)?.person === true;
  return false;
}

const sourced = new Set(["from"]);
const making = new Set(["account", "count", "make", "constitute", "comprise", "represent"]);
const owners = new Set(["the", "its", "their", "his", "her"]);
const remains = new Set(["other", "rest", "remaining", "remainder", "others"]);
const longest = 18;
const joiners = new Set(["and", "while", "whereas", "but", "against", "with", "compared", "as"]);
const favour = new Set(["favour", "favor"]);
const living = new Set(["live", "lives", "lived", "living", "stay", "travel", "come", "came", "commute", "work"]);
const same = new Set(["them", "these", "those", "it"]);
/** What something is put together of. */
const composing = new Set(["break", "consist", "comprise", "contain", "compose", "divide", "split", "make"]);
const singular = new Set(["is", "was"]);
const giving = new Set(
  "goes go went going leave leaves left leaving bequeath bequeaths bequeathed willed split divided shared pays paid gives gave given comes come came drawn raised met funded financed covered borne provided supplied owned held contributed donated".split(
    " ",
  ),
);
