import { clauseOf } from "../claims/reading.js";
import { isPlural } from "../claims/syntax/counted-plural.js";
import { nounPhraseAt } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isOneOf, wordAt } from "../claims/token-access.js";
import { measuresOther } from "./aspects.js";
import { isDefinite } from "./assertion.js";
import { wordsOf } from "./fact-words.js";
import { isAboveSea } from "./links/aside.js";
import { indefinite, isOurs } from "./links/find-link.js";
import type { Link, LinkContext } from "./links/link.js";
import { isNarrowed, isScoredElsewhere, materials, neutral } from "./narrowed.js";
import { exceeds } from "./timeline.js";

/**
 * True when words that the rule does not have make the figure one of fewer, or of something else: "112 small shops",
 * "prisoners awaiting trial", "patients aged over 65", "820 metres long" of a height, "2 km from the bridge".
 */
export function isRestricted(context: LinkContext, link: Link): boolean {
  return (
    measuresElse(context) ||
    isMoneyOf(context) ||
    isDescribed(context, link) ||
    isNarrowed(context, link) ||
    isScoredElsewhere(context) ||
    isAmongSome(context) ||
    isShareOfSome(context) ||
    areSomeOnly(context, link) ||
    isLedBySome(context)
  );
}

/** "the number of people on the waiting list who have waited for more than a year": those alone, where the rule has all. */
function areSomeOnly({ claim, subject, nearby, factIndex }: LinkContext, { by }: Link): boolean {
  const { tokens, tagged } = claim.block;
  const at = subject.next;
  if (by === "counted" || by === "inside" || tagged[at] !== tags.relative || !isOneOf(tokens, at, choosing))
    return false;
  if (tagged[at - 1] !== tags.noun) return false;
  const { next } = clauseOf(claim.sentence, at);
  return !nearby.some((hit) => hit.fact === factIndex && hit.role !== "subject" && at < hit.first && hit.first < next);
}

/** "Among voters under 30 a mere 37 percent want": the share of some, where the rule has that of all. */
function isAmongSome({ claim, fact, subject, next }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  const { clause, mention, sentence } = claim;
  if (fact.unit?.code !== "%") return false;
  // "Unemployment among Merevia's Roma"
  const among = amongBehind(claim, subject.next);
  const group = among === null ? null : nounPhraseAt(tokens, tagged, among + 1, sentence.next);
  if (group && !isOneOf(tokens, group.head, everybody) && !wordsOf(fact).all.has(wordAt(tokens, group.head)))
    return true;
  const leads = [clause.first, next].find((at) => wordAt(tokens, at) === "among");
  const phrase = leads === undefined ? null : nounPhraseAt(tokens, tagged, leads + 1, sentence.next);
  if (!phrase || (phrase.first < mention.first && phrase.next > mention.first)) return false;
  return isOneOf(tokens, phrase.next, narrowing) || isOneOf(tokens, phrase.next, limiting);
}

/** "among" right behind the subject, or behind where it is: "unemployment in Merevia among". */
function amongBehind({ block: { tokens, tagged }, sentence }: LinkContext["claim"], from: number): number | null {
  if (wordAt(tokens, from) === "among") return from;
  const place = tagged[from] === tags.preposition ? nounPhraseAt(tokens, tagged, from + 1, sentence.next) : null;
  return place && wordAt(tokens, place.next) === "among" ? place.next : null;
}

/** "£2 million in fees", "£9 million in taxes": money of another kind. */
function isMoneyOf({ claim, fact, next }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  if (fact.unit?.dimension !== "money" || wordAt(tokens, next) !== "in") return false;
  const kind = nounPhraseAt(tokens, tagged, next + 1, claim.sentence.next);
  return kind !== null && isOneOf(tokens, kind.head, sideSums) && !wordsOf(fact).all.has(wordAt(tokens, kind.head));
}

const sideSums = new Set(
  "fee fees tax taxes duty duties interest wage wages damages fine fines toll tolls rent rents subsidy subsidies grants compensation overtime bonus bonuses dividends royalties commission".split(
    " ",
  ),
);

/** "On island routes the load factor was", "In rural schools uptake is": where the rule speaks of them all. */
function isLedBySome(context: LinkContext): boolean {
  const { claim, fact, subject } = context;
  const { tokens, tagged } = claim.block;
  const { first } = claim.clause;
  if (!fact.unit || subject.first <= first || !isOneOf(tokens, first, leading)) return false;
  const some = nounPhraseAt(tokens, tagged, first + 1, subject.first);
  if (!some || tagged[some.head] !== tags.noun || !isPlural(tokens, some.head)) return false;
  const word = wordAt(tokens, some.head);
  if (isOneOf(tokens, some.head, telling) || wordsOf(fact).all.has(word) || fact.nouns.has(word)) return false;
  return !isOurs(context, some);
}

