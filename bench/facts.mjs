import { judge, loadFacts, read } from "../dist/esm/index.js";
import { corpusOf } from "./corpus.mjs";
import { printTable, timeInTurns } from "./time.mjs";

const perFile = 100;

/**
 * What facts cost: to load so many of them, and to hold an article against them. The articles speak of three. A hundred
 * thousand, which take a quarter of a minute to load, are loaded once.
 */
export function facts({ quick }) {
  const sizes = quick ? [10, 1_000] : [10, 1_000, 10_000];
  const turns = quick ? 2 : 5;
  const count = (size) => size.toLocaleString("en");
  const load = (size) => {
    const rules = [...rulesOf(size)];
    return [`${count(size)} facts`, () => loadFacts(rules)];
  };
  printTable("Loading facts from their text", timeInTurns(Object.fromEntries(sizes.map(load)), turns));
  if (!quick) printTable("Loading very many", timeInTurns(Object.fromEntries([1_000, 100_000].map(load)), 1, 0));
  const readings = [...corpusOf(quick ? 20 : 200)].map(({ name, text }, i) =>
    read({ path: name, text: `${text}\n\n${storyOf(i)}\n` }, { date: "2021-07-26" }),
  );
  const judging = sizes.map((size) => {
    const base = loadFacts([...rulesOf(size)]);
    return [`${count(size)} facts`, () => readings.map((reading) => judge(reading, base, {}))];
  });
  printTable(`Holding ${readings.length} articles against facts`, timeInTurns(Object.fromEntries(judging), turns));
}

function storyOf(turn) {
  const [a, b, c] = [0, 1, 2].map((step) => nameOf((turn + step) % 10));
  return `${a} employs 4,200 people. The workforce of ${b} fell to 3,100 from 5,000. ${c} was founded in 1974.`;
}

/** Rule files of a hundred facts: companies with their staff over time, and the years of their foundation. */
function* rulesOf(size) {
  for (let from = 0; from < size; from += perFile) {
    const entries = [];
    for (let i = from; i < Math.min(from + perFile, size); i++) entries.push(i % 3 === 2 ? eventOf(i) : figureOf(i));
    yield { path: `generated-${from}.yaml`, text: `version: 1\ntitle: Generated\nfacts:\n${entries.join("")}` };
  }
}

function figureOf(i) {
  const name = nameOf(i);
  return `  - id: staff-${i}
    title: People employed by ${name}
    subject: ["${name} (employees|workers|staff)", "${name} workforce", "${name} (employs|employed)"]
    near: [${name}]
    unit: [employees, workers, people]
    values:
      - {value: "${(1000 + (i % 9000)).toLocaleString("en")}", from: 2015, until: 2019}
      - {value: "${(2000 + (i % 9000)).toLocaleString("en")}", from: 2020}
    source: Annual report
`;
}

function eventOf(i) {
  const name = nameOf(i);
  return `  - id: founded-${i}
    title: Foundation of ${name}
    event: ["${name} was (founded|established|set up)", "founding of ${name}"]
    date: ${1900 + (i % 100)}-06
    source: Company register
`;
}

const syllables = "ba ce di fo gu ha jo ka li mo nu pe qui ro sa te va wo xi zo".split(" ");

/** A name for each number, of three to five syllables. */
function nameOf(i) {
  let rest = i + 8000;
  let name = "";
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) name += syllables[rest % syllables.length];
  return name[0].toUpperCase() + name.slice(1);
}
