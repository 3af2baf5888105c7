import type { Claim, Reading } from "../../claims/reading.js";
import type { FactBase } from "../../facts/fact-base.js";
import { matchFacts } from "../../facts/match-facts.js";
import { loadFacts } from "../../pipeline.js";
import { type DraftMap, writeYaml, type YamlDraft } from "../../schema/write-yaml.js";
import { type Candidate, candidatesIn } from "./candidate.js";

/**
 * What an article asserts, as facts: each tried on the article, those of one thing put together. What does not agree with
 * its own sentence, or disagrees with another, is left out.
 */
export function soundCandidates(reading: Reading): Candidate[][] {
  return withoutConflicts(reading, inGroups(firstThatAgree(reading, candidatesIn(reading))));
}

/** Of the candidates of each claim the first that, as a rule, agrees with the claim. */
function firstThatAgree(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const agreeing = verdictsOn(
    reading,
    candidates.map((candidate) => [candidate]),
  );
  const found = new Map<Claim, Candidate>();
  candidates.forEach((candidate, index) => {
    const { claim } = candidate;
    if (!found.has(claim) && agreeing[index]?.agree.has(claim) && !agreeing[index]?.conflicts)
      found.set(claim, candidate);
  });
  return [...found.values()];
}

/** Candidates that say the same of the same: one fact with a timeline. */
function inGroups(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = JSON.stringify(candidate.keys).toLowerCase();
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()];
}

/** A timeline that does not agree with the article that it was made from was put together wrongly. */
function withoutConflicts(reading: Reading, groups: readonly Candidate[][]): Candidate[][] {
  const verdicts = verdictsOn(reading, groups);
  return groups.filter((_, index) => verdicts[index] && !verdicts[index].conflicts && verdicts[index].agree.size > 0);
}

interface Standing {
  readonly agree: ReadonlySet<Claim>;
  readonly conflicts: boolean;
}

/** How the article stands to each group when it is made a fact; null for one that makes no sound fact. */
function verdictsOn(reading: Reading, groups: readonly (readonly Candidate[])[]): readonly (Standing | null)[] {
  const list = groups.map((group, index) => ({ map: [["id", { text: `f${index}` }] as const, ...bodyOf(group)] }));
  if (list.length === 0) return [];
  const base = load(
    writeYaml({
      map: [
        ["version", { text: "1" }],
        ["facts", { list }],
      ],
    }).text,
  );
  const agree = new Map<string, Set<Claim>>(base.facts.map(({ id }) => [id, new Set()]));
  const conflicts = new Set<string>();
  const note = (kind: string, id: string, claim: Claim): void => {
    if (kind === "agree") agree.get(id)?.add(claim);
    else conflicts.add(id);
  };
  matchFacts(reading, base, ({ outcome }) => {
    if ("kind" in outcome) note(outcome.kind, outcome.fact.id, outcome.claim);
  });
  return groups.map((_, index) => {
    const agreed = agree.get(`f${index}`);
    return agreed ? { agree: agreed, conflicts: conflicts.has(`f${index}`) } : null;
  });
}

function load(text: string): FactBase {
  return loadFacts([{ path: "draft.yaml", text }]);
}

/** The keys of a fact but its id. */
export function bodyOf(group: readonly Candidate[]): DraftMap["map"] {
  const [first] = group;
  if (!first) return [];
  if (first.kind === "event") return [...first.keys, ...first.value];
  const [value, ...rest] = distinct(group);
  const isConstant = rest.length === 0 && value?.length === 1;
  const values: YamlDraft = { list: distinct(group).map((map) => ({ map })) };
  return [...first.keys, isConstant && value?.[0] ? value[0] : ["values", values]];
}

function distinct(group: readonly Candidate[]): DraftMap["map"][] {
  const found = new Map(group.map(({ value }) => [JSON.stringify(value), value]));
  return [...found.values()].sort((a, b) => (fromOf(a) < fromOf(b) ? -1 : 1));
}

function fromOf(value: DraftMap["map"]): string {
  const from = value.find(([key]) => key === "from")?.[1];
  return from && "text" in from ? from.text : "";
}
