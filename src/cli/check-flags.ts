import type { FlagSpecs } from "./flags.js";

/** The flags of `claimlint check`. */
export const checkFlags = {
  rules: {
    type: "string",
    multiple: true,
    value: "PATH",
    summary: "Claim rules: a YAML file, a folder of them, or claimlint:NAME for a pack that ships. Repeatable.",
  },
  format: {
    type: "string",
    multiple: true,
    value: "NAME[=FILE]",
    summary: "How to write the report, and where to. Repeatable; pretty unless given.",
  },
  output: { type: "string", value: "FILE", summary: "Write the one report that names no file to FILE." },
  date: { type: "string", value: "DATE", summary: "Date of the articles that carry none: 2021-07-26, or in words." },
  "date-override": { type: "string", value: "DATE", summary: "Date of every article, whatever it carries." },
  today: {
    type: "string",
    value: "DATE",
    summary: "Today's date, by which stets and facts grow old; the system's unless given. No claim is judged by it.",
  },
  "fail-on": {
    type: "string",
    value: "SEVERITY",
    summary: "The least severity that fails: error, warning (unless given), notice or never.",
  },
  "max-warnings": { type: "string", value: "N", summary: "N warnings do not fail, one more does." },
  select: {
    type: "string",
    multiple: true,
    value: "CHECKS",
    summary: "Run these checks only, by id and comma. Repeatable.",
  },
  ignore: {
    type: "string",
    multiple: true,
    value: "CHECKS",
    summary: "Leave these checks out, by id and comma. Repeatable.",
  },
  across: { type: "boolean", summary: "Hold the articles against each other as well." },
  staged: { type: "boolean", summary: "Check what is staged in git, as it is staged." },
  since: {
    type: "string",
    value: "REV",
    summary: "Check what has changed since this branch and REV parted. With --across the others are read too.",
  },
  baseline: {
    type: "string",
    value: "FILE",
    summary: "Findings that FILE lists are known: they are counted, not reported.",
  },
  "update-baseline": {
    type: "boolean",
    summary: "Write what is found to the baseline (claimlint-baseline.json unless --baseline names another).",
  },
  "prune-baseline": { type: "boolean", summary: "Take out of the baseline what is not found any more." },
  fix: { type: "boolean", summary: "Make the safe corrections in the articles, and report what remains." },
  "fix-unsafe": {
    type: "boolean",
    summary: "Make the best correction of every finding, also where it changes what is said.",
  },
  "fix-dry-run": {
    type: "boolean",
    summary: "Print what --fix (or --fix-unsafe, where given) would change as a unified diff, and write nothing.",
  },
  cache: {
    type: "boolean",
    summary: "Keep what was found in articles, in node_modules/.cache or .claimlint-cache, and look there first.",
  },
  workers: { type: "string", value: "N", summary: "Check articles in N threads; as many as pay unless given." },
  shard: { type: "string", value: "I/N", summary: "Check one of N equal parts, counted from 1; see claimlint merge." },
  watch: { type: "boolean", summary: "Check again what changes, until Ctrl+C." },
  stats: { type: "boolean", summary: "Print where the time went, to standard error." },
  "stdin-filename": { type: "string", value: "PATH", summary: "What the text from standard input (-) is called." },
  config: {
    type: "string",
    value: "FILE",
    summary: "Take the settings from FILE, not from the nearest claimlint.config.yaml.",
  },
  "no-config": { type: "boolean", summary: "Look for no configuration." },
  quiet: { type: "boolean", summary: "No notices and no summary." },
  "no-color": { type: "boolean", summary: "No colours. NO_COLOR and FORCE_COLOR hold too." },
} as const satisfies FlagSpecs;
