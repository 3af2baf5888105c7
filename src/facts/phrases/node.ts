import { isAdjacent, signAt, textAt } from "../../claims/token-access.js";
import { type Tokens, word } from "../../claims/tokens.js";

/** A place in the index of phrases. */
export interface Node {
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

/** "OPEC+" is another name than "OPEC". */
export function isPlus(tokens: Tokens, i: number): boolean {
  return i > 0 && signAt(tokens, i, "+") && isAdjacent(tokens, i);
}

/** A possessive belongs to no phrase. */
export function isClitic(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === word && /^['’]s$/i.test(textAt(tokens, i));
}
