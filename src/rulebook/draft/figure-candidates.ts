import type { QuantityMention } from "../../claims/mention.js";
import type { BlockReading, Claim, Reading } from "../../claims/reading.js";
import type { NounPhrase } from "../../claims/syntax/clause.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, textBetween, wordAt } from "../../claims/token-access.js";
import { siteOf } from "../../facts/links/figure-site.js";
import type { FigureSite } from "../../facts/links/link.js";
import type { DraftMap } from "../../schema/write-yaml.js";
import { formatDay } from "../../values/calendar.js";
import type { Quantity } from "../../values/quantity.js";
import { type Candidate, hasName, phraseOf } from "./candidate.js";

/** What a figure may be a fact about: what it counts, else what it is said of. */
export function figureCandidates(reading: Reading, claim: Claim): Candidate[] {
  const { mention } = claim;
  if (mention.kind !== "quantity" || !isFact(mention.quantity)) return [];
  const value = timed(reading, claim, textOf(claim, mention));
  if (!value) return [];
  const site = siteOf(claim.block, claim);
  return [...countedIn(site), ...heldIn(site)].map(({ title, keys }) => ({
    claim,
    title,
    keys,
    value,
    kind: "figure",
  }));
}

/** Bounds, vague figures and ages are no values that a rule could hold. */
function isFact({ kind, bound, vague, defects }: Quantity): boolean {
  const isKind = kind === "count" || kind === "percent" || kind === "money" || kind === "measure" || kind === "ordinal";
  return isKind && !vague && defects.length === 0 && (bound === "exact" || bound === "about" || bound === "range");
}

/** The figure as printed, with "about" and the like. */
function textOf({ block }: Claim, { start, end, hedge }: QuantityMention): string {
  return block.block.text.slice(Math.min(start, hedge?.start ?? start), Math.max(end, hedge?.end ?? end));
}

/** Since when it holds: a named time, else the day of the article; null for what was before a change. */
function timed({ anchor }: Reading, { asOf, role }: Claim, text: string): DraftMap["map"] | null {
  const value = ["value", { text }] as const;
  const { start, end, explicit } = asOf;
  if (explicit && start !== null) {
    const isOver = end !== null && (anchor?.start == null || end < anchor.start);
    const from = ["from", { text: formatDay(start) }] as const;
    return isOver ? [value, from, ["until", { text: formatDay(end) }]] : [value, from];
  }
  if (role === "before") return null;
  return anchor?.edtf ? [value, ["from", { text: anchor.edtf }]] : [value];
}

type Subject = Pick<Candidate, "title" | "keys">;

/** "2,500 US troops in Iraq", "the fourth round of strategic talks": what is counted, by its noun, with its name or place. */
function countedIn({ block, claim, counted }: FigureSite): Subject[] {
  if (!counted) return [];
  const { tokens, tagged } = block;
  const behind = nounPhraseAt(tokens, tagged, counted.next + 1, claim.sentence.next);
  const owner = wordAt(tokens, counted.next) === "of" ? behind : null;
  const phrase = phraseOf(block, counted.first, owner?.next ?? counted.next);
  const near = !owner && tagged[counted.next] === tags.preposition ? nameAt(block, counted.next + 1) : null;
  const isNamed = near !== null || hasName(block, counted.first, owner?.next ?? counted.next);
  const isOrdinal = claim.mention.kind === "quantity" && claim.mention.quantity.kind === "ordinal";
  if (!phrase || !(isNamed || (isOrdinal && owner !== null))) return [];
  return [
    {
      title: near ? `${phrase} in ${near}` : phrase,
      keys: [
        ["subject", { text: phrase }],
        ...(near ? [["near", { text: near }] as const] : []),
        ...(isOrdinal ? [] : [["unit", { text: nounOf(block, counted) }] as const]),
      ],
    },
  ];
}

/** A name of one or more words, as in "in Iraq". */
function nameAt(block: BlockReading, first: number): string | null {
  let next = first;
  while (block.tagged[next] === tags.proper) next++;
  return next > first ? phraseOf(block, first, next) : null;
}

function nounOf({ tokens }: BlockReading, { head }: NounPhrase): string {
  return textBetween(tokens, head, head + 1);
}

/** "Nordvik Air employs 6,900 people", "the Lindal Tunnel cost £1.2 billion": what has it, by the verb that says so. */
function heldIn(site: FigureSite): Subject[] {
  const { block, claim, counted, holders, governor } = site;
  const unit = counted ? nounOf(block, counted) : null;
  const isCount = claim.mention.kind === "quantity" && /^(?:count|ordinal)$/.test(claim.mention.quantity.kind);
  if (isDistance(site)) return [];
  const verb = governor && !general.has(governor.base) ? governor.base : null;
  return holders.flatMap(({ first, next }) => {
    const phrase = phraseOf(block, first, next);
    // A name alone has many figures: it takes a noun, a unit that is counted, or a verb to tell which.
    const isPlain = next - first > 1 || (isCount ? unit !== null : verb !== null);
    if (!phrase || !isPlain || !hasName(block, first, next)) return [];
    return [
      {
        title: verb ? `${phrase}: ${verb}` : unit ? `${phrase}: ${unit}` : phrase,
        keys: [
          ["subject", { text: phrase }],
          ...(verb ? [["predicate", { text: verb }] as const] : []),
          ...(unit ? [["unit", { text: unit }] as const] : []),
        ],
      },
    ];
  });
}

/** "110 miles west of Baghdad", "5 km from the border". */
function isDistance({ block: { tokens }, claim: { mention, sentence } }: FigureSite): boolean {
  if (mention.kind !== "quantity" || mention.quantity.unit?.dimension !== "length") return false;
  for (let at = mention.next; at < Math.min(mention.next + 6, sentence.next); at++)
    if (isOneOf(tokens, at, directions)) return true;
  return false;
}

const directions = new Set(
  "north south east west northeast northwest southeast southwest north-east north-west south-east south-west away from off inland offshore outside".split(
    " ",
  ),
);
/** Verbs that say nothing of what is measured. */
const general = new Set("be have stand remain become total number reach rise fall climb drop grow".split(" "));
