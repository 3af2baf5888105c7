/** Prints one message for the person who started claimlint, apart from the report. */
export function say(message: string): void {
  process.stderr.write(`claimlint: ${message}\n`);
}
