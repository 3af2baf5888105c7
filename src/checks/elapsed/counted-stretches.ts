import type { Mention } from "../../claims/mention.js";
import { joins } from "../../claims/relations/figures.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { writeInPlace } from "../../claims/write-figure.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { rational, toNumber } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, type Place, printed, spanOver } from "../wording/places.js";
import { quoted, sayCount } from "../wording/words.js";

/** "three seasons, 2019-20 to 2023-24", "the decade from 1991 to 2011": a stretch of years said in seasons or as one decade. */
export function* countedStretches(check: Pick<CheckInfo, "id" | "severity">, place: Place): Iterable<Finding> {
  const view = viewOf(place.block, place.sentence);
  for (const { begin, end, by } of place.sentence.relations.times.spans) {
    const [from, to] = [begin.date?.expression, end.date?.expression];
    if (by !== "range" || from?.form !== "calendar" || to?.form !== "calendar" || !begin.date || !end.date) continue;
    if (from.year === undefined || to.year === undefined || from.month !== undefined || to.month !== undefined)
      continue;
    const isOfSeasons = isSeason(from) && isSeason(to);
    const said = place.sentence.mentions.findLast(
      (mention) =>
        mention.next < begin.first &&
        (isOfSeasons ? countsSeasons(place, mention) : isDecade(place, mention)) &&
        joins(view, pastNoun(mention), begin.first, leading),
    );
    const years = to.year - from.year + (isOfSeasons ? 1 : 0);
    if (!said || said.kind === "identifier" || years <= 0) continue;
    const count = said.kind === "quantity" ? toNumber(said.quantity.min) : 10;
    // A decade may be reckoned to the last of its years.
    if (said.kind === "quantity" ? count === years : Math.abs(years - count) <= 2) continue;
    const mark = { start: said.start, end: place.block.tokens.end[pastNoun(said) - 1] as number };
    const text = printed(place, mark);
    const isTens = years % 10 === 0 && years >= 20;
    const right = said.kind === "quantity" ? writeInPlace(place.block.block, said, rational(years), null) : null;
    const noun = printed(place, { start: said.end, end: mark.end });
    const written =
      said.kind === "quantity"
        ? right && right + noun
        : isTens
          ? `${sayCount(years / 10)} decades`
          : `${sayCount(years)} years`;
    const unit = said.kind === "quantity" ? "seasons" : "years";
    const span = spanOver(begin, end);
    const sum = `${printed(place, span)} is ${years} ${unit}`;
    yield findingAt(check, place.reading, place.block, mark, claimAt(place, said), {
      message: `${quoted(text)} does not fit: ${sum}`,
      label: sum,
      actual: text,
      expected: written === null ? [] : [said.kind === "timex" && /^the /i.test(text) ? `the ${written}` : written],
      notes: ["The length or one of the dates may be the wrong one"],
      labels: [labelAt(place.reading, place.block, span, "from the first to the last")],
    });
  }
}

function isSeason({ toYear, year }: { readonly toYear?: number; readonly year?: number }): boolean {
  return toYear !== undefined && year !== undefined && toYear === year + 1;
}

/** "three seasons" */
function countsSeasons({ block: { tokens } }: Place, mention: Mention): boolean {
  if (mention.kind !== "quantity" || mention.quantity.kind !== "count" || mention.quantity.bound !== "exact")
    return false;
  const noun = mention.counted?.head;
  return noun !== undefined && isOneOf(tokens, noun, seasons) && !isOneOf(tokens, mention.first - 1, partial);
}

function isDecade({ block: { tokens } }: Place, mention: Mention): boolean {
  if (mention.kind !== "timex" || mention.expression.form !== "text" || mention.expression.unit !== "decade")
    return false;
  return wordAt(tokens, mention.next - 1) === "decade" && mention.expression.shift === 0 && !mention.expression.third;
}

function pastNoun(mention: Mention): number {
  return mention.kind === "quantity" && mention.counted ? mention.counted.next : mention.next;
}

const leading = /^(?:[,:(-] )?(?:(?:from|between|running from|that is) )?$/;
const seasons = wordSet("seasons campaigns");
const partial = wordSet("last first next past least than other final in");
