import { readMarkdown } from "../markdown/read-markdown.js";
import type { Syntax } from "../syntax.js";

/** Markdown as CommonMark and GitHub have it, with HTML in it. */
export const markdown: Syntax = {
  name: "markdown",
  extensions: [".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"],
  opensWithHeadline: true,
  matches: (text) => marks.test(text.slice(0, 20_000)),
  read: readMarkdown,
};

/** A heading, an inline link, a fence, a quotation, strong emphasis or a footnote somewhere near the top. */
const marks = /^(?:#{1,6} \S|```|~~~|> \S)|\]\((?:https?:|\/|#)|\*\*\S|^\[[^\]\n]{1,80}\]: ?\S/m;
