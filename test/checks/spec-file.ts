/** A literate spec of a check: Markdown that an editor can read, with the frames that each case must give. */
export interface SpecCase {
  readonly title: string;
  /** Claim rules that hold in the case. */
  readonly rules: string | null;
  readonly articles: readonly { readonly path: string; readonly text: string }[];
  /** The frames as printed, or `silent`. */
  readonly findings: string;
  /** Where the findings stand in the spec file, so that they can be rewritten. */
  readonly findingsAt: { readonly start: number; readonly end: number };
}

/** Reads the cases of a spec: a heading, then fenced blocks of rules, articles and findings. */
export function readSpec(text: string): SpecCase[] {
  const cases: SpecCase[] = [];
  let title = "";
  let rules: string | null = null;
  let articles: { path: string; text: string }[] = [];
  const pieces = /^#{1,6} (?<heading>.+)$|^(?<fence>`{3,})(?<info>[^\n`]*)\n(?<body>[\s\S]*?)^\k<fence>$/gm;
  for (const { groups = {}, index = 0, 0: whole } of text.matchAll(pieces)) {
    if (groups.heading !== undefined) {
      title = groups.heading;
      rules = null;
      articles = [];
      continue;
    }
    const info = (groups.info ?? "").trim();
    const body = groups.body ?? "";
    if (info === "yaml rules") rules = body;
    else if (info.startsWith("md article")) {
      articles.push({ path: info.slice("md article".length).trim() || "article.md", text: body });
    } else if (info === "text findings") {
      const start = index + whole.indexOf("\n") + 1;
      cases.push({ title, rules, articles, findings: body, findingsAt: { start, end: start + body.length } });
      articles = [];
    }
  }
  return cases;
}
