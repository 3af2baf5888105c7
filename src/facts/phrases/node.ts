import { isAdjacent, signAt, textAt } from "../../claims/token-access.js";
import { type Tokens, word } from "../../claims/tokens.js";

/** A place in the index of phrases. */
export interface Node {
  /** By the hash of a folded form; null where no word follows, as behind most phrases of many. */
  edges: Map<number, Edge[]> | null;
  /** By the word or term as declared, so that phrases that begin alike share their nodes. */
  children: Map<string, Node> | null;
  readonly groups: Group[];
  /** The groups by the words that can open their networks; made when it is first asked for. */
  byOpener: ReadonlyMap<number, readonly Group[]> | null;
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

/** A word that may follow. */
export interface Edge {
  readonly node: Node;
  readonly form: string;
  readonly capitals: boolean;
}

/** A network to pass through, and the node behind it. */
export interface Group {
  readonly network: Node;
  readonly to: Node;
}

export function makeNode(): Node {
  return {
    edges: null,
    children: null,
    groups: [],
    byOpener: null,
    without: [],
    gap: null,
    signs: null,
    entries: [],
    ends: false,
  };
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

/** "OPEC+" is another name than "OPEC". */
export function isPlus(tokens: Tokens, i: number): boolean {
  return i > 0 && signAt(tokens, i, "+") && isAdjacent(tokens, i);
}

/** A possessive belongs to no phrase. */
export function isClitic(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === word && /^['’]s$/i.test(textAt(tokens, i));
}
