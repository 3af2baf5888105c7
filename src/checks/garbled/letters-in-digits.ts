import { unitWordsAfter } from "../../claims/amounts/unit-words.js";
import { pos } from "../../claims/lexicon/index.js";
import type { BlockReading, Reading } from "../../claims/reading.js";
import { suffixOf } from "../../claims/recognisers/ordinals.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, textAt, tokenFrom, wordAt } from "../../claims/token-access.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { dictionary } from "../../text/dictionary.js";
import { lastStartingBy } from "../../text/span.js";
import { wordSet } from "../../text/word-set.js";
import { findingAt, fixAt } from "../wording/finding-at.js";
import { quoted } from "../wording/words.js";
import { labels, reasons } from "./defect-words.js";
import { defectOf } from "./single.js";

/**
 * Letters among digits where only a figure can stand: "2lst", "4l percent", "on l4 March", "£2S0,000", "3-O". Alone they
 * may be a name, a class or litres (B52, 5S, 4l), so the words on either side must ask for a number.
 */
export function* lettersInDigits(check: Pick<CheckInfo, "id" | "severity">, reading: Reading): Iterable<Finding> {
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    const { text } = block.block;
    if (!mayBeMixed.test(text)) continue;
    for (const match of text.matchAll(mixed)) {
      const run = runOf(block, match[0], match.index);
      if (!run || !asksForFigure(run) || isReadSo(block, run)) continue;
      const span = { start: run.start, end: run.end };
      yield findingAt(check, reading, block, span, null, {
        message: `${quoted(run.said)} is garbled: ${reasons["letter-for-digit"]}`,
        label: labels["letter-for-digit"],
        actual: run.said,
        expected: [run.written],
        fixes: fixAt(block, span, `Write ${run.written}`, run.written, "safe"),
      });
    }
  }
}

