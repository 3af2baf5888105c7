import validateConfig from "../../../schemas/config.json?validator";
import { checks } from "../../checks/index.js";
import { isSelector } from "../../document/html/selectors.js";
import { parsePhrase } from "../../facts/phrase-syntax.js";
import { asList, asText, mapsIn, readChoice, readText, readTexts } from "../../facts/rule-file/leaves.js";
import { byPlace, type Finding } from "../../findings/finding.js";
import { didYouMean } from "../../schema/did-you-mean.js";
import { quote, type Say, sayInto } from "../../schema/mistake.js";
import { spanInScalar } from "../../schema/scalar-map.js";
import { validate } from "../../schema/validate.js";
import { entryOf, toPlain, valueAt, type YamlMap, type YamlNode } from "../../schema/yaml-node.js";
import { readYaml, type YamlFile } from "../../schema/yaml-source.js";
import type { Source } from "../../text/source.js";
import type { AcrossGroups, ArticleConfig, Config, CustomUnit, Override, Placed } from "./config.js";

/** A configuration, or what is wrong with it; neither where the file holds none. */
export interface ConfigReading {
  readonly config: Config | null;
  readonly findings: readonly Finding[];
}

/** What heads mistakes in a configuration, which are none of a rule. */
export const configCheck = "invalid-config";

/** Reads a configuration in YAML or JSON; of package.json the key `claimlint`. */
export function readConfig(source: Source, folder: string): ConfigReading {
  const isPackage = /(?:^|\/)package\.json$/.test(source.path);
  const whole = readYaml(source, { check: configCheck });
  const file = isPackage ? within(whole, "claimlint") : whole;
  // What else package.json holds, and how well, is not for claimlint to say.
  if (!file) return { config: null, findings: [] };
  if (!file.root) return { config: isPackage ? null : emptyConfig(source, folder), findings: file.findings };
  const findings = [...file.findings, ...validate(validateConfig, file, configCheck)];
  const { root } = file;
  if (root.kind !== "map") return { config: null, findings };
  const said: Finding[] = [];
  const config = configOf(source, folder, root, sayInto(said, source, { check: configCheck }));
  return { config, findings: [...findings, ...said].sort(byPlace) };
}

/** The value of one key as a file of its own; null where there is none. */
function within(file: YamlFile, key: string): YamlFile | null {
  const root = file.root?.kind === "map" ? valueAt(file.root, key) : null;
  return root ? { ...file, root, value: toPlain(root), findings: [] } : null;
}

function emptyConfig(source: Source, folder: string): Config {
  return { source, folder, units: [], settings: { checks: new Map() }, overrides: [] };
}

function configOf(source: Source, folder: string, root: YamlMap, say: Say): Config {
  const failOn = placedChoice(root, "fail-on", ["error", "warning", "notice", "never"] as const);
  return {
    source,
    folder,
    ...placed("rules", texts(root, "rules")),
    ...placed("include", texts(root, "include")),
    ...placed("exclude", texts(root, "exclude")),
    ...placed("failOn", failOn),
    ...placed("maxWarnings", count(root, "max-warnings", say)),
    ...placed("baseline", text(root, "baseline")),
    ...placed("across", across(root)),
    ...placed("terms", terms(source, root, say)),
    units: units(root),
    settings: settingsOf(root, say),
    overrides: mapsIn(valueAt(root, "overrides")).map(
      (map): Override => ({
        paths: readTexts(map, "paths").map((path) => path.text),
        settings: settingsOf(map, say),
      }),
    ),
  };
}

function settingsOf(map: YamlMap, say: Say): ArticleConfig {
  const furniture = valueAt(map, "furniture");
  const parts = furniture?.kind === "map" ? furniture : null;
  return {
    checks: severities(valueAt(map, "checks"), say),
    ...placed("stetReasons", placedChoice(map, "stet-reasons", ["required", "optional"] as const)),
    ...placed("language", placedChoice(map, "language", ["en-US", "en-GB"] as const)),
    ...placed("dateKeys", texts(map, "date-keys")),
    ...placed("furnitureSelectors", parts && selectors(parts, say)),
    ...placed("furnitureWords", parts && texts(parts, "words")),
  };
}

