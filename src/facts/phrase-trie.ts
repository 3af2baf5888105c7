import { foldWord } from "../claims/characters.js";
import { formsOf } from "../claims/lexicon/inflect.js";
import { foldText, tokenKey } from "../claims/phrase-table.js";
import { isAdjacent, isHyphen, isWord, signAt, textAt } from "../claims/token-access.js";
import { allCapitals, hashWord, sign, type Tokens, tokenise, word } from "../claims/tokens.js";
import type { PhrasePart } from "./phrase-syntax.js";

/** Where a phrase was met: its tokens, and what it stands for. */
export interface PhraseHit {
  readonly first: number;
  readonly next: number;
  readonly entry: number;
}

/** Spellings of a file's terms, already parsed. One function serves one file. */
export type TermLookup = (name: string) => readonly (readonly PhrasePart[])[];

/**
 * All phrases of all facts in one index: a trie over folded words, in which a term, a choice or an optional part is a
 * network of its own that leads back to one node. A word of a phrase is met in every inflected form; one in capitals
 * (IS, WHO) in capitals only. Looking at a text costs a step a token, however many phrases there are.
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
  /** By the word or term as declared, so that phrases that begin alike share their nodes. */
  readonly children: Map<string, Node>;
  readonly groups: Group[];
  /** Where an optional part that may begin here leads to when it is left out. */
  readonly without: Node[];
  /** A few words of the same clause may stand here. */
  gap: Node | null;
  /** Punctuation that a phrase has here: "AT&T", "Port Arden, Maine". */
  signs: Set<string> | null;
  readonly entries: number[];
  /** The end of a network: its group goes on from here. */
  ends: boolean;
}

interface Edge {
  readonly node: Node;
  readonly form: string;
  readonly capitals: boolean;
}

/** A network to pass through, and the node behind it. */
interface Group {
  readonly network: Node;
  readonly to: Node;
}

/** The nodes to go on from when the networks that are being passed through end, the innermost first. */
interface Return {
  readonly to: Node;
  readonly outer: Return | null;
}

/** Words that `...` may stand for. */
const longestGap = 8;

export function makePhraseTrie(): PhraseTrie {
  const root = makeNode();
  const networks = new Map<TermLookup, Map<string, Node>>();
  let openers: ReadonlyMap<number, readonly Group[]> | null = null;
  return {
    add(parts, entry, terms) {
      const known = networks.get(terms) ?? new Map<string, Node>();
      networks.set(terms, known);
      for (const node of insert([root], parts, { terms, networks: known, root })) {
        if (node !== root && !node.entries.includes(entry)) node.entries.push(entry);
      }
      openers = null;
    },
    find(tokens, first, next, skip) {
      openers ??= groupsByOpener(root);
      const search: Search = { tokens, limit: next, skip, first, hits: [] };
      for (let i = first; i < next; i++) {
        const key = tokenKey(tokens, i);
        const groups = openers.get(key);
        if (!groups && !root.edges.has(key)) continue;
        search.first = i;
        followEdges(search, root, i, null);
        for (const group of groups ?? []) pass(search, group.network, i, { to: group.to, outer: null });
      }
      return search.hits;
    },
  };
}

function makeNode(): Node {
  return {
    edges: new Map(),
    children: new Map(),
    groups: [],
    without: [],
    gap: null,
    signs: null,
    entries: [],
    ends: false,
  };
}

interface Building {
  readonly terms: TermLookup;
  /** The networks of the file's terms that are made already. */
  readonly networks: Map<string, Node>;
  readonly root: Node;
}

/** The nodes at which the parts end when they begin at the given nodes: one each, save where a phrase opens with `[...]`. */
function insert(from: readonly Node[], parts: readonly PhrasePart[], building: Building): readonly Node[] {
  let nodes = from;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    nodes = [...new Set(nodes.flatMap((node) => insertPart(node, part, isLast, building)))];
  }
  return nodes;
}

