import { wordSet } from "../../text/word-set.js";
import { tags } from "../syntax/tag.js";
import { lexeme, wordAt } from "../token-access.js";
import { areComparable, lendsTime } from "./comparable.js";
import { headOf } from "./counted-noun.js";
import type { Figure, SentenceView } from "./figures.js";
import { wordsAfter } from "./figures.js";

export function isAddable({ quantity }: Figure): boolean {
  return (quantity.kind === "count" || quantity.kind === "money" || quantity.kind === "measure") && !quantity.vague;
}

export function areAddable(a: Figure, b: Figure): boolean {
  return areComparable(a, b) || lendsTime(a, b);
}

/** People are summed with people, sums of money with sums of money, and things with things that have no other name. */
export function sameKind(view: SentenceView, total: Figure, parts: readonly Figure[]): boolean {
  // "18 months and two years" are no 20 of anything
  const { unit } = total.quantity;
  if (
    parts.some(
      ({ quantity }) => unit && quantity.unit && quantity.unit.code !== unit.code && !areExact(unit, quantity.unit),
    )
  )
    return false;
  if (total.quantity.unit) return true;
  // "The 30-strong team has 18 men"
  if (strong.test(wordsAfter(view, total.next, 2))) return parts.every((part) => isPeople(view, part));
  const whole = headOf(view, total);
  if (whole === null) return true;
  if (lexeme(view.tokens, whole)?.timeUnit) return false;
  // "760 cases: 410 in Northgate", not "three crashes: two dead in Orme"
  if (happenings.has(wordAt(view.tokens, whole)))
    return total.quantity.min.n >= 20n && parts.every((part) => headOf(view, part) === null && isPlaced(view, part));
  const people = lexeme(view.tokens, whole)?.person === true || lives.has(wordAt(view.tokens, whole));
  const areHeld = posts.has(wordAt(view.tokens, whole));
  return parts.every((part) => {
    const head = headOf(view, part);
    if (head === null) return true;
    const entry = lexeme(view.tokens, head);
    // "employ 420 and 210 people; together that is 630 jobs", "nine Swiss and four Italians"
    if ((areHeld && entry?.person) || (people && isCompany(view, head))) return true;
    return (
      !entry?.timeUnit &&
      (entry?.person === true || entry === undefined || !people) &&
      (people || entry?.person !== true)
    );
  });
}

/** "1 hour 20 minutes and 50 minutes", "six years and 18 months" are exact in each other, as days and months are not. */
function areExact(a: { readonly code: string }, b: { readonly code: string }): boolean {
  return [clock, calendar].some((units) => units.has(a.code) && units.has(b.code));
}

const clock = new Set(["h", "min", "s"]);
const calendar = new Set(["a", "mo"]);
/** "30 crew", "four Italians": people by another name. */
function isCompany({ tokens }: SentenceView, head: number): boolean {
  return crews.has(wordAt(tokens, head)) || lexeme(tokens, head)?.nationality === true;
}

export const crews = new Set(["crew", "staff"]);
/** What people hold, one each. */
export const posts = new Set(["job", "jobs", "post", "posts", "position", "positions", "role", "roles"]);
/** What is counted where people die or are hurt. */
const lives = new Set(["deaths", "fatalities", "casualties", "lives", "dead", "injured", "arrests"]);

export function isPeople(view: SentenceView, figure: Figure): boolean {
  const head = headOf(view, figure);
  return head !== null && lexeme(view.tokens, head)?.person === true;
}

/** "410 in Northgate": nothing but where. */
function isPlaced({ tokens, tagged }: SentenceView, { next }: Figure): boolean {
  return tagged[next] === tags.preposition && (tagged[next + 1] === tags.proper || wordAt(tokens, next + 1) === "the");
}

const strong = /^- (?:strong|member|person)$/;

/** What happens, and what is said, is no sum of people or things. */
const happenings = wordSet(
  "attack attacks blast blasts explosion explosions incident incidents crash crashes accident accidents strike strikes raid raids game games match matches question questions reason reasons thing things group groups team teams case cases meeting meetings phase phases round rounds time times way ways point step steps storm storms fire fires law laws rule rules shooting shootings visit visits year years family families household households company companies",
);