function severities(node: YamlNode | null, say: Say): ArticleConfig["checks"] {
  const found = new Map<string, Placed<"off" | "notice" | "warning" | "error">>();
  if (node?.kind !== "map") return found;
  const known = checks.map(({ id }) => id);
  for (const { key, keySpan, value } of node.entries) {
    const meant = known.includes(key) ? null : didYouMean(key, known);
    if (!known.includes(key)) {
      const message = `There is no check called ${quote(key)}`;
      const details = { label: "no such check", expected: meant ? [meant] : [] };
      say(keySpan, meant ? `${message}; did you mean ${quote(meant)}?` : message, details);
    }
    const severity = readChoice(node, key, ["off", "notice", "warning", "error"] as const);
    if (severity) found.set(key, { value: severity, span: value.span });
  }
  return found;
}

function selectors(map: YamlMap, say: Say): Placed<readonly string[]> | null {
  for (const written of readTexts(map, "selectors")) {
    if (isSelector(written.text)) continue;
    say(written.span, `${quote(written.text)} is not a selector`, {
      label: "not understood",
      notes: ["A selector is an element's name, .class, #id or [attribute], or several of them joined: aside.promo"],
    });
  }
  return texts(map, "selectors");
}

/** The terms, whose phrases must be sound. */
function terms(source: Source, root: YamlMap, say: Say): Placed<ReadonlyMap<string, readonly string[]>> | null {
  const node = valueAt(root, "terms");
  if (node?.kind !== "map") return null;
  const value = new Map<string, readonly string[]>();
  for (const { key, value: spellings } of node.entries) {
    const phrases = asList(spellings).flatMap((entry) => asText(entry) ?? []);
    for (const written of phrases) {
      const phrase = parsePhrase(written.text);
      if (!("parts" in phrase))
        say(spanInScalar(source.text, written, phrase.span), phrase.message, { label: phrase.label });
    }
    value.set(
      key,
      phrases.map((phrase) => phrase.text),
    );
  }
  return { value, span: node.span };
}

function units(root: YamlMap): CustomUnit[] {
  return mapsIn(valueAt(root, "units")).flatMap((map) => {
    const name = readText(map, "name")?.text;
    const equals = readText(map, "equals");
    if (name === undefined || !equals) return [];
    const plural = readText(map, "plural")?.text ?? `${name}s`;
    const also = readTexts(map, "also").map((other) => other.text);
    return [{ name, plural, also, equals: { value: equals.text, span: equals.span } }];
  });
}

function across(root: YamlMap): Placed<AcrossGroups> | null {
  const node = valueAt(root, "across");
  if (!node) return null;
  if (node.kind !== "map") return { value: asText(node)?.text.toLowerCase() === "true", span: node.span };
  const key = readText(node, "key");
  return key ? { value: { key: key.text }, span: key.span } : { value: { by: "folder" }, span: node.span };
}

function count(root: YamlMap, key: string, say: Say): Placed<number> | null {
  const written = readText(root, key);
  if (!written) return null;
  if (/^\d{1,9}$/.test(written.text)) return { value: Number(written.text), span: written.span };
  if (/^[-+\d.eE]+$/.test(written.text)) say(written.span, `${quote(key)} must be a whole number, 0 or more`);
  return null;
}

function text(map: YamlMap, key: string): Placed<string> | null {
  const written = readText(map, key);
  return written && { value: written.text, span: written.span };
}

function texts(map: YamlMap, key: string): Placed<readonly string[]> | null {
  const entry = entryOf(map, key);
  return entry && { value: readTexts(map, key).map((written) => written.text), span: entry.value.span };
}

function placedChoice<T extends string>(map: YamlMap, key: string, allowed: readonly T[]): Placed<T> | null {
  const value = readChoice(map, key, allowed);
  return value && { value, span: valueAt(map, key)?.span ?? map.span };
}

/** The setting under its name, where there is one. */
function placed<K extends string, V>(name: K, value: V | null): { readonly [key in K]?: V } {
  return value === null ? {} : ({ [name]: value } as { readonly [key in K]?: V });
}
