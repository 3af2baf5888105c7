import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import type { Modality, VerbGroup } from "./clause.js";
import { isNotAt } from "./negation.js";
import { tags } from "./tags.js";

/**
 * The verb group that begins at token `i`: auxiliaries, adverbs, "not" and the main verb. What a plan governs is its own
 * group's verb: "plans to cut", "are due to hold", "is expected to reach" head at the last verb and are `planned`.
 */
export function verbGroupAt(tokens: Tokens, tagged: Uint8Array, i: number, limit: number): VerbGroup | null {
  if (!isVerbal(tagged[i] as number)) return null;
  const state: State = {
    tense: "none",
    perfect: false,
    progressive: false,
    passive: false,
    modality: "actual",
    negated: false,
  };
  let head = -1;
  let auxiliary = "";
  let at = i;
  let next = i;
  while (at < limit) {
    const tag = tagged[at] as number;
    const entry = lexeme(tokens, at);
    if (
      tag === tags.adverb ||
      (tag === tags.sign && signAt(tokens, at, ",") && isBracketedAdverb(tokens, tagged, at, limit))
    ) {
      if (entry?.negation) state.negated = true;
      at = tag === tags.adverb ? at + 1 : at + 3;
      continue;
    }
    // "are now deployed", "has this week cut"
    const past = tag === tags.time ? pastTimes(tagged, at, limit) : at;
    if (past > at && isVerbTag(tagged[past] as number)) {
      at = past;
      continue;
    }
    if (tag === tags.modal && head < 0) {
      addModal(state, entry?.word ?? "");
      if (entry?.negation) state.negated = true;
      auxiliary = "modal";
    } else if (tag === tags.auxiliary && (head < 0 || wordAt(tokens, head) === "going")) {
      if (entry?.negation) state.negated = true;
      auxiliary = lexeme(tokens, at)?.verb?.base ?? "be";
      if (wordAt(tokens, at) === "been") state.perfect = true;
      if (state.tense === "none") state.tense = isPastForm(entry?.word ?? "") ? "past" : "present";
      head = at;
      if (at + 1 >= limit || !continuesGroup(tokens, tagged, at + 1, limit)) {
        // "is not true", "had not one"
        if (isNotAt(tokens, at + 1)) state.negated = true;
        next = at + 1;
        break;
      }
      head = -1;
      next = at + 1;
    } else if (isVerbTag(tag) || (tag === tags.adjective && auxiliary === "be" && entry?.verb !== undefined)) {
      head = at;
      addVerb(state, tag, auxiliary);
      next = at + 1;
      at++;
      const further = infinitiveAfter(tagged, at, limit);
      if (!further || !governs(tokens, head)) break;
      state.modality = deepest(state.modality, modalityOf(tokens, head));
      state.passive = false;
      if (denies(tokens, head)) state.negated = true;
      auxiliary = "";
      at = further;
      continue;
    } else if (tag === tags.to && head < 0 && auxiliary === "be" && wordAt(tokens, at + 1) !== "blame") {
      // "is to be cut", "was to have been signed": a plan.
      state.modality = state.tense === "past" ? "hypothetical" : "planned";
      auxiliary = "";
    } else if (
      tag === tags.adjective &&
      auxiliary === "be" &&
      plannedAdjectives.has(wordAt(tokens, at)) &&
      tagged[at + 1] === tags.to
    ) {
      state.modality = "planned";
      at++;
      auxiliary = "";
    } else {
      break;
    }
    at++;
    next = Math.max(next, at);
  }
  if (head < 0) head = lastVerbal(tagged, i, next);
  if (head < 0) return null;
  const verb = lexeme(tokens, head)?.verb;
  const { tense, progressive, passive, modality, negated } = state;
  // "has got 300 beds" has them.
  const hasGot = state.perfect && tense === "present" && wordAt(tokens, head) === "got";
  const perfect = state.perfect && !hasGot;
  const base = hasGot ? "have" : (verb?.base ?? wordAt(tokens, head));
  const moves = !hasGot && verb !== undefined && verb.direction !== 0;
  const direction = moves && !fallsShort(tokens, next) ? verb.direction : 0;
  return { first: i, next, head, base, tense, perfect, progressive, passive, modality, negated, direction };
}

/** "fell just short of 58,000": it came to a little less, and may have risen. */
function fallsShort(tokens: Tokens, next: number): boolean {
  const at = isOneOf(tokens, next, degrees) ? next + 1 : next;
  return isOneOf(tokens, at, short);
}

function pastTimes(tagged: Uint8Array, from: number, limit: number): number {
  let at = from;
  while (at < limit && tagged[at] === tags.time) at++;
  return at;
}

type State = {
  -readonly [K in "tense" | "perfect" | "progressive" | "passive" | "modality" | "negated"]: VerbGroup[K];
};

