import type { TimexMention } from "../../claims/mention.js";
import type { Reading } from "../../claims/reading.js";
import { signAt, wordAt } from "../../claims/token-access.js";
import { type Place, placesOf } from "../wording/places.js";

/** A row of a list or of a fact box: a label, a colon and what it says: "Born: 12 May 1985, Split". */
export interface Field {
  readonly place: Place;
  /** The words of the label, in small letters. */
  readonly label: readonly string[];
  /** The token behind the colon. */
  readonly first: number;
}

/** Labelled rows that stand together, of each list and each paragraph of them. */
export function fieldsOfLists(reading: Reading): readonly (readonly Field[])[] {
  const known = fieldsByReading.get(reading);
  if (known) return known;
  const groups: Field[][] = [];
  let last = -9;
  for (const place of placesOf(reading)) {
    const field = fieldOf(place) ?? cellOf(reading, place);
    if (!field) continue;
    const { index } = place.block;
    if (index - last > longestGap) groups.push([]);
    last = index;
    groups.at(-1)?.push(field);
  }
  const found = groups.filter(({ length }) => length > 1);
  fieldsByReading.set(reading, found);
  return found;
}

/** Several checks ask for the same rows. */
const fieldsByReading = new WeakMap<Reading, readonly (readonly Field[])[]>();

function fieldOf(place: Place): Field | null {
  const { block, sentence } = place;
  const label: string[] = [];
  for (let at = sentence.first; at < sentence.next && label.length <= longestLabel; at++) {
    if (signAt(block.tokens, at, ":") || signAt(block.tokens, at, "|"))
      return label.length > 0 ? { place, label, first: at + 1 } : null;
    const word = wordAt(block.tokens, at);
    if (word === "") return null;
    label.push(word);
  }
  return null;
}

/** A cell of a table with a date, behind one of words alone. */
function cellOf({ blocks }: Reading, place: Place): Field | null {
  const { block, sentence } = place;
  const before = blocks[block.index - 1]?.block;
  if (block.block.kind !== "table-cell" || before?.kind !== "table-cell" || block.sentences.length > 1) return null;
  const label = before.text.toLowerCase().split(/\s+/);
  return label.length <= longestLabel && /^[a-z\s]+$/i.test(before.text)
    ? { place, label, first: sentence.first }
    : null;
}

/** The one date that a row gives. */
export function dateOf({ place: { sentence }, first }: Field): TimexMention | null {
  const [date, ...more] = sentence.mentions.filter(
    (mention): mention is TimexMention =>
      mention.kind === "timex" && mention.expression.form === "calendar" && mention.first >= first,
  );
  return date && more.length === 0 && date.timex.defects.length === 0 ? date : null;
}

/** Rows without figures may stand between: "Club: Hajduk Split". */
const longestGap = 3;
const longestLabel = 4;
