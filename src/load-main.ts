import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

/**
 * Loads main.js, which is built as one function. Beside it the build leaves what V8 compiled it to, which saves a quarter of
 * the time that a check of one article takes; V8 refuses by itself what another version made.
 */
export function loadMain(): typeof import("./main.js") {
  const file = join(__dirname, "main.js");
  return runMain(compileMain(file), file);
}

/** Compiles main.js, with the help of what the build left beside it. */
export function compileMain(file: string): Script {
  suitShortRuns();
  return new Script(readFileSync(file, "latin1"), { filename: file, ...compiledBefore(file) });
}

/** Runs the function that main.js is. It lies beside this file, so what this one requires is what it would. */
export function runMain(script: Script, file: string): typeof import("./main.js") {
  return script.runInThisContext()(require, file);
}

/** Where the build keeps what this version of V8 makes of main.js. */
export function codeCacheOf(file: string): string {
  return `${file}.${process.version}-${process.arch}.cache`;
}

/**
 * A check of one article is over before V8 has found its pace. It begins with room for one megabyte of new objects and
 * would clear it out ten times, at the end once more while the report is written; and it optimises functions that are then
 * hardly called again. Long runs lose nothing by this.
 */
function suitShortRuns(): void {
  loadFromNode();
  setFlagsFromString("--semi-space-growth-factor=16");
  setFlagsFromString("--no-minor-gc-task");
  // Most regular expressions are tried a few times only: to make machine code of them takes longer than that.
  setFlagsFromString("--regexp-tier-up-ticks=50");
  // Nor is it worth while to wait with notes on what a function meets until it has been called for a while.
  setFlagsFromString("--no-lazy-feedback-allocation");
  // Later versions have a cheap compiler to begin with, and count calls in its place.
  if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=1000000");
}

/** What a check asks of Node: once a flag has changed, V8 would compile it anew. */
function loadFromNode(): unknown {
  return [availableParallelism, parseArgs, process.stdout, process.stderr];
}

function compiledBefore(file: string): { cachedData: Buffer } | undefined {
  try {
    return { cachedData: readFileSync(codeCacheOf(file)) };
  } catch {
    return undefined;
  }
}
