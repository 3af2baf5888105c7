import { relative, resolve, sep } from "node:path";
import ignore from "ignore";
import type { Severity } from "../../findings/finding.js";
import type { JudgeSettings, ReadSettings } from "../../pipeline.js";
import type { ArticleConfig, Config, Placed } from "./config.js";

/** How one article is to be read and judged. */
export interface ArticleSettings {
  readonly read: ReadSettings;
  readonly judge: JudgeSettings;
}

/** Tells of a path, relative to the current folder, how its article is to be treated. */
export type SettingsFor = (path: string) => ArticleSettings;

/** The settings of articles by a configuration; what the command line says goes before it. */
export function settingsFor(config: Config | null, flags: ArticleSettings, cwd: string): SettingsFor {
  if (!config) return () => flags;
  const combined = combineConfig(config, cwd);
  const made = new Map<string, ArticleSettings>();
  return (path) => {
    const parts = combined(path);
    const key = parts.map(({ index }) => index).join(",");
    const known =
      made.get(key) ??
      merge(
        parts.map(({ settings }) => settings),
        flags,
      );
    made.set(key, known);
    return known;
  };
}

/** A part of the configuration that speaks of an article. */
export interface ConfigPart {
  /** Index of the override; -1 for the settings of all articles. */
  readonly index: number;
  readonly settings: ArticleConfig;
}

/** Tells of a path which parts of the configuration speak of its article, the last word last. */
export function combineConfig(config: Config, cwd: string): (path: string) => readonly ConfigPart[] {
  const base = { index: -1, settings: config.settings };
  const overrides = config.overrides.map(({ paths, settings }, index) => ({
    matches: patternsOf(paths, config.folder),
    part: { index, settings },
  }));
  return (path) => {
    const absolute = resolve(cwd, path);
    return [base, ...overrides.flatMap(({ matches, part }) => (matches(absolute) ? [part] : []))];
  };
}

/**
 * Tells of an absolute path whether patterns in the notation of .gitignore, as seen from a folder, name it. The path of a
 * folder ends in `/`.
 */
export function patternsOf(patterns: readonly string[], folder: string): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const rules = ignore().add([...patterns]);
  return (path) => {
    const name = relative(folder, path).split(sep).join("/");
    if (name === "" || !ignore.isPathValid(name)) return false;
    return rules.ignores(path.endsWith("/") ? `${name}/` : name);
  };
}

function merge(parts: readonly ArticleConfig[], flags: ArticleSettings): ArticleSettings {
  const last = <K extends keyof ArticleConfig>(name: K): ArticleConfig[K] | undefined =>
    parts.findLast((part) => part[name] !== undefined)?.[name];
  const severities = severitiesOf(parts, flags.judge.select);
  const language = last("language")?.value;
  return {
    read: {
      ...(language === undefined ? {} : { monthFirst: language === "en-US" }),
      ...valueUnder("dateKeys", last("dateKeys")),
      ...valueUnder("furnitureSelectors", last("furnitureSelectors")),
      ...valueUnder("furnitureWords", last("furnitureWords")),
      ...flags.read,
    },
    judge: {
      ...(severities.size === 0 ? {} : { severities }),
      ...valueUnder("stetReasons", last("stetReasons")),
      ...flags.judge,
    },
  };
}

/** A check that was asked for by name runs even where it is off. */
function severitiesOf(
  parts: readonly ArticleConfig[],
  select: ReadonlySet<string> | undefined,
): ReadonlyMap<string, Severity | "off"> {
  const severities = new Map<string, Severity | "off">();
  for (const { checks } of parts) for (const [id, { value }] of checks) severities.set(id, value);
  for (const id of select ?? []) if (severities.get(id) === "off") severities.delete(id);
  return severities;
}

function valueUnder<K extends string, T>(name: K, setting: Placed<T> | undefined): { readonly [key in K]?: T } {
  return setting === undefined ? {} : ({ [name]: setting.value } as { readonly [key in K]?: T });
}
