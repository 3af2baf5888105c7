import type { RunResult } from "../findings/run-result.js";
import { type CheckSettings, checkFiles } from "../project/check-files.js";
import type { Config } from "../project/config/config.js";
import { excludedBy, includedPaths } from "../project/config/use-config.js";
import type { Articles } from "../project/discover.js";
import { findArticles } from "../project/find-articles.js";
import { type CheckPlan, openPlan } from "../project/workers/plan.js";
import { listed } from "../report/listed.js";
import { drawStats } from "../report/stats.js";
import type { checkFlags } from "./check-flags.js";
import { type CheckOptions, readCheckOptions } from "./check-options.js";
import { exitCode } from "./exit-codes.js";
import { fixArticles, withFilesOf } from "./fix-articles.js";
import type { Invocation } from "./flags.js";
import { openHolder } from "./hold-known.js";
import { startMeter } from "./meter.js";
import { writeReports } from "./output.js";
import { printDiff } from "./print-diff.js";
import { noProgress, startProgress } from "./progress.js";
import { reportError } from "./report-error.js";
import { say } from "./say.js";
import { readStdin } from "./stdin.js";
import { mayBeTerminal, print } from "./streams.js";
import type { Watched } from "./watch.js";

/** `claimlint check`: finds, reads and judges the articles, corrects them, writes the reports and sets the exit code. */
export async function runCheck(invocation: Invocation<typeof checkFlags>): Promise<void> {
  const options = readCheckOptions(invocation);
  if (!options.watch) return void (await checkOnce(options, null));
  const { watch } = await import("./watch.js");
  await watch((changed) => checkOnce(options, changed), say, reportError);
}

/** Checks all articles, or those that have changed; returns what the run hangs on. */
async function checkOnce(options: CheckOptions, changed: ReadonlySet<string> | null): Promise<Watched> {
  const cwd = process.cwd();
  const progress = mayBeTerminal(2) ? startProgress("Reading") : noProgress;
  try {
    const store = options.cache ? await openStore(cwd) : {};
    const plan = planOf(options, cwd, store.folder);
    const opened = openPlan(plan);
    const { config, facts } = opened;
    const known = openHolder(options.baseline, config, cwd);
    const meter = options.stats ? startMeter() : undefined;
    const settings: CheckSettings = {
      plan,
      across: acrossOf(options, config),
      ...(options.workers === undefined ? {} : { workers: options.workers }),
      ...(meter ? { measure: meter.measure } : {}),
      ...(options.paths.includes("-") ? { piped: { path: options.stdinFilename, bytes: await readStdin() } } : {}),
    };
    const all = await articlesOf(options, config, cwd);
    const articles = changed ? only(all, changed, settings.across !== false) : all;
    let found = await checkFiles(articles, opened, settings, progress.update);
    const fixed = fixArticles(known.hold(found).files, options.fix, cwd);
    if (fixed.articles.length > 0) {
      const corrected = new Map(fixed.articles.map((article) => [article.source.path, article.corrected]));
      const files = settings.across ? articles.files : articles.files.filter((path) => corrected.has(path));
      found = withFilesOf(found, await checkFiles({ ...articles, files }, opened, { ...settings, corrected }));
    }
    progress.stop();
    const notes = [
      ...notesOn(articles, facts.files.length),
      ...(store.notes ?? []),
      ...fixed.notes,
      ...known.settle(found),
    ];
    const result = known.hold({ ...found, errors: [...found.errors, ...fixed.errors] });
    // Set before anything is written, so that a pipe closed early leaves the verdict's code.
    process.exitCode = exitCode(result, gateOf(options, config));
    if (isNothing(result)) say("nothing to check");
    if (options.fix?.dryRun) printDiff(fixed.articles, options);
    writeReports(result, options, notes);
    if (meter) print(drawStats(meter.stop(), result), 2);
    return {
      articles: async () => (await articlesOf(options, config, cwd)).files,
      others: [...facts.files.map(({ path }) => path), ...(config ? [config.source.path] : [])],
    };
  } finally {
    progress.stop();
  }
}

/** Articles that have changed; where all are held against each other, the others are still read. */
function only(all: Articles, changed: ReadonlySet<string>, across: boolean): Articles {
  return across ? { ...all, reported: changed } : { ...all, files: all.files.filter((path) => changed.has(path)) };
}

function articlesOf(options: CheckOptions, config: Config | null, cwd: string): Promise<Articles> {
  const { paths, staged, since, shard } = options;
  const isScoped = staged && paths.length === 0 && !config?.include;
  return findArticles(
    {
      paths: isScoped ? null : paths.length > 0 ? paths.filter((path) => path !== "-") : includedPaths(config, cwd),
      isExcluded: excludedBy(config),
      staged,
      ...(since === undefined ? {} : { since }),
      ...(shard ? { shard } : {}),
      across: acrossOf(options, config) !== false,
    },
    cwd,
  );
}

function planOf(
  { config, rules, date, dateOverride, today, select, ignore }: CheckOptions,
  cwd: string,
  cache?: string,
): CheckPlan {
  const flags = {
    read: { ...(date === undefined ? {} : { date }), ...(dateOverride === undefined ? {} : { dateOverride }) },
    judge: { today, ...(select ? { select } : {}), ...(ignore ? { ignore } : {}) },
  };
  return { cwd, config, rules, flags, ...(cache === undefined ? {} : { cache }) };
}

async function openStore(cwd: string): Promise<{ readonly folder?: string; readonly notes?: readonly string[] }> {
  const { makeCacheFolder } = await import("../project/cache.js");
  const made = makeCacheFolder(cwd);
  return "folder" in made ? made : { notes: [made.problem] };
}

function acrossOf({ across }: CheckOptions, config: Config | null): CheckSettings["across"] {
  const configured = config?.across?.value ?? false;
  return across && configured === false ? true : configured;
}

function gateOf({ failOn, maxWarnings }: CheckOptions, config: Config | null) {
  return {
    failOn: failOn ?? config?.failOn?.value ?? "warning",
    maxWarnings: maxWarnings ?? (failOn === undefined ? config?.maxWarnings?.value : undefined),
  } as const;
}

function notesOn({ excluded = [] }: Articles, ruleFiles: number): string[] {
  return [
    ...(ruleFiles === 0 ? ["no rules loaded: the rules family was off"] : []),
    ...(excluded.length > 0 ? [`left out by the configuration: ${listed(excluded)}`] : []),
  ];
}

function isNothing({ files, errors }: RunResult): boolean {
  return files.length === 0 && errors.length === 0;
}
