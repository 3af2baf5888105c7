import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { isOneOf, wordAt } from "../token-access.js";
import { areComparable } from "./comparable.js";
import type { Comparison } from "./comparison.js";
import { type Figure, type SentenceView, wordsBefore, wordsBetween } from "./figures.js";

/**
 * Values that are held against a limit told elsewhere in the sentence: "stayed below 30 degrees all week, peaking at 33",
 * "rated for a maximum of 180, was within its limit with 196 on board".
 */
export function findLimits(view: SentenceView): Comparison[] {
  return [...extremes(view), ...ownLimits(view)];
}

/** What never went past a bound, and the extreme that it reached. */
function* extremes(view: SentenceView): Iterable<Comparison> {
  const { figures } = view;
  for (const [i, bound] of figures.entries()) {
    const word = boundBefore(view, bound);
    // "below 30 degrees all week, peaking at 33"
    const extreme = figures.slice(i + 1).find(({ quantity }) => quantity.unit?.dimension !== "time");
    if (!word || !extreme || !areComparable(bound, extreme) || extreme.quantity.bound !== "exact") continue;
    const joint = wordsBetween(view, bound.next, extreme.first);
    const reached = (word.direction > 0 ? lowest : highest).test(joint);
    if (!reached || otherwise.test(joint) || average.test(wordsBefore(view, bound.first, 8))) continue;
    yield { said: extreme, than: bound, word, isSet: true };
  }
}

/** "stayed below 30", "never exceeded 60", "no one was older than 40", "no more than 200": the tokens that set the bound. */
function boundBefore(view: SentenceView, { mention }: Figure): Comparison["word"] | null {
  const words = wordsBefore(view, mention.first, 7);
  for (const { pattern, direction, opposite } of bounds) {
    const [, said, article = ""] = pattern.exec(words) ?? [];
    if (said === undefined) continue;
    const start = mention.first - (article === "" ? 0 : 1) - said.split(" ").length;
    return { first: start, next: start + said.split(" ").length, direction, opposite };
  }
  return null;
}

/** "within its limit with 196 passengers": a value beside the limit of what it is said of. */
function* ownLimits(view: SentenceView): Iterable<Comparison> {
  const { tokens, figures, syntax } = view;
  for (let at = syntax.first; at < syntax.next - 2; at++) {
    const level = levels[wordAt(tokens, at)];
    if (!level || !isOneOf(tokens, at + 1, own)) continue;
    const noun = isOneOf(tokens, at + 2, limits) ? at + 2 : isOneOf(tokens, at + 3, limits) ? at + 3 : null;
    if (noun === null || wordAt(tokens, noun + 1) === "of") continue;
    const marks = figures.filter((figure) => figure.first < at && isLimit(view, figure));
    const [mark, ...more] = marks;
    const values = figures.filter((figure) => figure !== mark && mark && areComparable(figure, mark));
    const [value, ...others] = values;
    if (!mark || !value || more.length > 0 || others.length > 0 || value.quantity.bound !== "exact") continue;
    const word = {
      first: at,
      next: noun + 1,
      direction: level.direction,
      opposite: `${level.opposite} ${wordsBetween(view, at + 1, noun + 1)}`,
    };
    yield { said: value, than: mark, word, isSet: true };
  }
}

/** What may not be gone past, by its words or by what they call it: "no more than 12", "a maximum of 180". */
function isLimit(view: SentenceView, { first, quantity }: Figure): boolean {
  return quantity.bound === "at-most" || limitBefore.test(wordsBefore(view, first, 5));
}

const stays =
  "(?:stayed|stay|stays|staying|remained|remain|remains|kept|keep|held|hold|holds|stood|was kept|were kept|been kept|been held)";
