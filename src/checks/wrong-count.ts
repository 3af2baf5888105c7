import type { AnnouncedList } from "../claims/relations/announced-list.js";
import type { Finding } from "../findings/finding.js";
import { capitalise, capitaliseLike } from "../text/capital.js";
import { rational } from "../values/rational.js";
import { writeWords } from "../values/write-number.js";
import type { Check } from "./check.js";
import { findingAt, labelAt } from "./wording/finding-at.js";
import { claimAt, type Place, placesOf, printed, tokenSpan, writeLike } from "./wording/places.js";
import { quoted } from "./wording/words.js";

export const wrongCount: Check = {
  id: "wrong-count",
  family: "arithmetic",
  severity: "error",
  title: "an announced number that is not the number listed",
  finds:
    "A list with more or fewer things than were announced: “five countries: France, Germany, Italy and Spain”, “both companies, Altra, Borel and Cassin”, “the trio of Adams, Baker, Clark and Davis”. Lists that leave things out (“including”, “among them”), and lists that can be counted in several ways, are left alone.",
  matters: "Readers count along, and look for the one that is missing.",
  example: {
    wrong: "The envoy will visit five countries: France, Germany, Italy and Spain.",
    right: "The envoy will visit four countries: France, Germany, Italy and Spain.",
  },
  remedy: "Correct the number, or add what is missing from the list.",
  *judge({ reading }) {
    for (const place of placesOf(reading)) {
      for (const found of place.sentence.relations.announcedLists) {
        const { announced, list } = found;
        if (announced < list.least || announced > list.most) yield countFinding(place, found);
      }
    }
  },
};

function countFinding(place: Place, found: AnnouncedList): Finding {
  const { block } = place;
  const { list, figure } = found;
  const span = tokenSpan(block, found.first, found.next);
  const listed = tokenSpan(block, list.first, list.next);
  const said = printed(place, span);
  const count = list.least === list.most ? String(list.least) : `${list.least} or ${list.most}`;
  const right = list.least === list.most ? rightText(place, found) : null;
  const claim = figure && claimAt(place, figure.mention);
  return findingAt(wrongCount, place.reading, block, span, claim, {
    message: `${quoted(said)} announces ${found.announced}, but ${count} are listed`,
    label: `${found.announced} announced`,
    actual: said,
    expected: right ? [right] : [],
    notes: [
      `${quoted(printed(place, listed))} are ${count}: the number is wrong, or the list ${found.announced > list.most ? "is too short" : "is too long"}`,
    ],
    labels: [labelAt(place.reading, block, listed, `${count} listed`)],
  });
}

/** "four countries" for "five countries", "all three companies" for "both companies", "quartet" for "trio". */
function rightText(place: Place, { figure, first, next, list }: AnnouncedList): string | null {
  const said = printed(place, tokenSpan(place.block, first, next));
  const size = list.least;
  if (figure) {
    const number = writeLike(place, figure, rational(size));
    const tail = printed(place, { start: figure.mention.end, end: tokenSpan(place.block, first, next).end });
    return number === null || size < 2 ? null : number + tail;
  }
  if (/^both\b/i.test(said)) {
    const words = `all ${writeWords(rational(size)) ?? size}${said.slice(4)}`;
    return /^B/.test(said) ? capitalise(words) : words;
  }
  const group = groups[size];
  return group === undefined ? null : capitaliseLike(said, group);
}

const groups: Readonly<Record<number, string>> = {
  2: "duo",
  3: "trio",
  4: "quartet",
  5: "quintet",
  6: "sextet",
  7: "septet",
  8: "octet",
};