/** What every match of `mixed` has; cheap to ask of a whole text. */
const mayBeMixed = /\d|l[lI]*O/;
/** Digits and the letters that look like some, with the points, commas, colons or the hyphen between them. */
const mixed =
  /(?=[\dOIlSBZ])(?<![\p{L}\d.,:@#/&_-])(?:\d[\dOoIlSBZ]*|[OIlSBZ][\dOoIlSBZ]*)(?:(?:[.,:]|-(?=[\dOlI](?![\p{L}\d-])))[\dOoIlSBZ]{1,3}){0,3}(?:st|nd|rd|th|s)?(?![\p{L}\d@/&_])/gu;
const ending = /(?:st|nd|rd|th|s)$/;
const digitOf: Readonly<Record<string, string>> = dictionary({
  O: "0",
  o: "0",
  I: "1",
  l: "1",
  S: "5",
  B: "8",
  Z: "2",
});

interface Run {
  readonly block: BlockReading;
  readonly start: number;
  readonly end: number;
  readonly said: string;
  /** As it was meant. */
  readonly written: string;
  /** Without the ending of an ordinal or a decade. */
  readonly core: string;
  readonly meant: string;
  readonly suffix: string;
  readonly left: string;
  /** The token before, and the one behind. */
  readonly before: number;
  readonly after: number;
}

function runOf(block: BlockReading, said: string, start: number): Run | null {
  const suffix = ending.exec(said)?.[0] ?? "";
  const core = said.slice(0, said.length - suffix.length);
  // "lOO" begins no word.
  if (!/[OoIlSBZ]/.test(core) || !(/\d/.test(core) || /^l[lI]*O/.test(core))) return null;
  const meant = core.replace(/[OoIlSBZ]/g, (letter) => digitOf[letter] ?? letter);
  const end = start + said.length;
  const { tokens } = block;
  const left = block.block.text.slice(Math.max(0, start - 40), start);
  const [before, after] = [tokenFrom(tokens, start) - 1, tokenFrom(tokens, end)];
  return { block, start, end, said, written: meant + suffix, core, meant, suffix, left, before, after };
}

function asksForFigure(run: Run): boolean {
  const { core, suffix, meant, left } = run;
  if (suffix === "s") return isYear(run) && meant.endsWith("0") && /\bthe (?:early |late |mid-?)?$/i.test(left);
  if (suffix !== "") return /^\d+$/.test(meant) && suffixOf(BigInt(meant)) === suffix && !/^[SBZO]/.test(core);
  if (core.includes("-")) return isScore(run);
  if (/^l[lI]*O/.test(core) && !/\d/.test(core)) return true;
  // "$5B" is in billions.
  if (/[£€$¥]$/.test(left)) return !/^[\d.,]*B$/.test(core);
  if (/^[1-9lI][\dOlISBZ]*,[\dOlISBZ]{3}$/.test(core) && /\d.*\d/.test(core)) return true;
  if (/^[\dOlI]{1,2}(?::[\dOlI]{2}){1,2}$/.test(core)) return /^[01]?\d:[0-5]\d|^2[0-4]:[0-5]\d/.test(meant);
  if (!/^[\dOoIlSBZ]+(?:\.[\dOoIlSBZ]{1,2})?$/.test(core) || /^\d+B$/.test(core)) return false;
  return (isYear(run) && isInYear(run)) || isDay(run) || isMeasured(run) || isCounted(run) || isAge(run) || isPart(run);
}

function isYear({ core, meant }: Run): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(meant) && /^[\dOoIlSBZ]{4}$/.test(core) && /\d.*\d/.test(core);
}

/** "in l987", "since 20IB"; "in 200l drums" are litres. */
function isInYear({ block: { tokens }, before, after, core }: Run): boolean {
  if (!isOneOf(tokens, before, yearOpeners) && lexeme(tokens, before)?.month === undefined) return false;
  if (!core.endsWith("l")) return true;
  const entry = lexeme(tokens, after);
  return wordAt(tokens, after) === "" || (wordAt(tokens, after) !== "of" && ((entry?.pos ?? 0) & functionWords) !== 0);
}

/** "l4 March", "May 3O" */
function isDay({ block: { tokens }, before, after, core, meant }: Run): boolean {
  const isMonth = (at: number): boolean => lexeme(tokens, at)?.month !== undefined && /^[A-Z]/.test(textAt(tokens, at));
  const day = Number(meant);
  return /^[\dOIl]{2}$/.test(core) && day >= 1 && day <= 31 && (isMonth(before) || isMonth(after));
}

/** "4l percent", "2S kilometres", "l0 a.m.", "the S0-year-old bridge"; litres and gallons measure what stands before them. */
function isMeasured({ block: { tokens, block }, after, end, core }: Run): boolean {
  if (block.text.charAt(end) === "%") return true;
  const opensName = /^[OSBZ]/.test(core);
  if (isOneOf(tokens, after, halfDays)) return !opensName;
  const unit = unitWordsAfter(tokens, after);
  if (!unit || unit.unit.dimension === "volume" || unit.unit.dimension === "money") return false;
  return !opensName || block.text.charAt(end) === "-" || unit.unit.dimension === "share";
}

/** "7I pupils", "1S0 passengers", "4l thefts"; "O2 customers" and "5S users" are of a name, "2l bottles" hold litres. */
function isCounted({ block: { tokens }, after, core }: Run): boolean {
  if (lexeme(tokens, after)?.indivisible !== true || isOneOf(tokens, after, vessels)) return false;
  return /^(?:[1-9l][\dOolI]*|I[0O]+|[1-9][\dOolI]*[SBZ][\dOolI]+)$/.test(core);
}

/** "Ann Hale, 4l,", "She turned 3O", "He was 5l when" */
function isAge({ block: { tokens, tagged, block }, before, after, core, left, end }: Run): boolean {
  if (!/^[1-9l][\dOlI]$/.test(core)) return false;
  if (/\b(?:aged?|age of|turn(?:s|ed|ing)?|(?:he|she|who) (?:is|was)(?: only| now| still)?) $/i.test(left)) return true;
  const isApart = wordAt(tokens, before) === "" && /, $/.test(left) && /^,/.test(block.text.slice(end, end + 1));
  const isHuman = lexeme(tokens, before - 1)?.person === true || tagged[before - 1] === tags.proper;
  return isApart && isHuman && after > 0;
}

/** "Of the 48 lambs born in March, 4l survived", "voted 4l to 32" */
function isPart({ block: { tagged, block }, start, end, after, core, left }: Run): boolean {
  if (!/^[1-9l][\dOolI]*$/.test(core)) return false;
  const sentence = block.text.slice(Math.max(0, start - 120), start).replace(/^.*[.!?]\s/, "");
  const isVerb = tagged[after] === tags.past || tagged[after] === tags.verb || tagged[after] === tags.auxiliary;
  if (isVerb && /\bof (?:the|these|those|its|his|her|their) \S+ [^.;]*, $/i.test(sentence)) return true;
  const behind = block.text.slice(end, end + 12);
  const isPair = /^(?: to |-|–)\d/.test(behind) || /\d(?: to |-|–)$/.test(left);
  return isPair && /\b(?:vote[ds]?|voting|won|beat|defeated|lost|passed|rejected|approved|carried)\b/i.test(sentence);
}

/** "won 3-O", "a 1-l draw"; a letter before the hyphen may be a road or a blood group. */
function isScore({ core, start, end, after, left, block: { block, tokens } }: Run): boolean {
  if (!/^(?:\d{1,2}-[OlI]|l-\d)$/.test(core) || /hawaii $/i.test(left) || isOneOf(tokens, after, vessels)) return false;
  return played.test(block.text.slice(Math.max(0, start - 80), end + 60));
}

/** The recogniser read it as damaged, and it is told with what it measures. */
function isReadSo({ sentences }: BlockReading, { start, end }: Run): boolean {
  const { mentions = [] } = sentences.find(({ span }) => span.start <= start && end <= span.end) ?? {};
  const mention = mentions[lastStartingBy(mentions, end - 1)];
  return mention !== undefined && mention.end > start && defectOf(mention) !== null;
}

const yearOpeners = wordSet(
  "in since until till by before after during circa spring summer autumn winter year early late",
);
const vessels = wordSet(
  "bottle bottles can cans barrel barrels tank tanks jar jars drum drums jug jugs bucket buckets engine engines car cars vehicle vehicles cup cups bag bags pack packs carton cartons keg kegs box boxes canister canisters container containers pot pots kettle kettles model models",
);
const halfDays = new Set(["am", "pm"]);
const functionWords =
  pos.preposition | pos.determiner | pos.coordinator | pos.subordinator | pos.pronoun | pos.auxiliary | pos.relative;
const played =
  /\b(?:w[io]n(?:s|ning)?|beat(?:s|en|ing)?|los[et](?:s|ing)?|dr[ae]w(?:s|n)?|defeat(?:s|ed)?|victory|lead|led|scor\w+|goals?|match|final|half|trailed|level)\b/i;