const bounds: readonly { pattern: RegExp; direction: 1 | -1; opposite: string }[] = [
  {
    pattern: new RegExp(`(?:^| )${stays} (?:[a-z]+ly |well |just )?(below|under|beneath)( the| its| their| a)?$`),
    direction: -1,
    opposite: "above",
  },
  {
    pattern: new RegExp(`(?:^| )${stays} (?:[a-z]+ly |well |just )?(within)( the| its| their| a)?$`),
    direction: -1,
    opposite: "over",
  },
  {
    pattern: new RegExp(`(?:^| )${stays} (?:[a-z]+ly |well |just )?(above|over)( the| its| their| a)?$`),
    direction: 1,
    opposite: "below",
  },
  {
    pattern:
      /(?:^| )(never (?:exceeded|exceeds|topped|passed|rose above|went above|rose over|went over|climbed above))$/,
    direction: -1,
    opposite: "exceeded",
  },
  {
    pattern: /(?:^| )(never (?:fell below|dropped below|went below|dipped below|sank below))$/,
    direction: 1,
    opposite: "fell below",
  },
  {
    pattern:
      /(?:^| )(?:no one|nobody|none|not one)(?: of (?:them|those))? (?:is|was|were|had been) ((?:older|taller|heavier|longer|higher|bigger|larger) than)$/,
    direction: -1,
    opposite: "up to",
  },
  {
    pattern:
      /(?:^| )(?:no one|nobody|none|not one)(?: of (?:them|those))? (?:is|was|were|had been) ((?:younger|shorter|lighter|lower|smaller) than)$/,
    direction: 1,
    opposite: "down to",
  },
  { pattern: /(?:^| )(no more than|at most|never more than)$/, direction: -1, opposite: "more than" },
  {
    pattern: /(?:^| )(no fewer than|no less than|at least|never less than|never fewer than)$/,
    direction: 1,
    opposite: "fewer than",
  },
];
const reach = "(?: (?:a|an|the|just|only|some|as))*(?: [a-z]+)?";
/** How the highest value is told behind a bound, and the lowest. */
const highest = new RegExp(
  `(?:^| )(?:peaking|topping out|reaching|hitting|rising|climbing) (?:at|to|a (?:high|peak|maximum) of)?$|(?:^| )(?:reaching|hitting)${reach}$|with (?:a|the) (?:[a-z]+ )?(?:high|peak|maximum|top speed|best|record) (?:of|at)$|(?:^| )the (?:highest|largest|biggest|longest|oldest|heaviest|tallest|fastest|busiest|top|most)(?: [a-z]+){0,3} (?:was|being|at|is|measured|weighed|had|with)$|a (?:gust|peak|high|maximum) of$|^(?:[a-z@ ]+), with$`,
);
const lowest = new RegExp(
  `(?:^| )(?:falling|dropping|dipping|sinking|bottoming out|sliding) (?:at|to|as low as|a low of)${reach}$|with (?:a|the) (?:[a-z]+ )?(?:low|minimum|trough) (?:of|at)$|(?:^| )the (?:lowest|smallest|shortest|youngest|lightest|least|slowest)(?: [a-z]+){0,3} (?:was|being|at|is|measured|weighed|had|with)$|a (?:low|minimum) of$`,
);
/** Another time or place than the bound's. */
const otherwise =
  /(?:^| )(?:until|till|before|after|since|then|when|elsewhere|outside|normally|usually|forecast|expected|could|may|might|would|will|from)(?: |$)|(?:^| )in (?:the )?(?:north|south|east|west|city|country)(?: |$)/;
const average =
  /(?:^| )(?:average|averages|mean|median|typical|usual|usually|normally|rarely|seldom|mostly|often|until)(?: |$)/;
const own = new Set(["its", "the", "their", "his", "her", "that", "this"]);
const limits = wordSet("limit limits capacity maximum budget quota ceiling cap allowance threshold");
const levels = dictionary<{ direction: 1 | -1; opposite: string } | undefined>({
  within: { direction: -1, opposite: "over" },
  under: { direction: -1, opposite: "over" },
  below: { direction: -1, opposite: "above" },
  inside: { direction: -1, opposite: "over" },
  over: { direction: 1, opposite: "within" },
  above: { direction: 1, opposite: "below" },
  beyond: { direction: 1, opposite: "within" },
});
const limitBefore =
  /(?:^| )(?:maximum|limit|capacity|ceiling|cap|budget|quota|licensed|permitted|allowed|rated|certified|approved|room|meant|designed|built) (?:of|for|to (?:carry|hold|take|seat|lift|spend)|at|was|is|set at)(?: (?:a|an|up to|just|only|maximum of|a maximum of|no more than))*$|(?:^| )aim of$/;
