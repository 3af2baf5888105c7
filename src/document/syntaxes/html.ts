import type { Finding } from "../../findings/finding.js";
import { skipSpace } from "../../text/characters.js";
import { blockStart, type DraftBlock, notJudged } from "../draft.js";
import { arrangePage } from "../html/arrange-page.js";
import { choosePageDates } from "../html/page-dates.js";
import { readPage } from "../html/read-page.js";
import type { Syntax } from "../syntax.js";

/** Web pages, whole or in part: the article is found among navigation, promotion and comments. */
export const html: Syntax = {
  name: "html",
  extensions: [".html", ".htm", ".xhtml", ".shtml"],
  opensWithHeadline: false,
  matches: opensPage,
  read(source, from, furniture) {
    const page = readPage(source, from === 0 ? source.text : source.text.slice(from), from, [], furniture);
    const arrangement = arrangePage(page);
    const blocks: DraftBlock[] = page.blocks.map(({ kind, text, map }) => ({ kind, text, map }));
    const [title] = page.titles;
    if (arrangement.headline < 0 && title) blocks.push({ kind: "headline", ...title });
    blocks.sort((a, b) => blockStart(a) - blockStart(b));
    const notices: Finding[] = [];
    if (page.brokenOff !== null) {
      const span = { start: page.brokenOff, end: Math.min(page.brokenOff + 20, source.text.length) };
      notices.push(notJudged(source, span, "a tag is never closed, so the rest of the page is lost", "begins here"));
    }
    const { comments, language } = page;
    const dates = choosePageDates(page, arrangement);
    return { blocks, dates, comments, notices, ...(language === null ? {} : { language }) };
  },
};

/** A declaration, or one of the elements that pages and exported articles begin with. */
const opening = /<(?:!doctype html|html|head|body|article|main|div|section|h1|p)\b/iy;

/** Looks past white space, comments and an XML declaration. */
function opensPage(text: string): boolean {
  let at = skipSpace(text, 0);
  for (;;) {
    const isComment = text.startsWith("<!--", at);
    if (!isComment && !text.startsWith("<?xml", at)) break;
    const end = text.indexOf(isComment ? "-->" : "?>", at);
    if (end < 0) return false;
    at = skipSpace(text, end + (isComment ? 3 : 2));
  }
  opening.lastIndex = at;
  return opening.test(text);
}
