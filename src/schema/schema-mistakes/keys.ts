import { capitalise } from "../../text/capital.js";
import { keyChoice, type SchemaError, type SchemaOutline } from "../compiled-schema.js";
import { didYouMean } from "../did-you-mean.js";
import { listOf, listQuoted, quote, type Say } from "../mistake.js";
import { entryOf } from "../yaml-node.js";
import { headOf, type SchemaPlace, titleOf } from "./schema-place.js";

/** Keys that the schema does not know; returns those that were probably meant. */
export function sayUnknownKeys(place: SchemaPlace, errors: readonly SchemaError[], say: Say): Set<string> {
  const { node, schemas } = place;
  const meant = new Set<string>();
  if (node.kind !== "map") return meant;
  const unknown = new Set(errors.map(({ params }) => params.additionalProperty));
  const known = schemas.flatMap((schema) => Object.keys(schema.properties ?? {}));
  const free = known.filter((name) => !entryOf(node, name));
  for (const { key, keySpan } of node.entries) {
    if (!unknown.has(key)) continue;
    const near = didYouMean(key, free);
    if (near) meant.add(near);
    const message = `${quote(key)} is not a key of ${titleOf(place)}`;
    say(keySpan, near ? `${message}; did you mean ${quote(near)}?` : message, {
      label: "unknown key",
      expected: near ? [near] : [],
      notes: near ? [] : noteKeys(place, key, known),
    });
  }
  return meant;
}

/** Where the key would have its place, and which keys have theirs here. */
function noteKeys(place: SchemaPlace, key: string, known: readonly string[]): string[] {
  const homes = titlesWith(place.outline, key);
  const elsewhere = homes.length > 0 ? [`${quote(key)} is a key of ${listOf(homes, "and")}`] : [];
  return [...elsewhere, `The keys of ${titleOf(place)} are ${listQuoted(known, "and")}`];
}

/** Keys that must be there; those that others need are added to the keys that were meant. */
export function sayMissingKeys(place: SchemaPlace, errors: readonly SchemaError[], meant: Set<string>, say: Say): void {
  const { node, schemas } = place;
  if (node.kind !== "map") return;
  const required = new Set(schemas.flatMap((schema) => schema.required ?? []));
  for (const { keyword, params } of errors) {
    const key = String(params.missingProperty);
    if (meant.has(key)) continue;
    const details = { label: `${quote(key)} is missing` };
    if (keyword === "required" && required.has(key)) {
      say(headOf(place), `${capitalise(titleOf(place))} has no ${quote(key)}`, details);
    } else if (keyword === "dependencies") {
      const owner = String(params.property);
      meant.add(key);
      say(entryOf(node, owner)?.keySpan ?? headOf(place), `${quote(owner)} needs ${quote(key)} beside it`, details);
    }
  }
}

/** None of the keys of which one is wanted, or two that exclude each other. */
export function sayKeyChoices(place: SchemaPlace, meant: ReadonlySet<string>, say: Say): void {
  const { node, schemas } = place;
  if (node.kind !== "map") return;
  for (const schema of schemas) {
    const choice = keyChoice(schema);
    if (!choice || choice.keys.some((key) => meant.has(key))) continue;
    const [first, second] = node.entries.filter((entry) => choice.keys.includes(entry.key));
    if (!first) {
      const message = `${capitalise(titleOf(place))} needs ${listQuoted(choice.keys, "or")}`;
      say(headOf(place), message, { label: "none is here" });
    } else if (second && choice.isExclusive) {
      say(second.keySpan, `${capitalise(titleOf(place))} has both ${quote(first.key)} and ${quote(second.key)}`, {
        label: "keep one of the two",
        also: [{ span: first.keySpan, message: "the other" }],
      });
    }
  }
}

/** What things have such a key. */
function titlesWith(outline: SchemaOutline, key: string): string[] {
  const own = outline.title && outline.properties && Object.hasOwn(outline.properties, key) ? [outline.title] : [];
  const parts = [
    ...Object.values(outline.properties ?? {}),
    ...Object.values(outline.definitions ?? {}),
    ...(outline.anyOf ?? []),
    ...(outline.items ? [outline.items] : []),
  ];
  return [...new Set([...own, ...parts.flatMap((part) => titlesWith(part, key))])];
}
