import type { TimexMention } from "../../claims/mention.js";
import { type BlockReading, type Reading, type SentenceReading, sentenceBefore } from "../../claims/reading.js";
import {
  clockOf,
  type Placed,
  placeOfClock,
  type ZonePair,
  zoneNamedIn,
  zonePairBetween,
} from "../../claims/relations/zones.js";
import { isOneOf } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { type Place, placesOf } from "../wording/places.js";

/**
 * The one time of day of a sentence that says again, in another zone, the only one before it: "shuts at 3 p.m. Japan Standard Time; in
 * London, on GMT, that is 7 a.m.", "at 7.30pm SAST. For lenders in Accra that means 8.30pm". The zones may stand anywhere beside them.
 */
export function zonesTold({ block, sentence }: Place): readonly ZonePair[] {
  if (sentence.relations.zonePairs.length > 0) return [];
  const own = clocksOf(sentence);
  const before = own.length === 1 ? sentenceBefore(block, sentence) : undefined;
  const [said, converted, ...more] = [...(before ? clocksOf(before) : []), ...own];
  if (!said || !converted || more.length > 0 || !isSaidAgain(block, sentence, converted)) return [];
  const { tokens } = block;
  const [one, other] = [said, converted].map((mention) => placeOfClock(tokens, mention));
  // "it is 6 p.m. in Paris when it arrives"
  if (!one || !other || isOneOf(tokens, other.next, otherMoments)) return [];
  const first = before ? sentence.first : one.next;
  const from = one.zone ?? zoneNamedIn(tokens, (before ?? sentence).first, said.first);
  const to = other.zone ?? zoneNamedIn(tokens, first, converted.first);
  return zonePairBetween({ ...one, zone: from }, { ...other, zone: to });
}

function clocksOf({ mentions }: SentenceReading): readonly TimexMention[] {
  return mentions.filter((mention): mention is TimexMention => clockOf(mention) !== null);
}

/** "that is 7 a.m.", "which means 8.30pm": nothing but a word for how late that is stands between. */
function isSaidAgain({ tokens }: BlockReading, { first }: SentenceReading, converted: TimexMention): boolean {
  let at = converted.first - 1;
  while (at > first && isOneOf(tokens, at, adverbs)) at--;
  let verb = at;
  while (verb > first && isOneOf(tokens, verb, equals)) verb--;
  return verb < at && isOneOf(tokens, verb, pronouns);
}

/** The one time of day of a row of a list, with its zone; null where it cannot be placed. */
interface Row {
  readonly place: Place;
  readonly mention: TimexMention;
  readonly placed: Placed | null;
}

/** "17:00 UTC / 18:00 Lagos (WAT) / 21:30 Delhi (IST)": of the rows of a list that tell one moment, the one that does not. */
export function* zonesInLists(
  reading: Reading,
): Iterable<{ readonly place: Place; readonly said: Row; readonly pair: ZonePair }> {
  for (const rows of listsOf(reading)) {
    if (rows.length < 3 || rows.length > longestList) continue;
    const fits = rows.map((row) => rows.filter((other) => other === row || areOne(row, other)));
    const most = fits.reduce((a, b) => (b.length > a.length ? b : a), []);
    if (most.length !== rows.length - 1) continue;
    const odd = rows.find((row) => !most.includes(row));
    const [said] = most;
    const [pair] = odd && said ? pairOf(said, odd) : [];
    if (odd && said && pair) yield { place: odd.place, said, pair };
  }
}

/** Each row is held against each; nobody lists one moment in more zones. */
const longestList = 400;

function listsOf(reading: Reading): readonly (readonly Row[])[] {
  const lists: Row[][] = [];
  let last: Place["block"] | null = null;
  for (const place of placesOf(reading)) {
    const { block, sentence } = place;
    if (block.block.kind !== "list-item") continue;
    if (!last || block.index - last.index > 1) lists.push([]);
    last = block;
    const [mention, ...more] = clocksOf(sentence);
    if (mention && more.length === 0) lists.at(-1)?.push({ place, mention, placed: placedIn(place, mention) });
  }
  return lists;
}

function placedIn({ block: { tokens }, sentence }: Place, mention: TimexMention): Placed | null {
  const placed = placeOfClock(tokens, mention);
  if (!placed || placed.zone) return placed;
  const behind = zoneNamedIn(tokens, mention.next, sentence.next);
  return { ...placed, zone: behind ?? zoneNamedIn(tokens, sentence.first, mention.first) };
}

function areOne(one: Row, other: Row): boolean {
  return pairOf(one, other).some(({ said, converted, ahead }) => {
    const [from, to] = [clockOf(said), clockOf(converted)];
    if (!from || !to) return false;
    const minutes = to.hour * 60 + to.minute - from.hour * 60 - from.minute;
    return ahead.some((difference) => (minutes - difference) % 1440 === 0);
  });
}

function pairOf({ placed: one }: Row, { placed: other }: Row): readonly ZonePair[] {
  return one && other ? zonePairBetween(one, other) : [];
}

const otherMoments = wordSet("when before after until once by");
const adverbs = wordSet("already only still just about now then at around");
const equals = wordSet("is was means meant makes made equals will would be corresponds to comes translates into as");
const pronouns = wordSet("that this it which");
