import {
  type BlockContext,
  type BlockParser,
  parser as commonMark,
  type Line,
  type MarkdownConfig,
  type MarkdownParser,
  Strikethrough,
  Table,
  TaskList,
} from "@lezer/markdown";
import type { Span } from "../../text/span.js";
import { inlineCuts, isHeavy, isOverfull, mayHoldMarkup } from "./inline-bounds.js";

/** Quotes and lists nested deeper than this are read as plain text: each level costs the parser time on every line. */
const deepest = 60;
/** A paragraph or table longer than this is read as several: in a quotation the parser's work grows with the square of its lines. */
const longestParagraph = 1_000_000;
const longestQuotedParagraph = 65_536;
/** A text longer than this in one line is no paragraph that a person wrote; its markup is not worth the time. */
const longestInline = 1_000_000;
/** A line whose white space the pattern of a table's second line would take quadratic time over. */
const farIndented = /^[>\s]{200}/;

/**
 * CommonMark with tables, task lists and strikethrough. Indented text is no code: wire copy is indented. Link definitions are
 * left in their paragraphs, because their parser is quadratic; the reader takes them out. Bare addresses stay text.
 */
const configured = commonMark.configure([lenientTable(), TaskList, Strikethrough, bounds()]);

/** Reads a text into a syntax tree. What is nested too deep is a node `TooDeep`; spans of text left plain are added to `plain`. */
export function parseMarkdown(text: string, plain: Span[]) {
  const parser: MarkdownParser = Object.create(configured);
  parser.parseInline = (inline, offset) => {
    if (!mayHoldMarkup(inline)) return [];
    if (!isHeavy(inline)) return configured.parseInline(inline, offset);
    if (inline.length > longestInline || isOverfull(inline)) {
      plain.push({ start: offset, end: offset + inline.length });
      return [];
    }
    const elements = [];
    let from = 0;
    for (const cut of [...inlineCuts(inline), inline.length]) {
      for (const element of configured.parseInline(inline.slice(from, cut), offset + from)) elements.push(element);
      from = cut;
    }
    return elements;
  };
  return parser.parse(text);
}

/** Characters that may begin or end inline markup; the parser need not look at what lies between them. */
const inlineMark = /[\\&`<*_[\]!~]| {2}\n/g;

function bounds(): MarkdownConfig {
  return {
    remove: ["LinkReference", "IndentedCode"],
    defineNodes: [{ name: "TooDeep", block: true }],
    parseBlock: [
      { name: "TooDeep", before: "FencedCode", parse: readTooDeep },
      {
        name: "LongParagraph",
        endLeaf: (context, _line, leaf) =>
          leaf.content.length > (context.depth > 1 ? longestQuotedParagraph : longestParagraph),
      },
    ],
    parseInline: [
      {
        name: "Plain",
        before: "Escape",
        parse(context, _next, at) {
          inlineMark.lastIndex = at - context.offset;
          const mark = inlineMark.exec(context.text)?.index ?? context.text.length;
          return mark + context.offset > at ? mark + context.offset : -1;
        },
      },
    ],
  };
}

function readTooDeep(context: BlockContext, line: Line): boolean {
  if (context.depth < deepest) return false;
  const start = context.lineStart + line.pos;
  const end = context.lineStart + line.text.length;
  context.nextLine();
  context.addElement(context.elt("TooDeep", start, end));
  return true;
}

/**
 * Tables, also with spaces at the ends of their lines, which the parser's own pattern for the second line does not take, and
 * not where that pattern would take quadratic time.
 */
function lenientTable(): MarkdownConfig {
  const [rows] = Table.parseBlock ?? [];
  if (!rows?.endLeaf || !rows.leaf) return Table;
  const { endLeaf, leaf } = rows;
  const lenient: BlockParser = {
    ...rows,
    leaf(context, block) {
      const parser = leaf(context, block);
      if (!parser) return null;
      const readLine = parser.nextLine.bind(parser);
      parser.nextLine = (inContext, line, inBlock) => {
        const { text } = line;
        line.text = text.trimEnd();
        const isTaken = readLine(inContext, line, inBlock);
        if (!isTaken) line.text = text;
        return isTaken;
      };
      return parser;
    },
    endLeaf(context, line, block) {
      if (!line.text.includes("|")) return false;
      const next = context.peekLine();
      if (farIndented.test(next)) return false;
      const inContext: BlockContext = Object.create(context, { peekLine: { value: () => next.trimEnd() } });
      return endLeaf(inContext, line, block);
    },
  };
  return { ...Table, parseBlock: [lenient] };
}
