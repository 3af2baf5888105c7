import type { Coverage } from "../findings/coverage.js";
import { count } from "./count.js";
import { visible } from "./frame/cells.js";
import { toJson } from "./to-json.js";

/** So many kinds of figures are named. */
const mostKinds = 20;

/** What the rules reach, what articles count most that no rule covers, and the facts that no article used. */
export function drawCoverage(coverage: Coverage, lists: boolean): string {
  const { articles, figures, dates, facts, uncovered } = coverage;
  const unused = facts.filter(({ used }) => used === 0).map(({ id }) => id);
  const lines = [
    ...(lists ? [...uncovered.map(drawFigure), ""] : []),
    `${count(articles, "article")}: rules cover ${share(figures)} figures and ${share(dates)} dates`,
    ...section("What is counted most that no rule covers", kindsOf(coverage)),
    ...section(`Facts that no article used (${unused.length} of ${facts.length})`, unused),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** All of it, for other programs. */
export function coverageJson(coverage: Coverage): string {
  return `${toJson({ version: 1, ...coverage }, 2)}\n`;
}

function drawFigure({ path, part, line, column, text, counted }: Coverage["uncovered"][number]): string {
  const place = part === undefined ? "" : ` (${part})`;
  const noun = counted === null || text.includes(counted) ? "" : ` ${counted}`;
  return visible(`${path}:${line}:${column}${place}: ${text}${noun}`);
}

function kindsOf({ uncovered }: Coverage): string[] {
  const counts = new Map<string, number>();
  for (const { counted } of uncovered) if (counted !== null) counts.set(counted, (counts.get(counted) ?? 0) + 1);
  const ordered = [...counts].filter(([, number]) => number > 1).sort((a, b) => b[1] - a[1]);
  return ordered.slice(0, mostKinds).map(([noun, number]) => `${visible(noun)} (${number})`);
}

function section(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : ["", title, ...entries.map((entry) => `  ${entry}`)];
}

function share({ covered, total }: { readonly covered: number; readonly total: number }): string {
  return `${covered} of ${total}`;
}
