import type { Timex } from "../../values/timex.js";
import type { DateMemory } from "./date-memory.js";

/**
 * The day of what is told, carried over the end of a paragraph: "On Monday a main burst. // By 5 p.m. the street was
 * closed." Only a day of the last week is, where the paragraph before ended on it or was itself told of it.
 */
export function carriedDay(memory: DateMemory, block: number): Timex | null {
  const [last] = memory.spoken;
  const today = memory.anchor?.end ?? null;
  if (!last || today === null || last.compared || last.timex.start === null) return null;
  const { start, end } = last.timex;
  if (start !== end || start >= today || today - start > 6) return null;
  if (block - Math.max(last.block, memory.carriedTo) > 1) return null;
  memory.carriedTo = block;
  return last.timex;
}
