import { tokenKey } from "../claims/phrase-table.js";
import type { Tokens } from "../claims/tokens.js";
import type { PhrasePart } from "./phrase-syntax.js";
import { addEdge, append, childOf, edgesByForm, makeNode, type Node } from "./phrases/node.js";
import { addGroup, followEdges, groupsAt, type PhraseHit, pass, type Search } from "./phrases/search.js";
import { makeWaiting, tellingWords, wordsOfEach } from "./phrases/waiting.js";
import { isLeftOut, type PhraseWord, readPhraseWords } from "./phrases/words.js";

/** Spellings of a file's terms, already parsed. One function serves one file. */
export type TermLookup = (name: string) => readonly (readonly PhrasePart[])[];

/** Ways to say a phrase, each of which has all its words but prepositions. */
export type Turns = (parts: readonly PhrasePart[]) => readonly (readonly PhrasePart[])[];

/**
 * All phrases of all facts in one index: a trie over folded words, in which a term, a choice or an optional part is a
 * network of its own that leads back to one node. A word of a phrase is met in every inflected form; one in capitals
 * (IS, WHO) in capitals only. Looking at a text costs a step a token, however many phrases there are.
 */
export interface PhraseTrie {
  /** Adds a phrase; `entry` comes back with every place where it, or what it `turns` into, is met. */
  add(parts: readonly PhrasePart[], entry: number, terms: TermLookup, turns?: Turns): void;
  /** Every place where a phrase is met that begins before token `limit`, in order. Tokens that `skip` marks may stand inside. */
  find(tokens: Tokens, skip: Uint8Array | null, limit?: number): PhraseHit[];
  /** True when a phrase may begin with a token from `first` up to `next` of a text that was looked at before. */
  mayBegin(tokens: Tokens, first: number, next: number): boolean;
}

export function makePhraseTrie(): PhraseTrie {
  const root = makeNode();
  const files = new Map<TermLookup, FileTerms>();
  const words = new Map<string, readonly PhraseWord[]>();
  const waiting = makeWaiting<WaitingPhrase>();
  const put = (phrase: WaitingPhrase): void => {
    if (phrase.isPut) return;
    phrase.isPut = true;
    for (const parts of phrase.turns(phrase.parts)) {
      for (const node of insert([root], parts, { root, words, ...phrase.file })) {
        if (node !== root && !node.entries?.includes(phrase.entry)) append(node, "entries", phrase.entry);
      }
    }
  };
  return {
    add(parts, entry, terms, turns = asItIs) {
      const file = files.get(terms) ?? { terms, number: files.size, networks: new Map(), telling: new Map() };
      files.set(terms, file);
      const phrase = { parts, entry, turns, file, isPut: false };
      const telling = tellingWords(parts, (name) => tellingWordsOf(name, file));
      if (!telling) put(phrase);
      for (const word of telling ?? []) waiting.add(word, phrase);
    },
    find(tokens, skip, limit = tokens.count) {
      for (const phrase of waiting.take(tokens)) put(phrase);
      const search: Search = { tokens, skip, first: 0, owner: null, hits: [] };
      for (let i = 0; i < limit; i++) {
        const key = tokenKey(tokens, i);
        const groups = groupsAt(root, key);
        if (groups.length === 0 && !edgesByForm(root).has(key)) continue;
        search.first = i;
        followEdges(search, root, i, null);
        for (const group of groups) pass(search, group.network, i, { to: group.to, outer: null });
      }
      // Phrases stand in the index in the order in which texts were looked at, which must not be seen.
      return search.hits.sort((a, b) => a.first - b.first || a.entry - b.entry || b.next - a.next);
    },
    mayBegin(tokens, first, next) {
      for (let i = first; i < next; i++) {
        const key = tokenKey(tokens, i);
        if (edgesByForm(root).has(key) || groupsAt(root, key).length > 0) return true;
      }
      return false;
    },
  };
}

/** A phrase that is put into the index when a text may have it. */
interface WaitingPhrase {
  readonly parts: readonly PhrasePart[];
  readonly entry: number;
  readonly turns: Turns;
  readonly file: FileTerms;
  isPut: boolean;
}

