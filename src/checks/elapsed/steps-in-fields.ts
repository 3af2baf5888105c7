import { beginnings, endings, isLaterStep, laterSteps, unordered } from "../../claims/lexicon/deeds.js";
import { entryOf } from "../../claims/lexicon/index.js";
import type { TimexMention } from "../../claims/mention.js";
import type { Reading } from "../../claims/reading.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { capitalise } from "../../text/capital.js";
import { wordSet } from "../../text/word-set.js";
import { dateOf, type Field, fieldsOfLists } from "../fields/fields-of-lists.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, printed } from "../wording/places.js";
import { quoted } from "../wording/words.js";

/** The steps of one case in a list: "Arrested: 4 May 2019", "Convicted: 2 April 2019": what can only follow comes before. */
export function* stepsInFields(check: Pick<CheckInfo, "id" | "severity">, reading: Reading): Iterable<Finding> {
  for (const fields of fieldsOfLists(reading)) {
    const steps = fields.flatMap((field) => stepOf(field) ?? []);
    if (steps.length > mostSteps) continue;
    const wrong = steps.map((step) => steps.filter((other) => contradicts(step, other) || contradicts(other, step)));
    const most = Math.max(0, ...wrong.map(({ length }) => length));
    const odd = wrong.findLastIndex(({ length }) => length === most);
    const [step, against] = [steps[odd], wrong[odd]?.[0]];
    if (most > 0 && step && against) yield stepFinding(check, step, against);
  }
}

/** Each step is held against each; no case has more. */
const mostSteps = 400;

interface Step {
  readonly field: Field;
  readonly deed: string;
  readonly date: TimexMention;
}

/** "Arrested", "Case opened", "Born": a row whose label ends in a deed. */
function stepOf(field: Field): Step | null {
  const { label } = field;
  const date = dateOf(field);
  const word = label.at(-1) ?? "";
  const deed = word === "born" || word === "birth" ? "bear" : word === "death" ? "die" : entryOf(word)?.verb?.base;
  if (!date || deed === undefined || date.expression.form !== "calendar" || date.expression.year === undefined)
    return null;
  return { field, deed, date };
}

/** The second can only follow the first, and is dated before it. */
function contradicts(one: Step, two: Step): boolean {
  if (one === two || one.date.timex.start === null || two.date.timex.end === null) return false;
  return isLater(one.deed, two.deed) && two.date.timex.end < one.date.timex.start;
}

function isLater(first: string, second: string): boolean {
  if (unordered.has(`${first} ${second}`)) return false;
  return (
    isLaterStep(first, second) ||
    (first === "bear" && ofLife.has(second)) ||
    (second === "die" && (first === "marry" || first === "graduate")) ||
    (beginnings.has(first) && endings.has(second) && !laterSteps[second]?.includes(first))
  );
}

const ofLife = wordSet("die marry wed graduate join elect appoint retire enlist debut");

function stepFinding(check: Pick<CheckInfo, "id" | "severity">, { field, date }: Step, other: Step): Finding {
  const { place } = field;
  const said = printed(place, date);
  const [own, its] = [field, other.field].map(({ label }) => capitalise(label.join(" ")));
  const before = (date.timex.start ?? 0) < (other.date.timex.start ?? 0);
  const sum = `${before ? "before" : "after"} ${printed(other.field.place, other.date)}`;
  return findingAt(check, place.reading, place.block, date, claimAt(place, date), {
    message: `${quoted(`${own}: ${said}`)} cannot be: that is ${sum} (${its})`,
    label: sum,
    actual: said,
    expected: [],
    notes: ["Either date may be the wrong one"],
    labels: [
      labelAt(place.reading, other.field.place.block, other.date, before ? "the step before" : "the step after"),
    ],
  });
}
