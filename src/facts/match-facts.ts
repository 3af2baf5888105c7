import type { BlockReading, Claim, Reading, SentenceReading } from "../claims/reading.js";
import { articleSyntax } from "./article-syntax.js";
import type { Fact } from "./fact.js";
import type { FactBase } from "./fact-base.js";
import { judgeEvents } from "./judge-events.js";
import { judgeFigure } from "./judge-figure.js";
import { judgePeople } from "./judge-people.js";
import { siteOf } from "./links/figure-site.js";
import type { LinkContext } from "./links/link.js";
import { findOccurrences, inSentence, type Occurrence, type Occurrences } from "./occurrences.js";
import { scatteredIn } from "./scattered.js";
import type { Witness } from "./trial.js";
import type { Verdict } from "./verdict.js";

/** Holds every claim of an article against the facts that it speaks of. Silence is the usual answer. */
export function matchFacts(reading: Reading, base: FactBase, witness: Witness = () => {}): Verdict[] {
  if (base.facts.length === 0 || reading.language === "other") return [];
  const article = articleSyntax(reading);
  const occurrences = findOccurrences(reading, base, article);
  if (base.isGated && occurrences.about.size === 0) return [];
  const inBlock = occurrences.inBlock();
  const today = reading.anchor?.end ?? null;
  const verdicts: Verdict[] = [];
  for (const block of reading.blocks) {
    const found = (inBlock[block.index] ?? []).filter(({ fact }) => occurrences.isOpen(fact));
    if (found.length === 0) continue;
    let from = 0;
    for (const sentence of block.sentences) {
      while (from < found.length && (found[from] as Occurrence).first < sentence.first) from++;
      const nearby = inSentence(found, from, sentence);
      if (nearby.length > 0)
        verdicts.push(...matchSentence(block, sentence, nearby, occurrences, base, today, witness));
    }
  }
  verdicts.push(...judgePeople(reading, base, occurrences, article, witness));
  return oneEach(verdicts);
}

function matchSentence(
  block: BlockReading,
  sentence: SentenceReading,
  nearby: readonly Occurrence[],
  occurrences: Occurrences,
  base: FactBase,
  today: number | null,
  witness: Witness,
): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const subject of [...nearby, ...scatteredIn(block, sentence, nearby, base)]) {
    const fact = base.facts[subject.fact] as Fact;
    if (fact.kind !== "quantity" || (subject.role !== "subject" && subject.role !== "alias")) continue;
    for (const claim of sentence.claims) {
      const site = siteOf(block, claim);
      const { first, next } = site;
      const context: LinkContext = {
        claim,
        fact,
        factIndex: subject.fact,
        subject,
        occurrences,
        nearby,
        site,
        today,
        first,
        next,
      };
      const outcome = judgeFigure(context);
      witness({ subject, claim, outcome });
      if ("kind" in outcome) verdicts.push(outcome);
    }
  }
  verdicts.push(...judgeEvents(block, sentence, nearby, occurrences, base, today, witness));
  return verdicts;
}

/** One verdict for a claim: agreement with any fact settles it, else the best explanation, of the phrase that says most. */
function oneEach(verdicts: readonly Verdict[]): Verdict[] {
  const best = new Map<Claim, Verdict>();
  for (const verdict of verdicts) {
    const known = best.get(verdict.claim);
    const gain = known ? rank[known.kind] - rank[verdict.kind] : 1;
    if (gain > 0 || (gain === 0 && known && lengthOf(verdict) > lengthOf(known))) best.set(verdict.claim, verdict);
  }
  return [...best.values()];
}

function lengthOf({ subject }: Verdict): number {
  return subject.next - subject.first;
}

const rank = { agree: 0, outdated: 1, garbled: 2, contradict: 3 } as const;
