import type { Span } from "../../text/span.js";
import type { YamlEntry, YamlNode, YamlText } from "../yaml-node.js";
import { leave } from "./cursor.js";

/** Up to here keys are compared one by one, which is faster than a set. */
const fewKeys = 16;

/** The entries of a map being read; a key that stands twice is left to the full parser, which says so. */
export interface EntryList {
  readonly entries: YamlEntry[];
  add(key: YamlText, value: YamlNode): void;
}

export function startEntries(): EntryList {
  const entries: YamlEntry[] = [];
  let known: Set<string> | null = null;
  return {
    entries,
    add(key, value) {
      if (entries.length === fewKeys) known = new Set(entries.map((entry) => entry.key));
      if (known ? known.has(key.text) : entries.some((entry) => entry.key === key.text)) leave();
      known?.add(key.text);
      entries.push({ key: key.text, keySpan: key.span, value });
    },
  };
}

/** Nothing was written: the mark goes to what it was to be the value of. */
export function emptyText(owner: Span): YamlText {
  return { kind: "text", text: "", span: owner, style: "plain" };
}
