import { judge, loadFacts, read } from "../../src/pipeline.js";

export interface JudgedText {
  /** The article's date; without one it has no anchor. */
  readonly date?: string;
  readonly title?: string;
}

/**
 * What the facts make of a text: a line each for what is wrong ("contradict 63 → 65", "outdated 5,200 → 2,500"), in
 * order of place. Agreement and silence give no line.
 */
export function judgeText(rules: string, text: string, { date, title }: JudgedText = {}): string[] {
  return verdictsOf(rules, text, { ...(date ? { date } : {}), ...(title ? { title } : {}) })
    .findings.filter(({ fact }) => fact !== null)
    .map(({ check, actual, expected }) => {
      const verdict = { "contradicts-fact": "contradict", "outdated-value": "outdated" }[check] ?? "garbled";
      return `${verdict} ${actual} → ${expected.join(" or ") || "?"}`;
    });
}

/** Verdicts that agree, as printed figures and dates: what was understood and found right. */
export function agreedIn(rules: string, text: string, settings: JudgedText = {}): string[] {
  return verdictsOf(rules, text, settings)
    .verdicts.filter(({ kind }) => kind === "agree")
    .map(({ claim }) => claim.block.block.text.slice(claim.mention.start, claim.mention.end));
}

function verdictsOf(rules: string, text: string, { date, title }: JudgedText): ReturnType<typeof judge> {
  const base = loadFacts([{ path: "rules.yaml", text: rules }]);
  const wrong = base.files.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error"));
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join("; "));
  const front = `---\n${title ? `title: ${title}\n` : ""}${date ? `date: ${date}\n` : ""}---\n`;
  return judge(read({ path: "article.md", text: `${front}${text}\n` }), base);
}
