import type { Span } from "../text/span.js";
import { quote, type Say } from "./mistake.js";
import type { YamlEntry, YamlNode } from "./yaml-node.js";

/** How many nodes aliases and merge keys may add to those written. */
const mostCopies = 50_000;
/** How deep a node may go that an alias hangs elsewhere. */
const greatestHeight = 100;

/** The anchors met so far. */
export interface AliasTable {
  define(name: string, node: YamlNode): void;
  /** The node that an alias (`*name`) stands for; null when there is none or it would stand for too much, which is said. */
  resolve(name: string, span: Span): YamlNode | null;
}

/** Keeps anchors, and count of what aliases add: a few lines of them can stand for millions of values. */
export function startAliasTable(say: Say): AliasTable {
  const anchors = new Map<string, YamlNode>();
  const costs = new Map<YamlNode, Cost>();
  let copies = 0;
  return {
    define: (name, node) => anchors.set(name, node),
    resolve(name, span) {
      const target = anchors.get(name);
      if (!target) {
        say(span, `${quote(`*${name}`)} names no anchor above it`, {
          label: "an asterisk at the start of a value makes it an alias",
          notes: ["Put the value in quotes if the asterisk is part of the text"],
          expected: [JSON.stringify(`*${name}`)],
        });
        return null;
      }
      const cost = measure(target, costs);
      const before = copies;
      copies += cost.size;
      if (copies <= mostCopies && cost.height <= greatestHeight) return target;
      if (before <= mostCopies) {
        say(span, `YAML aliases that stand for more than ${mostCopies.toLocaleString("en-US")} values`, {
          label: "too many by here",
          notes: ["A few lines of anchors and aliases can stand for millions of values: write the values out instead"],
        });
        copies = Number.POSITIVE_INFINITY;
      }
      return null;
    },
  };
}

/** The entries of a map with those that merge keys bring: what the map says itself holds, then the earlier merge. */
export function mergeEntries(own: readonly YamlEntry[], merges: readonly YamlEntry[], say: Say): YamlEntry[] {
  const entries = [...own];
  const seen = new Set(own.map((entry) => entry.key));
  for (const { value, keySpan } of merges) {
    for (const node of value.kind === "list" ? value.entries : [value]) {
      if (node.kind !== "map") {
        say(keySpan, "A merge key (`<<`) takes a map or a list of maps", { label: "this merges something else" });
        break;
      }
      for (const entry of node.entries) {
        if (seen.has(entry.key)) continue;
        seen.add(entry.key);
        entries.push(entry);
      }
    }
  }
  return entries;
}

/** Nodes in a tree with its aliases written out, and how deep it goes. */
interface Cost {
  readonly size: number;
  readonly height: number;
}

function measure(node: YamlNode, costs: Map<YamlNode, Cost>): Cost {
  if (node.kind === "text") return { size: 1, height: 0 };
  const known = costs.get(node);
  if (known) return known;
  let size = 1;
  let height = 0;
  for (const entry of node.entries) {
    const below = measure("value" in entry ? entry.value : entry, costs);
    size += below.size;
    height = Math.max(height, below.height + 1);
  }
  costs.set(node, { size, height });
  return { size, height };
}