function insertPart(node: Node, part: PhrasePart, isLast: boolean, building: Building): readonly Node[] {
  switch (part.kind) {
    case "words":
      return [insertWords(node, part.text, isLast)];
    case "term":
      return [passThrough(node, `{${part.name}}`, () => termNetwork(part.name, building))];
    case "choice":
      return [passThrough(node, null, () => networkOf(part.branches, building))];
    case "optional": {
      const behind = passThrough(node, null, () => networkOf(part.branches, building));
      // The root is left by what opens a phrase, so there a phrase with the part and one without stand side by side.
      if (node === building.root) return [node, behind];
      node.without.push(behind);
      return [behind];
    }
    case "gap":
      node.gap ??= makeNode();
      return [node.gap];
  }
}

/** The node behind a network; the same term after the same words leads to the same node. */
function passThrough(node: Node, key: string | null, network: () => Node): Node {
  const known = key === null ? undefined : node.children.get(key);
  if (known) return known;
  const to = makeNode();
  if (key !== null) node.children.set(key, to);
  node.groups.push({ network: network(), to });
  return to;
}

function termNetwork(name: string, building: Building): Node {
  const known = building.networks.get(name);
  if (known) return known;
  const network = makeNode();
  // Set before its spellings are read: a term that names itself is a mistake that was told, and ends here.
  building.networks.set(name, network);
  fill(network, building.terms(name), building);
  return network;
}

function networkOf(branches: readonly (readonly PhrasePart[])[], building: Building): Node {
  return fill(makeNode(), branches, building);
}

function fill(network: Node, branches: readonly (readonly PhrasePart[])[], building: Building): Node {
  for (const branch of branches) for (const end of insert([network], branch, building)) end.ends = true;
  return network;
}

function insertWords(from: Node, text: string, isLast: boolean): Node {
  let node = from;
  const tokens = tokenise(text);
  let signs: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (isClitic(tokens, i)) continue;
    if (tokens.kind[i] === sign && !isPlus(tokens, i)) {
      signs.push(textAt(tokens, i));
      continue;
    }
    allowSigns(node, signs);
    signs = [];
    if (isPlus(tokens, i)) {
      node = plusBehind(node);
      continue;
    }
    const isCapital = tokens.kind[i] === word && ((tokens.flags[i] as number) & allCapitals) !== 0;
    node = insertWord(node, foldText(tokens, i), isCapital && /^[A-Z.]{2,}$/.test(textAt(tokens, i)));
  }
  if (!isLast) allowSigns(node, signs);
  return node;
}

/** The node behind a plus that belongs to a name; it is no word, so it has no forms. */
function plusBehind(node: Node): Node {
  const known = node.children.get("+") ?? makeNode();
  node.children.set("+", known);
  return known;
}

/** Lets the punctuation of a phrase stand between its words; it need not. */
function allowSigns(node: Node, signs: readonly string[]): void {
  if (signs.length === 0) return;
  node.signs ??= new Set();
  for (const text of signs) node.signs.add(text);
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
    const edges = node.edges.get(hash);
    if (edges) edges.push({ node: child, form, capitals });
    else node.edges.set(hash, [{ node: child, form, capitals }]);
  }
  return child;
}

/** The groups at the root by the words that can open their networks. */
function groupsByOpener(root: Node): ReadonlyMap<number, readonly Group[]> {
  const byOpener = new Map<number, Group[]>();
  const known = new Map<Node, ReadonlySet<number>>();
  for (const group of root.groups) {
    for (const hash of openersOf(group.network, known)) {
      const groups = byOpener.get(hash);
      if (groups) groups.push(group);
      else byOpener.set(hash, [group]);
    }
  }
  return byOpener;
}

function openersOf(node: Node, known: Map<Node, ReadonlySet<number>>): ReadonlySet<number> {
  const done = known.get(node);
  if (done) return done;
  const openers = new Set(node.edges.keys());
  known.set(node, openers);
  for (const { network } of node.groups) for (const hash of openersOf(network, known)) openers.add(hash);
  for (const behind of node.without) for (const hash of openersOf(behind, known)) openers.add(hash);
  return openers;
}

