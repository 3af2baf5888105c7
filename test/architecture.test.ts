import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { checks } from "../src/checks/index.js";

const root = join(import.meta.dirname, "..");

/** The folders of src/ in the order of the pipeline: each imports only itself and those before it. */
const layers = [
  "text",
  "values",
  "findings",
  "schema",
  "document",
  "claims",
  "facts",
  "checks",
  "pipeline",
  "rulebook",
  "project",
  "report",
  "lsp",
  "page",
  "cli",
  "commands",
  "index",
  "main",
  "load-main",
  "bin",
  "worker",
] as const;
type Layer = (typeof layers)[number];

/** Layers that know no file, console, clock or time zone, and never wait. */
const pure: readonly Layer[] = layers.slice(0, layers.indexOf("rulebook") + 1);

/** Layers that see less than all before them. */
const narrower: Partial<Record<Layer, readonly Layer[]>> = { report: ["text", "values", "findings", "report"] };

/** Who may import a package. */
const importers: Readonly<Record<string, RegExp>> = {
  yaml: /^schema\//,
  ajv: /^schema\//,
  "ajv-formats": /^schema\//,
  chalk: /^report\/style\.ts$/,
  diff: /^report\/fix-diff\.ts$/,
  ora: /^cli\/progress\.ts$/,
  "@oclif/core": /^(cli|commands)\//,
  mammoth: /^project\/containers\//,
  tinyglobby: /^project\//,
  ignore: /^project\//,
  htmlparser2: /^document\//,
  entities: /^document\//,
  "@lezer/markdown": /^document\//,
  "@lezer/common": /^document\//,
  "csv-parse": /^rulebook\/import\/read-csv\.ts$/,
  "smol-toml": /^(document|schema)\//,
  "get-east-asian-width": /^text\/width\.ts$/,
};

/** Folders in which a new member is one file and one line in index.ts. */
const collections = [
  "checks",
  "checks/housekeeping",
  "claims/recognisers",
  "claims/refiners",
  "claims/relations",
  "document/syntaxes",
  "report/formats",
];

/** Words as data and tables of units may be long. */
const isData = (path: string) => /(^|\/)lexicon\/|^values\/(units|currencies)\.ts$/.test(path);

interface Module {
  /** Relative to src/, with `/`. */
  readonly path: string;
  /** Without comments. */
  readonly text: string;
  /** Without comments and strings. */
  readonly code: string;
  readonly layer: Layer;
  readonly imports: readonly string[];
}

