import { Composer, type CST, type Document, isCollection, isPair, Lexer, type Node, Parser } from "yaml";
import type { Finding } from "../findings/finding.js";
import type { Source } from "../text/source.js";
import { buildYamlTree } from "./build-yaml-tree.js";
import { type Say, sayInto } from "./mistake.js";
import { sayBrokenSyntax } from "./yaml-mistakes/say-broken-syntax.js";
import type { YamlNode } from "./yaml-node.js";

/** No rule file nests deeper than ten; past this bound a file is an attack on the stack. */
const deepestNesting = 100;

/** What the full parser made of a text; no root when nothing is there, or when it is broken: then there are findings. */
export interface ParsedYaml {
  readonly root: YamlNode | null;
  readonly findings: readonly Finding[];
}

/** Reads any YAML with the full parser, which is slow but knows what is wrong and where. */
export function parseYaml(source: Source, check: string): ParsedYaml {
  const findings: Finding[] = [];
  const say = sayInto(findings, source, { check });
  const tokens = readTokens(source.text, say);
  const contents = tokens && compose(source.text, tokens, say);
  const root = contents && findings.length === 0 ? buildYamlTree(source.text, contents, say) : null;
  const isEmpty = root?.kind === "text" && root.style === "plain" && root.text === "";
  return { root: isEmpty ? null : root, findings };
}

/** The tokens of the text; null when it nests too deep, which is seen before anything recurses. */
function readTokens(text: string, say: Say): CST.Token[] | null {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > deepestNesting) {
      const start = Math.max(0, Math.min(parser.offset, text.length) - 1);
      say({ start, end: start + 1 }, `YAML nested more than ${deepestNesting} levels deep`, {
        label: "too deep here",
        notes: ["Rules need no more than ten levels, so the file was not read further"],
      });
      return null;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/**
 * The contents of the one document in the tokens. The `failsafe` schema leaves scalars as text; keys are compared
 * elsewhere, since the parser compares each with every other.
 */
function compose(text: string, tokens: readonly CST.Token[], say: Say): Node | null {
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const traced = Error.stackTraceLimit;
  let document: Document.Parsed | null = null;
  try {
    // The parser makes an Error for every mistake; a file of 100,000 mistakes would spend its time on stack traces.
    Error.stackTraceLimit = 0;
    document = composer.compose(tokens, true, text.length).next().value ?? null;
  } finally {
    Error.stackTraceLimit = traced;
  }
  if (!document) return null;
  const contents: Node | null = document.contents;
  const tags = document.warnings.filter((warning) => warning.code === "TAG_RESOLVE_FAILED");
  const errors = [...document.errors, ...tags].map(({ message, pos }) => ({ message, offset: pos[0] }));
  sayBrokenSyntax(text, errors, (offset) => startsAround(contents, offset), say);
  const second = tokens.filter((token) => token.type === "document")[1];
  if (errors.length === 0 && second) {
    say({ start: second.offset, end: Math.min(second.offset + 3, text.length) }, "Two YAML documents in one file", {
      label: "the second begins here",
      notes: ["`---` and `...` end a document: put what follows into a file of its own"],
    });
  }
  return contents;
}

/** Where the nodes begin that hold an offset, or that were the last to begin before it; outermost first. */
function startsAround(contents: Node | null, offset: number): number[] {
  const starts: number[] = [];
  let level: unknown[] = [contents];
  while (level.length > 0) {
    const nodes = level.flatMap((entry) => (isPair(entry) ? [entry.key, entry.value] : [entry])) as (Node | null)[];
    const begun = nodes.filter((node) => node?.range && node.range[0] <= offset);
    const inner = begun.findLast((node) => node?.range && offset <= node.range[2]) ?? begun.at(-1);
    if (inner?.range) starts.push(inner.range[0]);
    level = isCollection(inner) ? inner.items : [];
  }
  return starts;
}
