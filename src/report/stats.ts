import { type RunResult, summarise } from "../findings/run-result.js";
import { fileMeasured, type RunStats } from "../findings/run-stats.js";
import { count } from "./count.js";

/** So many of the slowest articles are named. */
const mostNamed = 5;

/** A table of where the time went: pieces of work, then the slowest articles. */
export function drawStats({ total, spent }: RunStats, result: RunResult): string {
  const { files, claims } = summarise(result);
  const facts = result.rules.reduce((sum, rules) => sum + rules.facts, 0);
  const ordered = [...spent].sort((a, b) => b[1].milliseconds - a[1].milliseconds);
  const row = (name: string, milliseconds: number): string =>
    `${milliseconds.toFixed(1).padStart(10)} ms ${((100 * milliseconds) / total).toFixed(0).padStart(3)} %  ${name}`;
  const work = ordered.flatMap(([name, { milliseconds }]) =>
    fileMeasured(name) === null ? [row(name, milliseconds)] : [],
  );
  const slowest = ordered.flatMap(([name, { milliseconds }]) => {
    const path = fileMeasured(name);
    return path === null ? [] : [row(path, milliseconds)];
  });
  const lines = [
    `${count(files, "article")}, ${count(claims, "claim")}, ${count(facts, "fact")} in ${total.toFixed(0)} ms`,
    ...work,
    ...(slowest.length > 0 ? ["The slowest articles"] : []),
    ...slowest.slice(0, mostNamed),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