const modules: readonly Module[] = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map((path) => {
    const text = readFileSync(join(root, "src", path), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    const imported = /^(?:import|export)\s[^;"]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;
    const imports = [...text.matchAll(imported)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
    const code = text.replace(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
    return { path, text, code, imports, layer: layerOf(path) };
  });

function layerOf(path: string): Layer {
  const name = path.replace(/\.ts$/, "").split("/")[0];
  const layer = layers.find((known) => known === name);
  if (!layer) throw new Error(`src/${path} stands in no layer; the table is in test/architecture.test.ts`);
  return layer;
}

describe("the layers", () => {
  it("import only themselves and those above them", () => {
    const wrong = modules.flatMap(({ path, layer, imports }) =>
      imports
        .filter((name) => name.startsWith("."))
        .map((name) => posix.join(posix.dirname(path), name.replace(/\?.*$/, "").replace(/\.js(on)?$/, ".ts")))
        .filter((target) => !target.startsWith("../") && !sees(layer, layerOf(target)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("up to the pipeline touch no file, no console, no clock, and never wait", () => {
    const wrong = modules
      .filter(({ layer }) => pure.includes(layer))
      .flatMap(({ path, code, imports }) => {
        const impure =
          /\b(?:console|process)\.|\bnew Date\b|\bDate\.|\bperformance\.|\basync\b|\bawait\b|\bIntl\.DateTimeFormat\b/;
        const nodes = imports.filter((name) => name.startsWith("node:")).map((name) => `${path} imports ${name}`);
        const found = impure.exec(code)?.[0];
        return found ? [...nodes, `${path} says ${found}`] : nodes;
      });
    expect(wrong).toEqual([]);
  });

  it("before cli print nothing and end nothing; only cli reads the clock", () => {
    const printing = /\bconsole\.|\bprocess\.(?:stdout|stderr|exit)\b|\bnew Date\b|\bDate\.|\bperformance\./;
    const wrong = modules.filter(
      ({ layer, code }) => layers.indexOf(layer) < layers.indexOf("cli") && printing.test(code),
    );
    expect(wrong.map((module) => module.path)).toEqual([]);
  });
});

describe("tables that are asked with words of copy", () => {
  it("are dictionaries, which answer to no name that every object has", () => {
    const asked: readonly Layer[] = ["document", "claims", "checks"];
    const declared = /^(?:export )?const (\w+): Readonly<\s*Record<string,[^;=]*?>\s*> =(?!\s*dictionary\()/gm;
    const wrong = modules
      .filter(({ layer }) => asked.includes(layer))
      .flatMap(({ path, code }) => [...code.matchAll(declared)].map(([, name]) => `${path}: ${name}`));
    expect(wrong).toEqual([]);
  });
});

function sees(layer: Layer, target: Layer): boolean {
  return narrower[layer]?.includes(target) ?? layers.indexOf(target) <= layers.indexOf(layer);
}

describe("packages", () => {
  it("have one importer each, so that they can be changed in one place", () => {
    const wrong = modules.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !/^(\.|node:)/.test(name))
        .flatMap((name) => {
          const owner =
            importers[
              name
                .split("/")
                .slice(0, name.startsWith("@") ? 2 : 1)
                .join("/")
            ];
          return owner?.test(path) ? [] : [`${path} imports ${name}`];
        }),
    );
    expect(wrong).toEqual([]);
  });

  it("are all bundled: the published package depends on none", () => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(dependencies).toEqual({});
  });
});

describe("collections", () => {
  it.each(collections.filter((folder) => existsSync(join(root, "src", folder, "index.ts"))))(
    "src/%s/index.ts names every member of its folder",
    (folder) => {
      const index = modules.find((module) => module.path === `${folder}/index.ts`);
      const members = modules
        .filter(({ path }) => posix.dirname(path) === folder && path !== index?.path)
        .filter(isMember);
      const missing = members
        .map(({ path }) => `./${posix.basename(path, ".ts")}.js`)
        .filter((name) => !index?.imports.includes(name));
      expect(missing.map((name) => `add the missing import of ${name} to src/${folder}/index.ts`)).toEqual([]);
    },
  );
});

/** A member of a collection exports what its file is named after. */
function isMember({ path, text }: Module): boolean {
  const name = posix.basename(path, ".ts").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return new RegExp(`^export (?:const|function\\*?) ${name}\\b`, "m").test(text);
}

describe("every check", () => {
  it.each(checks.map((check) => [check.id, check] as const))("%s is documented", (id, check) => {
    const { title, finds, matters, remedy, example } = check;
    for (const text of [title, finds, matters, remedy, example.wrong, example.right]) expect(text).not.toBe("");
    expect(title).not.toMatch(/\.$/);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  const judging = checks.filter((check) => check.family !== "housekeeping").map((check) => check.id);
  it.runIf(existsSync(join(root, "fixtures/checks"))).each(judging)("%s has a spec", (id) => {
    expect(existsSync(join(root, "fixtures/checks", `${id}.md`))).toBe(true);
  });

  it("has an id of its own", () => {
    const ids = checks.map((check) => check.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe("files and names", () => {
  it("stay under 300 lines, data apart", () => {
    const long = modules.filter(({ path }) => !isData(path)).map(({ path }) => ({ path, lines: linesOf(path) }));
    expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it("are kebab-case, and none is a drawer for everything", () => {
    const drawers = /(^|[-/.])(utils?|helpers?|managers?|services?|issues?|problems?|items?|misc|common)([-/.]|$)/;
    const wrong = modules.filter(
      ({ path }) => !/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.d)?\.ts$/.test(path) || drawers.test(path),
    );
    expect(wrong.map((module) => module.path)).toEqual([]);
  });

  it("use the words of the design for what they export", () => {
    const foreign =
      /^export (?:const|function\*?|interface|type|class) (\w*(?:[Uu]til|[Hh]elper|Manager|Service|Problem|Issue)\w*)/gm;
    const wrong = modules.flatMap(({ path, text }) =>
      [...text.matchAll(foreign)].map((match) => `${path}: ${match[1]}`),
    );
    expect(wrong).toEqual([]);
  });

  it("export by name, since a default has none; oclif's own classes and hooks apart", () => {
    const wrong = modules.filter(
      ({ path, text }) => /^export default\b/m.test(text) && !/^(commands|cli\/hooks)\//.test(path),
    );
    expect(wrong.map((module) => module.path)).toEqual([]);
  });
});

function linesOf(path: string): number {
  return readFileSync(join(root, "src", path), "utf8").split("\n").length - 1;
}
