import type { Claim, Reading } from "../claims/reading.js";
import { tags } from "../claims/syntax/tag.js";
import { isOneOf } from "../claims/token-access.js";
import { type ArticleSyntax, mainClause } from "./article-syntax.js";
import type { FactBase } from "./fact-base.js";
import type { Occurrences } from "./occurrences.js";
import type { AgeContext } from "./people/age-times.js";
import { articleTimes } from "./people/age-times.js";
import { judgeAge } from "./people/age-verdict.js";
import { judgeAges } from "./people/ages.js";
import { isAge } from "./people/beside-name.js";
import { judgeLives } from "./people/lives.js";
import { findNamings, type Naming, personal, personBefore } from "./people/namings.js";
import { isTakenBack } from "./taken-back.js";
import type { Witness } from "./trial.js";
import type { Verdict } from "./verdict.js";

/** Ages, births and deaths of the people in the rules. */
export function judgePeople(
  reading: Reading,
  base: FactBase,
  occurrences: Occurrences,
  syntax: ArticleSyntax,
  witness: Witness,
): Verdict[] {
  const namings = findNamings(reading, base, occurrences);
  if (namings.length === 0) return [];
  const verdicts: Verdict[] = [];
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    for (const sentence of block.sentences) {
      const context: AgeContext = { reading, base, occurrences, block, sentence, witness };
      const own = namings.filter(
        (naming) => naming.block === block && naming.first >= sentence.first && naming.next <= sentence.next,
      );
      const meant = own.length > 0 ? null : carriedOver(context, syntax, namings);
      for (const naming of meant ? [meant] : own)
        verdicts.push(...judgeAges(context, naming), ...judgeLives(context, naming));
      if (meant) verdicts.push(...theYearOld(context, meant));
    }
  }
  return verdicts.filter(({ kind, claim }) => kind === "agree" || !isTakenBack(claim));
}

/** The person whom "he", "she" or "the 65-year-old" at the head of a sentence stands for. */
function carriedOver(
  { block, sentence }: AgeContext,
  syntax: ArticleSyntax,
  namings: readonly Naming[],
): Naming | null {
  const parsed = syntax.at(block, sentence.first);
  const subject = parsed && mainClause(parsed)?.subject;
  if (!parsed || !subject) return null;
  const meant =
    isOneOf(block.tokens, subject.head, personal) || isYearOld(sentence.claims, subject.first, subject.next);
  const person = meant ? personBefore(parsed, syntax, namings) : null;
  return person && { ...person, block, first: subject.first, next: subject.next, by: "pronoun" };
}

function isYearOld(claims: readonly Claim[], first: number, next: number): boolean {
  return claims.some(
    (claim) =>
      isAge(claim) &&
      claim.mention.form === "age-compound" &&
      claim.mention.first >= first &&
      claim.mention.next === next,
  );
}

/** "The 65-year-old said": the person whom the sentence before was about. */
function theYearOld(context: AgeContext, naming: Naming): Verdict[] {
  const { block, sentence } = context;
  return sentence.claims.flatMap((claim) => {
    const { mention } = claim;
    if (!isAge(claim) || mention.form !== "age-compound" || mention.next !== naming.next) return [];
    if (block.tagged[mention.first - 1] !== tags.determiner) return [];
    return judgeAge(claim, naming, articleTimes(context, naming)) ?? [];
  });
}
