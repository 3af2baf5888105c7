import type { Finding } from "../findings/finding.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import { parseYaml } from "./parse-yaml.js";
import { readPlainYaml } from "./plain-yaml/read-plain-yaml.js";
import { follow, toPlain, type YamlNode, type YamlPath } from "./yaml-node.js";

/** A YAML file that was read. */
export interface YamlFile {
  readonly source: Source;
  /** Null when there is nothing in it but comments, and when YAML's own rules are broken: then there are findings. */
  readonly root: YamlNode | null;
  /** The tree as plain data; null without a root. Made when first asked for. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** The place of a key or a value; of the nearest thing around it when there is none. */
  spanOf(path: YamlPath, part: "key" | "value"): Span;
  /** A scalar as it was written, without its quotes; null when the path leads to no scalar. */
  textOf(path: YamlPath): string | null;
}

export interface YamlOptions {
  /** Id of the check that findings carry; `invalid-rule` unless given. */
  readonly check?: string;
}

/**
 * Reads YAML 1.2. Never throws: what breaks YAML's rules comes back as findings. Scalars stay text as written; aliases
 * and merge keys (`<<`) are resolved, within bounds that keep a file from growing in memory.
 */
export function readYaml(source: Source, options: YamlOptions = {}): YamlFile {
  const plain = readPlainYaml(source.text);
  const { root, findings } = plain ? { root: plain, findings: [] } : parseYaml(source, options.check ?? "invalid-rule");
  let value: unknown;
  return {
    source,
    root,
    findings,
    get value() {
      if (value === undefined) value = root ? toPlain(root) : null;
      return value;
    },
    spanOf(path, part) {
      if (!root) return { start: 0, end: source.text.length };
      const { node, entry } = follow(root, path);
      return part === "key" && entry ? entry.keySpan : node.span;
    },
    textOf(path) {
      const found = root ? follow(root, path) : null;
      return found?.whole && found.node.kind === "text" ? found.node.text : null;
    },
  };
}
