import type { Span } from "../text/span.js";

/** What YAML says, with its places. An alias is the very node it names, so a node may hang in several places. */
export type YamlNode = YamlText | YamlList | YamlMap;

/** A scalar. YAML's numbers and dates are not read: `text` is what was written, so `2.50`, `010` and `2020-09` stay. */
export interface YamlText {
  readonly kind: "text";
  readonly text: string;
  /** The text without its quotes; a block scalar without its header. Empty text is marked with its quotes. */
  readonly span: Span;
  readonly style: "plain" | "single" | "double" | "block";
}

export interface YamlList {
  readonly kind: "list";
  readonly entries: readonly YamlNode[];
  readonly span: Span;
}

export interface YamlMap {
  readonly kind: "map";
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

/** Keys and indexes that lead from the root to a value. */
export type YamlPath = readonly (string | number)[];

/** The value of a key; null when the map has no such key. */
export function valueAt(map: YamlMap, key: string): YamlNode | null {
  return entryOf(map, key)?.value ?? null;
}

/** The entry of a key; null when the map has no such key. */
export function entryOf(map: YamlMap, key: string): YamlEntry | null {
  for (const entry of map.entries) if (entry.key === key) return entry;
  return null;
}

/** What a path leads to, or as far as the tree goes: the node and, when it hangs below a key, that entry. */
export interface Followed {
  readonly node: YamlNode;
  readonly entry: YamlEntry | null;
  /** False when the path leads on to where the tree has nothing. */
  readonly whole: boolean;
}

/** Follows a path from the root. */
export function follow(root: YamlNode, path: YamlPath): Followed {
  let node = root;
  let entry: YamlEntry | null = null;
  for (const step of path) {
    const next: YamlEntry | null = node.kind === "map" ? entryOf(node, String(step)) : null;
    const below: YamlNode | undefined = node.kind === "list" ? node.entries[Number(step)] : next?.value;
    if (!below) return { node, entry, whole: false };
    entry = next;
    node = below;
  }
  return { node, entry, whole: true };
}

/** The tree as plain data for a schema to judge. */
export function toPlain(node: YamlNode): unknown {
  if (node.kind === "text") return node.style === "plain" ? readPlainScalar(node.text) : node.text;
  if (node.kind === "list") return node.entries.map(toPlain);
  const map: Record<string, unknown> = {};
  for (const { key, value } of node.entries) {
    // Assigned to, this name would set the prototype instead of a key.
    if (key === "__proto__") Object.defineProperty(map, key, { value: toPlain(value), enumerable: true });
    else map[key] = toPlain(value);
  }
  return map;
}

const number = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const otherBase = /^0(?:o[0-7]+|x[\da-fA-F]+)$/;

/** The core schema of YAML 1.2.2, section 10.3.2, less infinity and not-a-number: those stay text. */
function readPlainScalar(text: string): unknown {
  switch (text) {
    case "":
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return null;
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
  }
  const first = text.charCodeAt(0);
  const maybeNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  return maybeNumber && (number.test(text) || otherBase.test(text)) ? Number(text) : text;
}
