import type { SchemaError } from "../compiled-schema.js";
import { didYouMean } from "../did-you-mean.js";
import { listOf, listQuoted, quote, type Say } from "../mistake.js";
import { lineAround } from "../yaml-lines.js";
import { entryOf, type YamlNode } from "../yaml-node.js";
import { headOf, type SchemaPlace } from "./schema-place.js";

/** A value of a type that the schema has not. */
export function sayWrongType(place: SchemaPlace, errors: readonly SchemaError[], say: Say): void {
  const { name, node } = place;
  const types = new Set(errors.flatMap(({ params }) => params.type as string | string[]));
  const wanted = listOf(namesOf(types), "or");
  if (isPlain(node, /^(?:|~|null)$/i)) {
    const comment = "`#` after a space begins a comment: put the value in quotes if it is part of it";
    say(headOf(place), `${name} is empty`, {
      label: `${wanted} is missing`,
      notes: hasCommentAfter(place) ? [comment] : [],
    });
    return;
  }
  const truth = node.kind === "text" && isPlain(node, /^(?:true|false)$/i) ? node.text : null;
  const actual = truth ? quote(truth) : { text: "text", list: "a list", map: "a map of keys" }[node.kind];
  say(headOf(place), `${name} must be ${wanted}, not ${actual}`, {
    notes: types.has("array") && node.kind === "map" ? ["Each entry of a list begins with a dash"] : [],
    expected: truth && types.has("string") ? [`"${truth}"`] : types.has("boolean") ? truthFor(node) : [],
  });
}

/** JSON's types in an editor's words. */
function namesOf(types: ReadonlySet<string>): string[] {
  const names: string[] = [];
  if (types.has("string")) names.push("text");
  else if (types.has("number") || types.has("integer")) names.push("a number");
  if (types.has("boolean")) names.push("`true` or `false`");
  if (types.has("array")) names.push("a list");
  if (types.has("object")) names.push("a map of keys");
  return names;
}

function isPlain(node: YamlNode, form: RegExp): boolean {
  return node.kind === "text" && node.style === "plain" && form.test(node.text);
}

/** YAML 1.1 took more words for truth values than YAML 1.2 does. */
function truthFor(node: YamlNode): string[] {
  const word = node.kind === "text" ? node.text.toLowerCase() : "";
  return ["yes", "y", "on"].includes(word) ? ["true"] : ["no", "n", "off"].includes(word) ? ["false"] : [];
}

function hasCommentAfter({ text, node, entry }: SchemaPlace): boolean {
  const end = entry?.keySpan.end ?? node.span.end;
  return /^[:\s]*\s#\S/.test(text.slice(end, lineAround(text, end).end));
}

/** A value of the right type that the schema forbids. */
export function sayWrongValue(place: SchemaPlace, error: SchemaError, say: Say): void {
  const { name, node, schemas } = place;
  const { keyword, params, propertyName } = error;
  if (keyword === "enum") {
    sayNotAllowed(place, (params.allowedValues as unknown[]).map(String), say);
  } else if (keyword === "const") {
    const allowed = String(params.allowedValue);
    const comment = schemas.find((schema) => schema.$comment)?.$comment ?? `must be ${quote(allowed)}`;
    say(headOf(place), `${name} ${comment}`, { expected: node.kind === "text" ? [allowed] : [] });
  } else if (keyword === "pattern" && propertyName !== undefined) {
    const names = schemas.find((schema) => schema.propertyNames)?.propertyNames;
    const key = node.kind === "map" ? entryOf(node, propertyName) : null;
    say(key?.keySpan ?? headOf(place), `The name ${quote(propertyName)} ${names?.$comment ?? "is not allowed"}`);
  } else if (keyword === "pattern") {
    const comment = schemas.find((schema) => schema.pattern !== undefined && schema.$comment)?.$comment;
    say(headOf(place), `${name} ${comment ?? "is not written as it should be"}`);
  } else if (keyword === "minItems") {
    const least = Number(params.limit);
    say(headOf(place), least === 1 ? `${name} has no entries` : `${name} needs at least ${least} entries`);
  }
}

function sayNotAllowed(place: SchemaPlace, allowed: readonly string[], say: Say): void {
  const { name, node } = place;
  const label = `must be ${listQuoted(allowed, "or")}`;
  if (node.kind !== "text" || node.text === "") {
    say(headOf(place), node.kind === "text" ? `${name} is empty` : `${name} ${label}`, { label });
    return;
  }
  const near = didYouMean(node.text, allowed);
  const message = `${name} cannot be ${quote(node.text)}`;
  say(node.span, near ? `${message}; did you mean ${quote(near)}?` : message, {
    label,
    expected: near ? [near] : allowed.length === 1 ? allowed : [],
  });
}
