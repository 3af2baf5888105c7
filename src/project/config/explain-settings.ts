import { relative, resolve, sep } from "node:path";
import { checks } from "../../checks/index.js";
import { positionAt } from "../../text/source.js";
import type { Span } from "../../text/span.js";
import type { ArticleConfig, Config, Placed } from "./config.js";
import { combineConfig } from "./settings-for.js";
import { excludedBy } from "./use-config.js";

/** A setting in force, and from where it comes. */
export interface ExplainedSetting {
  /** As it is called in a configuration; a check as `checks.ID`. */
  readonly name: string;
  readonly value: unknown;
  /** A place in the configuration; null for what holds unless something is said. */
  readonly from: { readonly path: string; readonly line: number } | null;
}

/** The settings in force for one article, or for all of them where no path is given. */
export interface ExplainedSettings {
  /** The configuration's file; null where there is none. */
  readonly file: string | null;
  readonly path: string | null;
  /** The configuration leaves the article out. */
  readonly excluded: boolean;
  readonly settings: readonly ExplainedSetting[];
}

/** Explains the settings that a configuration gives to an article. */
export function explainSettings(config: Config | null, path: string | null, cwd: string): ExplainedSettings {
  const parts = config ? combineConfig(config, cwd)(path ?? "").map(({ settings }) => settings) : [];
  const say = <T>(name: string, setting: Placed<T> | undefined, otherwise: unknown): ExplainedSetting => ({
    name,
    value: setting ? setting.value : otherwise,
    from: setting && config ? placeOf(config, setting.span) : null,
  });
  const last = <K extends keyof ArticleConfig>(name: K): ArticleConfig[K] | undefined =>
    parts.findLast((part) => part[name] !== undefined)?.[name];
  const isGiven = path !== null && config !== null;
  return {
    file: config?.source.path ?? null,
    path,
    excluded: isGiven && excludedBy(config)(resolve(cwd, path)),
    settings: [
      say("rules", config?.rules && fromFolder(config, config.rules, cwd), []),
      say("include", config?.include && fromFolder(config, config.include, cwd), ["."]),
      say("exclude", config?.exclude, []),
      say("fail-on", config?.failOn, "warning"),
      say("max-warnings", config?.maxWarnings, null),
      say("baseline", config?.baseline, null),
      say("across", config?.across, false),
      say("terms", config?.terms && { ...config.terms, value: Object.fromEntries(config.terms.value) }, {}),
      ...(config?.units ?? []).map(({ name, equals }) => say(`units.${name}`, equals, null)),
      say("stet-reasons", last("stetReasons"), "required"),
      say("language", last("language"), null),
      say("date-keys", last("dateKeys"), []),
      say("furniture.selectors", last("furnitureSelectors"), []),
      say("furniture.words", last("furnitureWords"), []),
      ...checks.map(({ id, severity }) => {
        const part = parts.findLast((settings) => settings.checks.has(id));
        return say(`checks.${id}`, part?.checks.get(id), severity);
      }),
    ],
  };
}

function placeOf({ source }: Config, span: Span): { path: string; line: number } {
  return { path: source.path, line: positionAt(source, span.start).line };
}

/** Paths as seen from the current folder; packs and packages as they are. */
function fromFolder(
  config: Config,
  { value, span }: Placed<readonly string[]>,
  cwd: string,
): Placed<readonly string[]> {
  const shown = value.map((entry) =>
    /^(?:claimlint|npm):/.test(entry)
      ? entry
      : relative(cwd, resolve(config.folder, entry)).split(sep).join("/") || ".",
  );
  return { value: shown, span };
}
