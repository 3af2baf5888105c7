import { checkFlags } from "./check-flags.js";
import type { FlagSpecs } from "./flags.js";

const { output, quiet } = checkFlags;

/** What all commands on rules share. */
const common = {
  output,
  config: checkFlags.config,
  "no-config": checkFlags["no-config"],
  "no-color": checkFlags["no-color"],
} as const satisfies FlagSpecs;

const format = (names: string) =>
  ({
    type: "string",
    multiple: true,
    value: "NAME[=FILE]",
    summary: `${names}, and where to write it. Repeatable.`,
  }) as const;

/** The flags of `claimlint rules test`. */
export const rulesTestFlags = {
  format: format("pretty (unless given), json or junit"),
  ...common,
  quiet: { ...quiet, summary: "Failures only: no notices and no summary." },
} as const satisfies FlagSpecs;

/** The flags of `claimlint rules validate`. */
export const rulesValidateFlags = {
  format: { ...checkFlags.format },
  ...common,
  today: checkFlags.today,
  quiet,
} as const satisfies FlagSpecs;

/** The flags of `claimlint rules list`. */
export const rulesListFlags = {
  format: format("table (unless given), json or csv"),
  ...common,
  today: { ...checkFlags.today, summary: "The day that values are given for, and that reviews are due by." },
  quiet: { ...quiet, summary: "No summary." },
} as const satisfies FlagSpecs;

/** The flags of `claimlint rules import`. */
export const rulesImportFlags = {
  column: {
    type: "string",
    multiple: true,
    value: "KEY=HEADING",
    summary: "The column that gives a key of the rules, where its heading does not say so. Repeatable.",
  },
  title: { type: "string", value: "TEXT", summary: "What the rule file is about; the name of FILE unless given." },
  output: { type: "string", value: "FILE", summary: "Write the rules to FILE, which must not exist yet." },
  force: { type: "boolean", summary: "Write over FILE." },
  "no-color": checkFlags["no-color"],
} as const satisfies FlagSpecs;

/** The flags of `claimlint rules draft`. */
export const rulesDraftFlags = {
  date: { ...checkFlags.date, summary: "Date of the article if it carries none: 2021-07-26, or in words." },
  title: { type: "string", value: "TEXT", summary: "What the rule file is about; the name of ARTICLE unless given." },
  source: {
    type: "string",
    value: "TEXT",
    summary: "On whose authority the facts are; ARTICLE with its date unless given.",
  },
  output: rulesImportFlags.output,
  force: rulesImportFlags.force,
  config: checkFlags.config,
  "no-config": checkFlags["no-config"],
  "no-color": checkFlags["no-color"],
} as const satisfies FlagSpecs;
