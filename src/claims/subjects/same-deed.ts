import type { DatedDeed } from "./dated-deed.js";

/** True for one deed told twice: the same is done, and somebody or something takes part in both. */
export function isSameDeed(a: DatedDeed, b: DatedDeed): boolean {
  if (a.deed !== b.deed || b.isNew || (a.isToldByDate && b.isToldByDate)) return false;
  if (b.isCommon && !(b.isKnown && meet(a.of, b.of))) return false;
  if (a.by.size > 0 && b.by.size > 0 && !meet(a.by, b.by)) return false;
  if (a.of.size === 0 || b.of.size === 0) return a.isKnown || b.isKnown;
  return meet(a.of, b.of);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((part) => b.has(part));
}
