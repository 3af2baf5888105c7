// Compiles JSON Schemas into validators while the product is built: importing ajv at run time would cost every start
// 50 ms. `import validator from "./some.json?validator"` gives a CompiledSchema (see compiled-schema.ts).
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

const suffix = "?validator";

/** What only readers of the schema need: it is left out of the compiled code and of the outline. */
const annotations = new Set(["description", "examples", "default", "defaultSnippets"]);

/**
 * The source of an ES module that exports the validator of a schema and the schema's outline, each made when it is first
 * asked for; nothing is imported.
 */
export function compileValidator(schema) {
  const outline = strip(schema, annotations);
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strictTypes: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  const validate = ajv.compile(strip(outline, new Set(["title", "$comment"])));
  const code = standalone.default(ajv, validate);
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error("a keyword of the schema needs ajv's run-time library");
  // Joining arrays for every entry of a list would take time that grows with the square of the mistakes.
  const appending = code.replace(/vErrors\.concat\((\w+)\.errors\)/g, "append(vErrors, $1.errors)");
  const exported = appending
    .replace(/export default (\w+);?/, "")
    .replace(/export const validate = /, "const validate = ");
  return `function make() {
${exported}
return validate;
}
function append(errors, more) { for (const error of more) errors.push(error); return errors; }
let made;
let outline;
export default {
  errorsOf(value) {
    made ??= make();
    return made(value) ? [] : made.errors;
  },
  get outline() {
    return (outline ??= JSON.parse(${JSON.stringify(JSON.stringify(outline))}));
  },
};
`;
}

/** A copy of a schema without some of its keywords. Below `properties` and the like, keys are names and stay. */
function strip(schema, keywords) {
  if (Array.isArray(schema)) return schema.map((entry) => strip(entry, keywords));
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = {};
  for (const [key, value] of Object.entries(schema)) {
    if (keywords.has(key)) continue;
    const holdsNames = key === "properties" || key === "definitions" || key === "patternProperties";
    kept[key] = holdsNames ? mapValues(value, (entry) => strip(entry, keywords)) : strip(value, keywords);
  }
  return kept;
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

async function loadValidator(path) {
  return compileValidator(JSON.parse(await readFile(path, "utf8")));
}

/** For the build. */
export const esbuildPlugin = {
  name: "schema-validators",
  setup(build) {
    build.onResolve({ filter: /\.json\?validator$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(0, -suffix.length)),
      namespace: "schema-validator",
    }));
    build.onLoad({ filter: /.*/, namespace: "schema-validator" }, async ({ path }) => ({
      contents: await loadValidator(path),
      loader: "js",
      watchFiles: [path],
    }));
  },
};

/** For the tests. The module's name ends in `.js`, so that nothing takes it for JSON. */
export const vitePlugin = {
  name: "schema-validators",
  enforce: "pre",
  resolveId(specifier, importer) {
    if (!specifier.endsWith(suffix) || !importer) return null;
    return `\0schema-validator:${resolve(dirname(importer), specifier.slice(0, -suffix.length))}.js`;
  },
  load(id) {
    if (!id.startsWith("\0schema-validator:")) return null;
    const path = id.slice("\0schema-validator:".length, -".js".length);
    this.addWatchFile(path);
    return loadValidator(path);
  },
};
