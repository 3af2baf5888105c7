/**
 * The alternatives of a pattern by the letter that they begin with, so that a text is held against few of them; those that
 * may begin with several letters stand in every group, and alone under "".
 */
export function byFirstLetter(pattern: string): Readonly<Record<string, string>> {
  const groups: Record<string, string[]> = { "": [] };
  const alternatives = alternativesOf(pattern).map((text) => ({
    text,
    letter: /^[a-z](?![?*{])/.exec(text)?.[0] ?? "",
  }));
  for (const { letter } of alternatives) groups[letter] ??= [];
  for (const { text, letter } of alternatives) {
    for (const [group, texts] of Object.entries(groups)) if (letter === "" || letter === group) texts.push(text);
  }
  return Object.fromEntries(Object.entries(groups).map(([letter, texts]) => [letter, texts.join("|")]));
}

/** What stands between the bars of a pattern that no bracket holds. */
function alternativesOf(pattern: string): string[] {
  const found = [""];
  let depth = 0;
  for (const [part] of pattern.matchAll(/\\.|\[[^\]]*\]|./gs)) {
    if (part === "(") depth++;
    if (part === ")") depth--;
    if (part === "|" && depth === 0) found.push("");
    else found[found.length - 1] += part;
  }
  return found;
}
