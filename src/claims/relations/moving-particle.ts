import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { pos } from "../lexicon/index.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { SentenceView } from "./figures.js";
import { wordsAfter } from "./figures.js";

/** "went up in May, from", "up 5 percent to", "down by 12": not "up the hill". */
export function isParticle(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (isOneOf(tokens, at - 1, putting)) return isDeterminer(view, at + 1);
  if (isOneOf(tokens, at - 1, bringing)) return wordAt(tokens, at) === "down" && isDeterminer(view, at + 1);
  // "Burglary was down, with 312 break-ins", "Rents were up in June"
  if (lexeme(tokens, at - 1)?.verb?.base === "be" && (signAt(tokens, at + 1, ",") || isOneOf(tokens, at + 1, timing)))
    return true;
  if (wordAt(tokens, at).length > 4) return isOneOf(tokens, at - 1, going);
  const moves = isOneOf(tokens, at - 1, going) && !((lexeme(tokens, at + 1)?.pos ?? 0) & pos.determiner);
  return moves || /^(?:#|from|to|by)/.test(wordsAfter(view, at + 1, 1));
}

function isDeterminer({ tokens }: SentenceView, at: number): boolean {
  return ((lexeme(tokens, at)?.pos ?? 0) & (pos.determiner | pos.possessive)) !== 0;
}

const bringing = wordSet("bring brings brought bringing");
const timing = new Set(["in", "on", "this", "last", "for", "over", "during"]);
export const particles: Readonly<Record<string, 1 | -1>> = dictionary({ up: 1, down: -1, higher: 1, lower: -1 });
/** "put up the price of a loaf from": what somebody does to a price or a number. */
export const putting = wordSet(
  "put puts putting push pushes pushed pushing drive drives drove driven driving mark marks marked marking force forces forced forcing send sends sent sending knock knocks knocked knocking bump bumps bumped bumping jack jacks jacked jacking ratchet ratchets ratcheted ratcheting step steps stepped stepping beef beefs beefed beefing crank cranks cranked cranking ramp ramps ramped ramping scale scales scaled scaling whittle whittles whittled whittling talk talks talked talking bid bids bidding lift lifts lifted lifting",
);
const going = wordSet(
  "go goes going went gone come comes coming came edge edges edged edging inch inches inched inching tick ticks ticked ticking creep creeps crept creeping drift drifts drifted drifting nudge nudges nudged move moves moved moving pick picks picked picking shoot shoots shot shooting perk perks perked perking bounce bounces bounced bouncing jump jumps jumped jumping trend trends trended trending build builds built building",
);
