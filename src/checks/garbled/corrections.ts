import type { QuantityMention } from "../../claims/mention.js";
import { writeFigure } from "../../claims/write-figure.js";
import { mendEncoding } from "../../text/mend-encoding.js";
import type { Defect } from "../../values/quantity.js";
import { multiply, type Rational, rational } from "../../values/rational.js";
import { decimalsNeeded, writeDigits } from "../../values/write-number.js";

/** What a damaged figure can have been, best first. */
export interface Corrections {
  readonly written: readonly string[];
  /** Only the notation is wrong, and it can be mended in one way. */
  readonly sure: boolean;
}

/** Mends the notation of a figure that stands in `text`; things that have no halves are counted in thousands. */
export function correctionsOf(mention: QuantityMention, text: string, defect: Defect, whole: boolean): Corrections {
  const said = text.slice(mention.start, mention.end);
  const around = (core: string): string =>
    text.slice(mention.start, mention.core.start) + core + text.slice(mention.core.end, mention.end);
  const core = text.slice(mention.core.start, mention.core.end);
  const { min, unit, written } = mention.quantity;
  const asRead = around(
    written.magnitude
      ? writeFigure(min, { group: ",", magnitude: written.magnitude })
      : writeDigits(min, Math.max(written.decimals, decimalsNeeded(min)), ","),
  );
  switch (defect) {
    case "mojibake":
      return { written: [mendEncoding(said)], sure: true };
    case "letter-for-digit":
      return {
        written: [mention.form === "letter-for-dollar" ? said.replace(/^S/, "$") : around(withDigits(core))],
        sure: true,
      };
    case "decimal-comma":
      if (unit || written.magnitude) return { written: [around(withPoint(core))], sure: true };
      return whole
        ? { written: [around(inThousands(core))], sure: false }
        : { written: [around(withPoint(core)), around(inThousands(core))], sure: false };
    case "short-group": {
      const lost = lostDigit.test(core)
        ? [core.replace(/,(\d{1,2})$/, (_, last: string) => `,${last.padEnd(3, "0")}`)]
        : [];
      const cents = lost.length > 0 && unit ? [core.replace(/,(\d\d)$/, ".$1")] : [];
      return { written: distinct([...lost.map(around), asRead, ...cents.map(around)]), sure: false };
    }
    case "point-groups":
      return { written: [around(core.replace(/\./g, ","))], sure: written.group === "." };
    case "long-group":
      return { written: distinct([asRead, around(core.replace(/(\d{3})\d+$/, "$1"))]), sure: false };
    case "two-points":
      return { written: [around(core.replace(/\.(?=[^.]*$)/, "")), around(core.replace(".", ""))], sure: false };
    default:
      return { written: [asRead], sure: true };
  }
}

/** Both sides of "from 3 to 2,5" a thousand times as large. */
export function thousandfold(value: Rational): string {
  return inDigits(multiply(value, rational(1000)));
}

/** Digits with commas, however large: damaged digits are mended as digits. */
function inDigits(value: Rational): string {
  return writeDigits(value, decimalsNeeded(value), ",");
}

/** "l998" as 1998, "2,OOO" as 2,000: nothing else is changed. */
function withDigits(core: string): string {
  return core.replace(/^[\dlIoO,.]+/, (figure) => figure.replace(/[lI]/g, "1").replace(/[oO]/g, "0"));
}

/** The last comma as a point: "12,50" as 12.50; the commas before it stay. */
function withPoint(core: string): string {
  return core.replace(/,(?=\d+$|\d+\D)/, ".");
}

/** "22,50" as 22,500. */
function inThousands(core: string): string {
  return core.replace(/,(\d+)/, (_, group: string) => `,${group.padEnd(3, "0")}`);
}

/** "1,000,00": groups of three, and one that has lost a digit or stands for cents. */
const lostDigit = /^\d{1,3}(?:,\d{3})+,\d{1,2}$/;

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