/** "61 percent of women smoke", "27 percent of young Merevians": the share of a part of the people, of a rule that has them all. */
function isShareOfSome({ claim, fact, next }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  if (fact.unit?.code !== "%" || !isOneOf(tokens, next, wholes)) return false;
  const whole = nounPhraseAt(tokens, tagged, next + 1, claim.sentence.next);
  if (!whole) return false;
  const { all } = wordsOf(fact);
  // "owns 30 percent of a brewery" of a rule that has another firm
  if (isOneOf(tokens, whole.first, indefinite) && !fact.nouns.has(wordAt(tokens, whole.head)))
    if (!all.has(wordAt(tokens, whole.head)) && !isOneOf(tokens, whole.head, totals)) return true;
  for (let at = whole.first; at < whole.next; at++) {
    const word = wordAt(tokens, at);
    if (somePeople.has(word) && !all.has(word) && !fact.nouns.has(word)) return true;
  }
  return false;
}

/** "9 metres wide", "40 km north of", "300 metres off", "19 minutes late": a measure of another kind. */
function measuresElse(context: LinkContext): boolean {
  const { claim, fact, next, site } = context;
  if (!fact.unit) return false;
  const { tokens, tagged } = claim.block;
  const word = wordAt(tokens, next);
  // "30 metres higher than", "2 points above the mark": by how much it differs
  if ((word.endsWith("er") || word === "less" || word === "more") && wordAt(tokens, next + 1) === "than") return true;
  if (isInRule(context, next)) return false;
  // "survived 17 hours without power"
  if (fact.unit.dimension === "time" && wordAt(tokens, next) === "without") return true;
  const apart = fact.unit.dimension === "length" ? directions : sides;
  if (isOneOf(tokens, next, apart) && !isEndToEnd(tokens, next) && !isAboveSea(tokens, next))
    if (!(rises(site) || isStanding(context)) || isAboveItsFoot(context)) return true;
  // "runs 2,164 metres across the strait"; "41 metres across the beam" is a width.
  const leadsPlace = word === "across" && wordAt(tokens, next + 1) === "the" && wordAt(tokens, next + 2) !== "beam";
  if (!leadsPlace && (tagged[next] === tags.adjective || isOneOf(tokens, next, sizes))) {
    if (measuresOther(word, wordsOf(fact).aspects)) return true;
  }
  // "a profit of €120 million on revenue of €2.76 billion": what stands nearest says what is measured.
  const measured = site.holders.find(({ by }) => by === "of");
  return measured?.heads.some((head) => measuresOther(wordAt(tokens, head), wordsOf(fact).aspects)) ?? false;
}

/** "1.5 million kilometres from Earth" of a rule that has "from Earth", "42 miles from the border" of one that has "border". */
function isInRule({ claim, subject, nearby, factIndex }: LinkContext, at: number): boolean {
  const { tokens, tagged } = claim.block;
  const from = wordAt(tokens, at) === "from" ? nounPhraseAt(tokens, tagged, at + 1, claim.sentence.next) : null;
  const last = from?.head ?? at;
  const covers = (hit: { first: number; next: number }): boolean => hit.first <= last && at < hit.next;
  return covers(subject) || nearby.some((hit) => hit.fact === factIndex && hit.role === "predicate" && covers(hit));
}

/** "18 kilometres from portal to portal": the whole of it. */
function isEndToEnd(tokens: LinkContext["claim"]["block"]["tokens"], next: number): boolean {
  if (wordAt(tokens, next) !== "from" || wordAt(tokens, next + 2) !== "to") return false;
  return wordAt(tokens, next + 1) === wordAt(tokens, next + 3) || isOneOf(tokens, next + 3, ends);
}

/** "rises 310 metres from the valley floor": not from the sea, from which heights are told. */
function isAboveItsFoot({ claim, next }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  const foot = nounPhraseAt(tokens, tagged, next + 1, claim.sentence.next);
  return foot !== null && isOneOf(tokens, foot.head, feet);
}

const feet = new Set(
  "valley floor plain plains plateau fields countryside surroundings base foot lake meadow meadows moor".split(" "),
);

/** "rises 312 metres above the gorge". */
export function rises({ governor }: LinkContext["site"]): boolean {
  return governor !== null && ["rise", "tower", "soar", "loom"].includes(governor.base);
}

/** "stands 188 metres above the bed", and not "from the harbour"; above a river a hill may stand too. */
function isStanding({ claim, next, site: { governor } }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  if (governor?.base !== "stand" || wordAt(tokens, next) !== "above") return false;
  const foot = nounPhraseAt(tokens, tagged, next + 1, claim.sentence.next);
  return foot !== null && isOneOf(tokens, foot.head, footings);
}

