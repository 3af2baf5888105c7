import {
  betterQualities,
  comparatives,
  comparedQualities,
  lesserComparatives,
  lesserOf,
  markNouns,
  turning,
} from "../../claims/lexicon/comparatives.js";
import { type ComparingWord, comparingAt } from "../../claims/relations/comparing-word.js";
import { type SentenceView, wordsAfter, wordsBetween } from "../../claims/relations/figures.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";

/** A word that says that one of two has more, and how it says so. */
export interface Compared extends ComparingWord {
  /** The comparative itself, or the word that stands for it: "longer", "ahead", "outnumber". */
  readonly comparative: string;
  /** The token of what there is more of, as in "more homes than"; null where nothing is named. */
  readonly noun: number | null;
  /**
   * `held`: what it is held against follows ("longer than", "outsold"); `bare`: it does not ("was shorter"); `own`: the
   * word stands in the name of one of the two ("the larger hall").
   */
  readonly form: "held" | "bare" | "own";
  /** Where what it is held against begins. */
  readonly held: number;
}

type Found = Omit<Compared, "held"> & { readonly held?: number };

/** The comparing words of a sentence; none that are denied, or belong to a figure ("more than 40"). */
export function comparedIn(view: SentenceView): Compared[] {
  const { syntax, figures, tokens } = view;
  const found: Compared[] = [];
  for (let at = syntax.first; at < syntax.next; at++) {
    if (!mayCompare(view, at) || figures.some(({ first, next }) => first <= at && at < next)) continue;
    const compared = comparedAt(view, at);
    if (compared && ![1, 2, 3].some((back) => isOneOf(tokens, at - back, denying)))
      found.push({ held: compared.next, ...compared });
  }
  return found;
}

function mayCompare({ tokens, tagged }: SentenceView, at: number): boolean {
  if (isOneOf(tokens, at, comparing)) return true;
  return isVerbTag(tagged[at] as number) && exceeding.has(lexeme(tokens, at)?.verb?.base ?? "");
}

function comparedAt(view: SentenceView, at: number): Found | null {
  const { tokens, tagged } = view;
  const word = wordAt(tokens, at);
  const verb = lexeme(tokens, at)?.verb?.base ?? "";
  if (outdoing.has(word)) {
    const comparative = word.startsWith("outnumber") ? "numbered" : "more";
    // "were outnumbered by the 60 patients"
    if (wordAt(tokens, at + 1) === "by" && startsName(view, at + 2)) {
      const opposite = comparative === "numbered" ? "more numerous than" : "ahead of";
      return { first: at, next: at + 2, direction: -1, opposite, comparative, noun: null, form: "held" };
    }
    return { ...place(at, 1, "fell short of"), comparative, noun: null, form: "held" };
  }
  if (exceeding.has(verb) && isVerbTag(tagged[at] as number)) {
    const known = comparingAt(view, at);
    return known && { ...known, comparative: "more", noun: null, form: "held" };
  }
  if (word === "ahead" || word === "behind") {
    const opposite = word === "ahead" ? "behind" : "ahead";
    const isHeld = word === "behind" ? startsName(view, at + 1) : wordAt(tokens, at + 1) === "of";
    const compared = place(at, word === "ahead" ? 1 : -1, isHeld && opposite === "ahead" ? "ahead of" : opposite);
    return { ...compared, comparative: "more", noun: null, form: isHeld ? "held" : "bare" };
  }
  if (levels.has(word)) return levelAt(view, at);
  const direction = directions[word];
  // "is getting dearer": told of one thing at two times.
  if ([1, 2].some((back) => turning.has(lexeme(tokens, at - back)?.verb?.base ?? ""))) return null;
  return direction === undefined ? null : comparativeAt(view, at, word, direction);
}

/** "remains below the ceiling, which is set at 1,200": what was set, and by a verb that says where it stands. */
function levelAt(view: SentenceView, at: number): Found | null {
  const { tokens, tagged } = view;
  const isStanding = [1, 2, 3].some((back) => standing.has(lexeme(tokens, at - back)?.verb?.base ?? ""));
  const known = isStanding && startsName(view, at + 1) ? comparingAt(view, at) : null;
  const hasMark = [2, 3, 4].some((on) => isOneOf(tokens, at + on, marks) && tagged[at + on] === tags.noun);
  return known && hasMark ? { ...known, comparative: "more", noun: null, form: "held" } : null;
}

