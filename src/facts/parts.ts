import type { Claim } from "../claims/reading.js";
import { nounPhraseBefore } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isOneOf, signAt, wordAt } from "../claims/token-access.js";
import type { LinkContext } from "./links/link.js";

/** "another 500", "including 40": words before the figure say that there are more. */
export function isLedAsPart(context: LinkContext): boolean {
  const { claim, first } = context;
  const { tokens } = claim.block;
  const isLed = isOneOf(tokens, first - 1, partBefore) || isOneOf(tokens, first - 2, partLeaders);
  return isLed && !isAllOfAKind(context);
}

/** "14 of the 12 suspects", "19 of them", "of the 19,300 prisoners, 4,200"; seats of a house are what a party holds. */
export function isPart({ claim, next, subject, site, fact }: LinkContext): boolean {
  const { mention } = claim;
  const { tokens, tagged, block } = claim.block;
  if (addsMore.test(block.text.slice(mention.start, mention.end))) return true;
  // "flew 40 aircraft to Spain"
  const end = site.counted && !site.isElided ? site.counted.next : next;
  if (site.governor?.base === "fly" && wordAt(tokens, end) === "to") return true;
  if (isOfPlaceAlone(claim) || isStretch(claim, site, next)) return true;
  if (isOfOnePhase(claim) || isOneSide(claim, next)) return true;
  if (isOneOf(tokens, next, partAfter) || isSomeOfThem(claim, site.phraseFirst) || isExcess(claim, site, next))
    return true;
  // A share is always of something.
  const isOfWhole = fact.unit?.code !== "%" && wordAt(tokens, next) === "of" && isOneOf(tokens, next + 1, wholeLeaders);
  if (!isOfWhole) return leadsPart(claim, site.phraseFirst);
  if (isAllOfThem(claim, site, next)) return false;
  const holds = site.governor !== null && site.governor.side === "object" && holding.has(site.governor.base);
  const theirs = isOneOf(tokens, next + 1, itsOwn);
  return !(holds && !theirs && subject.next <= claim.mention.first && tagged[next + 2] === tags.number);
}

/** "a six-mile stretch of the line" */
function isStretch({ block: { tokens } }: Claim, { phraseFirst }: LinkContext["site"], next: number): boolean {
  const isOne = isOneOf(tokens, phraseFirst, articles);
  return isOne && isOneOf(tokens, next, stretches) && isOneOf(tokens, next + 1, ofWhole);
}

const articles = new Set(["a", "an", "another", "one"]);
const stretches = new Set("stretch section part segment portion leg piece strip bit slice sector".split(" "));
const ofWhole = new Set(["of", "on", "along"]);

/** "In the district of Ombe alone, 2,300 people", "In the capital alone, turnout reached 63 percent" */
function isOfPlaceAlone({ block: { tokens }, sentence: { first }, mention }: Claim): boolean {
  for (let at = first; at < mention.first; at++)
    if (wordAt(tokens, at) === "alone" && signAt(tokens, at + 1, ",")) return true;
  return false;
}

/** "The troops, 5,100 of them, will", "the tunnel, 18 km of it,": set off, beside what has no figure of its own. */
function isAllOfThem({ block: { tokens, tagged } }: Claim, { holders }: LinkContext["site"], next: number): boolean {
  const [host] = holders;
  if (host?.by !== "apposition" || !isOneOf(tokens, next + 1, themselves)) return false;
  if (tagged[next + 2] !== tags.sign) return false;
  for (let at = host.first; at < host.next; at++) if (tagged[at] === tags.number) return false;
  return true;
}

/** "Half of the prisoners, 11,950, have": the figure stands beside the share, not beside the whole. */
export function isShareNamed({ claim, site }: LinkContext): boolean {
  const [host] = site.holders;
  if (host?.by !== "apposition" || claim.mention.first < host.next - 1) return false;
  const { tokens, tagged } = claim.block;
  for (let at = host.first - 1; at > host.first - 4 && at >= claim.sentence.first; at--) {
    if (wordAt(tokens, at) !== "of") continue;
    return tagged[at - 1] === tags.number || isOneOf(tokens, at - 1, shares);
  }
  return false;
}

/** "143 buildings, including 70 schools" of a rule that counts schools: a part of the buildings, and all of the schools. */
function isAllOfAKind({ claim: { block, sentence }, fact, first, site: { counted } }: LinkContext): boolean {
  const { tokens, tagged } = block;
  if (wordAt(tokens, first - 1) !== "including" || !counted || !fact.nouns.has(wordAt(tokens, counted.head)))
    return false;
  const end = signAt(tokens, first - 2, ",") ? first - 2 : first - 1;
  const whole = nounPhraseBefore(tokens, tagged, end, sentence.first);
  return whole !== null && !fact.nouns.has(wordAt(tokens, whole.head));
}

