import type { FactBase } from "../pipeline.js";
import { ownPackage } from "../project/own-package.js";
import { concise } from "../report/formats/concise.js";
import { exitCodes } from "./exit-codes.js";
import { terminal } from "./output.js";

/** Tells of mistakes in rule files on standard error, a line each; with one the run has failed. */
export function reportMistakes({ files: rules }: FactBase): void {
  if (rules.some(({ findings }) => findings.some(({ severity }) => severity === "error"))) {
    process.exitCode = exitCodes.failed;
  }
  const { width } = terminal({ noColor: true });
  const result = { version: ownPackage().version, checks: [], files: [], rules, errors: [] };
  process.stderr.write(concise.render(result, { color: false, width, quiet: true }));
}