function comparativeAt(view: SentenceView, at: number, word: string, direction: 1 | -1): Found | null {
  const { tokens, tagged } = view;
  const isMeasured = word === "more" || word === "less";
  const graded = isMeasured || betterOrWorse.has(word) ? gradedAt(view, at, word) : null;
  if (graded === null && betterOrWorse.has(word)) return null;
  const quality = graded?.quality;
  const end = graded?.end ?? at + 1;
  const comparative = quality ?? word;
  const opposite = opposites[word] ?? "";
  const way = quality === undefined ? direction : ((direction * (directions[quality] ?? 1)) as 1 | -1);
  const named = quality
    ? {
        ...{
          first: at,
          next: end,
          direction: way,
          opposite: `${end > at + 2 ? "better" : opposite} ${wordsBetween(view, end - 1, end)}`,
        },
        ...{ comparative, noun: null, others: direction > 0 ? [opposites[quality] ?? ""].filter(Boolean) : [quality] },
      }
    : { ...place(at, direction, opposite), comparative, noun: null };
  if (wordAt(tokens, end) === "than") {
    const known = quality ? null : comparingAt(view, at);
    return { ...(known ?? named), comparative, noun: null, form: "held" };
  }
  // "cheaper by £20,000 than the one next door"
  if (wordAt(tokens, end) === "by") {
    for (let than = end + 2; than < end + 6; than++)
      if (wordAt(tokens, than) === "than") return { ...named, held: than + 1, form: "held" };
  }
  // "the dearer of the two": said of one, and held against the other.
  const isOfTwo = /^of (?:the|these|those) (?:#|pair)(?: |$)/.test(wordsAfter(view, end, 3));
  if (isOfTwo)
    return {
      ...named,
      form:
        isVerbTag(tagged[at - 2] as number) || tagged[at - 2] === tags.auxiliary || tagged[at - 2] === tags.pronoun
          ? "bare"
          : "own",
    };
  if (
    isOneOf(tokens, at - 1, articles) &&
    (isNoun(tagged[end]) ||
      wordAt(tokens, end) === "one" ||
      wordAt(tokens, end) === "of" ||
      isVerbTag(tagged[end] as number))
  )
    return wordAt(tokens, at - 1) === "the" && !isMeasured ? { ...named, form: "own" } : null;
  // "more homes than"
  let noun = end;
  while (noun < end + 3 && isNoun(tagged[noun])) noun++;
  if (noun > end && wordAt(tokens, noun) === "than" && quality === undefined && counting.has(word))
    return { ...named, held: noun + 1, noun: noun - 1, form: "held" };
  // "Fewer pupils came than last year"
  if (noun > end && quality === undefined && counting.has(word) && tagged[noun - 1] === tags.noun) {
    for (let than = noun + 1; than < noun + 8; than++) {
      if (tagged[than] === tags.sign || tagged[than] === tags.number) break;
      if (wordAt(tokens, than) === "than") return { ...named, held: than + 1, noun: noun - 1, form: "held" };
    }
  }
  // "four more at the station"
  if (counting.has(word) && quality === undefined && tagged[at - 1] === tags.number) return null;
  // "learn more about", "earned less."
  if (counting.has(word) && quality === undefined && tagged[end] !== tags.sign) return null;
  return noun === end && !isOneOf(tokens, end, running) && tagged[end] !== tags.number
    ? { ...named, form: "bare" }
    : null;
}

/** "more expensive", "less well attended", "better paid": the comparative that it stands for. */
function gradedAt(
  view: SentenceView,
  at: number,
  word: string,
): { readonly quality: string; readonly end: number } | null {
  const { tokens } = view;
  const head = word === "less" && wordAt(tokens, at + 1) === "well" ? at + 2 : at + 1;
  const adjective = wordAt(tokens, head);
  const isBetter = betterOrWorse.has(word) || head > at + 1;
  const quality = isBetter ? (betters.has(adjective) ? "more" : undefined) : comparedQualities[adjective];
  return quality ? { quality, end: head + 1 } : null;
}

function place(at: number, direction: 1 | -1, opposite: string): ComparingWord {
  return { first: at, next: at + 1, direction, opposite };
}

function startsName({ tagged }: SentenceView, at: number): boolean {
  const tag = tagged[at];
  return tag === tags.proper || tag === tags.determiner || tag === tags.possessive || tag === tags.noun;
}

function isNoun(tag: number | undefined): boolean {
  return tag === tags.noun || tag === tags.adjective || tag === tags.proper;
}

const lesser: Readonly<Record<string, string>> = dictionary({
  ...lesserOf(comparatives),
  ...lesserComparatives,
});
const opposites: Readonly<Record<string, string>> = dictionary({
  ...lesser,
  ...comparatives,
  quicker: "slower",
  better: "worse",
  worse: "better",
});
const directions: Readonly<Record<string, 1 | -1>> = dictionary({
  ...Object.fromEntries(Object.keys(lesser).map((less) => [less, -1])),
  ...Object.fromEntries(Object.keys(comparatives).map((more) => [more, 1])),
  quicker: 1,
  better: 1,
  worse: -1,
});
const betterOrWorse = new Set(["better", "worse"]);
const betters = wordSet(betterQualities);
const outdoing = wordSet(
  ["number", "sell", "score", "poll", "spend", "earn", "rank", "live"]
    .flatMap((verb) => [`out${verb}`, `out${verb}s`, `out${verb}ed`, `out${verb}ing`])
    .join(" ")
    .concat(" outsold outspent outscoring"),
);
const exceeding = wordSet("exceed surpass outstrip eclipse dwarf outdo outpace overtake top");
const counting = new Set([
  "more",
  "fewer",
  "less",
  "higher",
  "lower",
  "larger",
  "smaller",
  "bigger",
  "longer",
  "shorter",
]);
const levels = new Set(["above", "over", "beyond", "below", "under", "beneath"]);
const comparing = new Set([...outdoing, "ahead", "behind", ...levels, ...Object.keys(directions)]);
const standing = new Set(["be", "remain", "stay", "stand", "come", "fall", "lie", "rise", "go", "run", "keep", "end"]);
const marks = new Set(markNouns.split(" "));
const articles = new Set(["the", "a", "an"]);
const denying = wordSet("not no never neither nor hardly n't without if whether could might would should");
/** "longer and longer", "no longer", "more than ever", "more of it", "twice more" */
const running = wordSet("longer more less shorter higher lower or and likely often");
