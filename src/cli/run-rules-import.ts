import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { decode } from "../project/decode.js";
import { describeFsError } from "../project/fs-errors.js";
import { InvalidFile, UsageError } from "../project/usage-error.js";
import type { ColumnOrder } from "../rulebook/import/column-map.js";
import { importRules, mostShown } from "../rulebook/import/import-rules.js";
import type { Source } from "../text/source.js";
import type { Invocation } from "./flags.js";
import type { rulesImportFlags } from "./rules-flags.js";
import { say } from "./say.js";
import { refuseToReplace, writeRules } from "./write-rules.js";

/** `claimlint rules import FILE`: makes a rule file of a spreadsheet, of query results or of claim reviews. */
export function runRulesImport(file: string, { flags }: Pick<Invocation<typeof rulesImportFlags>, "flags">): void {
  refuseToReplace(flags);
  const source = openTable(file);
  const title = flags.title ?? basename(file, extname(file));
  const made = importRules(source, { title, columns: (flags.column ?? []).map(readColumn) });
  if ("message" in made) throw new UsageError(`${file}: ${made.message}`);
  const errors = made.findings.filter(({ severity }) => severity === "error");
  const more = errors.length < mostShown ? "" : "; there may be more mistakes than these";
  if (errors.length > 0) throw new InvalidFile(`${file}: nothing was imported${more}`, made.findings);
  for (const { message } of made.findings) say(`${file}: ${message}`);
  for (const heading of made.unused) say(`${file}: the column ${JSON.stringify(heading)} was left out`);
  writeRules(made.text, flags);
}

function openTable(path: string): Source {
  try {
    const decoded = decode(readFileSync(path));
    if (decoded) return { path, text: decoded.text };
  } catch (error) {
    throw new UsageError(`${path}: cannot be read: ${describeFsError(error)}`, { cause: error });
  }
  throw new UsageError(`${path}: is binary; save the spreadsheet as CSV`);
}

function readColumn(order: string): ColumnOrder {
  const [, key, heading] = /^([^=]+)=(.+)$/s.exec(order) ?? [];
  if (key === undefined || heading === undefined) {
    throw new UsageError(`--column takes KEY=HEADING, such as value=Figure, not ${JSON.stringify(order)}`);
  }
  return { key, heading };
}