/** "9,700 officers, many of them past 50", "some of whom have 20": said of some of those before. */
function isSomeOfThem({ block: { tokens, tagged }, sentence }: Claim, phraseFirst: number): boolean {
  for (let at = phraseFirst - 1; at > sentence.first && !signAt(tokens, at, ","); at--) {
    // "half of those who buy the £165 ticket": what they buy is all of it.
    if (tagged[at] === tags.relative && wordAt(tokens, at - 1) !== "of") return false;
    // "Families of those lost at sea have shared": they are no part of those.
    if (wordAt(tokens, at) === "of" && isOneOf(tokens, at + 1, those))
      return tagged[at - 1] !== tags.noun || isOneOf(tokens, at - 1, shares);
  }
  return false;
}

/** "Of the 300 beds in the ward, 40 are free": the figure after the comma is some of the ones before. */
function leadsPart({ block, sentence }: Claim, phraseFirst: number): boolean {
  const { tokens } = block;
  if (!signAt(tokens, phraseFirst - 1, ",") || wordAt(tokens, sentence.first) !== "of") return false;
  for (let at = sentence.first; at < phraseFirst - 1; at++) if (signAt(tokens, at, ",")) return false;
  return true;
}

/** "With 370 in favour and 282 against, the parliament": how many were on one side. */
function isOneSide({ block: { tokens } }: Claim, next: number): boolean {
  const at = isOneOf(tokens, next, ballots) ? next + 1 : next;
  return isOneOf(tokens, at, sides) || (wordAt(tokens, at) === "in" && isOneOf(tokens, at + 1, favours));
}

/** "ten more years" */
const addsMore = /\d?\s(?:more|further|additional|extra|other)\s/i;
const ballots = new Set(["votes", "voting", "members", "deputies"]);
const sides = new Set(["against", "abstaining", "absent", "opposed"]);
const favours = new Set(["favour", "favor"]);

/** "In its first phase the quay had 400 homes": what it came to is more. */
function isOfOnePhase({ block: { tokens }, clause }: Claim): boolean {
  for (let at = clause.first; at < clause.next; at++)
    if (isOneOf(tokens, at, phases) && isOneOf(tokens, at - 1, someRank)) return true;
  return false;
}

const phases = new Set(["phase", "stage", "instalment", "tranche"]);
const someRank = new Set("first second third fourth initial next final last early".split(" "));

/** "210 inmates too many", "210 more than it was built for", "four teachers short": how far it is from what is right. */
function isExcess({ block: { tokens } }: Claim, { counted, isElided }: LinkContext["site"], next: number): boolean {
  const at = counted && !isElided ? counted.next : next;
  if (wordAt(tokens, at) === "too") return isOneOf(tokens, at + 1, amounts);
  if (wordAt(tokens, at) === "short") return true;
  if (isOneOf(tokens, at, comparing)) return wordAt(tokens, at + 1) === "than";
  const bound = isOneOf(tokens, at + 1, theirs) ? at + 2 : at + 1;
  return isOneOf(tokens, at, past) && [bound, bound + 1].some((each) => isOneOf(tokens, each, bounds));
}

const amounts = new Set(["many", "few"]);
const comparing = new Set(["more", "fewer", "less"]);
const past = new Set(["over", "above", "below", "beyond", "under"]);
const theirs = new Set("its their the his her".split(" "));
const bounds = new Set("capacity limit target quota strength plan complement maximum".split(" "));
const partBefore = new Set(
  "another additional extra further more other including includes included than last next final initial opening closing top bottom upper lower uppermost lowest front rear".split(
    " ",
  ),
);
const partLeaders = new Set("another additional including includes included".split(" "));
const partAfter = new Set(["more", "other", "others", "additional", "extra", "further", "fewer"]);
const wholeLeaders = new Set("the its their his her our them those these whom which it".split(" "));
const themselves = new Set(["them", "it"]);
const those = new Set(["them", "whom", "which", "these", "those"]);
const shares = new Set(
  "half most some many all part third quarter majority few several both none one each either neither number dozen dozens hundreds thousands fraction bulk rest".split(
    " ",
  ),
);
const holding = new Set(["hold", "have", "control", "win", "take", "occupy"]);
const itsOwn = new Set(["its", "their", "his", "her", "them"]);
