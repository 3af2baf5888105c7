import type { QuantityMention } from "../claims/mention.js";
import type { LostScale } from "../claims/relations/lost-scale.js";
import { writeFigure } from "../claims/write-figure.js";
import type { Finding } from "../findings/finding.js";
import { dictionary } from "../text/dictionary.js";
import type { Quantity } from "../values/quantity.js";
import { multiply, powerOfTen, rational } from "../values/rational.js";
import { type HeadlineScale, headlineScales } from "./apart/headline-scale.js";
import { lostByLabel, lostInList } from "./apart/labelled-sums.js";
import type { Check } from "./check.js";
import { findingAt, fixAt } from "./wording/finding-at.js";
import { claimAt, figureLabel, figurePlacesOf, figureText, type Place, printed } from "./wording/places.js";
import { quoted } from "./wording/words.js";

export const missingMagnitude: Check = {
  id: "missing-magnitude",
  family: "figures",
  severity: "warning",
  title: "a figure that has lost its thousand, million or billion",
  finds:
    "Two figures of one thing of which only one says its scale: “from €41 billion to €38”, “well above the £3 it had hoped for”, “between $26 and $31 million”, “120,000 soldiers, down from 150”; and a handful of dollars where the words speak of aid, losses, towers or companies beside a figure in millions. Prices, fees, shares, what falls to each, a token dollar and growth from small beginnings are left alone.",
  matters: "Read as printed the sum is a million times too small, and eyes that know the story read past it.",
  example: {
    wrong: "The bank’s loan book shrank from €41 billion to €38.",
    right: "The bank’s loan book shrank from €41 billion to €38 billion.",
  },
  remedy: "Add the thousand, million or billion; or say what the small figure is, if it is meant.",
  *judge({ reading }) {
    for (const place of figurePlacesOf(reading)) {
      const byLabel = lostByLabel(place);
      for (const lost of [...place.sentence.relations.lostScales, ...(byLabel ? [byLabel] : [])]) {
        // What is garbled is reported as that.
        if (lost.bare.quantity.defects.length === 0) yield lostFinding(place, lost);
      }
      const listed = lostInList(place);
      if (listed) yield lostFinding(place, listed.lost, { ...place, block: listed.block });
      for (const found of headlineScales(place)) yield headlineFinding(place, found);
      for (const { mention, block, sentence } of place.sentence.claims) {
        if (mention.kind !== "quantity") continue;
        const finding = halfScaled({ reading, block, sentence }, mention);
        if (finding) yield finding;
      }
    }
  },
};

function lostFinding(place: Place, { bare, full, exponent, by }: LostScale, told = place): Finding {
  const [said, other] = [figureText(place, bare), figureText(told, full)];
  const expected = withScale(place, bare.mention as QuantityMention, full.mention as QuantityMention, exponent);
  const scale = scaleNames[exponent] ?? "scale";
  return findingAt(missingMagnitude, place.reading, place.block, bare.mention, claimAt(place, bare.mention), {
    message:
      by === "sum"
        ? `${quoted(said)} is too small a sum for what is spoken of: beside ${other} it has lost its ${scale}`
        : `${quoted(said)} stands beside ${other}: it has lost its ${scale}`,
    label: `${expected}?`,
    actual: said,
    expected: [expected],
    notes: ["A likely reading, not a proof: if the small figure is right, the sentence should say what it is"],
    labels: [
      figureLabel(told, full, by === "exchange" ? "the same sum" : exponent === 3 ? "in thousands" : "says its scale"),
    ],
    fixes: fixAt(place.block, bare.mention, `Write ${expected}`, expected, "unsafe"),
  });
}

