import type { Span } from "../../text/span.js";
import type { SchemaOutline } from "../compiled-schema.js";
import type { YamlEntry, YamlNode } from "../yaml-node.js";

/** A value with the schemas it may follow. */
export interface SchemaPlace {
  /** What it is called at the start of a sentence: "`from`", "An entry of `subject`". */
  readonly name: string;
  /** The text of the file. */
  readonly text: string;
  readonly node: YamlNode;
  /** The entry that holds the value, when it is the value of a key. */
  readonly entry: YamlEntry | null;
  readonly schemas: readonly SchemaOutline[];
  /** The whole schema. */
  readonly outline: SchemaOutline;
}

/** Where a value is marked: text in full, a map or list at its key; without one, a map at its first, a list at its start. */
export function headOf({ node, entry }: SchemaPlace): Span {
  if (node.kind === "text") return node.span;
  if (entry) return entry.keySpan;
  const { start, end } = node.span;
  const first = node.kind === "map" ? node.entries[0]?.keySpan : { start, end: Math.min(start + 1, end) };
  return first ?? node.span;
}

/** What the thing is called, with its article. */
export function titleOf({ schemas }: SchemaPlace): string {
  return schemas.find((schema) => schema.title)?.title ?? "this map";
}
