import type { SyntaxNodeRef } from "@lezer/common";
import { hasWord, skipSpace, skipSpaceBack } from "../../text/characters.js";
import { type DerivedText, deriveText } from "../../text/source-map.js";
import type { Span } from "../../text/span.js";
import type { BlockKind } from "../document.js";
import { copiedBlock, type DraftBlock } from "../draft.js";
import { readEntity } from "../entities.js";
import { lineBreak } from "../sentences.js";
import { isDefinedLink, type LinkLabels, skipDefinitions } from "./links.js";

/** The text of one Markdown block while its inline nodes pass by. */
export interface Leaf {
  /** Takes an inline node; false when nothing inside it is wanted. */
  enter(node: SyntaxNodeRef): boolean;
  /** The block, where it holds text, and the captions of the images in it, in the order of the source. */
  finish(): DraftBlock[];
}

/** Where the parsed text stands: `body` begins at `base` in `text`, and both count alike from there. */
export interface LeafContext {
  readonly text: string;
  readonly body: string;
  readonly base: number;
  readonly labels: LinkLabels;
  readonly comments: { readonly span: Span; readonly text: string }[];
}

/** Begins a block: what is visible between the two offsets of the body becomes its text. */
export function openLeaf(context: LeafContext, kind: BlockKind, from: number, to: number): Leaf {
  const { text, body, base, labels } = context;
  const start = skipSpace(body, skipDefinitions(body, from, to), to);
  const captions: DraftBlock[] = [];
  const keptMarks = new Set<number>();
  /** Where the words of a link end, and where the link does. */
  const linkEnds = new Map<number, number>();
  let derived: DerivedText | null = null;
  let at = start;

  /** Copies up to an offset and goes on after another, leaving out what lies between. */
  const skip = (upTo: number, next: number): DerivedText => {
    derived ??= deriveText(text);
    if (derived.length() === 0) at = skipSpace(body, at, upTo);
    derived.copy(at + base, upTo + base);
    at = next;
    return derived;
  };

  return {
    enter(node) {
      if (node.to <= at) return false;
      const { from: begin, to: end } = node;
      switch (node.name) {
        case "Emphasis":
        case "StrongEmphasis":
          return true;
        case "Escape":
          skip(begin, begin + 1);
          return false;
        case "Entity": {
          const entity = readEntity(body, begin, end);
          if (entity?.end === end) skip(begin, end).replace(entity.text, begin + base, end + base);
          return false;
        }
        case "HardBreak":
          skip(begin, end).replace(lineBreak, begin + base, end + base);
          return false;
        case "HTMLTag":
          if (/^<br\b/i.test(body.slice(begin, begin + 4)))
            skip(begin, end).replace(lineBreak, begin + base, end + base);
          else skip(begin, end);
          return false;
        case "Comment":
          context.comments.push({
            span: { start: begin + base, end: end + base },
            text: body.slice(begin + 4, end - 3),
          });
          skip(begin, end);
          return false;
        case "Autolink":
          skip(begin, begin + 1);
          skip(end - 1, end);
          return false;
        case "Image":
          captions.push(...altText(node));
          skip(begin, end);
          return false;
        case "Link":
          return enterLink(node);
        case "LinkMark":
        case "LinkLabel":
          if (!keptMarks.has(begin)) skip(begin, linkEnds.get(begin) ?? end);
          return false;
        default:
          // Marks, addresses, titles, inline code and struck-out text are not copy.
          skip(begin, end);
          return false;
      }
    },
    finish() {
      const end = skipSpaceBack(body, to, at);
      if (!derived) return hasWord(body, at, end) ? [copiedBlock(kind, text, at + base, end + base)] : [];
      if (derived.length() === 0) at = skipSpace(body, at, end);
      derived.copy(at + base, end + base);
      const block = { kind, ...derived.finish() };
      const blocks = hasWord(block.text) ? [block, ...captions] : captions;
      return blocks.sort((a, b) => (a.map.source[0] ?? 0) - (b.map.source[0] ?? 0));
    },
  };

  function enterLink(node: SyntaxNodeRef): boolean {
    const written = body.slice(node.from, node.to);
    if (written.startsWith("[^") && !written.endsWith(")")) {
      skip(node.from, node.to);
      return false;
    }
    if (isDefinedLink(written, labels)) {
      const close = node.node.getChildren("LinkMark")[1];
      if (close) linkEnds.set(close.from, node.to);
      return true;
    }
    for (const name of ["LinkMark", "LinkLabel"]) {
      for (const mark of node.node.getChildren(name)) keptMarks.add(mark.from);
    }
    return true;
  }

  function altText(node: SyntaxNodeRef): DraftBlock[] {
    const close = node.node.getChildren("LinkMark")[1]?.from ?? node.from;
    const open = skipSpace(body, node.from + 2, close);
    const end = skipSpaceBack(body, close, open);
    return hasWord(body, open, end) ? [copiedBlock("caption", text, open + base, end + base)] : [];
  }
}
