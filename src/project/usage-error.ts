import type { Finding } from "../findings/finding.js";

/** What was asked cannot be done, and the message says why in one or more lines. Nothing is wrong with claimlint itself. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
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
