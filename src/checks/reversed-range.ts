import type { Bounds } from "../claims/relations/bounds.js";
import type { Finding } from "../findings/finding.js";
import type { Span } from "../text/span.js";
import { compareRational } from "../values/rational.js";
import type { Check } from "./check.js";
import { findingAt, fixAt } from "./wording/finding-at.js";
import { claimAt, type Place, placesOf, printed, spanOver, tokenSpan } from "./wording/places.js";
import { quoted } from "./wording/words.js";

export const reversedRange: Check = {
  id: "reversed-range",
  family: "arithmetic",
  severity: "error",
  title: "a range whose lower end is the higher one",
  finds:
    "A range that begins with its larger end: “between 900 and 600 animals”, “women aged 45 to 30”, “between six and four weeks”. Gaps and choices between two figures, hours of the day, places in a ranking, values below zero and what falls from one to the other are left alone.",
  matters: "One of the ends may be wrong, and readers stop to look.",
  example: {
    wrong: "The herd numbers between 900 and 600 animals.",
    right: "The herd numbers between 600 and 900 animals.",
  },
  remedy: "Put the lower end first, or correct the end that is wrong.",
  *judge({ reading }) {
    for (const place of placesOf(reading)) {
      for (const bounds of place.sentence.relations.bounds) {
        if (compareRational(bounds.values[0], bounds.values[1]) > 0) yield rangeFinding(place, bounds);
      }
      for (const mention of place.sentence.mentions) {
        const finding = mention.kind === "identifier" ? rowFinding(place, mention) : null;
        if (finding) yield finding;
      }
    }
  },
};

function rangeFinding(place: Place, { figure, low, high, word }: Bounds): Finding {
  const span = spanOver(tokenSpan(place.block, word, word + 1), low, high);
  const said = printed(place, span);
  const right = swapped(place, span, low, high);
  const [a, b] = [printed(place, low), printed(place, high)];
  return findingAt(reversedRange, place.reading, place.block, span, claimAt(place, figure.mention), {
    message: `${quoted(said)} begins with its larger end`,
    label: `${a} is more than ${b}`,
    actual: said,
    expected: [right],
    notes: [`${a} is more than ${b}: the two may have changed places, or one of them is wrong`],
    fixes: fixAt(place.block, span, `Write ${right}`, right, "unsafe"),
  });
}

/** "pages 240-215", "grades 9 through 6"; "pages 240-5" leaves out what both have. */
function rowFinding(place: Place, mention: Span): Finding | null {
  const said = printed(place, mention);
  const [, lead = "", from = "", joint = "", to = ""] = row.exec(said) ?? [];
  if (Number(from) <= Number(to) || (to.length < from.length && /^[-–—]$/.test(joint))) return null;
  const right = `${lead}${to}${joint}${from}`;
  return findingAt(reversedRange, place.reading, place.block, mention, null, {
    message: `${quoted(said)} begins with its larger end`,
    label: `${from} comes after ${to}`,
    actual: said,
    expected: [right],
    notes: [`${from} comes after ${to}: the two may have changed places, or one of them is wrong`],
    fixes: fixAt(place.block, mention, `Write ${right}`, right, "unsafe"),
  });
}

/** Things that are told in their order. */
const row =
  /^((?:pages|pp\.?|grades|chapters|verses|lines|sections|paragraphs|clauses) )(\d{1,5})(-|–|—| to | through )(\d{1,5})$/i;

/** The two ends changed about; only their numbers where one of them has a unit or both have the same. */
function swapped(place: Place, span: Span, low: Span, high: Span): string {
  const [a, b] = [numberOf(place, low), numberOf(place, high)];
  const tails = [printed(place, { start: a.end, end: low.end }), printed(place, { start: b.end, end: high.end })];
  const [first, second] = tails[0] === tails[1] || tails.includes("") ? [a, b] : [low, high];
  return (
    printed(place, { start: span.start, end: first.start }) +
    printed(place, second) +
    printed(place, { start: first.end, end: second.start }) +
    printed(place, first) +
    printed(place, { start: second.end, end: span.end })
  );
}

/** The digits or words of a number, with its currency sign. */
function numberOf(place: Place, { start, end }: Span): Span {
  const text = printed(place, { start, end });
  const number = /^[^\s\d\p{L}]*\d[\d.,]*|^\p{L}+(?:-\p{L}+)*/u.exec(text)?.[0] ?? text;
  return { start, end: start + number.length };
}
