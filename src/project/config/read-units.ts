import type { CustomUnitRow } from "../../claims/amounts/custom-units.js";
import { readFigure } from "../../claims/read-figure.js";
import type { Finding } from "../../findings/finding.js";
import { mistake, quote } from "../../schema/mistake.js";
import { multiply } from "../../values/rational.js";
import type { Config } from "./config.js";
import { configCheck } from "./read-config.js";

/** The units that a configuration declares, and those whose relation to a known one cannot be read. */
export function readUnits({ source, units }: Config): { units: CustomUnitRow[]; findings: Finding[] } {
  const rows: CustomUnitRow[] = [];
  const findings: Finding[] = [];
  for (const { name, plural, also, equals } of units) {
    const quantity = readFigure(equals.value);
    if (!quantity?.unit || quantity.unit.offset || quantity.unit.dimension === "money") {
      findings.push(
        mistake(source, equals.span, `${quote(equals.value)} is no amount of a known unit`, {
          check: configCheck,
          label: "a figure with its unit",
          notes: ["As in: 4,200 square metres"],
        }),
      );
      continue;
    }
    const { dimension, factor } = quantity.unit;
    const unit = { code: name, dimension, factor: multiply(quantity.min, factor), name, plural };
    rows.push({ unit, words: [name, plural, ...also] });
  }
  return { units: rows, findings };
}
