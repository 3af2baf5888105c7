import type { Finding } from "../findings/finding.js";
import { describeFsError, isFsError } from "../project/fs-errors.js";
import { InvalidFile, UsageError } from "../project/usage-error.js";
import { drawFinding } from "../report/frame/draw.js";
import { colourStyle, plainStyle } from "../report/style.js";
import { didYouMean } from "../schema/did-you-mean.js";
import { usualWidth, wantsColor } from "./output.js";
import { say } from "./say.js";
import { mayBeTerminal, print } from "./streams.js";

/** Tells of an error in a line of plain words; the stack only when DEBUG is set. */
export function reportError(error: unknown): void {
  if (error instanceof InvalidFile) print(framesOf(error.findings), 2);
  say(describe(error));
  if (process.env.DEBUG && error instanceof Error) print(`${error.stack}\n`, 2);
}

/** The mistakes of a file, drawn as findings are. */
function framesOf(findings: readonly Finding[]): string {
  const terminal = mayBeTerminal(2) ? process.stderr : undefined;
  const style = wantsColor(terminal?.isTTY ?? false, process.env) ? colourStyle() : plainStyle;
  const width = terminal?.columns || usualWidth;
  return findings.map((finding) => `${drawFinding(finding, style, { width, ascii: false }).join("\n")}\n\n`).join("");
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) return message;
  if (isParseError(error)) return describeParseError(error);
  if (isFsError(error)) return `${error.path ?? "the output"}: ${describeFsError(error)}`;
  return `this is a fault in claimlint (DEBUG=1 shows where): ${firstLine(message)}`;
}

/** What oclif throws when a command line cannot be read. */
interface ParseError extends Error {
  readonly oclif: object;
  readonly flags?: readonly string[];
  /** Where arguments are missing: those. Otherwise what was given too much, as words. */
  readonly args?: readonly ({ readonly name: string; readonly description?: string } | string)[];
  readonly parse?: { readonly input?: { readonly flags?: Readonly<Record<string, unknown>> } };
}

function isParseError(error: unknown): error is ParseError {
  return error instanceof Error && "oclif" in error;
}

function describeParseError({ message, flags: unknown, args, parse }: ParseError): string {
  const [missing] = args ?? [];
  if (typeof missing === "object") {
    const { name, description = "" } = missing;
    return `${name.toUpperCase()} is missing: ${description.replace(/\.$/, "")}; see --help`;
  }
  const [flag] = unknown ?? [];
  if (flag === undefined) return firstLine(message);
  const name = flag.replace(/^-+/, "").replace(/=.*$/s, "");
  const meant = didYouMean(name, Object.keys(parse?.input?.flags ?? {}));
  return `unknown flag ${flag.replace(/=.*$/s, "")}; ${meant ? `did you mean --${meant}?` : "see --help"}`;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
