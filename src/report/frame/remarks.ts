import type { Finding } from "../../findings/finding.js";
import type { Role } from "../style.js";

/** A line below a frame: `= note: ...`. */
export interface Remark {
  readonly name: "note" | "source" | "quoted" | "help";
  readonly text: string;
  readonly role: Role;
}

/** How a finding was reckoned, on whose authority, who said it, and what to write instead, in this order. */
export function remarksOf(finding: Finding): Remark[] {
  const remarks: Remark[] = finding.notes.map((text) => ({ name: "note", text, role: "remark" }));
  const source = sourceOf(finding);
  if (source !== null) remarks.push({ name: "source", text: source, role: "remark" });
  if (finding.quoted)
    remarks.push({ name: "quoted", text: finding.speaker ?? "not in the article's own words", role: "remark" });
  const help = helpOf(finding);
  if (help !== null) remarks.push({ name: "help", text: help, role: "help" });
  return remarks;
}

/** The authority with the id of the fact that it vouches for. */
export function sourceOf(finding: Finding): string | null {
  const { authority, fact } = finding;
  if (authority === null) return fact === null ? null : `fact ${fact}`;
  return fact === null ? authority : `${authority} (fact ${fact})`;
}

/** A text that has quotation marks of its own stands between other ones. */
function inMarks(text: string): string {
  return text.includes('"') ? `\`${text}\`` : `"${text}"`;
}

/** What to write instead, and which option of `check` does it. */
export function helpOf(finding: Finding): string | null {
  const option = finding.fixes.some((fix) => fix.safety === "safe") ? "--fix" : "--fix-unsafe";
  const fixed = finding.fixes.length > 0;
  if (finding.expected.length === 0) {
    const title = finding.fixes[0]?.title;
    return title === undefined ? null : `${title} (${option} does it)`;
  }
  const texts = finding.expected.map((text) => (text === "" ? "nothing" : inMarks(text)));
  const last = texts.pop();
  const choice = texts.length === 0 ? last : `${texts.join(", ")} or ${last}`;
  return `write ${choice}${fixed ? ` (${option} does it)` : ""}`;
}