function headlineFinding(place: Place, { figure, full, told }: HeadlineScale): Finding {
  const [said, other] = [figureText(place, figure), figureText(told, full)];
  const { magnitude } = figure.quantity.written;
  const expected = magnitude
    ? sayScale(place, figure.mention as QuantityMention, full.quantity.written.magnitude)
    : withScale(place, figure.mention as QuantityMention, full.mention as QuantityMention, 0);
  return findingAt(missingMagnitude, place.reading, place.block, figure.mention, claimAt(place, figure.mention), {
    message: `The headline says ${quoted(said)}, the text ${quoted(other)}: the same digits with another scale`,
    label: `${expected}?`,
    actual: said,
    expected: [...new Set([expected, other])],
    notes: [`${quoted(said)} stands nowhere in the text`],
    labels: [figureLabel(told, full, "the text")],
    fixes: fixAt(place.block, figure.mention, `Write ${expected}`, expected, "unsafe"),
  });
}

/** "$3.2bn" for "$3.2m": the scale of the text in the manner of the headline. */
function sayScale(place: Place, bare: QuantityMention, scale: Quantity["written"]["magnitude"]): string {
  const said = printed(place, bare);
  const own = bare.quantity.written.magnitude;
  if (!own) return said;
  const word = scale === null ? "" : (manners[own.text.toLowerCase()]?.[scale.exponent] ?? scale.text);
  return said.replace(`${own.gap}${own.text}`, word === "" ? "" : own.gap + word);
}

/** The figure with the scale of the other one, or with its thousands. */
function withScale(place: Place, bare: QuantityMention, full: QuantityMention, exponent: number): string {
  const { magnitude } = full.quantity.written;
  const [start, end] = [bare.core.start - bare.start, bare.core.end - bare.start];
  const said = printed(place, bare);
  const core = magnitude
    ? said.slice(start, end) +
      magnitude.gap +
      (lesser[magnitude.exponent - exponent]?.[magnitude.text] ?? magnitude.text)
    : writeFigure(multiply(bare.quantity.min, rational(powerOfTen(exponent))), { group: ",", magnitude: null });
  return said.slice(0, start) + core + said.slice(end);
}

/** "between $26 and $31 million": the sign stands twice, so the scale must too. */
function halfScaled(place: Place, mention: QuantityMention): Finding | null {
  const { ends, quantity } = mention;
  const claim = claimAt(place, mention);
  if (!ends || quantity.unit?.dimension !== "money" || claim?.quoted) return null;
  const said = printed(place, mention);
  const [, low = "", joint = "", high = "", scale = ""] = halfScale.exec(said) ?? [];
  if (low === "" || low.charAt(0) !== high.charAt(0)) return null;
  // "$800 to $1.2 million": with the scale it would go down.
  if (Number(low.slice(1)) >= Number(high.slice(1).replaceAll(",", ""))) return null;
  const expected = `${low}${scale}${joint}${high}${scale}`;
  return findingAt(missingMagnitude, place.reading, place.block, mention, claim, {
    message: `${quoted(said)} says its ${scale.trim()} only once: read as printed it begins at ${low}`,
    label: `${low}${scale}?`,
    actual: said,
    expected: [expected],
    notes: ["With the currency sign on both sides these are two sums, each with a scale of its own"],
    fixes: fixAt(place.block, mention, `Write ${expected}`, expected, "unsafe"),
  });
}

const halfScale =
  /^([$€£¥]\d{1,3}(?:\.\d+)?)( (?:and|to|or) | ?[-–] ?)([$€£¥]\d[\d.,]*)( ?(?:thousand|million|billion|trillion|mln|bln|mn|bn|tn|m|k))$/i;
/** How millions are written where billions are said so, and so on. */
const lesser: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  3: dictionary({ billion: "million", trillion: "billion", bn: "m", tn: "bn", b: "m", t: "b" }),
};
const scaleNames: Readonly<Record<number, string>> = { 3: "thousand", 6: "million", 9: "billion", 12: "trillion" };
const short = { 3: "k", 6: "m", 9: "bn", 12: "tn" };
const manners: Readonly<Record<string, Readonly<Record<number, string>>>> = dictionary({
  m: short,
  bn: short,
  tn: short,
  k: short,
  million: scaleNames,
  billion: scaleNames,
  trillion: scaleNames,
});
