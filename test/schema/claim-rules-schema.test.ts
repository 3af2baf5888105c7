import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { build } from "esbuild";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import validator from "../../schemas/claim-rules.json?validator";
import { compileValidator, esbuildPlugin } from "../../src/schema/validator-plugin.mjs";

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const path = new URL("../../schemas/claim-rules.json", import.meta.url);
const schema = JSON.parse(readFileSync(path, "utf8")) as Schema;

/** Every schema in the schema, with the way that leads to it. */
function* partsOf(part: unknown, way = "#"): Generator<[string, Schema]> {
  if (typeof part !== "object" || part === null) return;
  if (!Array.isArray(part)) yield [way, part];
  for (const [key, value] of Object.entries(part)) {
    if (!Array.isArray(value) || /Of$/.test(key)) yield* partsOf(value, `${way}/${key}`);
  }
}

describe("the published schema of claim rules", () => {
  const described = (part: Schema): boolean => {
    const target = schema.definitions?.[part.$ref?.replace("#/definitions/", "") ?? ""];
    return Boolean(part.description ?? (target && described(target)));
  };

  test("explains every key to editors that complete it", () => {
    const silent = [...partsOf(schema)].flatMap(([way, { properties }]) =>
      Object.entries(properties ?? {})
        .filter(([, part]) => !described(part))
        .map(([key]) => `${way}/${key}`),
    );
    expect(silent).toEqual([]);
  });

  test("gives examples that are valid", () => {
    const ajv = new Ajv({ strict: false });
    const parts = [...partsOf(schema)].filter(([, part]) => Array.isArray(part.examples));
    expect(parts.length).toBeGreaterThan(20);
    const wrong = parts.flatMap(([way, part]) => {
      const validate = ajv.compile({ ...part, definitions: schema.definitions });
      return (part.examples ?? []).filter((example) => !validate(example)).map((example) => [way, example]);
    });
    expect(wrong).toEqual([]);
  });
});

describe("a validator compiled by the build", () => {
  test.each([
    [{ version: 1 }, []],
    [{ version: 1, facts: [{ id: "a", event: "x", date: 2020 }] }, []],
    [{}, ["required"]],
    [{ version: 1, x: 2 }, ["additionalProperties"]],
    [{ version: 1, about: "" }, ["pattern", "type", "anyOf"]],
  ])("finds in %j what does not hold: %j", (value, keywords) => {
    expect(validator.errorsOf(value).map(({ keyword }) => keyword)).toEqual(keywords);
  });

  test("finds what ajv itself would find, in the same order", () => {
    const ajv = new Ajv({ allErrors: true, strict: false }).compile(schema);
    const key = fc.constantFrom(
      "id",
      "subject",
      "value",
      "values",
      "event",
      "date",
      "source",
      "examples",
      "text",
      "min",
      "x",
    );
    const { rules } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: "small" }, fc.constantFrom("a", "", 1, true, null), tie("list"), tie("map")),
      list: fc.array(tie("value"), { maxLength: 3 }),
      map: fc.dictionary(key, tie("value"), { maxKeys: 4 }),
      rules: fc.record(
        { version: fc.constantFrom(1, 2), facts: tie("list"), people: tie("list") },
        { requiredKeys: [] },
      ),
    }));
    const sketch = (errors: readonly { keyword: string; instancePath: string }[]) =>
      errors.map(({ keyword, instancePath }) => `${instancePath} ${keyword}`);
    fc.assert(
      fc.property(rules, (value) => {
        ajv(value);
        expect(sketch(validator.errorsOf(value))).toEqual(sketch(ajv.errors ?? []));
      }),
      { numRuns: 500 },
    );
  });

  test("keeps of the schema what messages need, and nothing for its readers", () => {
    const texts = [...partsOf(validator.outline)].filter(
      ([way, part]) => !way.endsWith("properties") && part.description,
    );
    expect(texts).toEqual([]);
    expect(validator.outline.definitions?.fact?.title).toBe("a fact");
  });

  test("brings nothing of ajv into the bundle", async () => {
    const { outputFiles, metafile } = await build({
      stdin: {
        contents: 'export { default } from "./schemas/claim-rules.json?validator"',
        resolveDir: `${import.meta.dirname}/../..`,
      },
      bundle: true,
      format: "esm",
      write: false,
      metafile: true,
      plugins: [esbuildPlugin],
    });
    expect(Object.keys(metafile?.inputs ?? {}).filter((input) => input.includes("node_modules"))).toEqual([]);
    expect(outputFiles[0]?.text).not.toContain("require(");
  });

  test("is refused for keywords that would need ajv at run time", () => {
    expect(() => compileValidator({ type: "string", minLength: 2 })).toThrow("ajv's run-time library");
  });
});
