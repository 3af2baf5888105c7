import { checkFiles } from "../project/check-files.js";
import { discover } from "../project/discover.js";
import { openFacts } from "../project/load-rules.js";
import type { checkFlags } from "./check-flags.js";
import { type CheckOptions, readCheckOptions } from "./check-options.js";
import { exitCode } from "./exit-codes.js";
import { fixArticles, withFilesOf } from "./fix-articles.js";
import type { Invocation } from "./flags.js";
import { openHolder } from "./hold-known.js";
import { writeReports } from "./output.js";
import { printDiff } from "./print-diff.js";
import { startProgress } from "./progress.js";
import { readStdin } from "./stdin.js";

/** `claimlint check`: finds, reads and judges the articles, corrects them, writes the reports and sets the exit code. */
export async function runCheck(invocation: Invocation<typeof checkFlags>): Promise<void> {
  const options = readCheckOptions(invocation);
  const cwd = process.cwd();
  const progress = startProgress("Reading");
  try {
    const facts = openFacts(options.rules, cwd);
    const known = openHolder(options.baseline, cwd);
    const articles = await discover(
      options.paths.filter((path) => path !== "-"),
      cwd,
    );
    const settings = { ...settingsOf(options), cwd, ...(await pipedArticle(options)) };
    let found = await checkFiles(articles, facts, settings, progress.update);
    const fixed = fixArticles(known.hold(found).files, options.fix, cwd);
    if (fixed.articles.length > 0) {
      const corrected = new Map(fixed.articles.map((article) => [article.source.path, article.corrected]));
      const files = settings.across ? articles.files : articles.files.filter((path) => corrected.has(path));
      found = withFilesOf(found, await checkFiles({ files, errors: [] }, facts, { ...settings, corrected }));
    }
    const notes = [...fixed.notes, ...known.settle(found)];
    const result = known.hold({ ...found, errors: [...found.errors, ...fixed.errors] });
    progress.stop();
    // Set before anything is written, so that a pipe closed early leaves the verdict's code.
    process.exitCode = exitCode(result, options.gate);
    if (options.fix?.dryRun) printDiff(fixed.articles, options);
    writeReports(result, options, notes);
  } finally {
    progress.stop();
  }
}

function settingsOf({ date, dateOverride, today, select, ignore, across }: CheckOptions) {
  return {
    read: { ...(date === undefined ? {} : { date }), ...(dateOverride === undefined ? {} : { dateOverride }) },
    judge: { today, ...(select ? { select } : {}), ...(ignore ? { ignore } : {}) },
    across,
  };
}

async function pipedArticle({ paths, stdinFilename }: CheckOptions) {
  return paths.includes("-") ? { piped: { path: stdinFilename, bytes: await readStdin() } } : {};
}
