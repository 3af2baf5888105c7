import { lexeme, wordAt } from "../token-access.js";
import { type Figure, mentionAt, type SentenceView, wordsAfter } from "./figures.js";

/** A row of changes one way, and a change the other way right before it: "a third straight rise, after a fall last month". */
export interface Streak {
  readonly ordinal: Figure;
  readonly direction: 1 | -1;
  /** The words that break it, in tokens. */
  readonly breaker: { readonly first: number; readonly next: number };
}

/** An ordinal and the earlier ones that are told with it: "their third title, after wins in 2012, 2014 and 2016". */
export interface Succession {
  readonly ordinal: Figure;
  readonly earlier: number;
  readonly first: number;
  readonly next: number;
}

/** Finds streaks of two or more that the period before contradicts. */
export function findStreaks(view: SentenceView): Streak[] {
  return view.ordinals.flatMap((ordinal) => {
    if (ordinal.quantity.min.n < 2n || !inRow.test(wordsAfter(view, ordinal.next, 6))) return [];
    const direction = directionNear(view, ordinal);
    if (direction === 0) return [];
    for (let at = ordinal.next; at < view.syntax.next; at++) {
      const word = wordAt(view.tokens, at);
      if (word !== "after" && word !== "following") continue;
      const found = breakAt(view, at + 1, direction);
      return found === null ? [] : [{ ordinal, direction, breaker: { first: at + 1, next: found } }];
    }
    return [];
  });
}

/** Finds ordinals with the years of the ones before them. */
export function findSuccessions(view: SentenceView): Succession[] {
  return view.ordinals.flatMap((ordinal) => {
    const years = afterWins.exec(wordsAfter(view, ordinal.next, 14))?.[1];
    if (years === undefined) return [];
    const dates = view.mentions.filter((mention) => mention.kind === "timex" && mention.first > ordinal.next);
    const earlier = years.split("@").length - 1;
    const [first, last] = [dates[0], dates[earlier - 1]];
    return first && last ? [{ ordinal, earlier, first: first.first, next: last.next }] : [];
  });
}

/** Which way the streak goes: its own noun ("third straight rise"), else the verb before it. */
function directionNear(view: SentenceView, { first, next }: Figure): 1 | -1 | 0 {
  for (let at = next; at < next + 5 && at < view.syntax.next; at++) {
    const change = lexeme(view.tokens, at)?.change;
    if (change) return change;
  }
  for (let at = first - 1; at >= view.syntax.first; at--) {
    const direction = lexeme(view.tokens, at)?.verb?.direction;
    if (direction) return direction;
  }
  return 0;
}

/** A change the other way in the period just before; where its words end. */
function breakAt(view: SentenceView, from: number, direction: 1 | -1): number | null {
  for (let at = from; at < from + 4 && at < view.syntax.next; at++) {
    const entry = lexeme(view.tokens, at);
    const way = entry?.verb?.direction || entry?.change;
    if (!way) continue;
    if (way === direction || entry?.word.endsWith("s")) return null;
    for (let end = at + 1; end < at + 8 && end < view.syntax.next; end++) {
      const time = mentionAt(view, end);
      if (time?.kind !== "timex") continue;
      const text = view.tokens.text.slice(time.start, time.end).toLowerCase();
      return lastPeriod.test(text) ? time.next : null;
    }
    return null;
  }
  return null;
}

const inRow =
  /^(?:straight|consecutive|successive)\b|^(?:[a-z]+ |@ ){1,2}(?:running|in a row|in succession|straight)\b|^@ (?:running|in a row)/;
/** The period right before the one that is spoken of. */
export const lastPeriod =
  /^(?:last|(?:the |a )?previous|the) (?:month|quarter|week|year|session|day)(?: before| earlier)?$|^a (?:month|quarter|week|year|day) (?:earlier|before)$|^yesterday$/;
const afterWins =
  /^(?:[a-z'’-]+ ){1,5}(?:, )?(?:after|following|adding to|to add to|to go with)(?: [a-z'’-]+){0,4} (?:in|of) ((?:@ , )*@ ,? ?and @)(?: |$)/;
