import type { Finding } from "../findings/finding.js";
import { mistake, quote } from "../schema/mistake.js";
import type { Source } from "../text/source.js";
import { type RuleFileReading, readRuleFile } from "./read-rule-file.js";
import type { RuleFile, Written } from "./rule-file.js";

/** Looks up what an entry of `extends` names, as seen from the file that it stands in; a text says why it cannot be had. */
export type OpenRules = (address: string, from: Source) => readonly Source[] | string;

/** A rule file that was asked for, or that one of those extends. */
export interface GatheredFile extends RuleFileReading {
  readonly source: Source;
  /** The files that it extends, directly or through others, the nearest first. */
  readonly extended: readonly RuleFile[];
}

/**
 * Reads rule files and all that they extend: each file once, told apart by its path; those asked for come first. Every file
 * extends the common one, last of all.
 */
export function gatherRuleFiles(sources: readonly Source[], open: OpenRules, common?: Source): GatheredFile[] {
  const known = new Map<string, Node>();
  const nodes = sources.map((source) => take(known, source));
  const shared = common && take(known, common);
  // Extended files are put at the end, so that the list grows while it is walked through.
  for (const node of nodes) {
    for (const address of node.reading.file?.extends ?? []) {
      for (const source of lookUp(node, address, open)) {
        const isNew = !known.has(source.path);
        const found = take(known, source);
        if (isNew) nodes.push(found);
        node.links.push({ address, to: found });
      }
    }
  }
  for (const node of nodes) complainOfCircles(node);
  if (shared) nodes.push(shared);
  return [...new Set(nodes)].map((node) => ({
    source: node.source,
    file: node.reading.file,
    findings: [...node.reading.findings, ...node.findings],
    extended: [...filesBelow(node), ...(shared?.reading.file && node !== shared ? [shared.reading.file] : [])],
  }));
}

interface Node {
  readonly source: Source;
  readonly reading: RuleFileReading;
  readonly links: { readonly address: Written; readonly to: Node }[];
  /** What is wrong with its `extends`. */
  readonly findings: Finding[];
}

function take(known: Map<string, Node>, source: Source): Node {
  const found = known.get(source.path);
  if (found) return found;
  const node: Node = { source, reading: readRuleFile(source), links: [], findings: [] };
  known.set(source.path, node);
  return node;
}

function lookUp({ source, findings }: Node, address: Written, open: OpenRules): readonly Source[] {
  const opened = open(address.text, source);
  if (typeof opened !== "string") return opened;
  findings.push(
    mistake(source, address.span, `${quote(address.text)} cannot be extended: ${opened}`, { label: "not found" }),
  );
  return [];
}

/** An entry that leads back to the file it stands in; said in every file of the circle. */
function complainOfCircles(node: Node): void {
  for (const { address, to } of node.links) {
    if (to !== node && !nodesBelow(to).includes(node)) continue;
    const message = to === node ? "A rule file extends itself" : `${quote(address.text)} extends this file in turn`;
    node.findings.push(mistake(node.source, address.span, message, { label: "leads back to this file" }));
  }
}

function filesBelow(node: Node): RuleFile[] {
  return nodesBelow(node).flatMap(({ reading }) => reading.file ?? []);
}

/** All that a file extends, breadth first, without itself. */
function nodesBelow(start: Node): Node[] {
  const found = new Set([start]);
  for (const node of found) for (const { to } of node.links) found.add(to);
  found.delete(start);
  return [...found];
}
