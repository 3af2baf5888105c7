import { severities } from "../../findings/finding.js";
import { valueAt, type YamlMap } from "../../schema/yaml-node.js";
import { expectations, type RuleEntry, type RuleExample, type Written } from "../rule-file.js";
import { asList, asText, type RuleReader, readChoice, readPhrases, readSource, readText } from "./leaves.js";

/** What facts and people have in common. */
export function readEntry(reader: RuleReader, map: YamlMap, id: Written): RuleEntry {
  return {
    id,
    aliases: readPhrases(reader, valueAt(map, "aliases")),
    severity: readChoice(map, "severity", severities),
    source: readSource(map),
    note: readText(map, "note"),
    owner: readText(map, "owner"),
    reviewBy: readText(map, "review-by"),
    supersededBy: readText(map, "superseded-by"),
    examples: readExamples(map),
  };
}

function readExamples(map: YamlMap): RuleExample[] {
  const examples = valueAt(map, "examples");
  if (examples?.kind !== "map") return [];
  const date = readText(examples, "date");
  const found: RuleExample[] = [];
  for (const expect of expectations) {
    for (const node of asList(valueAt(examples, expect))) {
      const own = node.kind === "map" ? node : null;
      const text = own ? readText(own, "text") : asText(node);
      if (!text) continue;
      const title = own && readText(own, "title");
      found.push({ expect, text, date: (own && readText(own, "date")) ?? date, title });
    }
  }
  return found;
}