const footings = new Set("bed riverbed seabed ground street pavement foundation foundations".split(" "));

/** An adjective or noun between the figure and what it counts that the phrase does not have. */
function isDescribed(context: LinkContext, link: Link): boolean {
  const { claim, subject, next, site, fact } = context;
  if (!fact.unit && areWomenAlone(context)) return true;
  if (fact.unit || link.by === "inside") return false;
  // "the 81 gold-plated segments", of 18: more than there are can be no part of them.
  if (link.by === "alone" && isDefinite(context) && isMore(context)) return false;
  const { tokens, tagged } = claim.block;
  const { counted, isElided } = site;
  if (!counted || (!isElided && counted.first < next)) return false;
  const end = subject.first >= counted.first && subject.first <= counted.head ? subject.first : counted.head;
  for (let at = counted.first; at < end; at++) {
    const isWord =
      tagged[at] === tags.adjective ||
      tagged[at] === tags.noun ||
      tagged[at] === tags.proper ||
      tagged[at] === tags.past;
    if (subject.first <= at && at < subject.next) continue;
    if (tagged[at] === tags.proper && isOurs(context, { first: at, next: at + 1 })) continue;
    if (
      !isWord ||
      isOneOf(tokens, at, neutral) ||
      isOneOf(tokens, at, materials) ||
      wordsOf(fact).all.has(wordAt(tokens, at))
    )
      continue;
    if (!fact.nouns.has(wordAt(tokens, at))) return true;
  }
  return false;
}

/** Of what bears the rule's own name, in the phrase itself. */
function isMore({ claim: { mention }, fact, factIndex, nearby, subject }: LinkContext): boolean {
  const isNamed = nearby.some(
    (hit) => hit.role === "near" && hit.fact === factIndex && hit.first < subject.next && subject.first < hit.next,
  );
  return isNamed && mention.kind === "quantity" && exceeds(mention.quantity, fact.values);
}

/** "The parliament's 35 women", "31 women members", where the rule has all its members; "men and women" are all. */
function areWomenAlone({ claim: { block, mention }, site: { counted, isElided }, fact }: LinkContext): boolean {
  if (!counted || isElided) return false;
  const isLed = counted.head > mention.next && isOneOf(block.tokens, counted.head - 1, womenOnly);
  if (!isLed && !isOneOf(block.tokens, counted.head, womenOnly)) return false;
  const word = wordAt(block.tokens, isLed ? counted.head - 1 : counted.head);
  const isRules = wordsOf(fact).all.has(word) || fact.rule.unit.some(({ text }) => text === word);
  return !isRules && wordAt(block.tokens, counted.head - 1) !== "and";
}

const womenOnly = new Set(["women", "girls", "boys"]);
const wholes = new Set(["of", "among"]);
const totals = new Set("total whole year month population".split(" "));
const everybody = new Set(
  "people adults voters residents citizens inhabitants population public all those everyone households respondents workforce".split(
    " ",
  ),
);
/** A part of the people by sex, age, origin or way of life; the adjectives that make one of a wider noun. */
const somePeople = new Set(
  "women men girls boys females males mothers fathers teenagers teens adolescents youngsters youths youth pensioners retirees students graduates farmers immigrants migrants foreigners newcomers singles couples believers catholics protestants muslims jews christians whites young younger youngest old older oldest elderly middle-aged teenage female male married unmarried single divorced widowed rural urban suburban white black hispanic latino asian indigenous foreign-born poor poorer poorest rich richer richest wealthy wealthier disabled religious catholic protestant muslim jewish retired pregnant gay lesbian working-class middle-class low-income".split(
    " ",
  ),
);
const choosing = new Set(["who", "whose"]);
const directions = new Set(
  "from off below above beyond away north south east west northeast northwest southeast southwest apart behind ahead inland offshore upstream downstream short".split(
    " ",
  ),
);
const sides = new Set("below above beyond behind ahead short".split(" "));
const ends = new Set("bottom base tip toe end finish tail".split(" "));
const sizes = new Set("long high tall wide deep thick broad across".split(" "));
const leading = new Set(["on", "in", "at", "along"]);
/** What is told in them is told of all. */
const telling = new Set(
  "figures accounts papers reports documents filings statements minutes letters remarks comments interviews words terms talks hearings tables charts headlines prices euros dollars pounds kilometres miles metres years months weeks days".split(
    " ",
  ),
);
const narrowing = new Set("aged under without with among who whose whom that".split(" "));
const limiting = new Set("over above between in from of".split(" "));
