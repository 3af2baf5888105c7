import { wordSet } from "../../text/word-set.js";
import { paces } from "../lexicon/comparatives.js";
import { clauseAt } from "../syntax/clauses.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import { areComparable } from "./comparable.js";
import { comparingAt } from "./comparing-word.js";
import type { Comparison } from "./comparison.js";
import { type SentenceView, wordsAfter, wordsBetween } from "./figures.js";
import { fitsQualityOf } from "./stated.js";

/**
 * Comparatives that open a sentence, and those whose two values are told behind what is compared: "Lighter than the 90-kilo
 * champion, the challenger weighed 94 kilos", "taller than the cathedral: 88 metres against 95".
 */
export function findFrontedComparisons(view: SentenceView): Comparison[] {
  const fronted = frontedComparison(view);
  return [...(fronted ? [fronted] : []), ...toldBehind(view)];
}

function frontedComparison(view: SentenceView): Comparison | null {
  const { tokens, syntax, figures } = view;
  const [than, said, ...more] = figures;
  if (!than || !said || more.some((figure) => areComparable(figure, than)) || !areComparable(than, said)) return null;
  let at = syntax.first;
  while (at < than.first && at < syntax.first + 3 && isOneOf(tokens, at, openers)) at++;
  const word = comparingAt(view, at);
  if (!word || word.next > than.first || !fitsQualityOf(view, said, word.opposite.split(" ")[0] ?? "")) return null;
  if (
    !/^(?:the|its|their|his|her|a|an|last year 's|@ 's)(?: [a-z'-]+){0,4}$|^$/.test(
      wordsBetween(view, word.next, than.first),
    )
  )
    return null;
  let comma = than.next;
  while (comma < said.first && !signAt(tokens, comma, ",")) comma++;
  if (comma >= said.first || comma - than.next > longestMark) return null;
  // The value is what the sentence says of its subject, not what somebody else gave.
  const clause = clauseAt(syntax, said.first);
  const isMain = clause.kind === "main" && clause.verb !== null && clause.verb.first > comma;
  if (!isMain || !clause.verb || clause.verb.negated || !stating.has(clause.verb.base) || said.first < clause.verb.next)
    return null;
  if (
    isOneOf(tokens, than.first - 1, ordinals) ||
    (than.quantity.unit?.dimension === "time" && isOneOf(tokens, at, paces))
  )
    return null;
  return { said, than, word, isSet: false };
}

/** "is taller than the cathedral: 88 metres against 95", "dearer than in the capital, at £900 against £1,100" */
function toldBehind(view: SentenceView): Comparison[] {
  return view.figures.flatMap((said, i): Comparison[] => {
    const than = view.figures[i + 1];
    if (!than || !areComparable(said, than)) return [];
    if (
      !/^(?:[a-z]+ ){0,3}(?:, )?(?:against|compared with|compared to|to|versus|as against)(?: (?:the|its|just|only|about|some))*$/.test(
        wordsBetween(view, said.next, than.first),
      )
    )
      return [];
    for (let at = said.first - 3; at >= Math.max(view.syntax.first, said.first - longestName); at--) {
      const word = comparingAt(view, at);
      if (!word || wordAt(view.tokens, word.next - 1) !== "than") continue;
      const joint = wordsBetween(view, word.next, said.first);
      const isName =
        /^(?:[a-z.'-]+ ){1,7}(?:[,:(-])(?: (?:at|with|by))?$/.test(joint) &&
        !/(?:^| )(?:and|but|who|which|that|when)(?: |$)/.test(joint);
      const isOwn = isName && !isDenied(view, at) && fitsQualityOf(view, said, word.opposite.split(" ")[0] ?? "");
      return isOwn &&
        !isOneOf(view.tokens, at, paces) &&
        !/^(?:each|a (?:head|share))/.test(wordsAfter(view, than.next, 2))
        ? [{ said, than, word, isSet: false }]
        : [];
    }
    return [];
  });
}

function isDenied({ tokens }: SentenceView, at: number): boolean {
  return [1, 2, 3].some((back) => isOneOf(tokens, at - back, denying));
}

const openers = wordSet(
  "costing being at already slightly far much even still well priced measuring standing weighing selling a",
);
const stating = wordSet(
  "be stand measure weigh cost buy sell fetch go run number hold seat carry total reach stretch extend rise come have",
);
const ordinals = new Set(["first", "second", "third", "last", "next"]);
const denying = new Set(["no", "not", "never", "hardly", "little"]);
const longestMark = 9;
const longestName = 14;
