import { firstWithHedge } from "./hedge-reach.js";
import type { Claim } from "./reading.js";
import { nounPhraseBefore } from "./syntax/noun-phrases.js";
import { type ReportedClause, reportedClauses } from "./syntax/reported-clauses.js";
import { isOneOf, lexeme, wordAt } from "./token-access.js";

/**
 * Whether a figure or date is told as so. It is not where its own verb is negated ("did not count 3,000"), where it is
 * turned down itself ("not 3,000"), and where what it is said in is: "denied that", "it is not true that", "rejected the
 * claim that", "no evidence that".
 */
export function polarityOf(claim: Pick<Claim, "block" | "sentence" | "clause" | "mention">): Claim["polarity"] {
  const { clause, mention } = claim;
  const isAfterBut = wordAt(claim.block.tokens, firstWithHedge(claim.block.tokens, mention) - 1) === "but";
  // What stands before a negated verb is so all the same: "the 3,000 voters were not counted".
  if (clause.verb?.negated === true && mention.first >= clause.verb.first && !isAfterBut) return "negated";
  return isTurnedDown(claim) || isSaidInDenial(claim) ? "negated" : "asserted";
}

/** "not 3,000", "rather than 3,000", "instead of 3,000". */
function isTurnedDown({ block: { tokens }, mention }: Pick<Claim, "block" | "mention">): boolean {
  const at = firstWithHedge(tokens, mention) - 1;
  const before = wordAt(tokens, at);
  return (
    before === "not" ||
    (before === "than" && wordAt(tokens, at - 1) === "rather") ||
    (before === "of" && wordAt(tokens, at - 1) === "instead")
  );
}

/** A clause above denies what it is said in. */
function isSaidInDenial({ block, sentence, clause }: Pick<Claim, "block" | "sentence" | "clause">): boolean {
  for (const reported of reportedClauses(sentence.syntax.clauses, clause)) if (isDenial(block, reported)) return true;
  return false;
}

function isDenial({ tokens, tagged }: Claim["block"], { said, verb }: ReportedClause): boolean {
  const noun = nounPhraseBefore(tokens, tagged, said.first);
  const isNamed = noun !== null && noun.next === said.first && isOneOf(tokens, noun.head, assertions);
  if (isNamed && (isOneOf(tokens, noun.first, denying) || isOneOf(tokens, noun.head, untruths))) return true;
  const isDenying = lexeme(tokens, verb.head)?.verb?.denying === true || (isNamed && scorning.has(verb.base));
  if (isDenying) return !verb.negated;
  // "The claim that there were 70 was false": the verb comes behind what is claimed.
  if (isNamed && verb.first >= said.next) return isOneOf(tokens, verb.next, falsehoods);
  if (!verb.negated) return isOneOf(tokens, verb.next, falsehoods) && verb.base === "be";
  if (lexeme(tokens, verb.head)?.verb?.saying === true) return !isOneOf(tokens, verb.head, factive);
  // "It was not until Friday that": the time is denied, and not what came then.
  if (verb.base === "be" && isOneOf(tokens, verb.next + 1, times)) return false;
  // "Nowhere does it say that": the verb of the clause is the auxiliary.
  return verb.base === "be" || verb.base === "do";
}

const assertions = new Set(
  "claim claims rumour rumours rumor rumors report reports allegation allegations suggestion suggestions assertion assertions accusation accusations notion idea belief theory evidence proof sign indication suspicion speculation story stories myth legend lie fiction misconception hoax fallacy".split(
    " ",
  ),
);
/** What is done to claims that are not believed: "turned down as absurd the claim that", "laughed off reports that". */
const scorning = new Set(
  "turn brush shrug wave laugh ridicule mock scoff debunk question challenge contest rubbish quash scotch condemn attack slam decry".split(
    " ",
  ),
);
const times = new Set(["until", "till", "in", "on", "at", "for", "because", "by"]);
const untruths = new Set("myth legend lie fiction misconception hoax fallacy".split(" "));
const denying = new Set(["no", "false", "little", "scant"]);
const falsehoods = new Set(
  "false untrue wrong incorrect unfounded baseless nonsense inaccurate invented fake mistaken unlikely impossible".split(
    " ",
  ),
);
/** Verbs whose complement is so even where they are denied. */
const factive = new Set(
  "acknowledge acknowledged admit admitted reveal revealed disclose disclosed note noted".split(" "),
);
