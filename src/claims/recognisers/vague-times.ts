import { vaguePhrases } from "../lexicon/calendar-words.js";
import { pos, trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { phraseTable } from "../phrase-table.js";
import type { Form } from "../recogniser.js";
import { timexMention } from "../timex-mention.js";
import { isCapitalised, isHyphen, isNumber, isOneOf, isWord, lexeme, opensSentence, wordAt } from "../token-access.js";
import { sign, type Tokens } from "../tokens.js";

/** Times that no calendar can fix: they are read, so that tense is known, and never judged. */
export const vagueTimeForms: readonly Form[] = [
  { id: "vague-word", triggers: trigger.vagueTime, read: readWord },
  { id: "vague-adjective", triggers: trigger.vagueTime, read: readAdjective },
  { id: "vague-phrase", triggers: trigger.vaguePhrase, read: readPhrase },
];

/** "now", "currently", "recently", "soon"; not "now that", "now-defunct", "as soon as", "shortly before". */
function readWord(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (!entry?.vagueTime || entry.word === "current" || isHyphen(tokens, i + 1) || isHyphen(tokens, i - 1)) return null;
  const before = wordAt(tokens, i - 1);
  const after = wordAt(tokens, i + 1);
  if (before === "as" || after === "as" || before === "how") return null;
  if (isOneOf(tokens, i + 1, bound)) return null;
  if (entry.word === "now" && after === "that") return null;
  if (entry.word === "now" && isOneOf(tokens, i - 1, everyNow)) return null;
  // "two days from now" is told by its length.
  if (entry.word === "now" && before === "from" && lexeme(tokens, i - 2)?.timeUnit) return null;
  const first = before === "right" || (before === "just" && entry.word === "now") ? i - 1 : i;
  return timexMention("vague-word", tokens, first, i + 1, { form: "vague", value: entry.vagueTime });
}

/** "the current budget"; not a current account, nor what runs in a river. */
function readAdjective(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (entry?.word !== "current" || isHyphen(tokens, i + 1) || isHyphen(tokens, i - 1)) return null;
  const isNamed = isCapitalised(tokens, i) && (!opensSentence(tokens, i) || isCapitalised(tokens, i + 1));
  if (isNamed || !isWord(tokens, i + 1) || isOneOf(tokens, i + 1, lasting)) return null;
  if (((lexeme(tokens, i + 1)?.pos ?? 0) & closed) !== 0) return null;
  const before = lexeme(tokens, i - 1);
  const isOpen = !isWord(tokens, i - 1) || wordAt(tokens, i - 1) === "'s" || ((before?.pos ?? 0) & leading) !== 0;
  return isOpen
    ? timexMention("vague-adjective", tokens, i, i + 1, { form: "vague", value: "PRESENT_REF", describes: true })
    : null;
}

/** "in the past", "at the moment", "the near future", "these days"; not "the past" of a noun that follows. */
function readPhrase(tokens: Tokens, i: number): Mention | null {
  const found = phrases.before(tokens, i + 1);
  if (!found) return null;
  const { before, value, end, subject } = found.value;
  const isSubject = subject && ((lexeme(tokens, i + 1)?.pos ?? 0) & predicate) !== 0;
  if (before && !isSubject && !isOneOf(tokens, found.first - 1, before)) return null;
  if (end && i + 1 < tokens.count && tokens.kind[i + 1] !== sign && !isOneOf(tokens, i + 1, joints)) return null;
  const next = lexeme(tokens, i + 1);
  // "at this time last year" is a year ago.
  if (isOneOf(tokens, i + 1, shifting)) return null;
  if (isHyphen(tokens, i + 1) || isNumber(tokens, i + 1)) return null;
  if (next?.timeUnit || next?.weekday || next?.cardinal !== undefined) return null;
  return timexMention("vague-phrase", tokens, found.first, i + 1, { form: "vague", value });
}

const phrases = phraseTable(
  vaguePhrases.map(
    ([words, value, before, end]) =>
      [
        words,
        {
          value,
          before: before ? new Set(before.split(" ")) : null,
          end: end === "end",
          subject: end === "subject",
        },
      ] as const,
  ),
);
const predicate = pos.past | pos.auxiliary | pos.modal;
/** "shortly after", "soon thereafter" are told from something else. */
const bound = new Set(["after", "before", "thereafter", "afterwards", "afterward"]);
const shifting = new Set(["last", "next"]);
const joints = new Set(["and", "but", "or"]);
const everyNow = new Set(["every", "even"]);
const lasting = new Set(["account", "accounts", "affairs", "assets", "liabilities"]);
const closed =
  pos.preposition | pos.auxiliary | pos.modal | pos.coordinator | pos.subordinator | pos.relative | pos.determiner;
const leading =
  pos.determiner |
  pos.possessive |
  pos.preposition |
  pos.coordinator |
  pos.subordinator |
  pos.verb |
  pos.past |
  pos.gerund |
  pos.adverb |
  pos.auxiliary |
  pos.number;
