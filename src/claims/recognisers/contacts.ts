import { identifier } from "../identifier-mention.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { isAdjacent, isDash, isNumber, isWord, lexeme, signAt, textAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Telephone numbers, addresses on the net, references in the text. */
export const contactForms: readonly Form[] = [
  { id: "telephone", triggers: trigger.digits | trigger.sign, read: readTelephone },
  { id: "net-address", triggers: trigger.address, read: readNetAddress },
  { id: "serial", triggers: trigger.digits, read: readSerial },
  { id: "reference", triggers: trigger.digits | trigger.sign, read: readReference },
  { id: "post-code", triggers: trigger.digits, read: readPostCode },
];

/** Groups of digits with spaces, hyphens, points or brackets that make seven digits or more and no grouped number. */
function readTelephone(tokens: Tokens, i: number): Mention | null {
  let at = i;
  if (signAt(tokens, at, "+") || signAt(tokens, at, "(")) at++;
  if (signAt(tokens, at, "+")) at++;
  if (!isNumber(tokens, at) || (i !== at && !isAdjacent(tokens, at)) || !goesOn(tokens, at)) return null;
  const groups: string[] = [];
  let next = at;
  let hyphens = 0;
  let bracket = signAt(tokens, i, "(");
  while (isNumber(tokens, next) && /^\d+(\.\d+)*$/.test(textAt(tokens, next))) {
    groups.push(...textAt(tokens, next).split("."));
    if (groups.length > mostDigits) return null;
    next++;
    if (bracket && signAt(tokens, next, ")")) {
      next++;
      bracket = false;
      hyphens++;
    }
    if (
      isDash(tokens, next) &&
      isAdjacent(tokens, next) &&
      isAdjacent(tokens, next + 1) &&
      isNumber(tokens, next + 1)
    ) {
      next++;
      hyphens++;
    } else if (isNumber(tokens, next) && (tokens.start[next] as number) - (tokens.end[next - 1] as number) > 1) {
      break;
    }
  }
  const digits = groups.join("");
  const international =
    signAt(tokens, i, "+") || signAt(tokens, i, "(") || digits.startsWith("0") || digits.startsWith("1");
  const shape =
    groups.length >= 3 ||
    (groups.length === 2 && (international || /^\d{3}-\d{4}$/.test(groups.join("-"))) && hyphens > 0) ||
    (groups.length === 2 && /^0\d{2,4} \d{4,8}$/.test(groups.join(" ")));
  const grouped =
    groups[0] !== undefined && groups[0].length <= 3 && groups.slice(1).every((group) => group.length === 3);
  if (
    !shape ||
    digits.length < 7 ||
    digits.length > mostDigits ||
    (grouped && hyphens === 0 && !digits.startsWith("0"))
  )
    return null;
  if (groups.length >= 3 && /^(19|20)\d\d$/.test(groups[0] ?? "") && digits.length === 8) return null;
  if (groups.length === 2 && groups.every((group) => /^(1\d|20)\d\d$/.test(group))) return null;
  if (groups.length === 2 && groups.some((group) => /^(19|20)\d\d$/.test(group))) return null;
  if (isDate(groups)) return null;
  return identifier("telephone", tokens, i, next);
}

/** True for digits with more digits behind them. */
function goesOn(tokens: Tokens, i: number): boolean {
  const next = signAt(tokens, i + 1, ")") || isDash(tokens, i + 1) ? i + 2 : i + 1;
  return isNumber(tokens, next) || textAt(tokens, i).includes(".");
}

/** "26.07.2021", "26-07-2021 9:31": day, month, year and perhaps the hour. */
function isDate([day = "", month = "", year = "", hour = "", ...more]: readonly string[]): boolean {
  return more.length === 0 && day.length <= 2 && month.length <= 2 && /^(19|20)\d\d$/.test(year) && hour.length <= 2;
}

