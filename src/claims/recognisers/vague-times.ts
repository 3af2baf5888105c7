import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { timexMention } from "../timex-mention.js";
import { isHyphen, isWord, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Times that no calendar can fix: they are read, so that tense is known, and never judged. */
export const vagueTimeForms: readonly Form[] = [
  { id: "vague-word", triggers: trigger.vagueTime, read: readWord },
  { id: "vague-phrase", triggers: trigger.shift, read: readPhrase },
];

/** "now", "currently", "recently", "soon"; not "now that", "now-defunct", "as soon as", "once the". */
function readWord(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (!entry?.vagueTime || isHyphen(tokens, i + 1) || isHyphen(tokens, i - 1)) return null;
  const before = wordAt(tokens, i - 1);
  const after = wordAt(tokens, i + 1);
  if (before === "as" || after === "as" || after === "after" || after === "before") return null;
  if (entry.word === "once" || entry.word === "presently" || entry.word === "eventually") return null;
  if (entry.word === "now" && (after === "that" || (i === 0 && signAt(tokens, 1, ",")))) return null;
  const until = before === "until" || before === "by" || before === "for" || before === "right" || before === "just";
  return timexMention("vague-word", tokens, until && before === "right" ? i - 1 : i, i + 1, {
    form: "vague",
    value: entry.vagueTime,
  });
}

/** "the past", "the future", "the present", "the moment". */
function readPhrase(tokens: Tokens, i: number): Mention | null {
  const word = wordAt(tokens, i);
  if (word !== "past" || wordAt(tokens, i - 1) !== "the" || wordAt(tokens, i - 2) !== "in") return null;
  return isWord(tokens, i + 1) && lexeme(tokens, i + 1)?.timeUnit
    ? null
    : timexMention("vague-phrase", tokens, i - 1, i + 1, { form: "vague", value: "PAST_REF" });
}
