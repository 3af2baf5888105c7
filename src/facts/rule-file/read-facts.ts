import { quote } from "../../schema/mistake.js";
import { entryOf, valueAt, type YamlMap } from "../../schema/yaml-node.js";
import type { EventRule, QuantityRule, RuleFact, RuleRival, RuleValue, Written } from "../rule-file.js";
import {
  asList,
  mapsIn,
  type RuleReader,
  readChoice,
  readFigure,
  readPhrases,
  readSource,
  readText,
  readTexts,
} from "./leaves.js";
import { readEntry } from "./read-entry.js";

/** The facts of a file, less those without an id or without what makes them figures or events. */
export function readFacts(reader: RuleReader, root: YamlMap): RuleFact[] {
  return mapsIn(valueAt(root, "facts")).flatMap((map) => readFact(reader, map) ?? []);
}

/** The ids of facts that lack what makes them figures or events: nobody else may have them either. */
export function readLostIds(root: YamlMap, facts: readonly RuleFact[]): Written[] {
  const read = new Set(facts.map(({ id }) => id.span.start));
  return mapsIn(valueAt(root, "facts"))
    .flatMap((map) => readText(map, "id") ?? [])
    .filter(({ span }) => !read.has(span.start));
}

function readFact(reader: RuleReader, map: YamlMap): RuleFact | null {
  const id = readText(map, "id");
  if (!id) return null;
  checkId(reader, id);
  const common = {
    ...readEntry(reader, map, id),
    title: readText(map, "title"),
    subject: readPhrases(reader, valueAt(map, "subject")),
    near: readPhrases(reader, valueAt(map, "near")),
    unless: readPhrases(reader, valueAt(map, "unless")),
    tolerance: readText(map, "tolerance"),
  };
  const fact = entryOf(map, "event") ? readEvent(reader, map, common) : readQuantity(reader, map, common);
  if (fact && !entryOf(map, "source")) checkSource(reader, fact);
  return fact;
}

/** An id is a name in commands, stets and other rules, so it is one word. */
function checkId({ say }: RuleReader, id: Written): void {
  // A pattern of the letters of all scripts takes long to be made, and most ids are plain.
  if (/^\w[\w.:/-]*$/.test(id.text) || /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._:/-]*$/u.test(id.text)) return;
  const mended = id.text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join("-");
  say(id.span, `${quote(id.text)} is no id`, {
    label: "letters, digits and - _ . : / only",
    expected: mended === undefined ? [] : [mended],
  });
}

type Common = Omit<EventRule, "kind" | "event" | "date">;

function readEvent(reader: RuleReader, map: YamlMap, common: Common): EventRule | null {
  checkEventKeys(reader, map);
  const event = readPhrases(reader, valueAt(map, "event"));
  const date = readText(map, "date");
  return date && event.length > 0 ? { ...common, kind: "event", event, date } : null;
}

function readQuantity(reader: RuleReader, map: YamlMap, common: Common): QuantityRule | null {
  const constant = readFigure(valueAt(map, "value"));
  const timeless = { from: null, until: null, also: [], tolerance: null, source: null, note: null };
  const values = constant ? [{ ...timeless, value: constant }] : mapsIn(valueAt(map, "values")).flatMap(readValue);
  if (values.length === 0) return null;
  return {
    ...common,
    kind: "quantity",
    predicate: readPhrases(reader, valueAt(map, "predicate")),
    unit: readTexts(map, "unit"),
    values,
    ordinal: readText(map, "ordinal")?.text.toLowerCase() === "true",
    per: readChoice(map, "per", ["year", "quarter", "month", "day", "hour"]),
    exact: readText(map, "precision")?.text === "exact",
  };
}

function readValue(map: YamlMap): RuleValue[] {
  const value = readFigure(valueAt(map, "value"));
  if (!value) return [];
  return [
    {
      value,
      from: readText(map, "from"),
      until: readText(map, "until"),
      also: asList(valueAt(map, "also")).flatMap(readRival),
      tolerance: readText(map, "tolerance"),
      source: readSource(map),
      note: readText(map, "note"),
    },
  ];
}

function readRival(node: ReturnType<typeof asList>[number]): RuleRival[] {
  const own = node.kind === "map" && entryOf(node, "value") ? node : null;
  const value = readFigure(own ? valueAt(own, "value") : node);
  return value ? [{ value, source: own && readSource(own), note: own && readText(own, "note") }] : [];
}

/** Keys that only figures have. */
const figureKeys = ["unit", "per", "ordinal", "precision", "predicate"];

function checkEventKeys({ say }: RuleReader, map: YamlMap): void {
  for (const key of figureKeys) {
    const entry = entryOf(map, key);
    if (!entry) continue;
    say(entry.keySpan, `${quote(key)} has no meaning for an event`, {
      severity: "warning",
      label: "belongs to facts with a figure",
      notes: ["A fact with `event` says when something happened; make a fact of its own for a figure"],
    });
  }
}

/** A fact nobody can trace: it still counts. */
function checkSource({ say }: RuleReader, fact: RuleFact): void {
  if (fact.kind === "quantity" && fact.values.every((value) => value.source)) return;
  say(fact.id.span, `The fact ${quote(fact.id.text)} has no source`, {
    severity: "notice",
    label: "`source` is missing",
    fact: fact.id.text,
    notes: ["Messages name the source, so that an editor can look it up"],
  });
}
