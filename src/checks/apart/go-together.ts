import { isKindOf } from "../../claims/lexicon/kinds.js";
import { isPeople, posts, sameKind } from "../../claims/relations/addable.js";
import { type Figure, type SentenceView, wordsBetween } from "../../claims/relations/figures.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { wordSet } from "../../text/word-set.js";
import type { ResultKind } from "./result-cues.js";
import { nounOf } from "./told-near.js";

/** They count one thing: parts of other names only make people, or what has no other name. */
export function goTogether(view: SentenceView, result: Figure, terms: readonly Figure[], kind: ResultKind): boolean {
  if (kind === "sum")
    return (
      sameKind(view, result, terms) &&
      !isOfOther(view, result, terms) &&
      !isPlanned(view, result, terms) &&
      !isScored(view, result, terms) &&
      !namesSingle(view, result, terms)
    );
  const { unit } = result.quantity;
  if (unit) return kind !== "rest" && terms.every(({ quantity }) => quantity.unit?.code === unit.code);
  // "trailed by 17 and by three, led for 19 seconds, the last 19"
  if (kind === "rest" && terms.some(({ quantity }) => quantity.unit?.dimension === "time")) return false;
  const nouns = new Set(terms.map((figure) => nounOf({ view, figure })).filter((noun) => noun !== ""));
  const own = nounOf({ view, figure: result });
  return (
    nouns.size < 2 && (own === "" || nouns.size === 0 || nouns.has(own) || (kind === "difference" && units.has(own)))
  );
}

/** "14 goals and nine. Between them they have 31 caps" */
function isOfOther(view: SentenceView, result: Figure, terms: readonly Figure[]): boolean {
  const nouns = new Set(terms.map((figure) => nounOf({ view, figure })).filter((noun) => noun !== ""));
  const own = nounOf({ view, figure: result });
  // "employ 420 and 210 people; together that is 630 jobs"
  const areHeld = posts.has(own) && terms.some((term) => isPeople(view, term));
  return (
    own !== "" &&
    nouns.size === 1 &&
    !nouns.has(own) &&
    !areHeld &&
    !isPeople(view, result) &&
    !isKindOf(own, [...nouns])
  );
}

/** "The firms, with 300 and 450 staff, will together have 700": things will not be as they are. */
function isPlanned({ syntax, tagged }: SentenceView, { first, quantity }: Figure, terms: readonly Figure[]): boolean {
  // "was given four years and then two. He will serve the combined term of six years": time passes as it was told.
  if (quantity.unit?.dimension === "time") return false;
  const isFuture = (at: number): boolean => {
    const { first: from } = clauseAt(syntax, at);
    for (let token = from; token < at; token++) if (tagged[token] === tags.modal) return true;
    return false;
  };
  const own = terms.filter((term) => term.first >= syntax.first);
  const isOneVerb = own.some((term) => clauseAt(syntax, term.first) === clauseAt(syntax, first));
  return isFuture(first) && (own.length === 0 || isOneVerb || !own.some((term) => isFuture(term.first)));
}

/** "two tankers, three trawlers and a yacht": one that no figure tells. */
function namesSingle(view: SentenceView, result: Figure, terms: readonly Figure[]): boolean {
  // "a single costs £2.40 and a return £4.10"
  if (result.quantity.unit) return false;
  const own = [...terms.filter(({ first }) => first >= view.syntax.first), result];
  return own.some((figure, i) => i > 0 && single.test(wordsBetween(view, (own[i - 1] as Figure).next, figure.first)));
}

/** "Three wins and two draws gave them 11 points": so many for each. */
function isScored(view: SentenceView, result: Figure, terms: readonly Figure[]): boolean {
  return nounOf({ view, figure: result }) === "point" && terms.some((figure) => nounOf({ view, figure }) !== "point");
}

const single =
  /(?:^| )(?:and|,) (?:a|an|his|her|their|its|one) (?!(?:round|total|combined|joint|overall) )[a-z'-]+(?: |$)/;
/** What a distance is told in, whatever it lies between. */
export const units = wordSet("point job post place vote seat goal run");
