import type { Severity } from "../findings/finding.js";
import { type RunResult, summarise } from "../findings/run-result.js";

/** What the exit code of every command means. */
export const exitCodes = {
  /** Nothing that fails. */
  clean: 0,
  /** Findings at or above the gate. */
  found: 1,
  /** Something kept claimlint from doing what was asked: an unreadable input, a bad rule, a bad flag, a crash. */
  failed: 2,
  /** Stopped by SIGINT, as shells count it. */
  interrupted: 130,
} as const;

/** The gate that findings must pass. */
export interface Gate {
  /** The least severity that fails. */
  readonly failOn: Severity | "never";
  /** How many warnings are let through; undefined: as many as `failOn` allows. */
  readonly maxWarnings: number | undefined;
}

/** The exit code of a run. */
export function exitCode(result: RunResult, gate: Gate): number {
  if (result.errors.length > 0 || hasBadRule(result)) return exitCodes.failed;
  return passes(result, gate) ? exitCodes.clean : exitCodes.found;
}

function hasBadRule(result: RunResult): boolean {
  return result.rules.some(({ findings }) =>
    findings.some(({ check, severity }) => check === "invalid-rule" && severity === "error"),
  );
}

function passes(result: RunResult, { failOn, maxWarnings }: Gate): boolean {
  if (failOn === "never") return true;
  const { errors, warnings, notices } = summarise(result);
  const allowedWarnings = maxWarnings ?? (failOn === "error" ? Number.POSITIVE_INFINITY : 0);
  return errors === 0 && warnings <= allowedWarnings && (failOn !== "notice" || notices === 0);
}
