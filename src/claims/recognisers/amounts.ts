import type { QuantityKind } from "../../values/quantity.js";
import type { Amount } from "../amounts/amount.js";
import { mentionOf } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
import { pos, trigger } from "../lexicon/index.js";
import type { Form } from "../recogniser.js";
import { isCapitalised, isDash, isHyphen, isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

const opening = trigger.digits | trigger.cardinal | trigger.loose | trigger.fraction | trigger.sign;

/** Single amounts by what their unit makes of them; the article "a" before a scale or a part opens one as well. */
export const amountForms: readonly Form[] = [
  amountForm("money", "money"),
  amountForm("percent", "percent"),
  amountForm("points", "points"),
  amountForm("measure", "measure"),
  amountForm("fraction", "ratio"),
  { id: "cardinal", triggers: opening, read: readCardinal },
];

function amountForm(id: string, kind: QuantityKind): Form {
  return {
    id,
    triggers: opening,
    read(tokens, i) {
      const amount = amountFrom(tokens, i);
      if (amount?.kind !== kind || amount.unit?.dimension === "time") return null;
      return mentionOf(id, amount);
    },
  };
}

function readCardinal(tokens: Tokens, i: number): ReturnType<Form["read"]> {
  const amount = amountFrom(tokens, i);
  if (amount?.kind !== "count" || amount.reading.codeLike) return null;
  return amount.reading.bare === "one" && isPronoun(tokens, i) ? null : mentionOf("cardinal", amount);
}

/** The amount at a trigger: at the number itself, after a sign that opens it, or at the article before it. */
function amountFrom(tokens: Tokens, i: number): Amount | null {
  const article = lexeme(tokens, i - 1);
  const isArticle = (article?.word === "a" || article?.word === "an") && !isHyphen(tokens, i - 2);
  const fromArticle = isArticle ? amountAt(tokens, i - 1) : null;
  if (fromArticle) return fromArticle;
  const amount = amountAt(tokens, i);
  return amount ?? (signAt(tokens, i, "(") || isDash(tokens, i) ? null : amount);
}

/** "one of", "no one", "one would", "the one who", "one another": nothing is counted. */
function isPronoun(tokens: Tokens, i: number): boolean {
  if (isOneOf(tokens, i - 1, pronounBefore)) return true;
  if (isHyphen(tokens, i + 1)) return false;
  const following = lexeme(tokens, i + 1);
  if (isOneOf(tokens, i + 1, pronounAfter)) return true;
  if (!following) return i + 1 >= tokens.count || !isContentWord(tokens, i + 1);
  const closed =
    pos.auxiliary | pos.modal | pos.preposition | pos.relative | pos.subordinator | pos.pronoun | pos.coordinator;
  return (following.pos & closed) !== 0 && (following.pos & pos.noun) === 0;
}

function isContentWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === 1 && (!isCapitalised(tokens, i) || wordAt(tokens, i) !== "");
}

const pronounBefore = new Set(
  "no any every this that the each some another which only such first second third last next big small new old good bad whole".split(
    " ",
  ),
);
const pronounAfter = new Set("of another day could would who that is was can must has had night morning s".split(" "));
