import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { globSync } from "tinyglobby";
import { builtDataPlugin } from "./src/build/built-data-plugin.mjs";
import { latePackagesPlugin } from "./src/build/late-packages-plugin.mjs";
import { licences } from "./src/build/licences.mjs";
import { manifest } from "./src/build/manifest.mjs";
import { referencePages } from "./src/build/reference.mjs";
import { esbuildPlugin } from "./src/schema/validator-plugin.mjs";

/*
 * Builds dist/:
 *   bin.js    starts main.js for `claimlint check`, else oclif
 *   worker.js starts main.js in a thread
 *   main.js   `claimlint check` in one CommonJS function, which Node 20 starts 10 ms sooner than ES modules; beside it, what
 *             V8 compiled it to, and the words of the lexicon
 *   mammoth.js, tinyglobby.js  what main.js needs for Word documents and for globs only
 *   esm/      the library (index.js with its types) and, for oclif, all commands; they share their chunks
 * and writes .oclif.manifest.json and docs/reference, unless --frozen leaves them to the tests to compare. --quiet prints
 * nothing.
 */
const { values: flags } = parseArgs({ options: { quiet: { type: "boolean" }, frozen: { type: "boolean" } } });
const root = import.meta.dirname;
// Built aside and then put in place, so that nobody starts half a build.
const out = join(root, `dist.${process.pid}`);

/** What few runs need, and would make all of them start later: beside main.js in files of their own. */
const apart = ["mammoth", "tinyglobby"];

/** What main.js holds, but evaluates when it is first called: many a run has no HTML, no colours and no unusual YAML. */
const late = ["chalk", "diff", "htmlparser2", "yaml"];

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  // Node 20 has what we ask of it; else each would be put together anew wherever it is come to.
  supported: { "regexp-unicode-property-escapes": true },
  minify: true,
  metafile: true,
  logLevel: "warning",
  // oclif asks for these only where it runs TypeScript sources.
  external: ["typescript", "ts-node"],
  plugins: [esbuildPlugin, { name: "plain-chalk", setup: plainChalk }],
};

try {
  const bundles = [await buildLibrary(), await buildBin(), await buildMain(), await buildApart()];
  const inputs = bundles.flatMap((bundle) => Object.keys(bundle.metafile.inputs));
  writeFileSync(join(out, "package.json"), '{ "type": "commonjs" }\n');
  writeFileSync(join(out, "esm/package.json"), '{ "type": "module" }\n');
  writeFileSync(join(out, "THIRD-PARTY-LICENSES.txt"), licences(root, inputs));
  writeTypes();
  rmSync(join(root, "dist"), { recursive: true, force: true });
  renameSync(out, join(root, "dist"));
} finally {
  rmSync(out, { recursive: true, force: true });
}
await writeCodeCache();
if (!flags.frozen) {
  writeFileSync(join(root, ".oclif.manifest.json"), await manifest(root));
  const pages = referencePages(await import("./dist/esm/index.js"));
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(root, "docs/reference", name), text);
}
if (!flags.quiet) console.log("built dist");

function buildLibrary() {
  const entries = globSync(["index.ts", "cli/oclif.ts", "cli/hooks/*.ts", "commands/**/*.ts"], {
    cwd: join(root, "src"),
  });
  return build({
    ...shared,
    entryPoints: entries.sort().map((entry) => join("src", entry)),
    outbase: "src",
    plugins: [...shared.plugins, builtDataPlugin()],
    outdir: join(out, "esm"),
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[hash]",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
}

function buildBin() {
  return build({
    ...shared,
    entryPoints: ["src/bin.ts", "src/worker.ts"],
    outdir: out,
    format: "cjs",
    plugins: [{ name: "to-library", setup: toLibrary }],
  });
}

async function buildMain() {
  const file = join(out, "main.js");
  const bundle = await build({
    ...shared,
    entryPoints: ["src/main.ts"],
    outfile: file,
    format: "cjs",
    // It runs where no module is loaded by import().
    supported: { ...shared.supported, "dynamic-import": false },
    plugins: [...shared.plugins, builtDataPlugin(out), { name: "apart", setup: keepApart }, latePackagesPlugin(late)],
    banner: {
      js: "(function (require, __dirname, __filename, module) {",
    },
    footer: { js: "return module.exports; })" },
    define: { "import.meta.dirname": "__dirname", "import.meta.url": "__filename" },
  });
  // bin.js reads it one byte a character. What esbuild leaves unescaped stands in regular expressions, and means the same.
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, readFileSync(file, "utf8").replace(/[^\0-\x7f]/g, escaped));
  return bundle;
}

/** Oclif is part of the library only. */
function toLibrary(bundler) {
  bundler.onResolve({ filter: /\/oclif\.js$/ }, () => ({ path: "./esm/cli/oclif.js", external: true }));
}

/** Chalk is always told its level, so it need not spend 6 ms on a look at the terminal. */
function plainChalk(bundler) {
  const path = join(root, "node_modules/chalk/source/vendor/supports-color/browser.js");
  bundler.onResolve({ filter: /^#supports-color$/ }, () => ({ path }));
}

function keepApart(bundler) {
  bundler.onResolve({ filter: new RegExp(`^(${apart.join("|")})$`) }, ({ path }) => ({
    path: `./${path}.js`,
    external: true,
  }));
}

function buildApart() {
  return build({
    ...shared,
    entryPoints: apart,
    outdir: out,
    format: "cjs",
    define: { "import.meta.url": "__filename" },
  });
}

function writeTypes() {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", "src/build/tsconfig.json", "--outDir", join(out, "esm")], { cwd: root });
}

/** The articles that ship show V8 what a check runs through; what it finds in them is not the build's affair. */
async function writeCodeCache() {
  const entry = ["src/build/write-code-cache.mjs"];
  const { outputFiles } = await build({ ...shared, entryPoints: entry, write: false, format: "cjs" });
  const writer = outputFiles[0].text;
  const check = ["fixtures/articles", "--rules", "rules/iraq-us-troops.yaml", "--no-config"];
  const { NODE_OPTIONS: _, ...env } = process.env;
  spawnSync(process.execPath, ["-e", writer, "--", join(root, "dist/main.js"), ...check], { cwd: root, env });
}
