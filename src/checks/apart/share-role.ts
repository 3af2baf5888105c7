import {
  type Figure,
  hasWordBetween,
  type SentenceView,
  wordsAfter,
  wordsBefore,
} from "../../claims/relations/figures.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbal } from "../../claims/syntax/verb-groups.js";
import { isDash, isOneOf, isPossessive, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";

/**
 * How a share is told of a part and a whole that stand elsewhere: `beside` them, as an aside or an apposition (", or 30
 * percent", ": a quarter of the total"), or of what a pronoun or a word for shares takes up (`taken-up`: "That is 30
 * percent", "giving it an occupancy of 60 percent"). Null for a share with a statement of its own.
 */
export type ShareRole = "beside" | "taken-up";

/** The stretch between two signs in which a figure stands. */
export interface Stretch {
  readonly first: number;
  readonly next: number;
}

export function shareRole(view: SentenceView, share: Figure): ShareRole | null {
  const stretch = stretchOf(view, share);
  if (isHeldOff(view, stretch)) return null;
  const lead = leadOf(view, stretch.first, share.first);
  if (lead === "" || ratedBefore.test(lead)) return stretch.first > view.syntax.first ? "beside" : null;
  if (takenUp.test(lead) || statedBefore.test(lead)) return "taken-up";
  return null;
}

/** "The figure of 45 percent worried ministers": the share itself is what was told. */
export function isPointedTo(view: SentenceView, share: Figure): boolean {
  return pointedTo.test(leadOf(view, view.syntax.first, share.first));
}

/** A turnout is of voters, whatever else is counted beside it. */
export function namesTurnout(view: SentenceView, { first, next }: Stretch): boolean {
  return hasWordBetween(view, turnouts, first, next);
}

/** From the sign before a figure to the one behind it. */
export function stretchOf({ tokens, syntax }: SentenceView, { first, next }: Figure): Stretch {
  let [from, to] = [first, next];
  while (from > syntax.first && !parts(tokens, from - 1)) from--;
  while (to < syntax.next && !parts(tokens, to)) to++;
  return { first: from, next: to };
}

function parts(tokens: SentenceView["tokens"], at: number): boolean {
  return isDash(tokens, at) ? tokens.end[at - 1] !== tokens.start[at] : signs.some((sign) => signAt(tokens, at, sign));
}

/** The words before a figure in its stretch, without those that only say how exactly it is meant. */
function leadOf(view: SentenceView, first: number, until: number): string {
  return wordsBefore(view, until, until - first)
    .replace(small, "")
    .trim();
}

/** Another time, another place or another value is told with it: "25 percent nationally", "against 40 percent in 2014". */
export function isHeldOff(view: SentenceView, { first, next }: Stretch): boolean {
  for (let at = first; at < next; at++) {
    if (isOneOf(view.tokens, at, other)) return true;
    // "its overall win rate was 35 percent"
    if (isOneOf(view.tokens, at, wider) && isPossessive(view.tokens, at - 1)) return true;
  }
  return view.mentions.some(
    (mention) =>
      mention.kind === "timex" &&
      mention.first >= first &&
      mention.next <= next &&
      mention.expression.form !== "duration",
  );
}

/** The noun that a share is said to be of; "" where none is, or where it is said of what was told ("of them", "of the total"). */
export function baseOf(view: SentenceView, { next, mention }: Figure): string {
  const after = wordsAfter(view, next, 8);
  const of = /^(?:of|among) (?:(?:the|all|its|their|his|her|our|these|those|that|this|every) )*([a-z'-]+|#)/.exec(
    after,
  );
  if (!of) return "";
  const counted = mention.kind === "quantity" ? mention.counted : null;
  const head = counted && counted.first >= next ? wordAt(view.tokens, counted.head) : (of[1] as string);
  // "of the island's population"
  if (bodies.has(head) && of[1] !== head) return `${of[1]} ${head}`;
  return (wholes.has(head) && of[1] === head) || participles(view, next) ? "" : head;
}

/** "of those asked", "of all who came" */
function participles({ tokens, tagged }: SentenceView, next: number): boolean {
  let at = next + 1;
  while (isOneOf(tokens, at, pointers)) at++;
  const tag = tagged[at] as number;
  return (
    at > next + 1 &&
    isOneOf(tokens, at - 1, pronouns) &&
    (tag === tags.participle ||
      tag === tags.past ||
      tag === tags.relative ||
      tag === tags.verb ||
      tag === tags.adjective)
  );
}

/** What is said with the share follows from what was told: "meaning that 25 percent were late", "so it was 82 percent full". */
export function isConcluded(view: SentenceView, share: Figure): boolean {
  const { first } = stretchOf(view, share);
  return concluding.test(wordsBefore(view, share.first, share.first - first));
}

/** Behind the share its stretch ends, or tells only what it is a share of. */
export function endsWithWhole(view: SentenceView, share: Figure): boolean {
  const { next } = stretchOf(view, share);
  if (share.next >= next) return true;
  const after = wordsAfter(view, share.next, Math.min(next - share.next, 10));
  if (/^(?:in all|in total|altogether|all told|overall|exactly|full|of it)$/.test(after)) return true;
  if (!/^(?:of|among) /.test(after)) return false;
  let said = 0;
  for (let at = share.next; at < next; at++) {
    if (view.tagged[at] === tags.coordinator) return false;
    if (isVerbal(view.tagged[at] as number) && !isVerbal(view.tagged[at - 1] as number)) said++;
  }
  // "25 percent of those asked", and not "of those asked said so"
  if (said > 0) return said === 1 && participles(view, share.next);
  return !/^(?:of|among) (?:them|these|those|it|which|whom) [a-z]/.test(after);
}

const signs = [",", ";", ":", "(", ")", ".", "?", "!"];
const small =
  /^(?:(?:or|so|and|i e|in other words|equal to|equivalent to|or rather) )|(?:^| )(?:(?:a|an|just|only|some|about|nearly|almost|barely|exactly|precisely|fully|roughly|around|another|the) ?)+$|^(?:or|and|so|i e|in other words|equal to|equivalent to)$/g;
const shares =
  "rate|share|proportion|percentage|ratio|turnout|participation|occupancy|attendance|take-up|take - up|takeup|uptake|figure|level|portion|fraction|quota|yield|response|return|returns";
/** "a refusal rate of", "a turnout of" */
const ratedBefore = new RegExp(`^(?:(?:an?|the|its|their|with|at|for|or) )*(?:[a-z-]+ ){0,3}(?:${shares}) (?:of|at)$`);
const pointedTo = /^(?:the|that|this) (?:share|proportion|percentage|figure|ratio) of$/;
const concluding =
  /^(?:so|meaning|(?:and )?(?:which|that|this|it) (?:means|meant|shows|showed)|showing|suggesting)(?: that)?(?: (?:the )?(?!by )[a-z-]+){0,3}$/;
const equating =
  "is|are|was|were|be|means|meant|meaning|makes|made|making|gives|gave|giving|represents|represented|representing|equals|equalled|equalling|comes to|came to|works out at|worked out at|works out as|amounts to|amounted to|translates into|translated into|translates to|adds up to|accounts for|accounted for|stands at|stood at|leaves|left|leaving|being|corresponds to|corresponded to|puts|put|putting|brings|brought|bringing|takes|took|taking";
/** "That is", "giving it an occupancy of", "which meant that" */
const takenUp = new RegExp(
  `^(?:(?:that|this|it|which|they|these|so that|so it|so this|and that|and this) (?:(?:now|still|only|also|just) )?(?:${equating})|(?:thus |so )?(?:meaning|making|giving|representing|equalling|leaving|being|bringing|putting))(?: (?:it|them|that|this|up))?(?: (?:an?|the|its|their))?(?: (?:[a-z-]+ ){0,3}(?:${shares}) (?:of|at|to))?$`,
);
/** "The share is", "so turnout was" */
const statedBefore = new RegExp(
  `^(?:so |and |meaning )?(?:(?:the|its|their|this|that|a|an) )?(?:[a-z-]+ ){0,2}(?:${shares})(?: of [a-z]+)? (?:is|was|stands at|stood at|came to|comes to|works out at|worked out at|reached|thus|so)$`,
);
const other = wordSet(
  "than from against compared versus national nationally elsewhere last previous earlier before above below usual target average expected forecast required needed threshold up down rose fell by per more less fewer higher lower",
);
const wider = new Set(["overall", "career", "lifetime"]);
const turnouts = new Set(["turnout", "participation"]);
const pointers = wordSet("the all its their his her our these those that this every");
const pronouns = wordSet("all these those");
/** People in a body: the whole, where that counts people. */
export const bodies = wordSet(
  "workforce staff membership electorate class population squad team crew cast choir orchestra band congregation delegation intake",
);
/** The whole, by no name of its own. */
const wholes = wordSet(
  "them it those these all total whole lot stock fleet intake herd flock sample sum number overall pack",
);
