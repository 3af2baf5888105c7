import type { Finding } from "../findings/finding.js";

/** What was asked cannot be done, and the message says why in one or more lines. Nothing is wrong with claimlint itself. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}

/** A path of no letters is a script's variable that was never set; it must not stand for the current folder. */
export function refuseEmpty(paths: readonly string[]): void {
  if (paths.includes("")) throw new UsageError("a path is empty; . names the current folder");
}

/** A file that was written for claimlint has mistakes, each with its place. */
export class InvalidFile extends UsageError {
  override readonly name = "InvalidFile";

  constructor(
    message: string,
    readonly findings: readonly Finding[],
  ) {
    super(message);
  }
}
