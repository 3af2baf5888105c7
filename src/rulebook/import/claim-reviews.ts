import { matchFacts } from "../../facts/match-facts.js";
import type { VerdictKind } from "../../facts/verdict.js";
import type { Finding } from "../../findings/finding.js";
import { loadFacts, read } from "../../pipeline.js";
import { mistake, quote } from "../../schema/mistake.js";
import { type DraftMap, type DraftText, writeYaml } from "../../schema/write-yaml.js";
import { valueAt, type YamlMap, type YamlNode, type YamlText } from "../../schema/yaml-node.js";
import type { Source } from "../../text/source.js";
import type { Candidate } from "../draft/candidate.js";
import { bodyOf, soundCandidates } from "../draft/sound-candidates.js";
import { slug } from "../slug.js";

/** Facts made of claim reviews, and notices of those that gave none. */
export interface ReviewRules {
  readonly facts: readonly DraftMap[];
  readonly people: readonly DraftMap[];
  readonly findings: readonly Finding[];
}

/**
 * Reads reviews of schema.org's type ClaimReview, wherever they stand in a JSON file; null where there is none. A claim
 * that was found true gives its figures; one that was found false gives those of the explanation that speak of the same,
 * with the claim as an example of what contradicts them.
 */
export function claimReviews(source: Source, root: YamlNode): ReviewRules | null {
  const reviews = reviewsIn(root);
  if (reviews.length === 0) return null;
  const findings: Finding[] = [];
  const taken = new Set<string>();
  const facts = reviews.flatMap((review) => {
    const claim = textOf(review, "claimReviewed");
    const made = claim ? factsOf(review, claim, taken) : [];
    if (made.length === 0) findings.push(withoutFact(source, review, claim));
    return made;
  });
  return { facts, people: [], findings };
}

function reviewsIn(node: YamlNode): YamlMap[] {
  if (node.kind === "text") return [];
  if (node.kind === "list") return node.entries.flatMap(reviewsIn);
  const type = valueAt(node, "@type");
  const types = type?.kind === "list" ? type.entries : type ? [type] : [];
  if (types.some((entry) => entry.kind === "text" && entry.text === "ClaimReview")) return [node];
  return node.entries.flatMap(({ value }) => reviewsIn(value));
}

function factsOf(review: YamlMap, claim: YamlText, taken: Set<string>): DraftMap[] {
  const verdict = verdictOf(review);
  const reviewed = mapOf(review, "itemReviewed");
  const date = day((reviewed && textOf(reviewed, "datePublished")) ?? textOf(review, "datePublished"));
  const said = candidates(claim.text, date);
  if (verdict === "true") return said.map((group) => factOf(group, { review, claim, date, taken }));
  if (verdict !== "false") return [];
  const rating = mapOf(review, "reviewRating");
  const explained = [rating && textOf(rating, "ratingExplanation"), textOf(review, "reviewBody")].flatMap((text) =>
    text ? candidates(text.text, date) : [],
  );
  return said.flatMap((group) => {
    const truth = explained.find(([other]) => other && subjectOf(other) === subjectOf(group[0]));
    return truth ? [factOf(truth, { review, claim, date, taken })] : [];
  });
}

function candidates(text: string, date: string | null): Candidate[][] {
  return soundCandidates(read({ path: "review.md", text }, date === null ? {} : { dateOverride: date }));
}

function subjectOf(candidate: Candidate | undefined): string {
  return JSON.stringify(candidate?.keys ?? null).toLowerCase();
}

/** Rated by words, else by a number at one end of its scale. */
function verdictOf(review: YamlMap): "true" | "false" | null {
  const rating = mapOf(review, "reviewRating");
  if (!rating) return null;
  const words = textOf(rating, "alternateName")?.text ?? "";
  if (/^(?:mostly )?(?:true|correct|accurate|right)\b/i.test(words)) return "true";
  if (/^(?:mostly )?(?:false|incorrect|inaccurate|wrong|untrue|fake|pants on fire)\b/i.test(words)) return "false";
  if (words !== "") return null;
  const number = (key: string): string | undefined => textOf(rating, key)?.text;
  const value = number("ratingValue");
  if (value === undefined || number("bestRating") === number("worstRating")) return null;
  return value === number("bestRating") ? "true" : value === number("worstRating") ? "false" : null;
}

