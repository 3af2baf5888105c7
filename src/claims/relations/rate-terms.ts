import { lexeme, wordAt } from "../token-access.js";
import type { Figure, SentenceView } from "./figures.js";

/** "$6,000 a home" of homes, "a head" of people. */
export function isFor(view: SentenceView, per: string | null, whole: Figure): boolean {
  if (per === null || per === "each") return true;
  const counted = whole.mention.kind === "quantity" ? whole.mention.counted : null;
  if (per === "person")
    return (
      counted !== null &&
      (lexeme(view.tokens, counted.head)?.person === true || /(?:er|or|ist)s$/.test(wordAt(view.tokens, counted.head)))
    );
  if (whole.quantity.unit?.name === per) return true;
  return nounAt(view, whole).startsWith(per.replace(/y$/, "i")) || nounAt(view, whole).startsWith(per);
}

export function isPlural(noun: string, plural: string): boolean {
  return plural === `${noun}s` || plural === `${noun}es` || plural === noun.replace(/y$/, "ies");
}

/** A count without a name: "a class of 30". */
export function isBare({ quantity }: Figure): boolean {
  return quantity.kind === "count" && quantity.unit === null && quantity.written.magnitude === null;
}

/** What is filled, weighed out or measured off and sold by it: 60 litres, three kilos. */
export function isVolume(figure: Figure): boolean {
  const dimension = dimensionOf(figure);
  return dimension === "volume" || dimension === "mass" || dimension === "area";
}

export function nounAt({ tokens }: SentenceView, { mention }: Figure): string {
  return mention.kind === "quantity" && mention.counted ? wordAt(tokens, mention.counted.head) : "";
}

export function dimensionOf({ quantity }: Figure): string | null {
  return quantity.unit?.dimension ?? null;
}

export function isPlainCount({ quantity }: Figure): boolean {
  return quantity.kind === "count" && quantity.unit === null && !quantity.vague;
}
