import type { RuleExample, Written } from "../facts/rule-file.js";
import { spanInScalar } from "../schema/scalar-map.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";

/** An example of a rule file as an article, and the way back from it into the rule file. */
export interface ExampleArticle {
  readonly source: Source;
  /** The place in the rule file of a span of the article. */
  toRuleFile(span: Span): Span;
}

/** Makes an article of an example: its title is a headline in front matter. */
export function exampleArticle(ruleFile: Source, { text, title }: RuleExample): ExampleArticle {
  const opening = "---\ntitle: ";
  const quotedTitle = title ? JSON.stringify(title.text) : "";
  const head = title ? `${opening}${quotedTitle}\n---\n\n` : "";
  const inside = (written: Written, span: Span, from: number): Span => {
    const clamp = (offset: number): number => Math.min(Math.max(offset - from, 0), written.text.length);
    return spanInScalar(ruleFile.text, written, { start: clamp(span.start), end: clamp(span.end) });
  };
  return {
    source: { path: ruleFile.path, text: head + text.text },
    toRuleFile(span) {
      if (!title || span.start >= head.length) return inside(text, span, head.length);
      // Escapes move what follows them, so that only a title without any is marked in part.
      const isPlain = quotedTitle.length === title.text.length + 2;
      return isPlain ? inside(title, span, opening.length + 1) : title.span;
    },
  };
}