/** A verb in any form, an auxiliary or a modal. */
export function isVerbal(tag: number): boolean {
  return tag === tags.modal || tag === tags.auxiliary || isVerbTag(tag);
}

export function isVerbTag(tag: number): boolean {
  return tag === tags.verb || tag === tags.past || tag === tags.participle || tag === tags.gerund;
}

function addModal(state: State, word: string): void {
  const future = word === "will" || word === "'ll" || word === "shall" || word === "won't" || word === "shan't";
  const able = word === "can" || word === "cannot" || word === "can't";
  state.tense = future ? "future" : "none";
  state.modality = future ? "planned" : able ? "actual" : "hypothetical";
}

function addVerb(state: State, tag: number, auxiliary: string): void {
  if (auxiliary === "be") {
    if (tag === tags.gerund) state.progressive = true;
    else state.passive = true;
  } else if (auxiliary === "have") {
    state.perfect = true;
  } else if (auxiliary === "" && state.tense === "none") {
    state.tense = tag === tags.past ? "past" : tag === tags.verb ? "present" : "none";
  }
}

/** True when the group goes on after an auxiliary: another verb form, "to", an adverb before one. */
function continuesGroup(tokens: Tokens, tagged: Uint8Array, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && (tagged[at] === tags.adverb || tagged[at] === tags.time)) at++;
  if (at >= limit) return false;
  const tag = tagged[at] as number;
  if (at > from && tagged[at - 1] === tags.time) return isVerbTag(tag);
  if (isVerbTag(tag) || tag === tags.auxiliary) return true;
  if (tag === tags.to) return isVerbTag(tagged[at + 1] ?? 0) || tagged[at + 1] === tags.auxiliary;
  if (tag === tags.adjective) return plannedAdjectives.has(wordAt(tokens, at)) && tagged[at + 1] === tags.to;
  return false;
}

/** The token of the verb in "to cut" right after a verb, or 0; adverbs between are passed over. */
function infinitiveAfter(tagged: Uint8Array, from: number, limit: number): number {
  let at = from;
  while (at < limit && tagged[at] === tags.adverb) at++;
  if (at + 1 >= limit || tagged[at] !== tags.to) return 0;
  let verb = at + 1;
  while (verb < limit && tagged[verb] === tags.adverb) verb++;
  return tagged[verb] === tags.verb || tagged[verb] === tags.auxiliary ? verb : 0;
}

function governs(tokens: Tokens, head: number): boolean {
  const verb = lexeme(tokens, head)?.verb;
  return (
    verb !== undefined &&
    (verb.planning || verb.saying || verb.denying || verb.base === "mean" || raising.has(verb.base))
  );
}

function modalityOf(tokens: Tokens, head: number): Modality {
  const verb = lexeme(tokens, head)?.verb;
  if (!verb) return "actual";
  if (verb.base === "estimate" || verb.base === "find" || verb.base === "report" || verb.base === "say")
    return "actual";
  if (verb.base === "refuse" || verb.base === "fail") return "hypothetical";
  return verb.planning || verb.base === "mean" ? "planned" : "actual";
}

function denies(tokens: Tokens, head: number): boolean {
  const verb = lexeme(tokens, head)?.verb;
  return verb !== undefined && (verb.denying || verb.base === "fail" || verb.base === "refuse");
}

function deepest(a: Modality, b: Modality): Modality {
  return a === "hypothetical" || b === "hypothetical"
    ? "hypothetical"
    : a === "planned" || b === "planned"
      ? "planned"
      : "actual";
}

function isPastForm(word: string): boolean {
  return (
    word === "was" || word === "were" || word === "had" || word === "did" || /^(?:was|were|had|did)n't$/.test(word)
  );
}

/** "has, officials say, fallen": an adverb set off by commas only. */
function isBracketedAdverb(tokens: Tokens, tagged: Uint8Array, at: number, limit: number): boolean {
  return (
    at + 3 < limit &&
    tagged[at + 1] === tags.adverb &&
    signAt(tokens, at + 2, ",") &&
    isVerbTag(tagged[at + 3] as number)
  );
}

function lastVerbal(tagged: Uint8Array, first: number, next: number): number {
  for (let at = next - 1; at >= first; at--) {
    const tag = tagged[at] as number;
    if (isVerbal(tag)) return at;
  }
  return -1;
}

const short = new Set(["short", "shy"]);
const degrees = new Set("just slightly narrowly far well agonisingly agonizingly marginally fractionally".split(" "));
/** Verbs that hand their subject on: "continued to fall", "appears to have", "has begun to shrink". */
const raising = new Set(
  "continue begin start seem appear tend manage happen come go use help fail refuse get prove remain cease".split(" "),
);
const plannedAdjectives = new Set(
  "due set likely scheduled slated expected supposed bound poised about ready".split(" "),
);
