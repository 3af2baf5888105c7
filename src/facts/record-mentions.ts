import { writeAsOf } from "../claims/as-of.js";
import type { Mention } from "../claims/mention.js";
import type { BlockReading, Claim, Reading, SentenceReading } from "../claims/reading.js";
import { quantityOf } from "../claims/relations/change.js";
import { textBetween } from "../claims/token-access.js";
import { trendOf } from "../claims/trend.js";
import { sourceSpan } from "../document/document.js";
import type { ClaimRecord, MentionRecord, QuantityRecord, TimexRecord } from "../findings/mention-record.js";
import { slice } from "../text/source.js";
import { lastStartingBy, type Span } from "../text/span.js";
import { formatDay } from "../values/calendar.js";
import type { Quantity } from "../values/quantity.js";
import { toDecimal } from "../values/rational.js";
import type { Timex } from "../values/timex.js";
import type { Verdict } from "./verdict.js";

/** Every mention of an article in plain data, furniture included; with verdicts (null: no rules were given) beside them. */
export function recordMentions(reading: Reading, verdicts: readonly Verdict[] | null): MentionRecord[] {
  const verdictOf = verdicts && new Map(verdicts.map((verdict) => [verdict.claim, verdict]));
  return reading.blocks.flatMap((block) => {
    const claims = new Map<Mention, Claim>();
    for (const sentence of block.sentences) for (const claim of sentence.claims) claims.set(claim.mention, claim);
    return block.mentions.map((mention) => {
      const claim = claims.get(mention);
      const record = recordMention(reading, block, mention, claim);
      if (!verdictOf || !claim) return record;
      const verdict = verdictOf.get(claim);
      return { ...record, fact: verdict?.fact.id ?? null, verdict: verdict?.kind ?? ("unknown" as const) };
    });
  });
}

function recordMention(
  { document }: Reading,
  block: BlockReading,
  mention: Mention,
  claim: Claim | undefined,
): MentionRecord {
  const { source } = document;
  const place = (span: Span | null | undefined): Span | null => (span ? sourceSpan(block.block, span) : null);
  const span = sourceSpan(block.block, spanOf(mention));
  const quantity = mention.kind === "identifier" ? null : quantityOfMention(mention);
  return {
    path: source.path,
    kind: mention.kind,
    block: block.block.kind,
    ...(block.block.part === undefined ? {} : { part: block.block.part }),
    span,
    ...(mention.kind === "identifier" || !quantity ? {} : partsOf(mention, place)),
    text: slice(source, span),
    sentence: place(sentenceAt(block, mention.start)),
    ...(quantity ? { quantity: recordQuantity(quantity, block, mention, claim) } : {}),
    ...(mention.kind === "timex" ? { timex: recordTimex(mention.timex) } : {}),
    ...(claim ? { claim: recordClaim(claim) } : {}),
  };
}

/** A time keeps its modifiers, "about" and "more than" among them; a figure leaves them out. */
function spanOf(mention: Mention): Span {
  if (mention.kind !== "timex" || !mention.hedge) return mention;
  return { start: Math.min(mention.start, mention.hedge.start), end: Math.max(mention.end, mention.hedge.end) };
}

function partsOf(
  mention: Exclude<Mention, { kind: "identifier" }>,
  place: (span: Span | null) => Span | null,
): Pick<MentionRecord, "core" | "hedge" | "unitSpan"> {
  const [core, unit] = mention.kind === "quantity" ? [mention.core, mention.unitSpan] : [mention, null];
  return { core: place(core), hedge: place(mention.hedge), unitSpan: place(unit) };
}

function quantityOfMention(mention: Exclude<Mention, { kind: "identifier" }>): Quantity | null {
  return mention.kind === "timex" ? (mention.timex.quantity ?? quantityOf(mention)) : mention.quantity;
}

function sentenceAt({ block }: BlockReading, start: number): Span | null {
  const sentence = block.sentences[lastStartingBy(block.sentences, start)];
  return sentence && start < sentence.end ? sentence : null;
}

function recordQuantity(
  quantity: Quantity,
  { tokens }: BlockReading,
  mention: Mention,
  claim: Claim | undefined,
): QuantityRecord {
  const counted = mention.kind === "quantity" ? mention.counted : null;
  return {
    min: toDecimal(quantity.min),
    max: toDecimal(quantity.max),
    bound: quantity.bound,
    kind: quantity.kind,
    unit: quantity.unit?.code ?? null,
    per: quantity.per,
    counted: counted && textBetween(tokens, counted.first, counted.next),
    trend: claim ? trendOf(claim) : null,
    defects: quantity.defects,
  };
}

function recordTimex(timex: Timex): TimexRecord {
  const { type, edtf, start, end, granularity, implied, defects, value, mod, freq } = timex;
  return {
    type,
    edtf,
    start: start === null ? null : formatDay(start),
    end: end === null ? null : formatDay(end),
    granularity,
    implied,
    defects,
    timex3: { value, mod, freq },
  };
}

function recordClaim(claim: Claim): ClaimRecord {
  const subject = subjectOf(claim);
  return {
    subject: subject && textBetween(claim.block.tokens, subject.first, subject.next),
    role: claim.role,
    polarity: claim.polarity,
    modality: claim.modality,
    quoted: claim.quoted,
    speaker: claim.speaker,
    asOf: writeAsOf(claim.asOf),
  };
}

/** The subject of the clause, or of the one that it hangs on where it has none of its own. */
function subjectOf({ clause, sentence }: Claim): SentenceReading["syntax"]["clauses"][number]["subject"] {
  const parent = sentence.syntax.clauses[clause.parent];
  return clause.subject ?? parent?.subject ?? null;
}
