import { pos } from "../../claims/lexicon/index.js";
import { foldText, tokenKey } from "../../claims/phrase-table.js";
import { isCapitalised, isHyphen, isWord, lexeme, signAt, textAt, wordAt } from "../../claims/token-access.js";
import { allCapitals, sign, type Tokens } from "../../claims/tokens.js";
import { append, edgesByForm, formsOfEdge, type Group, isPlus, isPossessive, type Node } from "./node.js";

/** Where a phrase was met: its tokens, and what it stands for. */
export interface PhraseHit {
  readonly first: number;
  readonly next: number;
  readonly entry: number;
  /** Somebody who owns what the phrase goes on with, where it has no more than an article: "Halverby's". */
  readonly owner: Owner | null;
}

/** The tokens of a name, without its possessive. */
export interface Owner {
  readonly first: number;
  readonly next: number;
}

/** A search through the index, from one token after the other. */
export interface Search {
  readonly tokens: Tokens;
  readonly skip: Uint8Array | null;
  /** Where the phrase that is being followed begins. */
  first: number;
  /** The owner that the way so far has passed over. */
  owner: Owner | null;
  readonly hits: PhraseHit[];
}

/** The nodes to go on from when the networks that are being passed through end, the innermost first. */
interface Return {
  readonly to: Node;
  readonly outer: Return | null;
}

/** So many networks are tried one after the other; more are looked up by their first words. */
const fewGroups = 4;

/** Words that `...` may stand for. */
const longestGap = 8;

/** The groups of a node whose networks a word can open. */
export function groupsAt(node: Node, key: number): readonly Group[] {
  if (!node.groups) return none;
  node.byOpener ??= groupsByOpener(node.groups);
  return node.byOpener.get(key) ?? none;
}

/** Lets a network follow a node. */
export function addGroup(node: Node, group: Group): void {
  append(node, "groups", group);
  if (node.byOpener) indexGroup(node.byOpener, group, new Map());
}

const none: readonly Group[] = [];
const nowhere: readonly Node[] = [];

function groupsByOpener(groups: readonly Group[]): Map<number, readonly Group[]> {
  const byOpener = new Map<number, readonly Group[]>();
  const known = new Map<Node, ReadonlySet<number>>();
  for (const group of groups) indexGroup(byOpener, group, known);
  return byOpener;
}

function indexGroup(
  byOpener: Map<number, readonly Group[]>,
  group: Group,
  known: Map<Node, ReadonlySet<number>>,
): void {
  for (const hash of openersOf(group.network, known)) byOpener.set(hash, [...(byOpener.get(hash) ?? none), group]);
}

function openersOf(node: Node, known: Map<Node, ReadonlySet<number>>): ReadonlySet<number> {
  const done = known.get(node);
  if (done) return done;
  const openers = new Set(edgesByForm(node).keys());
  known.set(node, openers);
  for (const { network } of node.groups ?? none) for (const hash of openersOf(network, known)) openers.add(hash);
  for (const behind of node.without ?? nowhere) for (const hash of openersOf(behind, known)) openers.add(hash);
  return openers;
}

/** At a node, with `at` the token after the last that was matched: what ends here is met, and every way on is tried. */
export function pass(search: Search, node: Node, at: number, back: Return | null): void {
  const { tokens, hits, first } = search;
  if (hits.length > tokens.count * 64) return;
  if (node.entries && !isPlus(tokens, at))
    for (const entry of node.entries) hits.push({ first, next: at, entry, owner: search.owner });
  if (node.ends && back) pass(search, back.to, at, back.outer);
  if (node.gap) passGap(search, node.gap, at, back);
  if (!node.children && !node.groups && !node.without) return;
  const from = at === first ? at : overBreaks(search, at, node.signs);
  // A figure may stand inside a phrase ("the EU's 27 members") or be a word of it ("the first Moon landing").
  for (let i = at; i < from; i++) if (isWord(tokens, i) || search.skip?.[i] === 1) goOn(search, node, i, at, back);
  goOn(search, node, from, at, back);
  if (at === first || search.owner) return;
  const owner = ownerAt(search, from);
  if (!owner) return;
  search.owner = owner;
  goOn(search, node, owner.next + 1, at, back);
  search.owner = null;
}

/** "approval of Halverby's third runway" of a phrase that has "approval of the third runway". */
function ownerAt({ tokens }: Search, first: number): Owner | null {
  if (!isLeading(tokens, first - 1)) return null;
  let next = first;
  while (
    next < tokens.count &&
    next - first < 3 &&
    isWord(tokens, next) &&
    !isPossessive(tokens, next) &&
    isCapitalised(tokens, next)
  )
    next++;
  return next > first && next < tokens.count && isPossessive(tokens, next) ? { first, next } : null;
}

