import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpusOf } from "./corpus.mjs";
import { env, printTable, timeInTurns } from "./time.mjs";

const root = join(import.meta.dirname, "..");
const installed = join(import.meta.dirname, "linters/node_modules");

/** Linters of prose and of Markdown: what they do is other work, but an editor waits for it in the same way. */
const others = {
  "textlint, one rule on dates": ["textlint/bin/textlint.js", "--rule", "date-weekday-mismatch", "news/*.md"],
  "write-good": ["write-good/bin/write-good.js", "news/*.md"],
  alex: ["alex/cli.js", "--quiet", "news"],
  cspell: ["cspell/bin.mjs", "--no-progress", "--no-summary", "--quiet", "news/*.md"],
  "markdownlint-cli2": ["markdownlint-cli2/markdownlint-cli2-bin.mjs", "news/*.md"],
};

const packages = "textlint@15 textlint-rule-date-weekday-mismatch write-good@1 alex@11 cspell@9 markdownlint-cli2@0.20";

/** Other linters that are installed in bench/linters, over the same articles. */
export function linters({ quick }) {
  if (!existsSync(installed)) {
    console.log(`Other linters: npm install --prefix bench/linters ${packages}\n`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "claimlint-bench-"));
  try {
    mkdirSync(join(folder, "news"));
    const articles = [...corpusOf(quick ? 20 : 200, [".md"])];
    for (const { name, text } of articles) writeFileSync(join(folder, "news", name), text);
    const names = articles.map(({ name }) => `news/${name}`);
    const actions = {
      "claimlint check, one rule file": () =>
        run([join(root, "dist/bin.js"), "check", "news", "--rules", join(root, "rules/iraq-us-troops.yaml")], folder),
    };
    for (const [name, [bin, ...args]] of Object.entries(others)) {
      const file = join(installed, bin);
      const given = args.flatMap((arg) => (arg === "news/*.md" ? names : [arg]));
      if (existsSync(file)) actions[name] = () => run([file, ...given], folder);
    }
    const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    printTable(`Other linters, ${articles.length} articles`, timeInTurns(actions, quick ? 1 : 3), bytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each has codes of its own for what it finds; a linter that cannot start says so and reads nothing. */
function run(args, cwd) {
  const { status, error, stdout, stderr } = spawnSync(process.execPath, args, { cwd, env, maxBuffer: 1 << 30 });
  const isFault = error || status === null || (status > 1 && stdout.length === 0);
  if (isFault) throw new Error(`${args.slice(0, 3).join(" ")}: ${error ?? stderr}`);
}
