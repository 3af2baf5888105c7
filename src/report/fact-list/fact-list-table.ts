import type { Days, FactList, FactRow } from "../../findings/fact-list.js";
import { displayWidth } from "../../text/width.js";
import { count } from "../count.js";
import type { FormatOf } from "../format.js";
import { visible } from "../frame/cells.js";
import { colourStyle, plainStyle, type Role, type Style } from "../style.js";
import { wrapText } from "../wrap.js";

/** For people: the facts file by file, each with what holds, how long, who says so and when to look again. */
export const factListTable: FormatOf<FactList> = {
  name: "table",
  extension: "txt",
  render(list, { color, width, quiet }) {
    const style = color ? colourStyle() : plainStyle;
    const files = list.files.map((file) => drawFile(file, list.today, style, width));
    return `${(quiet ? files : [...files, summary(list, style)]).join("\n\n")}\n`;
  },
};

const indent = "  ";
const least = 24;

function drawFile({ path, title, facts }: FactList["files"][number], today: string, style: Style, width: number) {
  const head =
    style.paint("headline", visible(path)) + style.paint("faint", title === null ? "" : `  ${visible(title)}`);
  const names = Math.max(4, ...facts.map(({ id }) => Math.min(displayWidth(visible(id)), 32)));
  const lines = facts.flatMap((fact) => drawFact(fact, today, names, style, width));
  return [head, ...(facts.length === 0 ? [style.paint("faint", `${indent}no facts`)] : lines)].join("\n");
}

/** The id, and beside it what is known, a line for each thing. */
function drawFact(fact: FactRow, today: string, names: number, style: Style, width: number): string[] {
  const id = visible(fact.id);
  const room = Math.max(least, width - indent.length - names - 2);
  const beside = detailsOf(fact, today).flatMap(([role, text]) =>
    wrapText(visible(text), room - 2, room).map((line, i) => style.paint(role, i === 0 ? line : `  ${line}`)),
  );
  const own = displayWidth(id) > names;
  const first = own ? [indent + style.paint("remark", id)] : [];
  const rest = beside.map((line, i) => {
    const name = i === 0 && !own ? style.paint("remark", id) + " ".repeat(names - displayWidth(id)) : " ".repeat(names);
    return `${indent}${name}  ${line}`;
  });
  return [...first, ...rest];
}

function detailsOf(fact: FactRow, today: string): [Role, string][] {
  const { title, value, holds, gaps, overlaps, source, reviewBy, stale, supersededBy } = fact;
  const review = reviewBy === null ? [] : [`review by ${reviewBy}${stale ? ": over" : ""}`];
  return [
    ["text", `${value ?? `nothing holds on ${today}`}${holds ? `, ${sayHolds(holds)}` : ""}`],
    ...(title === fact.id ? [] : ([["faint", title]] satisfies [Role, string][])),
    ...lineOf("notice", "gap", gaps),
    ...lineOf("faint", "overlap", overlaps),
    ...(supersededBy === null ? [] : ([["notice", `superseded by ${supersededBy}`]] satisfies [Role, string][])),
    source === null ? ["notice", "no source"] : ["faint", source],
    ...review.map((text): [Role, string] => [stale ? "warning" : "faint", text]),
  ];
}

function lineOf(role: Role, name: string, periods: readonly Days[]): [Role, string][] {
  if (periods.length === 0) return [];
  return [[role, `${name}${periods.length === 1 ? "" : "s"} ${periods.map(sayDays).join(", ")}`]];
}

/** The words are those of messages: since a day, until a day, from one to another. */
function sayDays({ from, until }: Days): string {
  if (until === null) return from === null ? "at all times" : `since ${from}`;
  return from === null ? `until ${until}` : from === until ? `on ${from}` : `${from} to ${until}`;
}

function sayHolds(days: Days): string {
  const isClosed = days.from !== null && days.until !== null && days.from !== days.until;
  return isClosed ? `from ${sayDays(days)}` : sayDays(days);
}

function summary({ files, today }: FactList, style: Style): string {
  const facts = files.flatMap((file) => file.facts);
  const stale = facts.filter((fact) => fact.stale).length;
  const empty = facts.filter(({ value }) => value === null).length;
  const words = [
    count(files.length, "rule file"),
    count(facts.length, "fact"),
    ...(empty > 0 ? [`${empty} without a value on ${today}`] : []),
    ...(stale > 0 ? [`${stale} past review`] : []),
  ];
  return style.paint("headline", words.join(", "));
}