/** Tries the words, networks and left-out parts that may follow; `at` is past what breaks a phrase, `end` before it. */
function goOn(search: Search, node: Node, at: number, end: number, back: Return | null): void {
  followEdges(search, node, at, back);
  const { groups, without } = node;
  const possible =
    groups && groups.length > fewGroups && isWord(search.tokens, at)
      ? groupsAt(node, tokenKey(search.tokens, at))
      : groups;
  for (const { network, to } of possible ?? none) goOn(search, network, at, end, { to, outer: back });
  for (const behind of without ?? nowhere) pass(search, behind, end, back);
}

/** Tries the words that may follow a node. */
export function followEdges(search: Search, node: Node, at: number, back: Return | null): void {
  const { tokens } = search;
  if (at >= tokens.count) return;
  if (tokens.kind[at] === sign) {
    const behind = isPlus(tokens, at) ? node.children?.get("+") : undefined;
    if (behind) pass(search, behind, at + 1, back);
    return;
  }
  if (!node.edges) return;
  const edges = edgesByForm(node).get(tokenKey(tokens, at));
  if (!edges) return;
  const text = wordAt(tokens, at) || foldText(tokens, at);
  for (const edge of edges) {
    if (edge.capitals && ((tokens.flags[at] as number) & allCapitals) === 0) continue;
    if (formsOfEdge(edge).includes(text)) pass(search, edge.node, at + 1, back);
  }
}

/** Tries what follows a gap at up to eight words further on, within the clause's punctuation; the nearest is taken. */
function passGap(search: Search, node: Node, from: number, back: Return | null): void {
  const { tokens, hits } = search;
  let words = 0;
  for (let at = from; at < tokens.count && words <= longestGap; at++) {
    if (tokens.kind[at] === sign && !isHyphen(tokens, at) && !isQuote(tokens, at)) {
      // "The mission, authorised to": what the participle describes stands before the comma.
      const opens = at === from && signAt(tokens, at, ",") && isParticiple(tokens, at + 1);
      if (!opens && !/^[$€£%'’]$/.test(textAt(tokens, at))) return;
    }
    const before = hits.length;
    goOn(search, node, at, at, back);
    if (hits.length > before) return;
    if (isWord(tokens, at)) words++;
  }
}

function isParticiple(tokens: Tokens, at: number): boolean {
  return ((lexeme(tokens, at)?.pos ?? 0) & (pos.participle | pos.gerund)) !== 0;
}

/**
 * Over what breaks a phrase without being part of it: possessives, hyphens, quotation marks, figures with their hedges,
 * auxiliaries and adverbs ("was originally founded"), articles after a preposition or a verb, titles before a name.
 */
function overBreaks({ tokens, skip }: Search, from: number, signs: ReadonlySet<string> | null): number {
  let at = from;
  while (at < tokens.count) {
    const passes =
      isHyphen(tokens, at) ||
      isPossessive(tokens, at) ||
      isQuote(tokens, at) ||
      (signAt(tokens, at, ".") && /^\p{L}{1,4}$/u.test(textAt(tokens, at - 1))) ||
      (signs !== null && tokens.kind[at] === sign && signs.has(textAt(tokens, at))) ||
      skip?.[at] === 1 ||
      isFiller(tokens, at);
    if (!passes) break;
    at++;
  }
  return at;
}

/** Words that say nothing of their own between those of a phrase. "not" and "will" do. */
function isFiller(tokens: Tokens, at: number): boolean {
  const entry = lexeme(tokens, at);
  if (!entry) return isWord(tokens, at) && /^[a-z]{3,}ly$/.test(textAt(tokens, at));
  if (entry.negation || entry.month !== undefined) return false;
  if (entry.pos & pos.auxiliary) return !(entry.pos & pos.modal) && entry.verb?.base !== "do";
  if (entry.pos & pos.adverb) return plainAdverbs.has(entry.word) || entry.word.endsWith("ly");
  if (entry.pos & pos.title) return isCapitalised(tokens, at) && isCapitalised(tokens, at + 1);
  if (!articles.has(entry.word)) return false;
  return isLeading(tokens, at - 1);
}

/** A preposition or a verb. */
function isLeading(tokens: Tokens, at: number): boolean {
  const entry = lexeme(tokens, at);
  return (
    entry !== undefined && (entry.pos & (pos.preposition | pos.verb | pos.past | pos.participle | pos.gerund)) !== 0
  );
}

const plainAdverbs = new Set(
  "also now still already just then ever since once first last soon later again together back there".split(" "),
);
const articles = new Set("the a an its their his her this".split(" "));

function isQuote(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.kind[i] === sign && quotes.has(tokens.hash[i] as number);
}

const quotes = new Set([..."\"“”‘’'«»"].map((character) => character.charCodeAt(0)));
