import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Span } from "../text/span.js";
import { quote, type Say } from "./mistake.js";
import { mergeEntries, startAliasTable } from "./yaml-aliases.js";
import { sayNoColon } from "./yaml-mistakes/key-without-colon.js";
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlText } from "./yaml-node.js";

/**
 * Our tree from the parser's, with aliases and merge keys resolved and every key looked at. Null when something is so
 * wrong that the rest would be misread; a key that stands twice is said, and the first kept.
 */
export function buildYamlTree(text: string, contents: Node, say: Say): YamlNode | null {
  let sound = true;
  const refuse: Say = (...args) => {
    sound = false;
    say(...args);
  };
  const aliases = startAliasTable(refuse);

  function build(node: Node, empty: Span): YamlNode {
    if (isAlias(node)) return aliases.resolve(node.source, spanOf(node)) ?? buildEmpty(empty);
    const built = isMap(node) ? buildMap(node) : isSeq(node) ? buildList(node) : buildText(text, node as Scalar, empty);
    if (node.anchor) aliases.define(node.anchor, built);
    return built;
  }

  function buildList(list: YAMLSeq): YamlList {
    const entries = list.items.map((entry) => build(entry as Node, dashBefore(text, spanOf(entry as Node).start)));
    const outer = spanOf(list);
    const span = list.flow ? outer : { start: outer.start, end: entries.at(-1)?.span.end ?? outer.end };
    return { kind: "list", entries, span };
  }

  function buildMap(map: YAMLMap): YamlMap {
    const entries: YamlEntry[] = [];
    const merged: YamlEntry[] = [];
    const seen = new Map<string, Span>();
    for (const [index, pair] of map.items.entries()) {
      const entry = buildEntry(pair.key as Node, pair.value as Node | null, map, index);
      if (!entry) continue;
      const first = seen.get(entry.key);
      if (entry.key === "<<") {
        merged.push(entry);
      } else if (first) {
        say(entry.keySpan, `The key ${quote(entry.key)} stands twice in one place`, {
          label: "again here",
          also: [{ span: first, message: "first here" }],
          notes: ["Keep one of the two"],
        });
      } else {
        seen.set(entry.key, entry.keySpan);
        entries.push(entry);
      }
    }
    const outer = spanOf(map);
    const last = entries.at(-1);
    const end = last ? Math.max(last.keySpan.end, last.value.span.end) : outer.end;
    const span = map.flow ? outer : { start: outer.start, end };
    return { kind: "map", entries: merged.length > 0 ? mergeEntries(entries, merged, refuse) : entries, span };
  }

  /** Null when the key is unfit, which is said. */
  function buildEntry(key: Node, value: Node | null, map: YAMLMap, index: number): YamlEntry | null {
    const span = spanOf(key);
    if (!isScalar(key)) {
      refuse(span, "A key must be plain text", { label: "this is no text" });
      return null;
    }
    const { text: name, span: keySpan } = buildText(text, key, span);
    if (value === null && map.flow) {
      sound = false;
      if (index === 0 || map.items[index - 1]?.value !== null) sayNoColon(text, keySpan, index === 0, say);
      return null;
    }
    if (name === "") {
      const start = Math.min(span.start, text.length - 1);
      const end = Math.max(span.end, start + 1);
      refuse({ start, end }, "A key is missing", { label: "nothing stands before this colon" });
      return null;
    }
    return { key: name, keySpan, value: value ? build(value, keySpan) : buildEmpty(keySpan) };
  }

  const root = build(contents, { start: 0, end: 0 });
  return sound ? root : null;
}

const styles: Record<string, YamlText["style"]> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_FOLDED: "block",
  BLOCK_LITERAL: "block",
};

function buildText(text: string, scalar: Scalar, empty: Span): YamlText {
  const value = String(scalar.value ?? "");
  const style = styles[scalar.type ?? "PLAIN"] ?? "plain";
  const { start, end } = spanOf(scalar);
  if (style === "plain")
    return value === "" ? buildEmpty(empty) : { kind: "text", text: value, span: { start, end }, style };
  if (value === "") return { kind: "text", text: value, span: { start, end }, style };
  const span = style === "block" ? blockContent(text, start, end) : { start: start + 1, end: end - 1 };
  return { kind: "text", text: value, span, style };
}

/** Nothing was written: the mark goes to what it was to be the value of. */
function buildEmpty(owner: Span): YamlText {
  return { kind: "text", text: "", span: owner, style: "plain" };
}

/** The lines below the header of a block scalar, from their first character that is no blank to the last. */
function blockContent(text: string, start: number, end: number): Span {
  const lines = text.slice(start, end);
  const header = lines.indexOf("\n") + 1;
  const first = lines.slice(header).search(/[^ \t\r\n]/);
  const last = start + lines.trimEnd().length;
  return first >= 0 && start + header + first < last
    ? { start: start + header + first, end: last }
    : { start, end: last };
}

function dashBefore(text: string, offset: number): Span {
  const start = Math.max(0, text.lastIndexOf("-", offset - 1));
  return { start, end: start + 1 };
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
