import { impliedEnds, inlineElements, paragraphEnds } from "./elements.js";
import { type Frame, rootFrame } from "./frame.js";

/** An end tag is matched with a start tag at most so many open elements away: more are open only in broken markup. */
const farthestStart = 500;
/** What stands in a cell ends nothing outside it. */
const cells: ReadonlySet<string> = new Set(["td", "th", "caption"]);

/** The elements that are open, the page first. All work on them is linear in the number of tags. */
export interface OpenElements {
  /** The innermost. */
  frame(): Frame;
  name(): string;
  /** The one around the innermost. */
  outerFrame(): Frame;
  has(name: string): boolean;
  open(name: string, frame: Frame): void;
  /** Ends what a start tag of this name ends without an end tag. */
  endImplied(name: string): void;
  /** Takes an end tag; false when it ends nothing. `before` is called before anything is closed. */
  close(name: string, before: () => void): boolean;
  closeAll(): void;
}

/** Starts without open elements; `onClose` is told of each that ends. */
export function trackElements(onClose: (frame: Frame) => void): OpenElements {
  const frames: Frame[] = [rootFrame];
  const names: string[] = [""];
  const counts = new Map<string, number>();

  const closeTo = (index: number): void => {
    while (index > 0 && names.length > index) {
      const name = names.pop() ?? "";
      counts.set(name, (counts.get(name) ?? 1) - 1);
      onClose(frames.pop() ?? rootFrame);
    }
  };

  /** Index of the nearest open element of a name; -1 when there is none, it is too far, or a barrier comes first. */
  const find = (name: string, isBarrier: (index: number) => boolean): number => {
    if (!counts.get(name)) return -1;
    const limit = Math.max(1, names.length - farthestStart);
    for (let index = names.length - 1; index >= limit; index--) {
      if (names[index] === name) return index;
      if (isBarrier(index)) return -1;
    }
    return -1;
  };
  const isBlock = (index: number): boolean => !frames[index]?.isInline;
  const isCell = (index: number): boolean => cells.has(names[index] ?? "");

  return {
    frame: () => frames[frames.length - 1] ?? rootFrame,
    name: () => names[names.length - 1] ?? "",
    outerFrame: () => frames[frames.length - 2] ?? rootFrame,
    has: (name) => (counts.get(name) ?? 0) > 0,
    open(name, frame) {
      frames.push(frame);
      names.push(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    endImplied(name) {
      const implied = impliedEnds.get(name);
      for (const ended of implied?.ends ?? [])
        closeTo(find(ended, (index) => implied?.within.has(names[index] ?? "") ?? false));
      if (paragraphEnds.has(name)) closeTo(find("p", isBlock));
    },
    close(name, before) {
      const index = find(name, inlineElements.has(name) ? isBlock : isCell);
      if (index < 0) return false;
      before();
      closeTo(index);
      return true;
    },
    closeAll: () => closeTo(1),
  };
}
