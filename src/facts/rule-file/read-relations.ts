import { quote } from "../../schema/mistake.js";
import { valueAt, type YamlMap } from "../../schema/yaml-node.js";
import type { RuleRelation, Written } from "../rule-file.js";
import { mapsIn, type RuleReader, readText, readTexts } from "./leaves.js";

/** The relations of a file, less those that lack a part. */
export function readRelations(reader: RuleReader, root: YamlMap): RuleRelation[] {
  const relations = mapsIn(valueAt(root, "relations")).flatMap((map) => readRelation(map) ?? []);
  for (const relation of relations) checkRepeated(reader, relation);
  return relations;
}

/** The ids that a relation names, in its own order. */
export function factsOf(relation: RuleRelation): readonly Written[] {
  switch (relation.kind) {
    case "order":
    case "equal":
      return relation.facts;
    case "within":
      return [relation.first, relation.second];
    case "sum":
      return [relation.total, ...relation.parts];
    case "part-of":
      return [relation.part, relation.whole];
  }
}

function readRelation(map: YamlMap): RuleRelation | null {
  const note = readText(map, "note");
  const [order, equal] = [readTexts(map, "order"), readTexts(map, "equal")];
  if (order.length > 1) return { kind: "order", facts: order, note };
  if (equal.length > 1) return { kind: "equal", facts: equal, note };
  const [within, sum, share] = [valueAt(map, "within"), valueAt(map, "sum"), valueAt(map, "part-of")];
  if (within?.kind === "map") {
    const [first, second] = [readText(within, "first"), readText(within, "second")];
    const [atMost, atLeast] = [readText(within, "at-most"), readText(within, "at-least")];
    return first && second && (atMost || atLeast) ? { kind: "within", first, second, atMost, atLeast, note } : null;
  }
  if (sum?.kind === "map") {
    const [total, parts] = [readText(sum, "total"), readTexts(sum, "parts")];
    return total && parts.length > 1 ? { kind: "sum", total, parts, note } : null;
  }
  if (share?.kind === "map") {
    const [part, whole] = [readText(share, "part"), readText(share, "whole")];
    return part && whole ? { kind: "part-of", part, whole, note } : null;
  }
  return null;
}

function checkRepeated({ say }: RuleReader, relation: RuleRelation): void {
  const seen = new Map<string, Written>();
  for (const id of factsOf(relation)) {
    const first = seen.get(id.text);
    if (first) {
      say(id.span, `A relation names ${quote(id.text)} twice`, {
        label: "again here",
        also: [{ span: first.span, message: "first here" }],
      });
    } else seen.set(id.text, id);
  }
}
