import type { Figure } from "../claims/relations/figures.js";
import type { Share } from "../claims/relations/share.js";
import { wordAt } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { uncapitalise } from "../text/capital.js";
import { compareRational, divide, multiply, type Rational, rational, subtract } from "../values/rational.js";
import { sharesApart } from "./apart/shares-apart.js";
import { plainNumber } from "./change/size-words.js";
import type { Check } from "./check.js";
import { chargedOn } from "./share/charged-on.js";
import { type Majority, majorityIn } from "./share/majorities.js";
import { isOfOtherWhole } from "./share/other-whole.js";
import { proportionApart } from "./share/proportions-apart.js";
import { printedRange, proportionOf, restFits, shareFits, sharesAgree, shareValue } from "./share/reckon-share.js";
import { partTexts, shareTexts } from "./share/share-words.js";
import { findingAt, labelAt } from "./wording/finding-at.js";
import {
  claimAt,
  figureLabel,
  figurePlacesOf,
  figureText,
  type Place,
  printed,
  sayAs,
  sayFigure,
  spanOver,
  tokenSpan,
} from "./wording/places.js";
import { alternatives } from "./wording/times.js";
import { quoted } from "./wording/words.js";

export const wrongShare: Check = {
  id: "wrong-share",
  family: "arithmetic",
  severity: "error",
  title: "a share that the part and the whole do not give",
  finds:
    "A percentage or fraction that is not what a part is of its whole (“120 of the 400 workers, or 25 percent”), a part that is not the stated share (“20 percent of the 500, or 150”), and one share said in two ways that differ (“one in five, or 25 percent”). Fractions in words are read loosely; seats are not held against votes.",
  matters: "The share is what readers keep; a wrong one turns a minority into a majority.",
  example: {
    wrong: "Of the 400 workers, 120, or 25 percent, went on strike.",
    right: "Of the 400 workers, 120, or 30 percent, went on strike.",
  },
  remedy: "Reckon again; the later of the figures is marked, any of them may be the wrong one.",
  *judge({ reading }) {
    for (const place of figurePlacesOf(reading)) {
      let isFound = false;
      for (const share of [...place.sentence.relations.shares, ...sharesApart(place)]) {
        const finding = judgeShare(place, share);
        isFound = true;
        if (finding) yield finding;
      }
      const majority = majorityIn(place);
      const unlike = majority && judgeMajority(place, majority);
      if (unlike) yield unlike;
      const apart = isFound ? null : (proportionApart(place) ?? chargedOn(place)?.share ?? null);
      const finding = apart && judgeShare(place, apart);
      if (finding) yield finding;
    }
  },
};

function judgeShare(place: Place, share: Share): Finding | null {
  // "one in four, 60 out of 180": the second is what was counted, so the first is reckoned from it.
  if (share.form === "again")
    return judgeAgain(place, isCounted(share) ? { ...share, share: share.again, again: share.share } : share);
  return judgePart(place, share);
}

/** "A majority of the 41 councillors, 19": half of them or fewer; "a minority, 24": more. */
function judgeMajority(place: Place, { part, whole, isMinority, first, next }: Majority): Finding | null {
  const ends = [printedRange(part), printedRange(whole)] as const;
  const [p, w] = isMinority ? [ends[0].low, ends[1].high] : [ends[0].high, ends[1].low];
  if (!p || !w || isDenied(place, part)) return null;
  const order = compareRational(multiply(p, rational(2)), w);
  if (isMinority ? order <= 0 : order > 0) return null;
  const [name, other] = isMinority ? ["minority", "majority"] : ["majority", "minority"];
  const [said, all] = [sayFigure(place, part), sayFigure(place, whole)];
  return findingAt(wrongShare, place.reading, place.block, part.mention, claimAt(place, part.mention), {
    message: `${quoted(figureText(place, part))} is no ${name} of ${all}`,
    label: isMinority ? "more than half" : "not more than half",
    actual: figureText(place, part),
    expected: [],
    notes: [
      `${said} of ${all} is ${percentOf(divide(part.quantity.min, whole.quantity.min))} percent`,
      `The word or either of the figures may be wrong; "${other}" may be meant`,
    ],
    labels: [
      labelAt(
        place.reading,
        place.block,
        tokenSpan(place.block, first, next),
        isMinority ? "says less than half" : "says more than half",
      ),
      figureLabel(place, whole, "the whole"),
    ],
  });
}

/** "one in four, 60 out of 180", "three-quarters, 90 out of 150": what was counted is printed in digits. */
function isCounted({ share, again }: Extract<Share, { form: "again" }>): boolean {
  return again.mention.form === "one-in" && (share.mention.form === "one-in" || isTally(again));
}

function isTally({ mention, quantity }: Figure): boolean {
  return mention.form === "one-in" && quantity.written.style === "digits";
}

/** "One child in every five, 20%": five alone is no share. */
function isOneInEvery({ block: { tokens } }: Place, ...shares: readonly Figure[]): boolean {
  return shares.some(({ first }) => wordAt(tokens, first - 1) === "every");
}

