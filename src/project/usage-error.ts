/** What was asked cannot be done, and the message says why in one or more lines. Nothing is wrong with claimlint itself. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