interface Search {
  readonly tokens: Tokens;
  readonly limit: number;
  readonly skip: Uint8Array | null;
  /** Where the phrase that is being followed begins. */
  first: number;
  readonly hits: PhraseHit[];
}

/** At a node, with `at` the token after the last that was matched: what ends here is met, and every way on is tried. */
function pass(search: Search, node: Node, at: number, back: Return | null): void {
  const { tokens, hits, first } = search;
  if (hits.length > tokens.count * 64) return;
  if (!isPlus(tokens, at)) for (const entry of node.entries) hits.push({ first, next: at, entry });
  if (node.ends && back) pass(search, back.to, at, back.outer);
  if (node.gap) passGap(search, node.gap, at, back);
  const from = at === first ? at : overBreaks(search, at, node.signs);
  // A figure may stand inside a phrase ("the EU's 27 members") or be a word of it ("the first Moon landing").
  for (let i = at; i < from; i++) if (search.skip?.[i] === 1) goOn(search, node, i, at, back);
  goOn(search, node, from, at, back);
}

/** Tries the words, networks and left-out parts that may follow; `at` is past what breaks a phrase, `end` before it. */
function goOn(search: Search, node: Node, at: number, end: number, back: Return | null): void {
  followEdges(search, node, at, back);
  for (const { network, to } of node.groups) goOn(search, network, at, end, { to, outer: back });
  for (const behind of node.without) pass(search, behind, end, back);
}

function followEdges(search: Search, node: Node, at: number, back: Return | null): void {
  const { tokens } = search;
  if (at >= search.limit) return;
  if (tokens.kind[at] === sign) {
    const behind = isPlus(tokens, at) ? node.children.get("+") : undefined;
    if (behind) pass(search, behind, at + 1, back);
    return;
  }
  for (const edge of node.edges.get(tokenKey(tokens, at)) ?? []) {
    if (edge.capitals && ((tokens.flags[at] as number) & allCapitals) === 0) continue;
    if (foldText(tokens, at) === edge.form) pass(search, edge.node, at + 1, back);
  }
}

/** Tries what follows a gap at up to eight words further on, within the clause's punctuation; the nearest is taken. */
function passGap(search: Search, node: Node, from: number, back: Return | null): void {
  const { tokens, hits } = search;
  let words = 0;
  for (let at = from; at < search.limit && words <= longestGap; at++) {
    if (tokens.kind[at] === sign && !isHyphen(tokens, at) && !isQuote(tokens, at)) {
      if (!/^[$€£%'’]$/.test(textAt(tokens, at))) return;
    }
    const before = hits.length;
    goOn(search, node, at, at, back);
    if (hits.length > before) return;
    if (isWord(tokens, at)) words++;
  }
}

/** Over what breaks a phrase without being part of it: possessives, hyphens, quotation marks, figures with their hedges. */
function overBreaks({ tokens, limit, skip }: Search, from: number, signs: ReadonlySet<string> | null): number {
  let at = from;
  while (at < limit) {
    const passes =
      isHyphen(tokens, at) ||
      isClitic(tokens, at) ||
      isQuote(tokens, at) ||
      (signAt(tokens, at, ".") && /^\p{L}{1,4}$/u.test(textAt(tokens, at - 1))) ||
      (signs !== null && tokens.kind[at] === sign && signs.has(textAt(tokens, at))) ||
      skip?.[at] === 1;
    if (!passes) break;
    at++;
  }
  return at;
}

/** "OPEC+" is another name than "OPEC". */
function isPlus(tokens: Tokens, i: number): boolean {
  return i > 0 && signAt(tokens, i, "+") && isAdjacent(tokens, i);
}

function isClitic(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === word && /^['’]s$/i.test(textAt(tokens, i));
}

function isQuote(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === sign && /^["“”‘’'«»]$/.test(textAt(tokens, i));
}
