import { byPlace, type Finding } from "../findings/finding.js";
import { type CompiledSchema, type SchemaError, schemasAt } from "./compiled-schema.js";
import { quote, sayInto } from "./mistake.js";
import { saySchemaMistakes } from "./schema-mistakes/say-schema-mistakes.js";
import { follow } from "./yaml-node.js";
import type { YamlFile } from "./yaml-source.js";

/**
 * Holds a file against a schema. Each mistake is said once, at the key or value that is wrong; what only follows from
 * it is left out. Where the schema offers a choice, its branches must differ in type (text, list, map), or each require
 * one key: that is how the branch is known that was meant.
 */
export function validate(schema: CompiledSchema, file: YamlFile, check = "invalid-rule"): Finding[] {
  const { root } = file;
  if (!root) return [];
  const all = schema.errorsOf(file.value);
  const errors = all.slice(0, mostErrors);
  const findings: Finding[] = [];
  const say = sayInto(findings, file.source, { check });
  const withErrorsBelow = pathsAbove(errors);
  for (const [pointer, group] of groupByPath(errors)) {
    const path = readPointer(pointer);
    const { node, entry } = follow(root, path);
    const schemas = schemasAt(schema.outline, path);
    const place = {
      name: nameOf(path, entry !== null),
      text: file.source.text,
      node,
      entry,
      schemas,
      outline: schema.outline,
    };
    saySchemaMistakes(place, group, withErrorsBelow.has(pointer), say);
  }
  findings.sort(byPlace);
  if (all.length > mostErrors) {
    const last = findings.at(-1)?.span ?? root.span;
    say(last, "Too many mistakes in one file", { notes: ["What comes after this was not looked at"] });
  }
  return findings;
}

/** Nobody reads more, and a file of a million mistakes is an attack. */
const mostErrors = 1000;

function nameOf(path: readonly string[], isKey: boolean): string {
  const last = path.at(-1);
  if (last === undefined) return "The file";
  if (isKey) return quote(last);
  const owner = path.findLast((step) => !/^\d+$/.test(step));
  return owner === undefined ? "An entry" : `An entry of ${quote(owner)}`;
}

function groupByPath(errors: readonly SchemaError[]): Map<string, SchemaError[]> {
  const groups = new Map<string, SchemaError[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group) group.push(error);
    else groups.set(error.instancePath, [error]);
  }
  return groups;
}

/** The pointers to all values that hold a value with an error. */
function pathsAbove(errors: readonly SchemaError[]): Set<string> {
  const above = new Set<string>();
  for (const { instancePath } of errors) {
    let end = instancePath.lastIndexOf("/");
    while (end >= 0 && !above.has(instancePath.slice(0, end))) {
      above.add(instancePath.slice(0, end));
      end = instancePath.lastIndexOf("/", end - 1);
    }
  }
  return above;
}

/** The steps of a JSON pointer (RFC 6901). */
function readPointer(pointer: string): string[] {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
