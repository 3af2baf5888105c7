import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { mayBeTerminal } from "./cli/streams.js";

/**
 * Loads main.js, which is built as one function. Beside it the build leaves what V8 compiled it to, which saves a quarter of
 * the time that a check of one article takes; V8 refuses by itself what another version made.
 */
export function loadMain(): typeof import("./main.js") {
  const file = join(__dirname, "main.js");
  const script = compileMain(file);
  setTimeout(() => setFlagsFromString(flagForLongerRuns), shortRun).unref();
  return runMain(script, file);
}

/** Compiles main.js, with the help of what the build left beside it. */
export function compileMain(file: string): Script {
  loadFromNode();
  for (const flag of flagsForShortRuns) setFlagsFromString(flag);
  return new Script(readFileSync(file, "latin1"), { filename: file, ...compiledBefore(file) });
}

/** Runs the function that main.js is. It lies beside this file, so what this one requires is what it would. */
export function runMain(script: Script, file: string): typeof import("./main.js") {
  return script.runInThisContext()(require, dirname(file), file, {});
}

/** Where the build keeps what this version of V8 makes of main.js. */
export function codeCacheOf(file: string): string {
  return `${file}.${process.version}-${process.arch}.cache`;
}

/**
 * A check of one article is over before V8 has found its pace. Long runs lose nothing by this: where code is called often,
 * it is made into machine code all the same.
 */
const flagsForShortRuns = [
  // V8 begins with room for a megabyte of new objects, and would clear it out ten times, with the help of other threads.
  "--semi-space-growth-factor=16",
  "--no-parallel-scavenge",
  // It would clear it out once more at the end, while the report is written.
  "--no-minor-gc-task",
  // Most regular expressions are tried a few times only: to better them, or to make machine code of them, takes longer.
  "--no-regexp-peephole-optimization",
  "--regexp-tier-up-ticks=50",
  // It would make simple machine code of a thousand functions, most of which are then done with.
  "--baseline-batch-compilation-threshold=100000000",
  // It would optimise functions that are then hardly called again. Later versions count calls in another way.
  ...(process.versions.v8.startsWith("11.") ? ["--interrupt-budget=1000000"] : []),
];

/** A run that lasts as many milliseconds is a longer one, and gets its simple machine code: V8 makes it by this much a time. */
const shortRun = 200;
const flagForLongerRuns = "--baseline-batch-compilation-threshold=4096";

/** What a check at a terminal asks of Node: once a flag has changed, V8 would compile it anew. */
function loadFromNode(): unknown {
  return [mayBeTerminal(1) && process.stdout, mayBeTerminal(2) && process.stderr];
}

function compiledBefore(file: string): { cachedData: Buffer } | undefined {
  try {
    return { cachedData: readFileSync(codeCacheOf(file)) };
  } catch {
    return undefined;
  }
}
