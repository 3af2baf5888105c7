import { wordSet } from "../../text/word-set.js";
import { isOneOf } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** What was written may be printed or filmed long after: "a 16th-century play that was printed in 1711". */
export function isPrintedLater(tokens: Tokens, base: string, noun: number): boolean {
  return printings.has(base) && isOneOf(tokens, noun, texts);
}

const printings = wordSet("print publish record film release write copy");
const texts = wordSet(
  "play poem text manuscript song mass opera tale hymn ballad letter diary sermon symphony quartet sonata concerto score memoir drama treatise dialogue story novel chronicle tune chant law recipe map atlas book legend code list plan song carol prayer letters poems songs hymns plays tales",
);
