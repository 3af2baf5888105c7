import type { QuantityMention } from "../../claims/mention.js";
import type { Claim, Reading } from "../../claims/reading.js";
import { isOneOf, lexeme } from "../../claims/token-access.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import type { Defect } from "../../values/quantity.js";
import { findingAt, fixAt } from "../wording/finding-at.js";
import { asOfText, claimText, quoted } from "../wording/words.js";
import { correctionsOf } from "./corrections.js";
import { labels, reasons } from "./defect-words.js";

/** One figure with broken notation; null for figures that are sound, and for notation that is right where it stands. */
export function singleFinding(
  check: Pick<CheckInfo, "id" | "severity">,
  reading: Reading,
  claim: Claim,
): Finding | null {
  const { block, mention } = claim;
  if (mention.kind !== "quantity") return null;
  const head = mention.counted?.head;
  const whole = head !== undefined && lexeme(block.tokens, head)?.indivisible === true;
  const defect = defectOf(mention) ?? (whole && isPointGroup(claim, mention) ? "point-groups" : null);
  if (!defect || isListComma(claim)) return null;
  // A document that is quoted may be written in another country's notation; a speaker's troops are as whole as ours.
  if (claim.quoted && foreignNotation.has(defect) && !(whole && defect === "decimal-comma")) return null;
  const said = claimText(claim);
  const { written, sure } = correctionsOf(mention, block.block.text, defect, whole || isBesideThousands(claim));
  const [best] = written;
  // What is left of a dash may look like a quotation mark.
  return findingAt(check, reading, block, mention, defect === "mojibake" ? null : claim, {
    message: `${quoted(said)} is garbled: ${reasons[defect]}`,
    label: labels[defect],
    actual: said,
    expected: written,
    notes: whole && defect === "decimal-comma" ? ["What is counted has no halves"] : [],
    fixes: best === undefined ? [] : fixAt(block, mention, `Write ${best}`, best, sure ? "safe" : "unsafe"),
    asOf: asOfText(claim),
  });
}

/** Damage that shows without any rule; a wrong suffix is another check's. */
export function defectOf(mention: unknown): Exclude<Defect, "wrong-suffix"> | null {
  const candidate = mention as QuantityMention | undefined;
  if (candidate?.kind !== "quantity") return null;
  const [defect] = candidate.quantity.defects;
  return defect === undefined || defect === "wrong-suffix" ? null : defect;
}

/** "from 5,000 to 2,5": the other side is counted in thousands. */
function isBesideThousands({ mention, sentence }: Claim): boolean {
  const change = sentence.changes.find(({ before, after }) => before === mention || after === mention);
  const other = change && (change.before === mention ? change.after : change.before);
  return other?.kind === "quantity" && other.quantity.unit === null && other.quantity.written.group === ",";
}

/** "45.000 people": three decimals of what has no halves, where nothing is an average. */
function isPointGroup({ block, sentence }: Claim, { quantity, first, core }: QuantityMention): boolean {
  if (quantity.written.decimals !== 3 || quantity.written.magnitude || quantity.per !== null || quantity.unit)
    return false;
  if (!/^[1-9]\d{0,2}\.\d{3}$/.test(block.block.text.slice(core.start, core.end))) return false;
  for (let at = sentence.first; at < Math.min(first + 8, sentence.next); at++)
    if (isOneOf(block.tokens, at, averages)) return false;
  return true;
}

/** "1,2 and 3", "results 3,5 and 7": a list of numbers without spaces. */
function isListComma({ block, mention }: Claim): boolean {
  if (mention.kind !== "quantity" || !mention.quantity.defects.includes("decimal-comma")) return false;
  const after = block.block.text.slice(mention.end, mention.end + 8);
  return /^(?:,\d| and \d| or \d| & \d)/.test(after) || /\d,$/.test(block.block.text.slice(0, mention.start).trimEnd());
}

const foreignNotation = new Set<Defect>(["decimal-comma", "mixed-separators", "point-groups"]);
const averages = new Set("average averages averaged averaging mean median per rate ratio each every".split(" "));
