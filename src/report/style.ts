import { Chalk } from "chalk";

/** What a piece of a report is, for its colour. */
export type Role =
  | "error"
  | "warning"
  | "notice"
  | "headline"
  | "place"
  | "gutter"
  | "text"
  | "cut"
  | "secondary"
  | "remark"
  | "help"
  | "good"
  | "faint";

/** Writes pieces of a report in the manner of their roles. Every piece passes through here, plain text too. */
export interface Style {
  paint(role: Role, text: string): string;
}

type Modifier = "bold" | "dim" | "red" | "yellow" | "cyan" | "green" | "blueBright";

const looks: Readonly<Record<Role, readonly Modifier[]>> = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  notice: ["cyan", "bold"],
  headline: ["bold"],
  place: [],
  gutter: ["blueBright", "bold"],
  text: [],
  cut: ["dim"],
  secondary: ["blueBright", "bold"],
  remark: ["bold"],
  help: ["green", "bold"],
  good: ["green", "bold"],
  faint: ["dim"],
};

/** No colours: for files, pipes and NO_COLOR. */
export const plainStyle: Style = { paint: (_role, text) => text };

/** Colours written as words, `{red bold}text{/}`, so that a snapshot of them can be read. */
export const wordStyle: Style = {
  paint: (role, text) => (looks[role].length === 0 || text === "" ? text : `{${looks[role].join(" ")}}${text}{/}`),
};

/** The sixteen colours that every terminal has. */
export function colourStyle(): Style {
  const chalk = new Chalk({ level: 1 });
  return {
    paint: (role, text) =>
      looks[role].length === 0 ? text : looks[role].reduce((pen, look) => pen[look], chalk)(text),
  };
}
