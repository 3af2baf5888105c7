import type { Claim, Reading } from "../../claims/reading.js";
import { sourceSpan } from "../../document/document.js";
import type { Verdict } from "../../facts/verdict.js";
import type { ComparedCell, ComparedRow, ComparedStory } from "../../findings/compared-story.js";
import { slice } from "../../text/source.js";
import { collect } from "./collection.js";
import { nameTelling } from "./name-telling.js";
import { type SharedClaim, sharedClaims } from "./shared-claims.js";
import type { Telling } from "./telling.js";

/** An article with how its claims stood against the facts. */
export interface JudgedReading {
  readonly reading: Reading;
  readonly verdicts: readonly Verdict[];
}

/**
 * Lays articles beside each other: a row for each fact that they speak of, then one for each figure or date that at least
 * two of them give. The majority is held to be right, or the reference where there is one.
 */
export function compareStory(
  articles: readonly JudgedReading[],
  reference: string | null,
): Pick<ComparedStory, "articles" | "reference" | "rows"> {
  const collection = collect(articles.map(({ reading }) => reading));
  const verdictsOf = new Map(articles.map(({ reading, verdicts }) => [reading, verdicts]));
  const { readings } = collection;
  const verdicts = readings.map((reading) => verdictsOf.get(reading) ?? []);
  const judged = new Set(verdicts.flat().map(({ claim }) => claim));
  const trusted = readings.findIndex(({ document }) => document.source.path === reference);
  const shared = sharedClaims(collection)
    .filter(({ tellings }) => !tellings.some(({ subject }) => judged.has(subject.claim)))
    .sort((a, b) => byPlace(a.tellings, b.tellings));
  return {
    articles: readings.map(({ document, anchor }) => ({ source: document.source, date: anchor?.edtf ?? null })),
    reference,
    rows: [...factRows(readings, verdicts), ...shared.map((claim) => sharedRow(readings, claim, trusted))],
  };
}

function byPlace([a]: readonly Telling[], [b]: readonly Telling[]): number {
  if (!a || !b) return 0;
  return (
    a.article - b.article ||
    a.subject.claim.block.index - b.subject.claim.block.index ||
    a.subject.claim.mention.start - b.subject.claim.mention.start
  );
}

/** A row for each fact, in the order in which the articles come to it; what is wrong goes before what is right. */
function factRows(readings: readonly Reading[], verdicts: readonly (readonly Verdict[])[]): ComparedRow[] {
  const facts = new Map(verdicts.flat().map(({ fact }) => [fact.id, fact]));
  return [...facts.values()].map((fact) => ({
    subject: fact.title,
    fact: fact.id,
    cells: readings.map((reading, index) => {
      const own = (verdicts[index] ?? []).filter((verdict) => verdict.fact.id === fact.id);
      const [first] = own;
      const told = own.find(({ kind }) => kind !== "agree") ?? first;
      return told ? cellOf(reading, told.claim, told.kind === "agree" ? "agree" : "odd") : null;
    }),
  }));
}

function sharedRow(readings: readonly Reading[], shared: SharedClaim, trusted: number): ComparedRow {
  const { tellings, odd, agree } = shared;
  const reference = tellings.find(({ article }) => article === trusted);
  const model = reference ?? mostAgreed(shared);
  return {
    subject: nameTelling(model),
    fact: null,
    cells: readings.map((reading, index) => {
      const telling = tellings.find(({ article }) => article === index);
      if (!telling) return null;
      if (telling === model || agree(telling, model)) return cellOf(reading, telling.subject.claim, "agree");
      return cellOf(reading, telling.subject.claim, reference || odd.has(telling) ? "odd" : "differ");
    }),
  };
}

/** The claim with which most of the others agree; the first of several. */
function mostAgreed({ tellings, odd, agree }: SharedClaim): Telling {
  const votes = tellings.map((telling) =>
    odd.has(telling) ? -1 : tellings.filter((other) => agree(telling, other)).length,
  );
  return tellings[votes.indexOf(Math.max(...votes))] as Telling;
}

function cellOf(
  { document: { source } }: Reading,
  { block, mention }: Claim,
  standing: ComparedCell["standing"],
): ComparedCell {
  const span = sourceSpan(block.block, mention);
  return { text: slice(source, span).replace(/\s+/g, " "), span, standing };
}
