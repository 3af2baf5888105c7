import type { BlockReading, Reading } from "../../claims/reading.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import { stemAt } from "../../claims/subjects/concept.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { nounPhraseAt, nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";

/**
 * The event whose day a date tells, where it is what the article is about: "Monday's quake", "the tremor struck on Monday",
 * "when the ground moved on Monday" are all "earthquake" in an article that begins with one. What lasts for days has its
 * beginning told apart: "the fire broke out on Saturday". Null for any other date.
 */
export function eventOfDate({ claim }: Subject, reading: Reading): string | null {
  const { block, mention, clause, sentence } = claim;
  const { tokens, tagged } = block;
  if (mention.kind !== "timex" || claim.modality !== "actual" || claim.polarity === "negated") return null;
  const isClock = mention.expression.form === "clock";
  if (!isClock && mention.timex.granularity !== "day" && mention.timex.granularity !== "day part") return null;
  const noun =
    tagged[mention.next] === tags.possessive
      ? nounPhraseAt(tokens, tagged, mention.next + 1)
      : isOneOf(tokens, mention.first - 1, beforeDates)
        ? nounPhraseBefore(tokens, tagged, mention.first - 1, sentence.first)
        : null;
  const named = noun && !isOther(block, noun.first, noun.next) ? kindIn(block, noun.first, noun.next) : null;
  if (named !== null) return isMain(reading, named) ? named : null;
  const { verb, subject } = clause;
  if (verb?.tense !== "past" || isOther(block, clause.first, clause.next)) return null;
  // "a coach had overturned": before that
  if (verb.perfect && subject && isOneOf(tokens, subject.first, newcomers)) return null;
  const stem = stemAt(tokens, verb.head);
  const doer = subject ? kindIn(block, subject.first, subject.next) : null;
  const begins = isOneOf(tokens, verb.head, beginning);
  const givesWay = stem === "give" && wordAt(tokens, verb.next) === "way";
  if (givesWay) return isMain(reading, "collapse") ? "collapse" : null;
  const kind =
    doer !== null && (begins || happening.has(stem))
      ? doer
      : (kindOfVerb(stem, subject ? wordAt(tokens, subject.head) : "") ??
        (verb.passive && happening.has(stem) ? kindIn(block, verb.next, clause.next) : null));
  if (kind === null && verb.passive && harming.has(stem) && isOneOf(tokens, clause.next, circumstance))
    return onlyKindOf(reading);
  if (kind === null || !isMain(reading, kind)) return null;
  return begins && lasting.has(kind) ? `beginning of ${kind}` : kind;
}

/** The kind of event that a noun among these tokens names; null for plurals and for none. */
function kindIn({ tokens, tagged }: BlockReading, first: number, next: number): string | null {
  for (let at = next - 1; at >= first; at--) {
    if (tagged[at] !== tags.noun && tagged[at] !== tags.gerund) continue;
    const kind = kindOfNoun.get(stemAt(tokens, at));
    if (kind !== undefined) return kind;
  }
  return null;
}

/** "The coach overturned", "the ground shook". */
function kindOfVerb(base: string, subject: string): string | null {
  if (grounds.has(subject) && shaking.has(base)) return "earthquake";
  return kindOfDeed.get(base) ?? null;
}

/** "a second quake", "the aftershock", "last year's crash". */
function isOther(block: BlockReading, first: number, next: number): boolean {
  return hasWordBetween(block, others, first, next);
}

/** "Seven hikers were killed on Sunday when": the day of the one event that the article begins with. */
function onlyKindOf(reading: Reading): string | null {
  const [kind, ...more] = mainKindsOf(reading);
  return kind !== undefined && more.length === 0 ? kind : null;
}

/** The headline or the first paragraphs tell of such an event, and the article of no second one. */
function isMain(reading: Reading, kind: string): boolean {
  return mainKindsOf(reading).has(kind);
}

function mainKindsOf(reading: Reading): ReadonlySet<string> {
  const known = mainOf.get(reading) ?? kindsOf(reading);
  mainOf.set(reading, known);
  return known;
}

const mainOf = new WeakMap<Reading, ReadonlySet<string>>();

function kindsOf(reading: Reading): ReadonlySet<string> {
  const kinds = new Set<string>();
  const several = new Set<string>();
  let paragraphs = 0;
  for (const { block, tokens } of reading.blocks) {
    const isHeading = block.kind === "headline" || block.kind === "deck";
    if (block.kind === "paragraph") paragraphs++;
    const isStart = isHeading || (block.kind === "paragraph" && paragraphs <= leading);
    for (let at = 0; at < tokens.count; at++) {
      if (isOneOf(tokens, at, aftershocks)) several.add("earthquake");
      if (isOneOf(tokens, at, wild)) several.add("fire");
      const stem = stemAt(tokens, at);
      const givesWay = stem === "give" && wordAt(tokens, at + 1) === "way";
      const kind = givesWay ? "collapse" : (kindOfNoun.get(stem) ?? kindOfDeed.get(stem));
      if (kind === undefined) continue;
      if (isStart) kinds.add(kind);
      if (isOneOf(tokens, at - 1, numbers) || isOneOf(tokens, at - 2, numbers)) several.add(kind);
    }
  }
  return new Set([...kinds].filter((kind) => !several.has(kind)));
}

const leading = 2;

/** What events are called, and verbs that only such an event has. */
const kinds: Readonly<Record<string, { readonly nouns: string; readonly verbs: string }>> = {
  earthquake: { nouns: "earthquake quake tremor temblor", verbs: "" },
  fire: { nouns: "fire blaze inferno", verbs: "" },
  explosion: { nouns: "explosion blast detonation", verbs: "explode detonate" },
  attack: { nouns: "attack bombing shooting ambush stabbing", verbs: "ambush" },
  crash: {
    nouns: "crash collision accident derailment pile-up smash",
    verbs: "crash collide derail overturn plunge plough plow",
  },
  sinking: { nouns: "sinking shipwreck capsizing", verbs: "sink capsize founder" },
  collapse: { nouns: "collapse burst breach", verbs: "collapse burst breach cave" },
  landslide: { nouns: "landslide mudslide landslip rockslide avalanche", verbs: "" },
  eruption: { nouns: "eruption", verbs: "erupt" },
  storm: { nouns: "storm hurricane cyclone typhoon tornado", verbs: "" },
  theft: { nouns: "theft robbery heist raid burglary hold-up", verbs: "rob steal burgle" },
  escape: { nouns: "escape breakout jailbreak", verbs: "escape" },
  launch: { nouns: "launch lift-off liftoff blast-off", verbs: "launch" },
  stampede: { nouns: "stampede crush", verbs: "" },
};
const kindOfNoun = byWord("nouns");
const kindOfDeed = byWord("verbs");

function byWord(of: "nouns" | "verbs"): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [kind, words] of Object.entries(kinds))
    for (const word of words[of].split(" ")) if (word !== "") found.set(word, kind);
  return found;
}

const harming = new Set(["kill", "injure", "wound", "hurt"]);
const circumstance = new Set(["when", "as"]);
/** Kinds of events that go on for days. */
const lasting = new Set(["fire", "storm", "eruption"]);
/** What any event does as it happens. */
const happening = new Set(
  "strike hit happen occur destroy gut engulf sweep shake rock jolt rattle level flatten bury kill injure wound topple devastate rip tear".split(
    " ",
  ),
);
const beginning = new Set("began begun started broke erupted".split(" "));
const grounds = new Set("ground earth".split(" "));
const shaking = new Set("shake move tremble rock heave lurch".split(" "));
const others = new Set(
  "another other second third previous earlier similar aftershock aftershocks last next latest following anniversary former".split(
    " ",
  ),
);
const newcomers = new Set(["a", "an", "two", "three"]);
const aftershocks = new Set(["aftershock", "aftershocks"]);
/** Fires that burn for days, in many places. */
const wild = new Set("wildfire wildfires bushfire bushfires hectares acres forest".split(" "));
/** Before one of several: "the second blast", "two explosions". */
const numbers = new Set("another other first second third two three four five several many previous series".split(" "));
const beforeDates = new Set(["on", "of", "at"]);
