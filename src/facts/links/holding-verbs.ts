import { lemmaOf } from "../../claims/lexicon/inflect.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { lexeme, wordAt } from "../../claims/token-access.js";
import { wordsOf } from "../fact-words.js";
import type { Governor, LinkContext } from "./link.js";
import { isVerbOfRule } from "./predicate.js";

/**
 * True when what the verb says is a way of having the figure: being, having, measuring, costing, coming to it by a change;
 * or when the rule's own words name the verb.
 */
export function canHold(context: LinkContext, governor: Governor): boolean {
  const { claim, fact, factIndex, nearby, next } = context;
  const { head, base, side, preposition, group } = governor;
  if (isVerbOfRule(context, governor)) return true;
  // "digs up 20 percent of the state's ore" of a rule that has "of the state's ore"
  if (nearby.some((hit) => hit.fact === factIndex && hit.role === "predicate" && hit.first === next)) return true;
  if (wordsOf(fact).all.has(wordAt(claim.block.tokens, head))) return true;
  if (side === "subject") return serving.has(base) || group?.passive === true;
  // "has seen 250 workers leave"
  const { counted } = context.site;
  if (base === "see" && counted && isVerbTag(claim.block.tagged[counted.next] as number)) return false;
  const verb = lexeme(claim.block.tokens, head)?.verb;
  const direction = verb?.direction ?? 0;
  // "extends over 24 km", "spreads across 1,270 square kilometres"
  const dimension = fact.unit?.dimension;
  if ((dimension === "length" || dimension === "area") && lengthy.has(base) && spanning.has(preposition)) return true;
  if (direction !== 0 || moving.has(base))
    return reaching.has(preposition) || (preposition === "" && reachingVerbs.has(base));
  if (verb?.measuring || having.has(base)) return preposition === "" || held.has(preposition);
  if (allotting.has(base) && (preposition === "" || preposition === "for") && allots(wordsOf(fact).all)) return true;
  if (preposition === "by" && group?.passive && committing.has(base)) return true;
  if (preposition === "" && doneTo(base).some((noun) => fact.nouns.has(noun))) return true;
  if (placing.has(base)) return preposition === "at" || preposition === "as";
  if (
    fact.unit &&
    (preposition === "at" ||
      (preposition === "for" && (dealing.has(base) || (fact.unit.dimension === "money" && moves.has(base)))))
  )
    return true;
  return false;
}

/** Ways of having beside the verbs that the lexicon calls measuring. */
const having = new Set(
  "have keep maintain station deploy count seat boast retain host number comprise use charge generate produce carry handle accommodate sleep occupy extend rise tower measure weigh total become leave amass gross take bring see enjoy claim list feature support field serve process treat store pump supply receive get buy pay contain form cite suffer log register confirm tally document mourn enrol enroll recruit involve span draw attract welcome".split(
    " ",
  ),
);
/** Nouns under which a rule counts those to whom, or that to which, it was done: "an outbreak that has sickened 174 people". */
function doneTo(base: string): readonly string[] {
  return harms.get(base) ?? harms.get(lemmaOf(base)) ?? [];
}

const harms = new Map(
  `kill:dead deaths victims fatalities lives bodies
claim:dead deaths victims fatalities lives
injure:injured wounded casualties
wound:injured wounded casualties
hurt:injured wounded casualties
sicken:cases infections patients
infect:cases infections patients
strike:cases infections patients
displace:displaced refugees
uproot:displaced refugees
destroy:homes houses buildings
flatten:homes houses buildings
gut:homes houses buildings`
    .split("\n")
    .map((line) => {
      const [verb = "", nouns = ""] = line.split(":");
      return [verb, nouns.split(" ")] as const;
    }),
);
/** "was carried out by six men": those who did it are all of them. */
const committing = new Set("carry commit stage mount launch plan plot perpetrate execute lead".split(" "));
const serving = new Set(
  "be make live work serve cross use make form compose populate staff fill remain stay stand sit".split(" "),
);
const moving = new Set(
  "enlarge expand extend widen scale trim revise correct upgrade downgrade lift reset restore take bring put push drive move go come set return keep hold limit restrict leave send carry".split(
    " ",
  ),
);
const reachingVerbs = new Set([
  "take",
  "keep",
  "hold",
  "leave",
  "bring",
  "see",
  "carry",
  "come",
  "exceed",
  "top",
  "double",
]);
const lengthy = new Set("extend stretch reach run spread sprawl range cover occupy take span".split(" "));
const spanning = new Set(["", "for", "over", "across", "up", "in"]);
/** What a mandate, a law or a licence does. */
const allotting = new Set(
  "provide allow authorise authorize permit foresee envisage stipulate specify set fix".split(" "),
);
const mandates =
  "authorised authorized mandate ceiling limit cap quota maximum allowed permitted licence license".split(" ");

function allots(words: ReadonlySet<string>): boolean {
  return mandates.some((word) => words.has(word));
}

/** "joined for €5 million" */
const moves = new Set(["join", "arrive"]);
const placing = new Set(
  "put cost costed budget estimate value price set fix cap reckon forecast expect assess calculate peg rate quote list".split(
    " ",
  ),
);
const reaching = new Set(["to", "from", "at", "into"]);
const held = new Set(["at", "to", "of", "for", "as", "over", "up", "with", "in"]);
const dealing = new Set("buy sell sign acquire make build hire construct purchase go change rent lease".split(" "));
