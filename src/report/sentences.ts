import type { Finding } from "../findings/finding.js";
import { capitalise } from "../text/capital.js";
import { visible } from "./frame/cells.js";
import { remarksOf } from "./frame/remarks.js";

/**
 * A finding in words alone: the headline, after the part of a container that it stands in, then its remarks, each a piece of
 * a message on one line.
 */
export function wordsOf(finding: Finding): string[] {
  const headline = finding.part === undefined ? finding.message : `${finding.part}: ${finding.message}`;
  return [headline, ...remarksOf(finding).map(({ name, text }) => `${name}: ${text}`)].map(visible);
}

/** The same as running sentences. */
export function sentencesOf(finding: Finding): string[] {
  const remarks = remarksOf(finding).map(({ name, text }) =>
    name === "note" || name === "help" ? text : `${name}: ${text}`,
  );
  return [finding.message, ...remarks].map((text) => sentence(visible(text)));
}

function sentence(text: string): string {
  const begun = capitalise(text);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
