import { dateExists } from "../../values/calendar.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import type { CalendarExpression } from "../time-expression.js";
import { timexMention } from "../timex-mention.js";
import { isAdjacent, isDash, isNumber, isOneOf, isWord, signAt, textAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { readClock } from "./clock.js";

/** Dates in digits alone. */
export const numericDateForms: readonly Form[] = [
  { id: "iso-date", triggers: trigger.compound, read: readIso },
  { id: "numeric-date", triggers: trigger.compound, read: readNumeric },
];

/** "2021-07-26", "2021/07/26", "20210726" at its head, with a time after "T" or a space. */
function readIso(tokens: Tokens, i: number): Mention | null {
  const separated = readParts(tokens, i);
  if (!separated || !/^\d{4}$/.test(separated.parts[0])) return null;
  const [year, month, day] = separated.parts.map(Number) as [number, number, number];
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 39) return null;
  let next = separated.next;
  let clock: CalendarExpression["clock"] = null;
  const t = textAt(tokens, next) === "T" && isAdjacent(tokens, next);
  const time = readClock(tokens, t ? next + 1 : next, true);
  if (time && (t || (tokens.start[next] as number) - (tokens.end[next - 1] as number) === 1)) {
    const zone = time.clock.zone === null ? readOffset(tokens, time.next) : null;
    clock = { ...time.clock, ...(zone ? { offset: zone.offset, zone: "UTC" } : {}) };
    next = zone?.next ?? time.next;
  }
  return numeric("iso-date", tokens, i, next, { form: "calendar", year, month, day, ...(clock ? { clock } : {}) });
}

/** The offset of an ISO time: "+03:00", "-0500", "+02". */
function readOffset(tokens: Tokens, i: number): { offset: number; next: number } | null {
  const direction = signAt(tokens, i, "+") ? 1 : isDash(tokens, i) ? -1 : 0;
  const digits = /^(\d\d)(\d\d)?$/.exec(textAt(tokens, i + 1));
  if (direction === 0 || !digits || !isAdjacent(tokens, i) || !isAdjacent(tokens, i + 1)) return null;
  const minutes = signAt(tokens, i + 2, ":") && isAdjacent(tokens, i + 2) ? textAt(tokens, i + 3) : "";
  const apart = digits[2] === undefined && /^\d\d$/.test(minutes);
  const offset = direction * (Number(digits[1]) * 60 + Number(apart ? minutes : (digits[2] ?? 0)));
  return { offset, next: apart ? i + 4 : i + 2 };
}

/** "26/07/2021", "7.26.21", "19-07-2021": day and month first or second as the numbers allow, else ambiguous. */
function readNumeric(tokens: Tokens, i: number): Mention | null {
  const separated = readParts(tokens, i);
  if (!separated) return null;
  const [first, second, last] = separated.parts;
  if (first.length > 2 || second.length > 2 || !/^\d{4}$|^\d\d$/.test(last)) return null;
  if (last.length === 2 && separated.mark === ".") return null;
  const [a, b] = [Number(first), Number(second)];
  const year = last.length === 4 ? Number(last) : 2000 + Number(last) - (Number(last) > 40 ? 100 : 0);
  if (a < 1 || b < 1 || a > 31 || b > 31 || year < 1000 || year > 2999) return null;
  // "13/13/2001" after "on" is a date that cannot be; elsewhere it may be a size or a code.
  if (a > 12 && b > 12 && (last.length === 2 || !isOneOf(tokens, i - 1, dayBefore))) return null;
  if (last.length === 2 && separated.mark === "-") return null;
  const swappable = a <= 12 && b <= 12 && a !== b;
  // Day first unless the numbers forbid it; where both fit, the article's own evidence decides later.
  const dayFirst = b <= 12;
  return numeric("numeric-date", tokens, i, separated.next, {
    form: "calendar",
    year,
    month: dayFirst ? b : a,
    day: dayFirst ? a : b,
    ...(swappable ? { swappable: true } : {}),
    ...(dayFirst ? {} : { monthLeads: true }),
    ...(last.length === 2 ? { shortYear: true } : {}),
  });
}

/** Three numbers with the same sign between them; points are inside the token already. */
function readParts(tokens: Tokens, i: number): { parts: [string, string, string]; mark: string; next: number } | null {
  const text = textAt(tokens, i);
  if (text.includes(".")) {
    const parts = text.split(".");
    const isDate = parts.length === 3 && parts.every((part) => /^\d{1,4}$/.test(part));
    return isDate && !isAdjacent(tokens, i)
      ? { parts: parts as [string, string, string], mark: ".", next: i + 1 }
      : null;
  }
  const isMark = (at: number): boolean => isDash(tokens, at) || signAt(tokens, at, "/");
  if (!isMark(i + 1) || !isMark(i + 3) || textAt(tokens, i + 1) !== textAt(tokens, i + 3)) return null;
  for (let at = i + 1; at <= i + 4; at++) if (!isAdjacent(tokens, at)) return null;
  if (!isNumber(tokens, i + 2) || !isNumber(tokens, i + 4)) return null;
  if (isAdjacent(tokens, i) && !/^[(["“‘]$/.test(textAt(tokens, i - 1))) return null;
  if (isAdjacent(tokens, i + 5) && (isWord(tokens, i + 5) ? textAt(tokens, i + 5) !== "T" : isMark(i + 5))) return null;
  const parts: [string, string, string] = [text, textAt(tokens, i + 2), textAt(tokens, i + 4)];
  return parts.every((part) => /^\d+$/.test(part)) ? { parts, mark: textAt(tokens, i + 1), next: i + 5 } : null;
}

const dayBefore = new Set(["on", "since", "until", "by", "dated", "born"]);

function numeric(form: string, tokens: Tokens, first: number, next: number, expression: CalendarExpression): Mention {
  const { year, month, day, swappable } = expression;
  const exists =
    dateExists(year ?? 2000, month ?? 1, day ?? 1) ||
    (swappable === true && dateExists(year ?? 2000, day ?? 1, month ?? 1));
  return timexMention(form, tokens, first, next, exists ? expression : { ...expression, defects: ["impossible"] });
}
