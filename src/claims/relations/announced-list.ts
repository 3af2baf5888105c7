import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import { hashWord } from "../characters.js";
import { tags } from "../syntax/tag.js";
import { isDash, isOneOf, isOwnerClitic, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { findDaysListed } from "./days-listed.js";
import { type Enumeration, readEnumeration } from "./enumeration.js";
import type { Figure, SentenceView } from "./figures.js";
import { mentionAt, pastAttribution, wordsBefore, wordsBetween } from "./figures.js";
import {
  dashLater,
  endOf,
  groupBehind,
  identifiedAfter,
  namedAs,
  namesOrNouns,
  placesAfter,
  statedAfter,
  toComma,
} from "./list-openings.js";
import { dealtAfter, foundBefore, isSiblings, siblings } from "./lists-told.js";
import { namedPairs } from "./named-pair.js";
import { tellsParts } from "./parts-in-brackets.js";
import { personsApposed, readPersons } from "./persons-listed.js";

/** A number of things announced, and the things listed: "five countries: France, Germany, Italy and Spain". */
export interface AnnouncedList {
  readonly announced: number;
  /** The figure that announces them; null for "both" and "trio". */
  readonly figure: Figure | null;
  /** The announcing words, in tokens: "five countries", "both companies", "trio". */
  readonly first: number;
  readonly next: number;
  readonly list: Enumeration;
}

/** What announces a list, and the lists that are announced. */
export interface ListsAnnounced {
  readonly announcedLists: readonly AnnouncedList[];
  /** What is announced at the end of a block, so that its list can only stand below: "made three demands:". */
  readonly openLists: readonly Announcement[];
  /** Every number that may announce a list. */
  readonly announcements: readonly Announcement[];
}

/** Finds lists whose length is announced by a figure, by "both" or by a word such as "trio". */
export function findAnnouncedLists(view: SentenceView): ListsAnnounced {
  const { tokens, syntax } = view;
  const announcedLists: AnnouncedList[] = [];
  const openLists: Announcement[] = [];
  const all = [...announcements(view)];
  for (const phrase of all) {
    const { figure, next } = phrase;
    if (figure !== null && signAt(tokens, next, ":") && next + 1 === syntax.next) openLists.push(phrase);
    const list = listAfter(view, phrase) ?? listBefore(view, phrase);
    if (list && !countsPairs(view, phrase, list) && !tellsParts(view, phrase.announced, list))
      announcedLists.push({ ...phrase, list });
  }
  if (announcedLists.length === 0) announcedLists.push(...namedPairs(view), ...findDaysListed(view));
  return { announcedLists, openLists, announcements: all };
}

/** "Three couples, Ann and Bob Hall, Jo and Tim Reed and Sue and Al Lane": each of them is named with "and". */
function countsPairs({ tokens }: SentenceView, { figure, next }: Announcement, list: Enumeration): boolean {
  if (figure === null || !isOneOf(tokens, next - 1, pairs)) return false;
  let ands = 0;
  for (let at = list.first; at < list.next + 8 && !signAt(tokens, at, "."); at++)
    if (wordAt(tokens, at) === "and") ands++;
  return ands > 1;
}

/** True where a word without a figure announces a list: such sentences are read although they state no figure. */
export function announcesList(tokens: Tokens, first: number, next: number): boolean {
  for (let at = first; at < next; at++) if (announcingWords.has(tokens.hash[at] as number)) return true;
  return false;
}

export type Announcement = Omit<AnnouncedList, "list">;

function* announcements(view: SentenceView): Iterable<Announcement> {
  for (const figure of view.figures) {
    const { mention, quantity } = figure;
    if (mention.kind !== "quantity" || quantity.kind !== "count" || quantity.unit || quantity.vague) continue;
    const size = Number(quantity.min.n);
    if (quantity.bound !== "exact" || !isSingle(quantity) || quantity.min.d !== 1n || size < 2 || size > 30) continue;
    const noun = mention.counted;
    // "three others: Roe, Doe and Poe"
    if (wordAt(view.tokens, mention.next) === "others" && signAt(view.tokens, mention.next + 1, ":")) {
      yield { announced: size, figure, first: mention.first, next: mention.next + 1 };
      continue;
    }
    const bare = noun ? null : bareNext(view, figure);
    if (bare !== null) yield { announced: size, figure, first: mention.first, next: bare };
    if (!noun || view.tagged[noun.head] === tags.pronoun || isPartOfMore(view, figure.first)) continue;
    // "graded on four points: teaching, safety and care", not "won by four points"
    const isOpening = isOneOf(view.tokens, noun.head, reasons) && signAt(view.tokens, noun.next, ":");
    if (lexeme(view.tokens, noun.head)?.timeUnit || (isOneOf(view.tokens, noun.head, uncounted) && !isOpening))
      continue;
    yield { announced: size, figure, first: mention.first, next: noun.next };
  }
  if (!announcesList(view.tokens, view.syntax.first, view.syntax.next)) return;
  for (let at = view.syntax.first; at < view.syntax.next; at++) {
    const size = isOneOf(view.tokens, at, announcing) ? lexeme(view.tokens, at)?.collective : undefined;
    if (isSiblings(view, at))
      yield { announced: lexeme(view.tokens, at)?.collective ?? 0, figure: null, first: at, next: at + 1 };
    if (size !== undefined && !isPartOfMore(view, at)) yield { announced: size, figure: null, first: at, next: at + 1 };
    if (wordAt(view.tokens, at) !== "both" || view.tagged[at + 1] !== tags.noun) continue;
    const next = view.tagged[at + 2] === tags.noun ? at + 3 : at + 2;
    yield { announced: 2, figure: null, first: at, next };
  }
}

/** Past a number without a noun that still says of how many: "Two came forward", "a shortlist of five", "the three of them". */
function bareNext(view: SentenceView, { first, next }: Figure): number | null {
  const { tokens, tagged, syntax } = view;
  if (wordAt(tokens, next) === "of" && isOneOf(tokens, next + 1, those)) return next + 2;
  if (groupOf.test(wordsBefore(view, first, 2)) || /^the only$/.test(wordsBefore(view, first, 2))) return next;
  // "the three who were injured"
  if (tagged[next] === tags.relative && wordAt(tokens, first - 1) === "the") return next;
  const opens = first === syntax.first || (first === syntax.first + 1 && isOneOf(tokens, syntax.first, onlyWords));
  const tag = tagged[next];
  return opens && (tag === tags.past || tag === tags.auxiliary || tag === tags.verb) ? next : null;
}

/** "two of the three suspects", "the other two", "three more": others are counted elsewhere. */
function isPartOfMore(view: SentenceView, first: number): boolean {
  // "convicted of five counts", "made up of six towns"
  const { tokens, tagged } = view;
  if (
    wordAt(tokens, first - 1) === "of" &&
    (tagged[first - 2] === tags.participle || isOneOf(tokens, first - 2, ofAll))
  )
    return false;
  // "Two of the company's four directors"
  if (isOwnerClitic(tokens, first - 1) && /(?:^| )(?:#|one) of /.test(wordsBefore(view, first - 2, 4))) return true;
  return /(?:^| )(?:#|of|of the|of his|of her|of its|of their|first|last|next|another|other|final|latest|one of)$/.test(
    wordsBefore(view, first, 2),
  );
}

function listAfter(view: SentenceView, { first, next, figure }: Announcement): Enumeration | null {
  const { tokens, syntax } = view;
  if (figure === null && wordAt(tokens, next) === "of")
    // "a pair of novelists, Roe, Doe and Poe"
    return (
      readEnumeration(view, next + 1, syntax.next, "names") ??
      (signAt(tokens, next + 2, ",") ? toComma(view, readEnumeration(view, next + 3, endOf(view), "names")) : null)
    );
  const named = (figure && namedAs(view, first, next)) ?? identifiedAfter(view, next);
  if (named) return named;
  const dealt = figure === null ? null : dealtAfter(view, next);
  if (dealt) return dealt;
  const places = placesAfter(view, next);
  // Three plants cannot stand in four towns, though four may stand in three.
  if (places && figure !== null && places.least > Number(figure.quantity.min.n)) return places;
  // "Among the six nominees are", "Speakers at the four sessions were": others are listed.
  const lead = isOneOf(tokens, first - 1, articles) ? first - 2 : first - 1;
  const stated = isOneOf(tokens, lead, placing) ? null : statedAfter(view, first, next);
  if (stated) return stated;
  const opener = openerAfter(view, next) ?? dashLater(view, next);
  if (opener === null) return null;
  const joint = signAt(tokens, next, ",") && opener === next + 1 ? "namely" : wordsBetween(view, next, opener);
  if (openJoint.test(joint)) return null;
  if (signAt(tokens, opener, ":")) {
    const end = endOf(view);
    return (
      readEnumeration(view, opener + 1, end, "phrases") ??
      (isPeople(view, figure) ? readPersons(view, opener + 1, end) : null)
    );
  }
  if (joint !== "" && joint !== "namely" && !isDash(tokens, opener) && !signAt(tokens, opener, "(")) return null;
  if (signAt(tokens, opener, "(")) {
    const closing = find(view, opener + 1, (at) => signAt(tokens, at, ")"));
    const list = closing === null ? null : namesOrNouns(view, opener + 1, closing);
    return joint === "" || (list && closing !== null && list.next >= closing) ? list : null;
  }
  if (isDash(tokens, opener)) {
    const closing = find(view, opener + 1, (at) => isDash(tokens, at) && !isInWord(view, at));
    if (joint === "" && closing !== null) return namesOrNouns(view, opener + 1, closing);
    const end = closing ?? endOf(view);
    const list = readEnumeration(view, opener + 1, end, "names") ?? namesOrNouns(view, opener + 1, end);
    return joint === "" || (list && list.next >= end) ? list : null;
  }
  if (joint !== "namely" && isFronted(view, first)) return null;
  return (
    appositive(view, readEnumeration(view, opener + 1, endOf(view), "names")) ?? personsApposed(view, next, opener + 1)
  );
}

function isPeople({ tokens }: SentenceView, figure: Figure | null): boolean {
  const counted = figure?.mention.kind === "quantity" ? figure.mention.counted : null;
  return counted !== null && lexeme(tokens, counted.head)?.person === true;
}

/** "Smith, Jones and Brown, the two suspects,", "Leeds, Hull and York are the three cities". */
function listBefore(view: SentenceView, { first, next, figure }: Announcement): Enumeration | null {
  const { tokens, syntax } = view;
  const group = figure === null && !isOneOf(tokens, next, ofOthers) ? groupBehind(view, first) : null;
  if (group !== null) {
    const named = readEnumeration(view, syntax.first, group, "names");
    return named?.next === group ? named : null;
  }
  const isNamed =
    signAt(tokens, first - 2, ",") ||
    (isOneOf(tokens, first - 2, areWords) && isOneOf(tokens, first - 3, those) && signAt(tokens, first - 4, ":")) ||
    (isDash(tokens, first - 2) && !isInWord(view, first - 2)) ||
    wordAt(tokens, first - 2) === "are" ||
    wordAt(tokens, first - 2) === "were";
  const isOnly = wordAt(tokens, first - 1) === "only" && wordAt(tokens, first - 2) === "the";
  if (isOnly && isOneOf(tokens, first - 3, areWords)) {
    const listed = readEnumeration(view, syntax.first, first - 3, "names");
    return listed?.next === first - 3 ? listed : null;
  }
  const found = figure === null ? null : foundBefore(view, first, next);
  if (found) return found;
  if (wordAt(tokens, first - 1) !== "the" || !isNamed) return null;
  // "were the six teams' favourites"
  for (let at = first; at <= next; at++) if (isOwnerClitic(tokens, at)) return null;
  // "Amley, Corby and Eastham: those are the two villages"
  const end = isOneOf(tokens, first - 3, those) ? first - 4 : first - 2;
  const list = readEnumeration(view, syntax.first, end, "names");
  return list?.next === end ? list : null;
}

/** The colon of the clause, or the bracket, dash or comma right behind the announcing words. */
function openerAfter(view: SentenceView, next: number): number | null {
  const { tokens, syntax } = view;
  const at = wordAt(tokens, next) === "namely" ? next + 1 : next;
  if (signAt(tokens, at, "(") || signAt(tokens, at, ",") || (isDash(tokens, at) && !isInWord(view, at))) {
    return signAt(tokens, at, ",") && wordAt(tokens, at + 1) === "namely" ? at + 1 : at;
  }
  for (let colon = next; colon < syntax.next && colon < next + longestJoint; colon++) {
    const mention = mentionAt(view, colon);
    // "Four towns are still to report, the commission said: Dover, ..."
    colon = pastAttribution(view, colon);
    if (!mention && signAt(tokens, colon, ":")) return colon;
    if (signAt(tokens, colon, ",") || mention?.kind === "quantity") return null;
  }
  return null;
}

/** A list in apposition ends with the sentence, at a comma, or where the sentence's verb follows. */
function appositive(view: SentenceView, list: Enumeration | null): Enumeration | null {
  if (!list) return null;
  const { tokens, tagged } = view;
  if (list.next >= endOf(view) || signAt(tokens, list.next, ",")) return list;
  const tag = tagged[list.next];
  return tag === tags.past || tag === tags.verb || tag === tags.auxiliary || tag === tags.modal ? list : null;
}

/** "In two matches, Smith, Jones and Brown scored": what follows the comma is the subject. */
function isFronted({ tokens, tagged, syntax }: SentenceView, first: number): boolean {
  for (let at = first - 1; at >= syntax.first; at--) {
    const tag = tagged[at];
    if (tag === tags.past || tag === tags.verb || tag === tags.auxiliary || tag === tags.modal) return false;
    if (tag === tags.subordinator || wordAt(tokens, at) === "with") return true;
    // "Buses from three villages, Amley, Corby and Eastham, will": the preposition hangs on the subject.
    if (tag === tags.preposition && (at === syntax.first || tagged[at - 1] === tags.sign)) return true;
    if (signAt(tokens, at, ",")) return false;
  }
  return tagged[syntax.first] === tags.preposition;
}

function isInWord({ tokens }: SentenceView, at: number): boolean {
  return tokens.end[at - 1] === tokens.start[at] && tokens.end[at] === tokens.start[at + 1];
}

function find({ syntax }: SentenceView, from: number, test: (at: number) => boolean): number | null {
  for (let at = from; at < syntax.next; at++) if (test(at)) return at;
  return null;
}

/** "a trio with Roe", "a pair of teachers" */
const ofOthers = new Set(["of", "with", "and", "including"]);
const those = new Set(["them", "us", "those", "these", "they"]);
const ofAll = new Set(["guilty", "up", "consists", "consisted", "accused", "convicted"]);
const areWords = new Set(["are", "were"]);
const onlyWords = new Set(["only", "just", "all", "the"]);
const groupOf =
  /^(?:shortlist|jury|panel|list|team|crew|cast|field|board|squad|party|delegation|line-up|gang|family|trio|band|committee) of$/;
/** Words between a count and the colon of its list. */
const longestJoint = 12;
const openJoint =
  /(?:^| )(?:including|among|such|like|example|instance|mostly|mainly|chiefly|notably|especially|particularly|first|so far|said|says|added|wrote|told|reads?|asked)(?: |$)/;
/** Words for so many people or things that announce who they are; "a dozen" announces nobody. */
const announcing = wordSet("duo pair couple trio threesome quartet foursome quintet sextet septet octet");
const announcingWords = new Set(["both", "neither", "either", ...announcing, ...siblings].map(hashWord));
const pairs = wordSet(
  "couples pairs partnerships duos doubles teams crews twins brothers sisters siblings families firms",
);
/** What a list of names is no count of. */
const uncounted = wordSet(
  "times starts attempts appearances goals points wins games matches sets runs lines words letters percent degrees votes seats ways titles laps dollars euros pounds people's",
);
const reasons = wordSet("points ways words titles");
const articles = new Set(["the", "its", "their", "his", "her", "our"]);
const placing = new Set(["among", "at", "during", "on", "from", "under", "across", "with"]);