interface Review {
  readonly review: YamlMap;
  readonly claim: YamlText;
  readonly date: string | null;
  readonly taken: Set<string>;
}

function factOf(group: readonly Candidate[], from: Review): DraftMap {
  const { review, claim, date, taken } = from;
  const title = group[0]?.title ?? "fact";
  const text = claim.text.replace(/\s+/g, " ").trim();
  const rating = textOf(mapOf(review, "reviewRating") ?? review, "alternateName");
  const source = sourceOf(review);
  const expect = verdictOn(group, text, date);
  const dated = date === null ? [] : [["date", { text: date }] as const];
  const shown: DraftMap["map"] = expect ? [...dated, [expect, { list: [{ text, origin: claim.span }] }]] : [];
  return {
    origin: claim.span,
    comment: [`Reviewed: ${text}${rating ? ` (${rating.text.replace(/\s+/g, " ")})` : ""}`],
    map: [
      ["id", { text: freeId(slug(title) || "fact", taken), origin: claim.span }],
      ["title", { text: title }],
      ...bodyOf(group),
      ...(source.length > 0 ? [["source", { map: source }] as const] : []),
      ...(shown.length > 0 ? [["examples", { map: shown }] as const] : []),
    ],
  };
}

/** What the fact says of the claim that it was reviewed for: a false one may be garbled or out of date. */
function verdictOn(group: readonly Candidate[], claim: string, date: string | null): VerdictKind | null {
  const list = [{ map: [["id", { text: "f" }] as const, ...bodyOf(group)] }];
  const { text } = writeYaml({
    map: [
      ["version", { text: "1" }],
      ["facts", { list }],
    ],
  });
  const reading = read({ path: "review.md", text: claim }, date === null ? {} : { dateOverride: date });
  return matchFacts(reading, loadFacts([{ path: "draft.yaml", text }]))[0]?.kind ?? null;
}

function sourceOf(review: YamlMap): [string, DraftText][] {
  const author = mapOf(review, "author");
  const parts = [
    ["text", author && textOf(author, "name")],
    ["url", textOf(review, "url")],
    ["date", textOf(review, "datePublished")],
  ] as const;
  const map = parts.flatMap(([key, node]): [string, DraftText][] => {
    const text = key === "date" ? day(node) : (node?.text ?? null);
    return node && text !== null ? [[key, { text, origin: node.span }]] : [];
  });
  return map.some(([key]) => key !== "date") ? map : [];
}

function freeId(name: string, taken: Set<string>): string {
  let id = name;
  for (let count = 2; taken.has(id); count++) id = `${name}-${count}`;
  taken.add(id);
  return id;
}

function withoutFact(source: Source, review: YamlMap, claim: YamlText | null): Finding {
  const message = claim ? `The review of ${quote(claim.text)} gave no fact` : "This review has no `claimReviewed`";
  return mistake(source, claim?.span ?? { start: review.span.start, end: review.span.start + 1 }, message, {
    severity: "notice",
  });
}

/** The day of a date or a point in time. */
function day(node: YamlText | null): string | null {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/.exec(node?.text ?? "")?.[0] ?? null;
}

function textOf(map: YamlMap, key: string): YamlText | null {
  const node = valueAt(map, key);
  return node?.kind === "text" && node.text.trim() !== "" ? node : null;
}

function mapOf(map: YamlMap, key: string): YamlMap | null {
  const node = valueAt(map, key);
  const first = node?.kind === "list" ? node.entries[0] : node;
  return first?.kind === "map" ? first : null;
}