interface FileTerms {
  readonly terms: TermLookup;
  /** Of the file: terms of one name are others in other files. */
  readonly number: number;
  /** The networks of the file's terms that are made already. */
  readonly networks: Map<string, Node>;
  /** The telling words of the file's terms. */
  readonly telling: Map<string, readonly string[] | null>;
}

function asItIs(parts: readonly PhrasePart[]): readonly (readonly PhrasePart[])[] {
  return [parts];
}

function tellingWordsOf(name: string, file: FileTerms): readonly string[] | null {
  const { terms, telling } = file;
  const known = telling.get(name);
  if (known !== undefined) return known;
  // Set before its spellings are read: a term that names itself is a mistake that was told, and ends here.
  telling.set(name, null);
  const words = wordsOfEach(terms(name), (inner) => tellingWordsOf(inner, file));
  telling.set(name, words);
  return words;
}

interface Building extends FileTerms {
  readonly root: Node;
  /** What was read of the words of phrases: those of one fact are much alike. */
  readonly words: Map<string, readonly PhraseWord[]>;
}

/** The nodes at which the parts end when they begin at the given nodes: one each, save where a phrase opens with `[...]`. */
function insert(from: readonly Node[], parts: readonly PhrasePart[], building: Building): readonly Node[] {
  let nodes = from;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as PhrasePart;
    const isLast = i === parts.length - 1;
    const [only] = nodes;
    nodes =
      only && nodes.length === 1
        ? insertPart(only, part, isLast, building)
        : [...new Set(nodes.flatMap((node) => insertPart(node, part, isLast, building)))];
  }
  return nodes;
}

function insertPart(node: Node, part: PhrasePart, isLast: boolean, building: Building): readonly Node[] {
  switch (part.kind) {
    case "words":
      return [insertWords(node, part.text, isLast, building)];
    case "term":
      return [passThrough(node, `{${part.name}} ${building.number}`, () => termNetwork(part.name, building))];
    case "choice": {
      // A phrase that opens with a choice of common words shares their nodes with all others: no article pays for it.
      if (node === building.root)
        return [...new Set(part.branches.flatMap((branch) => insert([node], branch, building)))];
      const behind = passThrough(node, null, () => networkOf(part.branches, building));
      if (!isLast && part.branches.every(isLeftOut)) append(node, "without", behind);
      return [behind];
    }
    case "optional": {
      const behind = passThrough(node, null, () => networkOf(part.branches, building));
      // The root is left by what opens a phrase, so there a phrase with the part and one without stand side by side.
      if (node === building.root) return [node, behind];
      append(node, "without", behind);
      return [behind];
    }
    case "gap":
      node.gap ??= makeNode();
      return [node.gap];
  }
}

/** The node behind a network; the same term after the same words leads to the same node. */
function passThrough(node: Node, key: string | null, network: () => Node): Node {
  const open = (to: Node): void => addGroup(node, { network: network(), to });
  if (key !== null) return childOf(node, key, open);
  const to = makeNode();
  open(to);
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

function insertWords(from: Node, text: string, isLast: boolean, { root, words }: Building): Node {
  const read = words.get(text) ?? readPhraseWords(text);
  words.set(text, read);
  let node = from;
  for (const { signs, word, capitals, isLeftOut, isLastToken } of read) {
    if (word === "") {
      // What stands behind all words of the part; nothing stands behind the phrase.
      if (!isLast) allowSigns(node, signs);
      break;
    }
    allowSigns(node, signs);
    const mayLack = isLeftOut && node !== root && !(isLast && isLastToken);
    const behind = insertWord(node, word, capitals, mayLack);
    if (mayLack && !node.without?.includes(behind)) append(node, "without", behind);
    node = behind;
  }
  return node;
}

/** Lets the punctuation of a phrase stand between its words; it need not. */
function allowSigns(node: Node, signs: readonly string[]): void {
  if (signs.length === 0) return;
  node.signs ??= new Set();
  for (const text of signs) node.signs.add(text);
}

/** A word that may lack has a node of its own: a phrase that ends with the word is not met without it. */
function insertWord(node: Node, folded: string, capitals: boolean, mayLack: boolean): Node {
  const key = capitals ? folded.toUpperCase() : folded;
  return childOf(node, mayLack ? `${key} ?` : key, (child) => {
    // A plus belongs to a name; it is no word, so it has no forms.
    if (folded === "+") return;
    addEdge(node, { node: child, folded, capitals });
  });
}
