import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printTable, processOf, timeInTurns } from "./time.mjs";

const root = join(import.meta.dirname, "..");

/** Start-up: one rule file, one article of 4 KB, against a bare oclif command that prints a word. */
export function startUp({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), "claimlint-bench-"));
  try {
    const bare = bareCommand(join(folder, "bare"));
    const article = join(folder, "article.md");
    writeFileSync(article, articleOf(4096));
    writeFileSync(join(folder, "empty.cjs"), "");
    const bin = join(root, "dist/bin.js");
    const rules = ["--rules", join(root, "rules/iraq-us-troops.yaml")];
    const actions = {
      "a bare oclif command, unbundled": processOf([bare, "check"]),
      "node, an empty file": processOf([join(folder, "empty.cjs")]),
      "claimlint check, one article, one rule file": processOf([bin, "check", article, ...rules]),
      "claimlint check, one article, no rules": processOf([bin, "check", article]),
      "claimlint --version (through oclif)": processOf([bin, "--version"]),
    };
    printTable("Start-up, whole processes", timeInTurns(actions, quick ? 7 : 25));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A command as oclif's own generator lays it out, with a manifest; it does nothing but print. */
function bareCommand(folder) {
  mkdirSync(join(folder, "commands"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const files = {
    "package.json": JSON.stringify({
      name: "bare",
      version: "1.0.0",
      type: "module",
      oclif: { bin: "bare", commands: "./commands" },
    }),
    "bin.js": 'import { execute } from "@oclif/core"; await execute({ dir: import.meta.url });',
    "commands/check.js": `import { Command } from "@oclif/core";
export default class Check extends Command {
  async run() {
    await this.parse(Check);
    this.log("word");
  }
}`,
    "manifest.mjs": `import { Plugin } from "@oclif/core";
const plugin = new Plugin({ root: import.meta.dirname, ignoreManifest: true });
await plugin.load();
console.log(JSON.stringify(plugin.manifest));`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const manifest = execFileSync(process.execPath, [join(folder, "manifest.mjs")]);
  writeFileSync(join(folder, "oclif.manifest.json"), manifest);
  return join(folder, "bin.js");
}

/** Markdown of about so many bytes, from the articles that ship. */
function articleOf(bytes) {
  const folder = join(root, "fixtures/articles");
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const near = texts.sort((a, b) => Math.abs(a.length - bytes) - Math.abs(b.length - bytes))[0];
  return near.repeat(Math.ceil(bytes / near.length)).slice(0, bytes);
}