/** Any word with "://", "www.", "@", "#" or a domain: from white space to white space. */
function readNetAddress(tokens: Tokens, i: number): Mention | null {
  const { text } = tokens;
  let start = tokens.start[i] as number;
  while (start > 0 && !/\s/.test(text.charAt(start - 1)) && (tokens.start[i] as number) - start < 200) start--;
  let end = tokens.end[i] as number;
  while (end < text.length && !/\s/.test(text.charAt(end)) && end - start < 400) end++;
  const run = text.slice(start, end);
  if (
    !/:\/\/|^www\.|^[({]*[@#]\p{L}|[\p{L}\d]@[\p{L}\d]|[\p{L}\d]\.(?:com|org|net|gov|edu|info|co|int)(?:\/|$|[,.)])/u.test(
      run,
    )
  )
    return null;
  let first = i;
  while (first > 0 && (tokens.start[first - 1] as number) >= start) first--;
  let next = i + 1;
  while (next < tokens.count && (tokens.end[next] as number) <= end) next++;
  while (next > first && /^[.,;:)\]!?"'”’]$/.test(textAt(tokens, next - 1))) next--;
  while (first < next && /^[("'“‘[]$/.test(textAt(tokens, first))) first++;
  if (next <= i) return null;
  return identifier("net-address", tokens, first, next);
}

/** "18 U.S.C. § 1001", "card ending in 4421", "called 911", and any seven digits in a row. */
function readSerial(tokens: Tokens, i: number): Mention | null {
  const digits = textAt(tokens, i);
  if (!/^\d+$/.test(digits)) return null;
  if (/^(U\.S\.C|U\.S\.C\.|USC|CFR|C\.F\.R\.)$/.test(textAt(tokens, i + 1))) {
    return identifier("serial", tokens, i, signAt(tokens, i + 2, "§") && isNumber(tokens, i + 3) ? i + 4 : i + 2);
  }
  const before = wordAt(tokens, i - 1);
  const counts = lexeme(tokens, i + 1)?.indivisible === true;
  const called =
    digits.length === 3 &&
    emergencyNumbers.has(digits) &&
    !signAt(tokens, i + 1, "%") &&
    dialled.has(before) &&
    !counts;
  const ending = before === "in" && wordAt(tokens, i - 2) === "ending" && digits.length === 4;
  return (digits.length >= 7 && !counts) || called || ending ? identifier("serial", tokens, i, i + 1) : null;
}

/** Footnotes "[12]", list markers "1." and "(2)" at the head of a block, "#4", "§ 12". */
function readReference(tokens: Tokens, i: number): Mention | null {
  if (isNumber(tokens, i) && signAt(tokens, i - 1, "[") && signAt(tokens, i + 1, "]"))
    return identifier("reference", tokens, i - 1, i + 2);
  if (signAt(tokens, i, "§") && isNumber(tokens, i + 1)) return identifier("reference", tokens, i, i + 2);
  if (signAt(tokens, i, "#") && isNumber(tokens, i + 1) && isAdjacent(tokens, i + 1))
    return identifier("reference", tokens, i, i + 2);
  const small = /^\d{1,2}$/.test(textAt(tokens, i));
  if (i === 0 && small && (signAt(tokens, 1, ".") || signAt(tokens, 1, ")")) && isWord(tokens, 2))
    return identifier("reference", tokens, 0, 1);
  if (
    i === 0 &&
    signAt(tokens, 0, "(") &&
    /^\d{1,2}$/.test(textAt(tokens, 1)) &&
    signAt(tokens, 2, ")") &&
    isWord(tokens, 3)
  )
    return identifier("reference", tokens, 0, 3);
  return null;
}

/** British "SW1A 2AA" and American "Calif. 94105", "DC 20500". */
function readPostCode(tokens: Tokens, i: number): Mention | null {
  const outward = textAt(tokens, i - 1);
  const digit = textAt(tokens, i);
  if (/^[A-Z]{1,2}$/.test(outward) && isAdjacent(tokens, i) && /^\d{1,2}$/.test(digit)) {
    let next = i + 1;
    if (isAdjacent(tokens, next) && /^[A-Z]$/.test(textAt(tokens, next))) next++;
    if (
      /^\d$/.test(textAt(tokens, next)) &&
      /^[A-Z]{2}$/.test(textAt(tokens, next + 1)) &&
      isAdjacent(tokens, next + 1)
    ) {
      return identifier("post-code", tokens, i - 1, next + 2);
    }
  }
  const isState =
    /^[A-Z]{2}$/.test(outward) || (signAt(tokens, i - 1, ".") && /^[A-Z][a-z]{2,4}$/.test(textAt(tokens, i - 2)));
  const comma = signAt(tokens, i - 2, ",") || signAt(tokens, i - 3, ",");
  return isState && comma && /^\d{5}$/.test(digit) ? identifier("post-code", tokens, i, i + 1) : null;
}

/** An international number has no more. */
const mostDigits = 15;
const emergencyNumbers = new Set(["911", "999", "112", "000", "101", "111", "110", "119"]);
const dialled = new Set("call calls called calling dial dialled dialed phone phoned ring rang a the text".split(" "));
