import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** What a run hangs on. */
export interface Watched {
  /** Finds the articles, which may be others than before. Relative to the current folder. */
  articles(): Promise<readonly string[]>;
  /** Rule files and the configuration, relative to the current folder: when one changes, everything is checked again. */
  readonly others: readonly string[];
}

/** Milliseconds between two looks at the files, and how many times longer than a look it must be. */
const leastPause = 200;
const restAfterLook = 20;

/** Clears a terminal and what was scrolled out of it. */
const clear = "\u001b[2J\u001b[3J\u001b[H";

/**
 * Checks everything, then what changes, until the process is stopped. Files are looked at now and then, which holds on every
 * file system and for editors that write a new file in the place of the old one.
 */
export async function watch(
  check: (changed: ReadonlySet<string> | null) => Promise<Watched>,
  say: (message: string) => void,
  reportError: (error: unknown) => void,
): Promise<never> {
  let watched = await check(null);
  let before = await look(watched);
  say(`watching ${before.articles.size} articles; Ctrl+C ends it`);
  for (;;) {
    const start = performance.now();
    const now = await look(watched);
    const changed = differing(before.articles, now.articles);
    const isAll = differing(before.others, now.others).size > 0;
    before = now;
    if (isAll || changed.size > 0) {
      if (process.stdout.isTTY) process.stdout.write(clear);
      try {
        watched = await check(isAll ? null : changed);
      } catch (error) {
        reportError(error);
      }
    }
    await sleep(Math.max(leastPause, (performance.now() - start) * restAfterLook));
  }
}

type States = ReadonlyMap<string, string>;

async function look({ articles, others }: Watched): Promise<{ readonly articles: States; readonly others: States }> {
  const folders = others.map((path) => dirname(path));
  return { articles: statesOf(await articles()), others: statesOf([...others, ...folders]) };
}

function statesOf(paths: readonly string[]): States {
  return new Map(paths.map((path) => [path, stateOf(path)]));
}

function stateOf(path: string): string {
  const stats = statSync(resolve(path), { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : "none";
}

/** Paths that are new or not as they were; what is gone needs no check. */
function differing(before: States, now: States): ReadonlySet<string> {
  return new Set([...now].flatMap(([path, state]) => (before.get(path) === state ? [] : [path])));
}