function judgeAgain(place: Place, { share, again }: Extract<Share, { form: "again" }>): Finding | null {
  if (sharesAgree(share, again) || isDenied(place, again) || isOneInEvery(place, share, again)) return null;
  const expected = shareTexts(place, again, shareValue(share));
  const a = sayFigure(place, share);
  const right = expected[0] && sayAs(again, expected[0]);
  return findingAt(wrongShare, place.reading, place.block, again.mention, claimAt(place, again.mention), {
    message: `${quoted(figureText(place, again))} is not ${a}${right ? `: that is ${right}` : ""}`,
    label: right ? `${a} is ${right}` : `not ${a}`,
    actual: figureText(place, again),
    expected,
    notes: [`${a} is ${percentOf(shareValue(share))} percent`, "Either of the two may be the wrong one"],
    labels: [figureLabel(place, share, "the same share")],
    fixes: alternatives(place, [
      { span: again.mention, text: expected[0] ?? null },
      { span: share.mention, text: isTally(share) ? null : (shareTexts(place, share, shareValue(again))[0] ?? null) },
    ]),
  });
}

function judgePart(place: Place, found: Extract<Share, { form: "part" }>): Finding | null {
  const { part, whole, share, later } = found;
  const proportion = proportionOf(part, whole);
  // "a 2 percent levy on $600 million brings in $12 billion": a part can be too large by its scale.
  if (!proportion || (compareRational(proportion.value, rational(1)) > 0 && !found.isApart)) return null;
  if (shareFits(share, part, whole) || isDenied(place, share)) return null;
  if (found.isOfEither && restFits(share, part, whole)) return null;
  if (isOfOtherWhole(place, found)) return null;
  const [p, w] = [part, whole].map((figure) => sayFigure(place, figure));
  const notes = [
    `${p} of ${w} is ${percentOf(proportion.value)} percent`,
    "Any of the three figures may be the wrong one",
  ];
  if (later === "share") {
    const right = found.isOfRest ? subtract(rational(1), proportion.value) : proportion.value;
    const expected = shareTexts(place, share, right);
    return findingAt(wrongShare, place.reading, place.block, share.mention, claimAt(place, share.mention), {
      message: `${quoted(figureText(place, share))} is not what ${p} ${found.isOfRest ? "leaves" : "is"} of ${w}${expected[0] ? `: that is ${expected[0]}` : ""}`,
      label: expected[0] ? `it is ${expected[0]}` : "another share",
      actual: figureText(place, share),
      expected,
      notes,
      labels: [figureLabel(place, part, "the part"), figureLabel(place, whole, "the whole")],
      fixes: alternatives(place, [
        { span: share.mention, text: expected[0] ?? null },
        { span: part.mention, text: partText(place, found) },
      ]),
    });
  }
  return judgeLaterPart(place, found, proportion.value, notes);
}

/** The part stands last: it is marked alone, or with its whole where the two are said in one breath. */
function judgeLaterPart(
  place: Place,
  found: Extract<Share, { form: "part" }>,
  proportion: Rational,
  notes: readonly string[],
): Finding {
  const { part, whole, share } = found;
  const hedge = share.mention.hedge ? `${uncapitalise(printed(place, share.mention.hedge))} ` : "";
  const s = hedge + sayFigure(place, share);
  const isPair = whole.first > part.first && !found.isApart;
  const right = partText(place, found);
  const expected = isPair || right === null ? [] : [right];
  const span = isPair ? spanOver(part.mention, nounEnd(place, whole)) : part.mention;
  const said = printed(place, span);
  return findingAt(wrongShare, place.reading, place.block, span, claimAt(place, part.mention), {
    message: `${quoted(said)} is not ${s}${isPair ? "" : ` of ${sayFigure(place, whole)}`}${expected[0] ? `: that is ${expected[0]}` : ""}`,
    label: expected[0] ? `${s} is ${expected[0]}` : `not ${s}`,
    actual: said,
    expected,
    notes,
    labels: [figureLabel(place, share, "the share"), ...(isPair ? [] : [figureLabel(place, whole, "the whole")])],
    fixes: alternatives(place, [
      { span: part.mention, text: right },
      { span: share.mention, text: shareTexts(place, share, proportion)[0] ?? null },
    ]),
  });
}

/** What the part would be by its share; null where the share says only about where it lies. */
function partText(place: Place, { part, whole, share }: Extract<Share, { form: "part" }>): string | null {
  if (share.quantity.bound !== "exact" && share.quantity.bound !== "about") return null;
  return partTexts(place, part, multiply(shareValue(share), whole.quantity.min))[0] ?? null;
}

function nounEnd({ block }: Place, { mention }: Figure): { start: number; end: number } {
  const counted = mention.kind === "quantity" ? mention.counted : null;
  return { start: mention.start, end: counted ? (block.tokens.end[counted.next - 1] as number) : mention.end };
}

function isDenied(place: Place, { mention }: Figure): boolean {
  return claimAt(place, mention)?.polarity === "negated";
}

function percentOf(share: Rational): string {
  return plainNumber(multiply(share, rational(100)), 1);
}
