import type { Claim } from "../../claims/reading.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { lexeme, wordAt } from "../../claims/token-access.js";
import type { Ascent } from "./ascent.js";
import { phrasesBefore } from "./phrase-bounds.js";

/** The verb of "signed Akande from Porto for €5 million", past its object, which is what is paid for. */
export function dealBefore({ block, claim, holders }: Ascent, at: number): number | null {
  const { tokens, tagged } = block;
  if (!isMoney(claim)) return null;
  for (let verb = at - 1; verb >= claim.sentence.first && at - verb < 14; verb--) {
    if (!isVerbTag(tagged[verb] as number)) continue;
    const base = lexeme(tokens, verb)?.verb?.base ?? "";
    // "joined the club for €5 million": the price of the one who came.
    if (moving.has(base)) return verb;
    if (!dealing.has(base)) return null;
    const [nearest, ...outer] = phrasesBefore(block, at, verb);
    const object = outer.at(-1) ?? nearest;
    if (object && wordAt(tokens, object.first - 1) !== "by") holders.push({ ...object, by: "object" });
    return verb;
  }
  return null;
}

export function isMoney({ mention }: Claim): boolean {
  return mention.kind === "quantity" && mention.quantity.kind === "money";
}

/** The verb of "cost taxpayers in Norland £3 million", "pay the University of Brennick a fee": the whole phrase between is who pays or is paid. */
export function payerBefore({ block, claim, holders }: Ascent, at: number): number | null {
  const phrases = phrasesBefore(block, at + 1, claim.sentence.first);
  const outer = phrases.length > 1 ? phrases.at(-1) : undefined;
  const verb = outer === undefined ? -1 : outer.first - 1;
  if (!outer || !giving.has(lexeme(block.tokens, verb)?.verb?.base ?? "")) return null;
  holders.push({ ...outer, by: "object" });
  return verb;
}

const giving = new Set("pay charge cost give offer owe lend grant award save".split(" "));
const moving = new Set(["join", "arrive"]);
const dealing = new Set(
  "sign buy sell acquire purchase bring recruit loan transfer build make finish complete construct hire rent lease restore renovate renew go take".split(
    " ",
  ),
);
