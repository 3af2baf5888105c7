/** Names of the link definitions in a Markdown text, as they compare: small letters, single spaces. */
export type LinkLabels = ReadonlySet<string>;

/** Collects the names of all `[name]: address` lines. */
export function readLinkLabels(text: string): LinkLabels {
  const labels = new Set<string>();
  if (!text.includes("]:")) return labels;
  for (const found of text.matchAll(/^[ >]{0,12}\[([^[\]\n]{1,200})\]:/gm)) labels.add(foldLabel(found[1] ?? ""));
  return labels;
}

const definition =
  /\[[^\]\n^][^\]\n]{0,200}\]:[ \t]*\S+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?[ \t]*(?:\n|$)[ \t]*/y;
const noteLabel = /\[\^[^\]\s]{1,60}\]:[ \t]*/y;

/** Where a paragraph's own words begin: after link definitions and after the label of a footnote. */
export function skipDefinitions(text: string, start: number, end: number): number {
  let at = start;
  while (text.charCodeAt(at) === 91 && at < end) {
    definition.lastIndex = at;
    if (!definition.test(text) || definition.lastIndex > end + 1) break;
    at = Math.min(definition.lastIndex, end);
  }
  noteLabel.lastIndex = at;
  return at < end && noteLabel.test(text) ? Math.min(noteLabel.lastIndex, end) : at;
}

/** True for "[words]" and "[words][name]" that a definition makes a link; other square brackets are the author's own. */
export function isDefinedLink(written: string, labels: LinkLabels): boolean {
  if (written.endsWith(")")) return true;
  if (labels.size === 0) return false;
  const open = written.lastIndexOf("][");
  const label = open < 0 ? written.slice(1, -1) : written.slice(open + 2, -1) || written.slice(1, open);
  return labels.has(foldLabel(label));
}

function foldLabel(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, " ");
}
