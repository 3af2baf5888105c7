import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpusOf } from "./corpus.mjs";
import { printTable, processOf, timeInTurns } from "./time.mjs";

const bin = join(import.meta.dirname, "../dist/bin.js");

/** Two threads against one, on a corpus that takes one of them ten seconds or more; then what the cache has kept. */
export function threads({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), "claimlint-bench-"));
  try {
    mkdirSync(join(folder, "news"));
    const articles = [...corpusOf(quick ? 400 : 2000)];
    for (const { name, text } of articles) writeFileSync(join(folder, "news", name), text);
    const check = (...args) =>
      processOf([bin, "check", "news", "--no-config", "--format", "concise", "--quiet", ...args], { cwd: folder });
    const actions = {
      "one thread": check("--workers", "1"),
      "two threads": check("--workers", "2"),
      "from the cache": check("--workers", "1", "--cache"),
    };
    const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    printTable(`Threads, ${articles.length} articles`, timeInTurns(actions, quick ? 2 : 3), bytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
