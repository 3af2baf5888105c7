import type { Span } from "../../text/span.js";
import type { FurnitureElements } from "./selectors.js";

const wantedNames: ReadonlySet<string> = new Set(
  "class id hidden aria-hidden role style itemprop property name content datetime href type lang".split(" "),
);
const longestName = 11;

/** The attributes of the start tag that is being read, as far as anybody asks for them; the first of a name holds. */
export interface TagAttributes {
  /** What stands in their quotes, by name. Each tag has a map of its own. */
  values(): ReadonlyMap<string, string>;
  /** Where a value stands in the source; nowhere when it is empty. */
  spanOf(name: string): Span | undefined;
  /** Begins the next tag. */
  clear(): void;
  /** Takes a name, and then its value, by their places in the markup. */
  takeName(start: number, end: number): void;
  takeValue(start: number, end: number): void;
}

/** Starts before the first tag. `html` stands in the source from `offset` on; `furniture` may ask for attributes of its own. */
export function trackAttributes(html: string, offset: number, furniture?: FurnitureElements): TagAttributes {
  let values = new Map<string, string>();
  let spans = new Map<string, Span>();
  let current = "";
  return {
    values: () => values,
    spanOf: (name) => spans.get(name),
    clear() {
      if (values.size === 0) return;
      values = new Map();
      spans = new Map();
    },
    takeName(start, end) {
      const isLong = end - start > longestName && !furniture?.attributes.size;
      const name = isLong ? "" : html.slice(start, end).toLowerCase();
      const isWanted = wantedNames.has(name) || furniture?.attributes.has(name);
      current = isWanted && !values.has(name) ? name : "";
      if (current !== "") values.set(current, "");
    },
    takeValue(start, end) {
      if (current === "") return;
      values.set(current, html.slice(start, end));
      spans.set(current, { start: start + offset, end: end + offset });
    },
  };
}
