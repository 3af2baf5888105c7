import { parse } from "@oclif/core/parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFlags } from "../../src/cli/check-flags.js";
import { readPlainly } from "../../src/cli/flags.js";
import Check from "../../src/commands/check.js";

/** What oclif makes of a command line; undefined when it refuses. */
async function throughOclif(argv: readonly string[]) {
  try {
    const { flags, args } = await parse([...argv], { flags: Check.flags, args: Check.args });
    return { flags, paths: [args.paths ?? []].flat() };
  } catch {
    return undefined;
  }
}

const flag = fc.constantFrom(...Object.keys(checkFlags)).map((name) => `--${name}`);
const value = fc.constantFrom(
  "a.md",
  "-",
  "",
  "x=y",
  "json=out.json",
  "2021-07-26",
  "-1",
  "--",
  "a b",
  "news/*.md",
  "--across",
);
const word = fc.oneof(
  { weight: 4, arbitrary: value },
  { weight: 4, arbitrary: flag },
  { weight: 2, arbitrary: fc.tuple(flag, value).map(([name, given]) => `${name}=${given}`) },
  { weight: 1, arbitrary: fc.constantFrom("--help", "-h", "-q", "--ruels", "--no-across", "--rules=") },
);

describe("the two readers of a command line", () => {
  it("agree on every one that the plain reader takes", async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 7 }), async (argv) => {
        const plain = readPlainly(argv, checkFlags);
        if (!plain) return;
        taken++;
        expect(plain).toEqual(await throughOclif(argv));
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  it.each([
    [["a.md", "--rules", "r.yaml", "b.md", "--across"]],
    [["--rules", "a", "--rules=b", "-", "--format=json=x"]],
    [["--quiet", "--", "--odd-name.md"]],
  ])("both take %j", async (argv) => {
    expect(readPlainly(argv, checkFlags)).toEqual(await throughOclif(argv));
    expect(readPlainly(argv, checkFlags)).toBeDefined();
  });

  it.each([
    [["--help"]],
    [["--ruels", "x"]],
    [["--rules"]],
    [["--date", "2021", "--date", "2022"]],
    [["--across=yes"]],
  ])("leaves %j to oclif", (argv) => {
    expect(readPlainly(argv, checkFlags)).toBeUndefined();
  });
});
