import type { Figure } from "../../claims/relations/figures.js";
import { wordsBetween } from "../../claims/relations/figures.js";
import { isEndOfPhrase } from "../../claims/relations/said-again.js";
import { writeInPlace } from "../../claims/write-figure.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { intersects } from "../../values/interval.js";
import { looseRange } from "../../values/reckoning.js";
import { viewOf } from "../apart/told-near.js";
import { findingAt } from "../wording/finding-at.js";
import { claimAt, figureLabel, figureText, type Place } from "../wording/places.js";
import { quoted } from "../wording/words.js";

/** "27 lakh voters (27 million)": one number said in the counting of India and in millions. */
export function* scalesTold(check: Pick<CheckInfo, "id" | "severity">, place: Place): Iterable<Finding> {
  const view = viewOf(place.block, place.sentence);
  for (const [i, converted] of view.figures.entries()) {
    const said = view.figures[i - 1];
    if (!said || !isInTwoScales(place, said, converted) || !isEndOfPhrase(view, converted.next)) continue;
    if (!again.test(wordsBetween(view, said.next, converted.first))) continue;
    if (intersects(looseRange(said.quantity), looseRange(converted.quantity))) continue;
    const [a, b] = [figureText(place, said), figureText(place, converted)];
    const right = writeInPlace(place.block.block, converted.mention, said.quantity.min, converted.quantity.unit);
    yield findingAt(check, place.reading, place.block, converted.mention, claimAt(place, converted.mention), {
      message: `${quoted(b)} is not ${a}${right ? `: that is ${right}` : ""}`,
      label: right ? `${a} is ${right}` : `not ${a}`,
      actual: b,
      expected: right ? [right] : [],
      notes: ["A lakh is 100,000 and a crore ten million", "Either of the two may be the wrong one"],
      labels: [figureLabel(place, said, "the same number")],
    });
  }
}

/** One of them is in lakhs or crores, the other is not, and both count the same or are of one currency. */
function isInTwoScales(place: Place, said: Figure, converted: Figure): boolean {
  const [one, other] = [said, converted].map((figure) => indian.test(figureText(place, figure)));
  if (one === other || said.quantity.unit?.code !== converted.quantity.unit?.code) return false;
  return [said, converted].every(
    ({ quantity }) => !quantity.vague && quantity.bound !== "range" && quantity.defects.length === 0,
  );
}

const indian = /\b(?:lakh|crore)s?\b/i;
const again = /^(?:[a-z'’-]+ ){0,3}\((?: (?:or|that is|i ?e|about))?$|^(?:[a-z'’-]+ ){0,3}, or$|^, that is$/;
