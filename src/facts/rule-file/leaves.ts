import type { Say } from "../../schema/mistake.js";
import { spanInScalar } from "../../schema/scalar-map.js";
import { valueAt, type YamlMap, type YamlNode } from "../../schema/yaml-node.js";
import { parsePhrase } from "../phrase-syntax.js";
import type { RuleFigure, RulePhrase, RuleSource, Written } from "../rule-file.js";

/**
 * What readers of a rule file need. They take what has the right shape and pass over the rest in silence: that the
 * schema has said already.
 */
export interface RuleReader {
  /** The text of the file. */
  readonly text: string;
  readonly say: Say;
}

export function readText(map: YamlMap, key: string): Written | null {
  return asText(valueAt(map, key));
}

/** A text that says something, without the white space behind it. */
export function asText(node: YamlNode | null): Written | null {
  if (node?.kind !== "text") return null;
  const text = node.text.trimEnd();
  if (text === "") return null;
  return text.length === node.text.length ? node : { ...node, text };
}

/** One text or a list of them. */
export function readTexts(map: YamlMap, key: string): Written[] {
  const nodes = asList(valueAt(map, key));
  return nodes.map(asText).filter((text) => text !== null);
}

/** One phrase or a list of them, less those with broken syntax, which is said. */
export function readPhrases(reader: RuleReader, node: YamlNode | null): RulePhrase[] {
  const phrases: RulePhrase[] = [];
  for (const written of asList(node).map(asText)) {
    if (!written) continue;
    const phrase = parsePhrase(written.text);
    if ("parts" in phrase) phrases.push({ written, parts: phrase.parts });
    else reader.say(spanInScalar(reader.text, written, phrase.span), phrase.message, { label: phrase.label });
  }
  return phrases;
}

export function readFigure(node: YamlNode | null): RuleFigure | null {
  if (node?.kind === "map") {
    const min = readText(node, "min");
    const max = readText(node, "max");
    return min || max ? { kind: "range", min, max } : null;
  }
  const written = asText(node);
  return written && { kind: "single", written };
}

export function readSource(map: YamlMap): RuleSource | null {
  const node = valueAt(map, "source");
  if (node?.kind !== "map") {
    const text = asText(node);
    return text && { text, url: null, date: null };
  }
  const text = readText(node, "text");
  const url = readText(node, "url");
  return text || url ? { text, url, date: readText(node, "date") } : null;
}

/** The entries of a list; of anything else that is there, itself. */
export function asList(node: YamlNode | null): readonly YamlNode[] {
  if (!node) return [];
  return node.kind === "list" ? node.entries : [node];
}

/** The maps in a list. */
export function mapsIn(node: YamlNode | null): YamlMap[] {
  return node?.kind === "list" ? node.entries.filter((entry) => entry.kind === "map") : [];
}

/** The text if it is one of those allowed. */
export function readChoice<T extends string>(map: YamlMap, key: string, allowed: readonly T[]): T | null {
  const text = readText(map, key)?.text;
  return allowed.find((choice) => choice === text) ?? null;
}
