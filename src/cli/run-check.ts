import { checkFiles } from "../project/check-files.js";
import { discover } from "../project/discover.js";
import { openFacts } from "../project/load-rules.js";
import type { checkFlags } from "./check-flags.js";
import { type CheckOptions, readCheckOptions } from "./check-options.js";
import { exitCode } from "./exit-codes.js";
import { type CheckAgain, fixArticles, withFilesOf } from "./fix-articles.js";
import type { Invocation } from "./flags.js";
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
    const articles = await discover(
      options.paths.filter((path) => path !== "-"),
      cwd,
    );
    const settings = { ...settingsOf(options), cwd, ...(await pipedArticle(options)) };
    const first = await checkFiles(articles, facts, settings, progress.update);
    const checkAgain: CheckAgain = async (corrected) => {
      const files = settings.across ? articles.files : articles.files.filter((path) => corrected.has(path));
      const again = await checkFiles({ files, errors: [] }, facts, { ...settings, corrected });
      return withFilesOf(first, again);
    };
    const { result, notes, articles: fixed } = await fixArticles(first, options, cwd, checkAgain);
    progress.stop();
    // Set before anything is written, so that a pipe closed early leaves the verdict's code.
    process.exitCode = exitCode(result, options.gate);
    if (options.fix?.dryRun) printDiff(fixed, options);
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
