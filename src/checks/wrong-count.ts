import type { BlockReading } from "../claims/reading.js";
import type { AnnouncedList } from "../claims/relations/announced-list.js";
import type { Finding } from "../findings/finding.js";
import { capitalise, capitaliseLike } from "../text/capital.js";
import { rational } from "../values/rational.js";
import { writeWords } from "../values/write-number.js";
import type { Check } from "./check.js";
import { type ListBelow, listsBelow } from "./count/lists-below.js";
import { listNext } from "./count/lists-next.js";
import { namesTakenUp } from "./count/taken-up.js";
import { type ToldInTurn, toldInTurn } from "./count/told-in-turn.js";
import { findingAt, labelAt } from "./wording/finding-at.js";
import { claimAt, type Place, placesOf, printed, tokenSpan, writeLike } from "./wording/places.js";
import { quoted } from "./wording/words.js";

export const wrongCount: Check = {
  id: "wrong-count",
  family: "arithmetic",
  severity: "error",
  title: "an announced number that is not the number listed",
  finds:
    "A list with more or fewer things than were announced: “five countries: France, Germany, Italy and Spain”, “both companies, Altra, Borel and Cassin”, “the trio of Adams, Baker, Clark and Davis”, and the marked list below “three demands:”. Lists that leave things out (“including”, “among them”), and lists that can be counted in several ways, are left alone.",
  matters: "Readers count along, and look for the one that is missing.",
  example: {
    wrong: "The envoy will visit five countries: France, Germany, Italy and Spain.",
    right: "The envoy will visit four countries: France, Germany, Italy and Spain.",
  },
  remedy: "Correct the number, or add what is missing from the list.",
  *judge({ reading }) {
    for (const place of placesOf(reading)) {
      const others = [listNext(place), namesTakenUp(place)].flatMap((list) => list ?? []);
      for (const found of [...place.sentence.relations.announcedLists, ...others]) {
        const { announced, list } = found;
        if (announced < list.least || announced > list.most) yield countFinding(place, found);
      }
    }
    for (const found of toldInTurn(reading)) yield turnFinding(found);
    for (const found of listsBelow(reading))
      if (found.announcement.announced !== found.items.length) yield belowFinding(found);
  },
};

/** "made three demands:" above a list of four. */
function belowFinding({ place, announcement, items }: ListBelow): Finding {
  const { block, reading } = place;
  const { announced, figure, first, next } = announcement;
  const span = tokenSpan(block, first, next);
  const said = printed(place, span);
  const count = items.length;
  const number = figure && writeLike(place, figure, rational(count));
  const tail = figure ? printed(place, { start: figure.mention.end, end: span.end }) : "";
  const last = items.at(-1) as BlockReading;
  return findingAt(wrongCount, reading, block, span, figure && claimAt(place, figure.mention), {
    message: `${quoted(said)} announces ${announced}, but ${count} are listed below`,
    label: `${announced} announced`,
    actual: said,
    expected: number ? [number + tail] : [],
    notes: [
      `The list has ${count} items: the number is wrong, or the list ${announced > count ? "is too short" : "is too long"}`,
    ],
    labels: [labelAt(reading, last, { start: 0, end: last.block.text.length }, `the last of ${count}`)],
  });
}

/** "gave two reasons", of which a third is told. */
function turnFinding({ place, figure, first, next, told, last }: ToldInTurn): Finding {
  const { block, reading } = place;
  const span = tokenSpan(block, first, next);
  const said = printed(place, span);
  const number = writeLike(place, figure, rational(told));
  return findingAt(wrongCount, reading, block, span, claimAt(place, figure.mention), {
    message: `${quoted(said)} announces ${figure.quantity.min.n}, but ${told} are told`,
    label: `${figure.quantity.min.n} announced`,
    actual: said,
    expected: number ? [number + printed(place, { start: figure.mention.end, end: span.end })] : [],
    notes: [`${told} follow in turn: the number is wrong, or there is one too many`],
    labels: [labelAt(reading, block, tokenSpan(block, last.first, last.next), `${told} by now`)],
  });
}

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
  if (/^both\b/i.test(said) && first + 1 < next) {
    const words = `all ${writeWords(rational(size)) ?? size}${said.slice(4)}`;
    return /^B/.test(said) ? capitalise(words) : words;
  }
  if (/^(?:twins|triplets)$/i.test(said)) return siblings[size] ? capitaliseLike(said, siblings[size]) : null;
  const group = /^(?:both|neither|either)$/i.test(said) ? undefined : groups[size];
  return group === undefined ? null : capitaliseLike(said, group);
}

const siblings: Readonly<Record<number, string>> = { 2: "twins", 3: "triplets", 4: "quadruplets", 5: "quintuplets" };
const groups: Readonly<Record<number, string>> = {
  2: "duo",
  3: "trio",
  4: "quartet",
  5: "quintet",
  6: "sextet",
  7: "septet",
  8: "octet",
};
