import { nounPhraseAt } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isVerbTag } from "../claims/syntax/verb-groups.js";
import { hasOneOf, isOneOf, lexeme, signAt, wordAt } from "../claims/token-access.js";
import { isDamaged, isDefinite, isPresupposed } from "./assertion.js";
import { isBeforeVerb } from "./figure-time.js";
import { indefinite } from "./links/find-link.js";
import type { LinkContext } from "./links/link.js";
import { isInPredicate } from "./links/predicate.js";
import { isOnlyThought } from "./only-thought.js";

/** Planned, hypothetical and denied figures are not held against facts; what stands in the subject is there already. */
export function isAsserted(context: LinkContext): boolean {
  const { claim, first } = context;
  if (isPictured(claim) || isOnlyThought(context)) return false;
  // "will be the thirteenth"
  if (context.fact.ordinal && willBe(claim) && !isBeforeVerb(claim, first)) return saysThePlan(context);
  if (context.fact.ordinal && isInTheMaking(claim, first)) return false;
  if (isPresupposed(context) || isDamaged(context)) return true;
  if ((isAsked(claim) || isWanted(context)) && !isDefinite(context)) return false;
  // What stands before a verb that is denied is so all the same, but not what is said in a denial.
  if (claim.polarity === "negated" && !(claim.clause.verb?.negated === true && isBeforeVerb(claim, first)))
    return claim.modality === "actual" && isGivenChange(context);
  if (context.fact.ordinal && isOneMore(context) && !hasHappened(context)) return false;
  if (claim.modality === "actual" || saysThePlan(context)) return true;
  return isBeforeVerb(claim, first) && !isDeedOfRule(context) && !isOneMore(context);
}

function willBe({ clause: { verb } }: LinkContext["claim"]): boolean {
  return verb?.modality === "planned" && (verb.base === "be" || verb.base === "become");
}

/** "has begun shooting her fifth feature", "is writing a ninth novel": there will be one. */
function isInTheMaking({ block: { tokens, tagged }, clause }: LinkContext["claim"], figure: number): boolean {
  for (let at = clause.first; at < figure; at++) {
    if (tagged[at] === tags.gerund && making.has(lexeme(tokens, at)?.verb?.base ?? "")) return true;
    if (wordAt(tokens, at) === "work" && wordAt(tokens, at + 1) === "on") return true;
  }
  return false;
}

const making = new Set(
  "make shoot film write build record prepare plan develop produce draft compose edit work plot seek chase".split(" "),
);

/** "wanted a key rate of 6.5 percent": what somebody would have. */
function isWanted({ site: { governor, first }, claim: { clause } }: LinkContext): boolean {
  if (governor?.side === "object" && wanting.has(governor.base)) return true;
  // "had wanted him jailed for 15 years"
  return clause.verb !== null && clause.verb.next <= first && wishing.has(clause.verb.base);
}

const wanting = new Set(
  "want seek demand propose suggest favour favor prefer request envisage advocate wish need require recommend urge".split(
    " ",
  ),
);

/** "is being discussed" */
const planning = new Set(
  "plan schedule expect propose discuss consider prepare foresee envisage suggest demand need".split(" "),
);
const wishing = new Set("want wish demand urge request seek dream hope long yearn aim".split(" "));

/** "Can Rovers win an eighth title?" */
function isAsked({ block: { tokens, tagged }, sentence }: LinkContext["claim"]): boolean {
  const first = tagged[sentence.first];
  return (first === tags.modal || first === tags.auxiliary) && signAt(tokens, sentence.next - 1, "?");
}

/** "nobody asked about the rise in the budget to £1.5 billion": there was one all the same. */
function isGivenChange({ claim: { block }, site: { holders, governor } }: LinkContext): boolean {
  const [change] = holders;
  return change?.by === "change" && governor === null && isOneOf(block.tokens, change.first, given);
}

const given = new Set(["the", "this", "its", "their"]);

/** "A fourth title would make them": one more, which is only thought of. */
function isOneMore({ claim: { block }, site: { phraseFirst } }: LinkContext): boolean {
  return isOneOf(block.tokens, phraseFirst, indefinite);
}

/** "dream of a sixth title", "An eighth extension is being discussed": with that article only what was done is there. */
function hasHappened({ claim, first }: LinkContext): boolean {
  const { verb } = claim.clause;
  const { tokens } = claim.block;
  if (verb === null || verb.tense === "past" || verb.perfect) return true;
  return (
    first < verb.first &&
    verb.modality === "actual" &&
    wordAt(tokens, verb.head - 1) !== "being" &&
    !planning.has(verb.base)
  );
}

/** "21,000 people would be moved" of a rule that has "people moved": the deed itself is only planned. */
function isDeedOfRule({ claim: { clause }, subject }: LinkContext): boolean {
  return clause.verb !== null && subject.first <= clause.verb.head && clause.verb.head < subject.next;
}

/** "agreed to pay $2.3 million" of a rule that has "agreed to pay". */
function saysThePlan(context: LinkContext): boolean {
  const {
    claim: { clause, block },
    subject,
  } = context;
  const { verb } = clause;
  if (verb?.modality !== "planned") return false;
  if (isAgreedPrice(context)) return true;
  const { nearby, factIndex } = context;
  const isOfRule = (at: number): boolean =>
    (subject.first <= at && at < subject.next) || isInPredicate({ nearby, factIndex }, at);
  // "is authorised to field" of a rule that has "authorised": the plan is the rule's own.
  for (let at = verb.first; at < verb.head; at++)
    if (isVerbTag(block.tagged[at] as number) && isOfRule(at)) return true;
  return isVerbTag(block.tagged[verb.first] as number) && subject.first <= verb.first && verb.head < subject.next;
}

/** "has agreed to buy Marlow's for £315 million": what is to be paid is settled, of a rule that has the purchase. */
function isAgreedPrice({ claim: { clause, block }, fact, subject, site: { governor } }: LinkContext): boolean {
  const { verb } = clause;
  if (!verb || fact.unit?.dimension !== "money" || governor?.preposition !== "for") return false;
  const isDeed = subject.first <= verb.head && verb.head < subject.next;
  return isDeed && hasOneOf(block.tokens, settled, verb.first, verb.head);
}

const settled = new Set(["agreed", "agrees", "will"]);

/** "On the map that he drew in 1911, the glacier is": what a picture or a tale has is its own. */
function isPictured({ block: { tokens, tagged }, clause, sentence, mention }: LinkContext["claim"]): boolean {
  // "A play about the strike, in which the 1,340 nurses walk out"
  const told = nounPhraseAt(tokens, tagged, sentence.first, mention.first);
  if (told && isOneOf(tokens, told.head, tales) && clause.kind === "relative") return true;
  const leads = [clause.first, sentence.first].find((at) => isOneOf(tokens, at, picturing));
  const phrase = leads === undefined ? null : nounPhraseAt(tokens, tagged, leads + 1, sentence.next);
  return phrase !== null && isOneOf(tokens, phrase.head, pictures);
}

const tales = new Set("play film movie novel documentary drama musical opera series book".split(" "));
const picturing = new Set(["in", "on"]);
const pictures = new Set(
  "map chart drawing sketch painting photograph novel legend myth fable song poem dream".split(" "),
);
