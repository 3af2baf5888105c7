import { checkFlags } from "./cli/check-flags.js";
import { readPlainly } from "./cli/flags.js";
import { runCheck } from "./cli/run-check.js";
import { runGuarded } from "./cli/run-guarded.js";
import { printDirectly } from "./cli/streams.js";

export { serveChecks } from "./project/workers/serve.js";

/**
 * Starts `claimlint check` without oclif, which takes longer to start than an article takes to check, and hooks run it at
 * every commit. False when the command line asks for help or has a mistake: then nothing was done.
 */
export function checkPlainly(argv: readonly string[]): boolean {
  const invocation = readPlainly(argv, checkFlags);
  if (!invocation) return false;
  printDirectly();
  void runGuarded(() => runCheck(invocation));
  return true;
}
