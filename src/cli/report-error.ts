import { UsageError } from "../project/usage-error.js";
import { didYouMean } from "../schema/did-you-mean.js";
import { say } from "./say.js";

/** Tells of an error in a line of plain words; the stack only when DEBUG is set. */
export function reportError(error: unknown): void {
  say(describe(error));
  if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) return message;
  if (isParseError(error)) return describeParseError(error);
  return `this is a fault in claimlint (DEBUG=1 shows where): ${firstLine(message)}`;
}

/** What oclif throws when a command line cannot be read. */
interface ParseError extends Error {
  readonly oclif: object;
  readonly flags?: readonly string[];
  readonly parse?: { readonly input?: { readonly flags?: Readonly<Record<string, unknown>> } };
}

function isParseError(error: unknown): error is ParseError {
  return error instanceof Error && "oclif" in error;
}

function describeParseError({ message, flags: unknown, parse }: ParseError): string {
  const [flag] = unknown ?? [];
  if (flag === undefined) return firstLine(message);
  const name = flag.replace(/^-+/, "").replace(/=.*$/s, "");
  const meant = didYouMean(name, Object.keys(parse?.input?.flags ?? {}));
  return `unknown flag ${flag.replace(/=.*$/s, "")}; ${meant ? `did you mean --${meant}?` : "see --help"}`;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
