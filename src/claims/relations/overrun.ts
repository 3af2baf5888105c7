import { isSingle } from "../../values/quantity.js";
import { compareRational } from "../../values/rational.js";
import { areComparable } from "./comparable.js";
import type { Difference } from "./difference.js";
import type { Figure, SentenceView } from "./figures.js";
import { wordsAfter, wordsBefore } from "./figures.js";
import { plain } from "./size.js";

/** "budgeted at £40m, came in at £46m, 15 percent over budget": what a thing came to against the only plan of its sentence. */
export function findOverruns(view: SentenceView): Difference[] {
  return view.figures.flatMap((figure): Difference[] => {
    const direction = wayOf(view, figure);
    if (
      direction === null ||
      apart.test(wordsAfter(view, figure.next, 10)) ||
      figure.quantity.bound !== "exact" ||
      figure.quantity.vague
    )
      return [];
    const others = view.figures.filter((other) => other !== figure);
    const planned = others.filter((other) => isPlanned(view, other));
    const [before] = planned;
    if (!before || planned.length > 1 || figure === before) return [];
    const like = others.filter((other) => other !== before && areComparable(before, other));
    const [after] = like;
    if (!after || like.length > 1 || ![before, after].every(({ quantity }) => isSingle(quantity))) return [];
    const isShare = figure.quantity.kind === "percent";
    if (isShare ? before.quantity.kind === "percent" : !areComparable(before, figure)) return [];
    if (compareRational(after.quantity.min, before.quantity.min) * direction <= 0 || !isFrom(view, figure, before))
      return [];
    return [{ ends: { before, after }, size: { ...plain(figure), direction } }];
  });
}

/** Over the plan or under it; null where the figure is no distance from one. */
function wayOf(view: SentenceView, { first, next }: Figure): 1 | -1 | null {
  const behind = distance.exec(wordsAfter(view, next, 6))?.[1];
  if (behind !== undefined) return behind === "over" || behind === "above" || behind === "beyond" ? 1 : -1;
  const before = wordsBefore(view, first, 4);
  return overrun.test(before) ? 1 : underrun.test(before) ? -1 : null;
}

function isPlanned(view: SentenceView, { first, next }: Figure): boolean {
  return plannedBefore.test(wordsBefore(view, first, 6)) || plannedBehind.test(wordsAfter(view, next, 2));
}

/** "a budget of £40m ... 20 percent above forecast" is no distance from the budget. */
function isFrom(view: SentenceView, { next }: Figure, { first }: Figure): boolean {
  const named = distance.exec(wordsAfter(view, next, 6))?.[2];
  const own = planNoun.exec(wordsBefore(view, first, 6))?.[1];
  return named === undefined || own === undefined || named === own;
}

const plans = "budget|target|estimate|forecast|plan|quota|projection|goal";
const distance = new RegExp(
  `^(over|above|beyond|under|below|short of) (?:(?:the|its|their|his|her) )?(?:[a-z]+ )?(${plans})(?: |$)`,
);
const planNoun = new RegExp(`(?:^| )(${plans}) (?:of|was|at|had been)(?: |$)`);
/** More goes in, or less, than the plan was for. */
const apart = /(?:^| )(?:without|excluding|including|not counting|before|after) /;
const overrun = /(?:^| )(?:an? )?(?:overrun|overspend|overshoot) of(?: (?:just|nearly|about))?$/;
const underrun = /(?:^| )(?:an? )?(?:underspend|undershoot|shortfall) of(?: (?:just|nearly|about))?$/;
const plannedBefore = new RegExp(
  `(?:^| )(?:(?:${plans}) (?:of|was|at|had been)(?: (?:put at|set at|the|a|an|just|only))*|(?:budgeted|planned|estimated|costed|forecast)(?: (?:at|for|to cost))?|(?:due|expected|supposed|meant|planned) to (?:cost|be|take|raise|make|sell|produce))$`,
);
const plannedBehind = new RegExp(`^(?:${plans}|budgeted|planned|expected|forecast|estimated)(?: |$)`);
