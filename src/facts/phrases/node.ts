import { foldWord, hashWord } from "../../claims/characters.js";
import { formsOf } from "../../claims/lexicon/inflect.js";
import { isAdjacent, isClitic, signAt, textAt } from "../../claims/token-access.js";
import { type Tokens, word } from "../../claims/tokens.js";

/** A place in the index of phrases. Most have few of these things, and there are very many: what they lack is null. */
export interface Node {
  /** The words that may follow; null where none does, as behind most phrases of many. */
  edges: Edge[] | null;
  /** They by the hashes of their folded forms; made when it is first asked for: articles reach few nodes of many. */
  byForm: Map<number, readonly Edge[]> | null;
  /** By the word or term as declared, so that phrases that begin alike share their nodes. */
  children: Map<string, Node> | null;
  groups: Group[] | null;
  /** The groups by the words that can open their networks; made when it is first asked for. */
  byOpener: Map<number, readonly Group[]> | null;
  /** Where an optional part that may begin here leads to when it is left out. */
  without: Node[] | null;
  /** A few words of the same clause may stand here. */
  gap: Node | null;
  /** Punctuation that a phrase has here: "AT&T", "Port Arden, Maine". */
  signs: Set<string> | null;
  entries: number[] | null;
  /** The end of a network: its group goes on from here. */
  ends: boolean;
}

/** A word that may follow, in all its forms; one in capitals as it stands. */
export interface Edge {
  readonly node: Node;
  readonly folded: string;
  readonly capitals: boolean;
  /** From when it is first compared. */
  forms?: readonly string[];
}

/** A network to pass through, and the node behind it. */
export interface Group {
  readonly network: Node;
  readonly to: Node;
}

export function makeNode(): Node {
  return {
    edges: null,
    byForm: null,
    children: null,
    groups: null,
    byOpener: null,
    without: null,
    gap: null,
    signs: null,
    entries: null,
    ends: false,
  };
}

/** Adds to a list of a node. */
export function append<Key extends "edges" | "groups" | "without" | "entries">(
  node: Node,
  key: Key,
  member: NonNullable<Node[Key]>[number],
): void {
  const list = node[key] as (typeof member)[] | null;
  if (!list) node[key] = [member] as Node[Key];
  else list.push(member);
}

/** Lets a word follow a node. */
export function addEdge(node: Node, edge: Edge): void {
  append(node, "edges", edge);
  if (node.byForm) indexEdge(node.byForm, edge);
}

/** The node behind a word or a term as declared, made when it is first asked for. */
export function childOf(node: Node, key: string, make: (child: Node) => void = () => {}): Node {
  node.children ??= new Map();
  const known = node.children.get(key);
  if (known) return known;
  const child = makeNode();
  node.children.set(key, child);
  make(child);
  return child;
}

/** The words that may follow a node, by the hashes of their forms. */
export function edgesByForm(node: Node): ReadonlyMap<number, readonly Edge[]> {
  if (!node.edges) return none;
  node.byForm ??= indexed(node.edges);
  return node.byForm;
}

const none: ReadonlyMap<number, readonly Edge[]> = new Map();

function indexed(edges: readonly Edge[]): Map<number, readonly Edge[]> {
  const byForm = new Map<number, readonly Edge[]>();
  for (const edge of edges) indexEdge(byForm, edge);
  return byForm;
}

function indexEdge(byForm: Map<number, readonly Edge[]>, edge: Edge): void {
  const alone = [edge];
  for (const form of formsOfEdge(edge)) {
    const hash = hashWord(form);
    const others = byForm.get(hash);
    // Different words, and even forms of one word, may have one hash.
    if (!others) byForm.set(hash, alone);
    else if (!others.includes(edge)) byForm.set(hash, [...others, edge]);
  }
}

/** The folded forms in which the word of an edge is met. */
export function formsOfEdge(edge: Edge): readonly string[] {
  edge.forms ??= edge.capitals ? [edge.folded] : formsOf(foldWord(edge.folded));
  return edge.forms;
}

/** "OPEC+" is another name than "OPEC". */
export function isPlus(tokens: Tokens, i: number): boolean {
  return i > 0 && signAt(tokens, i, "+") && isAdjacent(tokens, i);
}

/** A possessive belongs to no phrase. */
export function isPossessive(tokens: Tokens, i: number): boolean {
  return isClitic(tokens, i) && tokens.kind[i] === word && /^.s$/i.test(textAt(tokens, i));
}
