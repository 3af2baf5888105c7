import { adultThings, attainments, leastAges, troops } from "../../claims/lexicon/life-words.js";
import type { Deed } from "../../claims/relations/life.js";
import { isOneOf } from "../../claims/token-access.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { agesAt, type Days } from "../../values/age.js";
import { addMonths } from "../../values/calendar.js";
import { toNumber } from "../../values/rational.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, type Place, printed } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { onlyOne } from "./judge-ages.js";
import { daysOf, type LifeDay, type LifeTold, type Told } from "./lives-told.js";

/** What somebody is said to have done before the birth, as a child, or for longer than anybody lives. */
export function* judgeDeeds(check: Pick<CheckInfo, "id" | "severity">, life: LifeTold): Iterable<Finding> {
  const born = birthOf(life);
  if (!born) return;
  for (const { place, what: deed } of life.deeds) {
    const time = daysOf(deed.date);
    const least = leastAge(place, deed);
    // "became a judge in 1965": what was attained stands between the verb and its date.
    if (!time || (deed.event.tie === "loose" && least === 0) || hasOwnAge(life, deed)) continue;
    const { high } = agesAt(born.days, time);
    if (high >= least || (least === 0 && deed.event.clause.verb?.head !== deed.event.verb)) continue;
    yield deedFinding(check, place, deed, born, high);
  }
  const death = onlyOne(life.deaths);
  if (death && born.told && death.place !== born.place && death.what.end < born.days.start)
    yield deathBefore(check, death, born);
  if (death && born.told && agesAt(born.days, death.what).low > longestLife)
    yield lifeFinding(check, death.place, death.what.date, born, agesAt(born.days, death.what).low);
}

const longestLife = 116;

interface Birth {
  readonly days: Days;
  /** Where it is told, with the words for it. */
  readonly place: Place;
  readonly span: { readonly start: number; readonly end: number };
  readonly words: string;
  /** A date of birth is printed; otherwise it follows from the age at death. */
  readonly told: boolean;
}

/** The date of birth, or what the age at death makes of it. */
function birthOf(life: LifeTold): Birth | null {
  const told = onlyOne(life.births);
  if (told) return { days: told.what, place: told.place, span: told.what.date, words: "born", told: true };
  if (life.births.length > 0) return null;
  const death = onlyOne(life.deaths);
  const age = life.ages.find(
    ({ what }) => what.at === "death" || (what.at === "date" && what.date === death?.what.date),
  );
  const quantity =
    age && (age.what.mention.kind === "quantity" ? age.what.mention.quantity : age.what.mention.timex.quantity);
  if (!death || !age || quantity?.bound !== "exact") return null;
  const years = toNumber(quantity.min);
  const days = { start: addMonths(death.what.start, -12 * (years + 1)), end: addMonths(death.what.end, -12 * years) };
  return { days, place: age.place, span: age.what.mention, words: "the age at death", told: false };
}

/** "commissioned in 1970 at the age of 22": the age is judged, not the deed. */
function hasOwnAge({ ages }: LifeTold, deed: Deed): boolean {
  return ages.some(({ what }) => what.date === deed.date);
}

/** The youngest that one can be for the deed: by its verb, or by what was attained; 0 for all others. */
function leastAge({ block: { tokens }, sentence }: Place, { event }: Deed): number {
  const least = leastAges[event.base];
  if (least !== undefined) return founding.has(event.base) && !isDoer(event) ? 0 : least;
  if (!attaining.has(event.base)) return 0;
  for (let at = event.verb + 1; at < Math.min(event.verb + 8, sentence.next); at++) {
    if (joining.has(event.base) ? isOneOf(tokens, at, corps) : isOneOf(tokens, at, adult))
      return joining.has(event.base) ? leastJoined : leastAttained;
  }
  return 0;
}

/** "the brewery was founded", "a brewery founded in": nobody's deed in the sentence. */
function isDoer({ verb, clause }: Deed["event"]): boolean {
  return clause.verb?.head === verb && !clause.verb.passive;
}

function deedFinding(
  check: Pick<CheckInfo, "id" | "severity">,
  place: Place,
  { date }: Deed,
  born: Birth,
  age: number,
): Finding {
  const said = printed(place, date);
  const then = age < 0 ? "before the birth" : age === 0 ? "in the first year of life" : `at the age of ${age} at most`;
  return findingAt(check, place.reading, place.block, date, claimAt(place, date), {
    message: `${quoted(said)} cannot be: that would be ${then}`,
    label: then,
    actual: said,
    notes: [`${born.told ? "Either date" : "The date, the age or the year of death"} may be the wrong one`],
    labels: [labelAt(born.place.reading, born.place.block, born.span, born.words)],
  });
}

function lifeFinding(
  check: Pick<CheckInfo, "id" | "severity">,
  place: Place,
  date: Told<{ date: Deed["date"] }>["what"]["date"],
  born: Birth,
  age: number,
): Finding {
  const said = printed(place, date);
  return findingAt(check, place.reading, place.block, date, claimAt(place, date), {
    severity: "warning",
    message: `${quoted(said)} makes a life of ${age} years`,
    label: `${age} years after the birth`,
    actual: said,
    notes: ["Nobody has lived so long; either date may be the wrong one"],
    labels: [labelAt(born.place.reading, born.place.block, born.span, born.words)],
  });
}

/** "She was born in 1924. She died in 1901": in one sentence another check says it. */
function deathBefore(check: Pick<CheckInfo, "id" | "severity">, { place, what }: Told<LifeDay>, born: Birth): Finding {
  const said = printed(place, what.date);
  return findingAt(check, place.reading, place.block, what.date, claimAt(place, what.date), {
    message: `${quoted(said)} cannot be: that is before the birth`,
    label: "before the birth",
    actual: said,
    notes: ["Either date may be the wrong one"],
    labels: [labelAt(born.place.reading, born.place.block, born.span, born.words)],
  });
}

/** Years of age at which one can take a degree or an office, and serve in a corps, at the least. */
const leastAttained = 14;
const leastJoined = 10;
const corps = new Set(troops.split(" "));
const joining = new Set(["join", "enter"]);
const adult = new Set(adultThings.split(" "));
const founding = new Set(["found", "establish"]);
const attaining = new Set(attainments.split(" "));
