/** A flag, declared once for the plain reader and for oclif. */
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
  const flags: Record<string, boolean | string | string[]> = {};
  const paths: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] as string;
    if (word === "--") {
      paths.push(...argv.slice(i + 1));
      break;
    }
    if (word === "-" || !word.startsWith("-")) {
      paths.push(word);
      continue;
    }
    const { name, given } = parted(word);
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (!spec) return undefined;
    if (spec.type === "boolean") {
      if (given !== undefined) return undefined;
      flags[name] = true;
      continue;
    }
    const value = given ?? argv[++i];
    if (value === undefined || isFlagLike(value, given !== undefined)) return undefined;
    const known = flags[name];
    if (spec.multiple) flags[name] = Array.isArray(known) ? [...known, value] : [value];
    else if (known === undefined) flags[name] = value;
    else return undefined;
  }
  return { flags: flags as FlagValues<Specs>, paths };
}

/** "--rules=a.yaml" in its two parts; a flag of one letter has no name. */
function parted(word: string): { readonly name: string; readonly given?: string } {
  if (!word.startsWith("--")) return { name: "" };
  const equals = word.indexOf("=");
  return equals < 0 ? { name: word.slice(2) } : { name: word.slice(2, equals), given: word.slice(equals + 1) };
}

/** A value that a flag was left without, most likely; behind "=" one dash is nothing to wonder at. */
function isFlagLike(value: string, isJoined: boolean): boolean {
  return value.startsWith("--") || (!isJoined && value.length > 1 && value.startsWith("-"));
}
