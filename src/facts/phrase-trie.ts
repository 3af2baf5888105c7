import { foldWord } from "../claims/characters.js";
import { formsOf } from "../claims/lexicon/inflect.js";
import { foldText, tokenKey } from "../claims/phrase-table.js";
import { isHyphen, isWord, signAt, textAt } from "../claims/token-access.js";
import { allCapitals, hashWord, number, sign, type Tokens, tokenise, word } from "../claims/tokens.js";
import type { PhrasePart } from "./phrase-syntax.js";

/** Where a phrase was met: its tokens, and what it stands for. */
export interface PhraseHit {
  readonly first: number;
  readonly next: number;
  readonly entry: number;
}

/** Spellings of terms, already parsed. */
export type TermLookup = (name: string) => readonly (readonly PhrasePart[])[];

/**
 * All phrases of all facts in one index: a trie over folded words. A word of a phrase is met in every inflected form;
 * one in capitals (IS, WHO) in capitals only. Looking at a text costs a step a token, however many phrases there are.
 */
export interface PhraseTrie {
  /** Adds a phrase; `entry` comes back with every place where it is met. */
  add(parts: readonly PhrasePart[], entry: number, terms: TermLookup): void;
  /** Every place where a phrase is met from token `first` up to `next`. Tokens that `skip` marks may stand inside. */
  find(tokens: Tokens, first: number, next: number, skip: Uint8Array | null): PhraseHit[];
}

interface Node {
  /** By the hash of a folded form. */
  readonly edges: Map<number, Edge[]>;
  /** By the word as declared, so that phrases that begin alike share their nodes. */
  readonly children: Map<string, Node>;
  /** A few words of the same clause may stand here. */
  gap: Node | null;
  readonly entries: number[];
}

interface Edge {
  readonly node: Node;
  readonly form: string;
  readonly capitals: boolean;
}

/** Words that `...` may stand for. */
const longestGap = 8;
/** Nodes that one phrase may make: brackets in brackets could ask for any number. */
const widestPhrase = 4000;

export function makePhraseTrie(): PhraseTrie {
  const root = makeNode();
  return {
    add(parts, entry, terms) {
      for (const node of insert([root], parts, terms, 0))
        if (node !== root && !node.entries.includes(entry)) node.entries.push(entry);
    },
    find(tokens, first, next, skip) {
      const hits: PhraseHit[] = [];
      for (let i = first; i < next; i++) {
        const edges = root.edges.get(tokenKey(tokens, i));
        if (edges) walk(root, tokens, i, i, next, skip, 0, hits);
      }
      return hits;
    },
  };
}

function makeNode(): Node {
  return { edges: new Map(), children: new Map(), gap: null, entries: [] };
}

/** The nodes at which the parts end when they begin at any of the given nodes. */
function insert(
  from: readonly Node[],
  parts: readonly PhrasePart[],
  terms: TermLookup,
  depth: number,
): readonly Node[] {
  let nodes: readonly Node[] = from;
  for (const part of parts) {
    if (nodes.length > widestPhrase || depth > 24) return [];
    switch (part.kind) {
      case "words":
        nodes = nodes.map((node) => insertWords(node, part.text));
        break;
      case "term":
        nodes = unique(terms(part.name).flatMap((spelling) => insert(nodes, spelling, terms, depth + 1)));
        break;
      case "choice":
        nodes = unique(part.branches.flatMap((branch) => insert(nodes, branch, terms, depth + 1)));
        break;
      case "optional": {
        const kept = nodes;
        nodes = unique([...kept, ...part.branches.flatMap((branch) => insert(kept, branch, terms, depth + 1))]);
        break;
      }
      case "gap":
        nodes = nodes.map((node) => (node.gap ??= makeNode()));
        break;
    }
  }
  return nodes;
}

function insertWords(from: Node, text: string): Node {
  let node = from;
  const tokens = tokenise(text);
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === sign || isClitic(tokens, i)) continue;
    const capitals =
      tokens.kind[i] === word &&
      ((tokens.flags[i] as number) & allCapitals) !== 0 &&
      /^[A-Z.]{2,}$/.test(textAt(tokens, i));
    node = insertWord(node, foldText(tokens, i), capitals);
  }
  return node;
}

