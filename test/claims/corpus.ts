import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readClaims } from "../../src/claims/read-claims.js";
import type { BlockReading } from "../../src/claims/reading.js";
import { findSentences } from "../../src/document/sentences.js";
import { identityMap } from "../../src/text/source-map.js";
import type { Span } from "../../src/text/span.js";

/** What is expected of every spelling of a group; all are written as text, absent ones have their usual value. */
export interface Expected {
  readonly kind: string;
  readonly value?: string;
  readonly unit?: string;
  readonly bound?: string;
  readonly per?: string;
  readonly loose?: string;
  readonly defects?: readonly string[];
  readonly quantity?: string;
  readonly edtf?: string;
  readonly mod?: string;
  readonly freq?: string;
  readonly implied?: readonly string[];
  /** The article's date. */
  readonly anchor?: string;
}

export interface Group extends Expected {
  readonly spellings: readonly string[];
}

/** What a form of the grammar reads, and what it must leave alone. */
export interface FormFixture {
  readonly file: string;
  readonly form: string;
  readonly groups: readonly Group[];
  readonly never: readonly string[];
  readonly anchor: string | undefined;
  readonly kind: string;
}

type Section = Partial<Expected> & { readonly reads?: readonly Group[]; readonly never?: readonly string[] };

const folder = join(import.meta.dirname, "../../fixtures/claims");

/** The fixtures of all forms, in the order of their files. */
export function loadCorpus(): readonly FormFixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((file) => {
      const sections: Record<string, Section> = parse(readFileSync(join(folder, file), "utf8"), { schema: "failsafe" });
      return Object.entries(sections).map(([form, { reads = [], never = [], ...usual }]) => ({
        file,
        form,
        groups: reads.map((group) => ({ ...usual, ...group }) as Group),
        never,
        anchor: usual.anchor,
        kind: usual.kind ?? "",
      }));
    });
}

/** A text without its marks: «the mention», ‹its hedge›, {what is counted}. */
export interface MarkedText {
  readonly text: string;
  /** The whole text where nothing is marked. */
  readonly mentions: readonly Span[];
  readonly hedges: readonly Span[];
  readonly counted: readonly Span[];
}

export function unmark(marked: string): MarkedText {
  let text = "";
  const spans: Record<string, Span[]> = { "«": [], "‹": [], "{": [] };
  const open: { mark: string; start: number }[] = [];
  for (const character of marked) {
    if (character in spans) open.push({ mark: character, start: text.length });
    else if ("»›}".includes(character)) {
      const last = open.pop();
      if (!last) throw new Error(`a mark is closed that was never opened: ${marked}`);
      spans[last.mark]?.push({ start: last.start, end: text.length });
    } else text += character;
  }
  if (open.length > 0) throw new Error(`a mark stays open: ${marked}`);
  const { "«": mentions = [], "‹": hedges = [], "{": counted = [] } = spans;
  return { text, mentions: mentions.length > 0 ? mentions : [{ start: 0, end: text.length }], hedges, counted };
}

/** Reads a text as the one paragraph of an article of that date. */
export function readText(text: string, date?: string): BlockReading {
  const block = {
    kind: "paragraph",
    text,
    map: identityMap(0, text.length),
    sentences: findSentences(text),
    quotations: [],
  } as const;
  const document = {
    source: { path: "article.txt", text },
    syntax: "text",
    blocks: [block],
    dates: [],
    comments: [],
    notices: [],
  };
  const [reading] = readClaims(document, date === undefined ? {} : { dateOverride: date }).blocks;
  if (!reading) throw new Error("a document of one block gives one reading");
  return reading;
}
