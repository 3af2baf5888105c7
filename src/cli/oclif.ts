import { run } from "@oclif/core/run";
import { ownPackage } from "../project/own-package.js";
import { runGuarded } from "./run-guarded.js";

/** Reads the command line through oclif, which finds the command by its name and knows the help. */
export async function runOclif(argv: readonly string[]): Promise<void> {
  const asked = argv[0] === "help" ? [...argv.slice(1), "--help"] : [...argv];
  await runGuarded(() => run(asked, { root: ownPackage().folder }));
}
