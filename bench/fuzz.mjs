import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { judge, loadFacts, read } from "../dist/esm/index.js";

/*
 * Reads and judges mutated articles, and loads mutated rule files: nothing may crash, take more than two seconds of the
 * processor, or mark a place outside its file. --count says how many (100,000 unless given), --seed which; a case that
 * fails is written to a file and named.
 */
const { values } = parseArgs({
  options: { count: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
const count = Number(values.count);
const mostSeconds = 2;

const fixtures = join(import.meta.dirname, "../fixtures");
const articles = textsIn(join(fixtures, "articles"), /\.(md|txt|html)$/);
const specs = textsIn(join(fixtures, "checks"), /\.md$/);
const rules = [
  ...textsIn(join(import.meta.dirname, "../rules"), /\.yaml$/),
  ...textsIn(join(fixtures, "rules"), /\.yaml$/),
];
const facts = loadFacts(textsIn(join(import.meta.dirname, "../rules"), /iraq.*\.yaml$/));
const random = randomNumbers(Number(values.seed));
const extensions = [".md", ".txt", ".html"];

/** What has broken readers of text before. */
const odd = [
  "2,5",
  "1.000,00",
  "0/0",
  "-0",
  "1e999",
  "9".repeat(400),
  "31 February 2021",
  "29 February 1900",
  "00:61",
  "24:00",
  "MMXXI",
  "½",
  "３",
  "٣",
  "\ufeff",
  "\u0000",
  "\u2028",
  "\ud83d",
  "\udc00",
  "👩‍👩‍👧",
  "é",
  "\u202e",
  "\r",
  "\r\n",
  "\t",
  "---\n",
  "<!--",
  "-->",
  "<!-- claimlint stet-file garbled-figure: x -->",
  "&#x110000;",
  "&amp",
  "](",
  "`".repeat(50),
  "*".repeat(60),
  "(".repeat(80),
  "\u201c",
  "\u2019",
  "$",
  "£",
  "percent",
  "from",
  "to",
  "times",
  "per",
  "of",
  "years ago",
  "{us}",
  "[",
  "...",
  "|",
  "&a",
  "*a",
  "!!",
  "? ",
  ": ",
  "- ",
];

let failures = 0;
let slowest = 0;
let findings = 0;
for (let i = 0; i < count; i++) {
  // One in ten is a rule file.
  const isRules = i % 10 === 0;
  const source = isRules
    ? mutated(pick(rules), `${i}.yaml`)
    : mutated(pick(pick([articles, specs])), `${i}${pick(extensions)}`);
  const before = process.cpuUsage();
  try {
    for (const finding of isRules ? rulesFindings(source) : articleFindings(source)) {
      findings++;
      checkPlaces(finding);
    }
  } catch (error) {
    fail(source, error instanceof Error ? error.stack : String(error));
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  slowest = Math.max(slowest, seconds);
  if (seconds > mostSeconds) fail(source, `took ${seconds.toFixed(1)} s`);
  if ((i + 1) % 10_000 === 0) console.error(`${i + 1} of ${count}`);
}
console.log(
  `${count} files, ${findings} findings, ${failures} failures; the slowest took ${(slowest * 1000).toFixed(0)} ms`,
);
process.exitCode = failures > 0 ? 1 : 0;

function* articleFindings(source) {
  const reading = read(source, { date: "2021-07-26" });
  const judgement = judge(reading, facts, { today: "2026-01-01" });
  yield* judgement.findings;
  yield* judgement.stetted;
}

function* rulesFindings(source) {
  for (const file of loadFacts([source]).files) yield* file.findings;
}

function checkPlaces(finding) {
  checkPlace(finding, finding.source, finding.span);
  for (const label of finding.labels) checkPlace(finding, label.source, label.span);
  for (const fix of finding.fixes) for (const edit of fix.edits) checkPlace(finding, finding.source, edit.span);
}

function checkPlace({ check, message }, { path, text }, { start, end }) {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  if (!isInside) throw new Error(`${check}: ${message}: ${start}-${end} is outside ${path} (${text.length})`);
}

function fail(source, reason) {
  failures++;
  const file = join(tmpdir(), `claimlint-fuzz-${values.seed}-${source.path}`);
  writeFileSync(file, source.text);
  console.error(`${file}: ${reason}`);
}

/** A stretch of a text with a few changes in it: cut, doubled, swapped, overwritten, or with something odd put in. */
function mutated({ text }, path) {
  const length = path.endsWith(".yaml") ? 2500 : 150 + (random() % 600);
  const from = path.endsWith(".yaml") ? 0 : random() % Math.max(1, text.length - length);
  let result = text.slice(from, from + length);
  for (let changes = 1 + (random() % 8); changes > 0; changes--) {
    const at = random() % (result.length + 1);
    const to = Math.min(result.length, at + (random() % 40));
    const piece = pick([
      () => "",
      () => pick(odd),
      () => result.slice(at, to).repeat(2),
      () => [...result.slice(at, to)].reverse().join(""),
      () => String(random()),
      () => String.fromCharCode(random()),
      () => pick(pick([articles, specs, rules])).text.slice(at, to),
    ])();
    result = result.slice(0, at) + piece + result.slice(to);
  }
  return { path, text: result };
}

function pick(list) {
  return list[random() % list.length];
}

function textsIn(folder, pattern) {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  return names.sort().map((name) => ({ path: name, text: readFileSync(join(folder, name), "utf8") }));
}

/** A linear congruential generator (Numerical Recipes): the same numbers, 0 to 65,535, on every machine. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 16;
  };
}
