import { skipSpace } from "../../text/characters.js";
import type { Span } from "../../text/span.js";

/** An open object or list of the data. */
interface Level {
  readonly isList: boolean;
  key: string;
  types: string;
  published: Span | null;
}

/**
 * Finds `datePublished` in JSON-LD, wherever it stands (in `@graph`, in lists), that of an article before that of a page; the
 * spans leave out the quotation marks. A scan for strings rather than a parse: a page's data is often broken, and the place
 * of the value is wanted.
 */
export function findPublished(text: string, start: number, end: number): Span[] {
  const found: { span: Span; rank: number }[] = [];
  const levels: Level[] = [];
  const close = (): void => {
    const level = levels.pop();
    if (level?.published && !otherWorks.test(level.types)) {
      found.push({ span: level.published, rank: articles.test(level.types) ? 0 : 1 });
    }
  };
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 123 || unit === 91) {
      const isList = unit === 91;
      const around = levels[levels.length - 1];
      levels.push({ isList, key: isList ? (around?.key ?? "") : "", types: "", published: null });
    } else if (unit === 125 || unit === 93) {
      const types = levels[levels.length - 1]?.types ?? "";
      const isList = unit === 93;
      close();
      const around = levels[levels.length - 1];
      if (isList && around?.key === "@type") around.types += types;
    } else if (unit === 34) {
      const stop = stringEnd(text, at, end);
      const level = levels[levels.length - 1];
      if (level) takeString(text, at + 1, stop, end, level);
      at = stop;
    }
  }
  while (levels.length > 0) close();
  return found.sort((a, b) => a.rank - b.rank).map(({ span }) => span);
}

/** Types of works whose date is the article's; of those below it is not. */
const articles = /Article|Posting|Report|Story/;
const otherWorks = /Comment|Review|Question|Answer|Video|Image|Audio|Podcast|Event|Product|Person|Organization/;

function stringEnd(text: string, open: number, end: number): number {
  let at = open + 1;
  while (at < end && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1;
  return Math.min(at, end);
}

/** A string is a key when a colon follows it, else the value of the last key. */
function takeString(text: string, start: number, stop: number, end: number, level: Level): void {
  const next = skipSpace(text, stop + 1, end);
  if (!level.isList && text.charCodeAt(next) === 58 && next < end) {
    level.key = text.slice(start, Math.min(stop, start + 40));
  } else if (level.key === "@type") level.types += ` ${text.slice(start, Math.min(stop, start + 60))}`;
  else if (level.key === "datePublished" && !level.isList && stop - start < 60)
    level.published ??= { start, end: stop };
}
