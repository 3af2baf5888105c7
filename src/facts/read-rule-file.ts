import validateRules from "../../schemas/claim-rules.json?validator";
import { byPlace, type Finding } from "../findings/finding.js";
import { mistake, sayInto } from "../schema/mistake.js";
import { validate } from "../schema/validate.js";
import { valueAt, type YamlMap } from "../schema/yaml-node.js";
import { readYaml } from "../schema/yaml-source.js";
import type { Source } from "../text/source.js";
import { mapsIn, type RuleReader, readPhrases, readText, readTexts } from "./rule-file/leaves.js";
import { readEntry } from "./rule-file/read-entry.js";
import { readFacts, readLostIds } from "./rule-file/read-facts.js";
import { readRelations } from "./rule-file/read-relations.js";
import type { RuleFile, RulePerson, RuleTerm } from "./rule-file.js";

/** A rule file that was read; no file when there is nothing in it that could be one. */
export interface RuleFileReading {
  readonly file: RuleFile | null;
  /** In order of place. A file with an error among them is not to be judged by. */
  readonly findings: readonly Finding[];
}

/**
 * Reads one rule file: its YAML, its keys, the syntax of its phrases. What is sound is returned even when something else
 * is wrong, so that later stages find their mistakes in the same run. Figures, dates and what other files say are not
 * looked at; see `linkRuleFiles`.
 */
export function readRuleFile(source: Source): RuleFileReading {
  const yaml = readYaml(source);
  if (!yaml.root) return { file: null, findings: yaml.findings.length > 0 ? yaml.findings : [emptyFile(source)] };
  const findings = [...yaml.findings, ...validate(validateRules, yaml)];
  if (yaml.root.kind !== "map") return { file: null, findings };
  const said: Finding[] = [];
  const file = readFile({ text: source.text, say: sayInto(said, source) }, source, yaml.root);
  return { file, findings: [...findings, ...said].sort(byPlace) };
}

function emptyFile(source: Source): Finding {
  const start = source.text.startsWith("\ufeff") ? 1 : 0;
  return mistake(source, { start, end: start }, "A rule file without rules", {
    label: "nothing is here",
    notes: ["A rule file begins with `version: 1` and lists its facts under `facts:`"],
  });
}

function readFile(reader: RuleReader, source: Source, root: YamlMap): RuleFile {
  const facts = readFacts(reader, root);
  return {
    source,
    title: readText(root, "title"),
    extends: readTexts(root, "extends"),
    about: readPhrases(reader, valueAt(root, "about")),
    terms: readTerms(reader, root),
    facts,
    lostIds: readLostIds(root, facts),
    people: mapsIn(valueAt(root, "people")).flatMap((map) => readPerson(reader, map) ?? []),
    relations: readRelations(reader, root),
  };
}

function readTerms(reader: RuleReader, root: YamlMap): RuleTerm[] {
  const terms = valueAt(root, "terms");
  if (terms?.kind !== "map") return [];
  return terms.entries.map(({ key, keySpan, value }) => ({
    name: { kind: "text", text: key, span: keySpan, style: "plain" },
    spellings: readPhrases(reader, value),
  }));
}

function readPerson(reader: RuleReader, map: YamlMap): RulePerson | null {
  const name = readText(map, "name");
  if (!name) return null;
  const entry = readEntry(reader, map, readText(map, "id") ?? name);
  return { ...entry, name, born: readText(map, "born"), died: readText(map, "died") };
}
