import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordOf, wordsBetween } from "../../claims/relations/figures.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import { compareRational, rational } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { labelAt } from "../wording/finding-at.js";
import { figureText, type Place, printed, tokenSpan } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { tallyFinding } from "./score-text.js";

/** "an unbeaten century of 96": fewer runs, or more, than what they are called has. */
export function judgeMilestones(place: Place): Finding | null {
  const view = viewOf(place.block, place.sentence);
  const { tokens, syntax } = view;
  for (let at = syntax.first; at < syntax.next; at++) {
    const named = wordAt(tokens, at);
    if (named !== "century" && named !== "ton") continue;
    const before = wordAt(tokens, at - 1) === "" ? wordAt(tokens, at - 2) : wordAt(tokens, at - 1);
    const opens = sizes[before] ? at - 2 : at - 1;
    if (!hasWordOf(view, ofCricket) && !isOneOf(tokens, opens, owners) && !isOneOf(tokens, opens - 1, owners)) continue;
    const [least, below] = sizes[before] ?? [100, 200];
    const figure = view.figures.find((own) => isOf(view, at, own));
    if (!figure || figure.quantity.min.n >= 1000n) continue;
    const isFewer = compareRational(figure.quantity.min, rational(least)) < 0;
    if (!isFewer && compareRational(figure.quantity.min, rational(below)) < 0) continue;
    const first = sizes[before] ? (wordAt(tokens, at - 1) === "" ? at - 2 : at - 1) : at;
    const span = tokenSpan(place.block, first, at + 1);
    return tallyFinding(place, figure.mention, figure, {
      message: `${quoted(figureText(place, figure))} is no ${printed(place, span)}`,
      label: isFewer ? `${least} at the least` : `fewer than ${below}`,
      expected: [],
      notes: ["The runs or the word are wrong"],
      labels: [labelAt(place.reading, place.block, span, `${least} runs at the least`)],
    });
  }
  return null;
}

/** "century of 96", "century, 96 off", "century (96)", "his 96-run century" */
function isOf(view: SentenceView, at: number, { quantity, first, next }: Figure): boolean {
  if (quantity.kind !== "count" || !isExactly(quantity)) return false;
  if (first > at) return /^(?:of|,|\(|with)$/.test(wordsBetween(view, at + 1, first));
  return /^- run(?: [a-z]+)?(?: (?:half|double|triple))?(?: -)?$/.test(wordsBetween(view, next, at).trim());
}

const sizes: Readonly<Record<string, readonly [number, number]>> = dictionary({
  half: [50, 100],
  double: [200, 300],
  triple: [300, 400],
  maiden: [100, 200],
});
const owners = wordSet("his her");
const ofCricket = wordSet(
  "runs balls overs wickets wicket innings bowled unbeaten fours sixes batted batting batsman batter opener cricket deliveries declared",
);
