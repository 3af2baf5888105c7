import type { Finding, Fix } from "./finding.js";

/**
 * The corrections that a reviewer may be offered at a click: the finding's fixes; without any, its expected texts, which
 * then change what is said. Never of a speaker's words, nor in a container, whose text is not the file's.
 */
export function correctionsOf(finding: Finding): readonly Fix[] {
  if (finding.quoted || finding.part !== undefined) return [];
  if (finding.fixes.length > 0) return finding.fixes;
  return finding.expected.map((text) => ({
    title: text === "" ? "leave it out" : `write "${text}"`,
    safety: "unsafe",
    edits: [{ span: finding.span, text }],
  }));
}
