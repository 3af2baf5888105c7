import type { BlockReading, Reading } from "../../claims/reading.js";
import type { Announcement } from "../../claims/relations/announced-list.js";
import { type Block, sourceSpan } from "../../document/document.js";
import type { Place } from "../wording/places.js";

/** A number announced at the end of a paragraph, and the marked items of the list that follows it. */
export interface ListBelow {
  readonly place: Place;
  readonly announcement: Announcement;
  readonly items: readonly BlockReading[];
}

/**
 * Finds lists whose length the paragraph above them announces. Only where marks can be seen in the source: pages nest and
 * break their lists in ways that blocks do not tell.
 */
export function* listsBelow(reading: Reading): Iterable<ListBelow> {
  if (!plainSyntaxes.has(reading.document.syntax)) return;
  const { blocks } = reading;
  for (const [i, block] of blocks.entries()) {
    const sentence = block.sentences.at(-1);
    const announcement = sentence?.relations.openLists[0];
    if (block.block.kind !== "paragraph" || !sentence || !announcement) continue;
    const items = itemsFrom(reading, i + 1);
    if (items) yield { place: { reading, block, sentence }, announcement, items };
  }
}

/** The items of a list that has one level, each with a mark of its own, and does not go on after a break. */
function itemsFrom(reading: Reading, from: number): readonly BlockReading[] | null {
  const { blocks } = reading;
  let next = from;
  while (blocks[next]?.block.kind === "list-item") next++;
  const items = blocks.slice(from, next);
  const isBroken = blocks.slice(next, next + 2).some(({ block }) => block.kind === "list-item");
  const marks = items.map(({ block }) => markBefore(reading, block));
  // "two systems:" over "Two editors", "Two sets of texts": how each of the two shows.
  if (items.some(({ mentions: [first] }) => first?.kind === "quantity" && first.first === 0)) return null;
  return items.length > 1 && !isBroken && marks.every((mark) => mark !== null && mark === marks[0]) ? items : null;
}

/** What stands before an item on its line, its number left out; null where that is no mark. */
function markBefore({ document: { source } }: Reading, block: Block): string | null {
  const { start } = sourceSpan(block, { start: 0, end: Math.min(1, block.text.length) });
  const line = source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1, start);
  const mark = /^([ \t]{0,8})(?:([-*+•])|\d{1,2}([.)]))[ \t]{1,4}[*_]{0,3}$/.exec(line);
  return mark && `${mark[1]}${mark[2] ?? mark[3]}`;
}

const plainSyntaxes = new Set(["markdown", "text"]);
