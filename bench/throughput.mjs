import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judge, loadFacts, loadRules, read } from "../dist/esm/index.js";
import { corpusOf } from "./corpus.mjs";
import { countFigures } from "./count-figures.mjs";
import { printTable, processOf, timeInTurns } from "./time.mjs";

const root = join(import.meta.dirname, "..");
const rules = join(root, "rules/iraq-us-troops.yaml");

/** Throughput: whole processes over a folder, then the library over texts in memory, each against one RegExp. */
export function throughput({ quick }) {
  const articles = [...corpusOf(quick ? 200 : 2000)];
  wholeProcesses(articles, quick ? 3 : 7);
  library(articles, quick ? 3 : 5);
}

function wholeProcesses(articles, turns) {
  const folder = mkdtempSync(join(tmpdir(), "claimlint-bench-"));
  try {
    mkdirSync(join(folder, "news"));
    for (const { name, text } of articles) writeFileSync(join(folder, "news", name), text);
    const beside = join(import.meta.dirname, "count-figures.mjs");
    const check = [join(root, "dist/bin.js"), "check", "news", "--format", "concise", "--quiet"];
    const actions = {
      "one RegExp for figures": processOf([beside, "news"], { cwd: folder }),
      "reading the files": processOf([beside, "news", "--read-only"], { cwd: folder }),
      "claimlint check, no rules": processOf(check, { cwd: folder }),
      "claimlint check, one rule file": processOf([...check, "--rules", rules], { cwd: folder }),
    };
    printTable(`Whole processes, ${articles.length} articles`, timeInTurns(actions, turns), bytesOf(articles));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function library(articles, turns) {
  const sources = articles.map(({ name, text }) => ({ path: name, text }));
  const facts = loadFacts(loadRules([rules], root));
  const settings = { date: "2021-07-26" };
  const readings = () => sources.map((source) => read(source, settings));
  const actions = {
    "one RegExp for figures": () => sources.map(({ text }) => countFigures(text)),
    read: () => readings(),
    "read and judge": () => readings().map((reading) => judge(reading, facts, {})),
  };
  printTable(`The library, ${articles.length} texts in memory`, timeInTurns(actions, turns), bytesOf(articles));
}

function bytesOf(articles) {
  return articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
