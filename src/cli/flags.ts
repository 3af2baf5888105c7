import { parseArgs } from "node:util";

/** A flag, declared once for Node's own reader and for oclif. */
export interface FlagSpec {
  readonly type: "string" | "boolean";
  /** May be given more than once, one value each time. */
  readonly multiple?: boolean;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly summary: string;
  /** Accepted, but not shown in the help. */
  readonly hidden?: boolean;
}

export type FlagSpecs = Readonly<Record<string, FlagSpec>>;

/** What was given on the command line, by flag; a flag that was not given is absent. */
export type FlagValues<Specs extends FlagSpecs> = {
  readonly [Name in keyof Specs]?: Specs[Name] extends { type: "boolean" }
    ? boolean
    : Specs[Name] extends { multiple: true }
      ? readonly string[]
      : string;
};

/** A command line that has been read. */
export interface Invocation<Specs extends FlagSpecs> {
  readonly flags: FlagValues<Specs>;
  readonly paths: readonly string[];
}

/**
 * Reads a command line in which everything is in order; undefined when anything is not (an unknown flag, a missing or
 * second value, a call for help), so that oclif can read it again and explain.
 */
export function readPlainly<Specs extends FlagSpecs>(
  argv: readonly string[],
  specs: Specs,
): Invocation<Specs> | undefined {
  try {
    const options = {
      args: [...argv],
      options: { ...specs },
      allowPositionals: true,
      strict: true,
      tokens: true,
    } as const;
    const { values, positionals, tokens } = parseArgs(options);
    const given = tokens.filter((token) => token.kind === "option");
    if (given.some((token, index) => token.value?.startsWith("--") || isSecondValue(specs, given, index)))
      return undefined;
    return { flags: { ...values } as FlagValues<Specs>, paths: positionals };
  } catch {
    return undefined;
  }
}

function isSecondValue(specs: FlagSpecs, given: readonly { readonly name: string }[], index: number): boolean {
  const name = given[index]?.name ?? "";
  const isSingle = specs[name]?.type === "string" && specs[name]?.multiple !== true;
  return isSingle && given.findIndex((token) => token.name === name) < index;
}