function insertWord(node: Node, folded: string, capitals: boolean): Node {
  const key = capitals ? folded.toUpperCase() : folded;
  const known = node.children.get(key);
  if (known) return known;
  const child = makeNode();
  node.children.set(key, child);
  const forms = capitals ? [folded] : formsOf(foldWord(folded));
  for (const form of forms) {
    const hash = hashWord(form);
    const edges = node.edges.get(hash) ?? [];
    edges.push({ node: child, form, capitals });
    node.edges.set(hash, edges);
  }
  return child;
}

/** Follows every path from a node; `next` is the token after the last that was matched. */
function walk(
  node: Node,
  tokens: Tokens,
  first: number,
  at: number,
  limit: number,
  skip: Uint8Array | null,
  gapUsed: number,
  hits: PhraseHit[],
): void {
  if (hits.length > tokens.count * 64) return;
  for (const entry of node.entries) hits.push({ first, next: at, entry });
  if (node.gap) walkGap(node.gap, tokens, first, at, limit, skip, hits);
  const from = at === first ? at : overBreaks(tokens, at, limit, skip);
  // A figure may stand inside a phrase ("the EU's 27 members") or be a word of it ("the first Moon landing").
  for (let word = at; word < from; word++)
    if (skip?.[word] === 1) step(node, tokens, first, word, limit, skip, gapUsed, hits);
  step(node, tokens, first, from, limit, skip, gapUsed, hits);
}

function step(
  node: Node,
  tokens: Tokens,
  first: number,
  at: number,
  limit: number,
  skip: Uint8Array | null,
  gapUsed: number,
  hits: PhraseHit[],
): void {
  if (at >= limit || (tokens.kind[at] !== word && tokens.kind[at] !== number)) return;
  for (const edge of node.edges.get(tokenKey(tokens, at)) ?? []) {
    if (edge.capitals && ((tokens.flags[at] as number) & allCapitals) === 0) continue;
    if (foldText(tokens, at) !== edge.form) continue;
    walk(edge.node, tokens, first, at + 1, limit, skip, gapUsed, hits);
  }
}

/** Tries what follows a gap at up to eight words further on, within the clause's punctuation. */
function walkGap(
  node: Node,
  tokens: Tokens,
  first: number,
  from: number,
  limit: number,
  skip: Uint8Array | null,
  hits: PhraseHit[],
): void {
  for (const entry of node.entries) hits.push({ first, next: from, entry });
  let words = 0;
  for (let at = from; at < limit && words <= longestGap; at++) {
    if (
      tokens.kind[at] === sign &&
      !isHyphen(tokens, at) &&
      !isQuote(tokens, at) &&
      !/^[$€£%'’]$/.test(textAt(tokens, at))
    )
      return;
    const before = hits.length;
    step(node, tokens, first, at, limit, skip, words, hits);
    if (hits.length > before) return;
    if (isWord(tokens, at)) words++;
  }
}

/** Over what breaks a phrase without being part of it: possessives, hyphens, quotation marks, figures with their hedges. */
function overBreaks(tokens: Tokens, from: number, limit: number, skip: Uint8Array | null): number {
  let at = from;
  while (at < limit) {
    const passes =
      isHyphen(tokens, at) ||
      isClitic(tokens, at) ||
      isQuote(tokens, at) ||
      (signAt(tokens, at, ".") && /^\p{L}{1,4}$/u.test(textAt(tokens, at - 1))) ||
      skip?.[at] === 1;
    if (!passes) break;
    at++;
  }
  return at;
}

function isClitic(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === word && /^['’]s$/i.test(textAt(tokens, i));
}

function isQuote(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === sign && /^["“”‘’'«»]$/.test(textAt(tokens, i));
}

function unique(nodes: readonly Node[]): readonly Node[] {
  return nodes.length < 2 ? nodes : [...new Set(nodes)];
}
