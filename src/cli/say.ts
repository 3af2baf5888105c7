import { print } from "./streams.js";

/** Prints one message for the person who started claimlint, apart from the report. */
export function say(message: string): void {
  print(`claimlint: ${message}\n`, 2);
}
