import type { Reading } from "../claims/reading.js";
import type { Subject } from "../claims/subjects/subject.js";
import { subjectsOf } from "../claims/subjects/subject.js";
import type { Finding } from "../findings/finding.js";
import type { Check } from "./check.js";
import { againstHeadline } from "./conflicts/against-headline.js";
import { ages } from "./conflicts/ages.js";
import { changedTwice } from "./conflicts/changed-twice.js";
import { type Conflict, earlierIn } from "./conflicts/conflict.js";
import { corrections } from "./conflicts/corrections.js";
import { listed } from "./conflicts/listed.js";
import { measuredTwice } from "./conflicts/measured-twice.js";
import { namedTwice } from "./conflicts/named-twice.js";
import { onceOnly } from "./conflicts/once-only.js";
import { oneDeed } from "./conflicts/one-deed.js";
import { placings } from "./conflicts/placings.js";
import { type Regnal, regnal } from "./conflicts/regnal.js";
import { retold } from "./conflicts/retold.js";
import { scores } from "./conflicts/scores.js";
import { slips } from "./conflicts/slips.js";
import { summed } from "./conflicts/summed.js";
import { isSaidBare, takenUp } from "./conflicts/taken-up.js";
import { toldInLead } from "./conflicts/told-in-lead.js";
import { toldWhen } from "./conflicts/told-when.js";
import { weighed } from "./conflicts/weighed.js";
import { labelOther, wordConflict } from "./conflicts/word-conflict.js";
import { yearsOfMaking } from "./conflicts/years-of-making.js";
import { findingAt, fixAt, labelAt } from "./wording/finding-at.js";
import { quoted } from "./wording/words.js";

export const conflictingClaims: Check = {
  id: "conflicting-claims",
  family: "consistency",
  severity: "warning",
  title: "two values for one thing in the same article",
  finds:
    "A figure or date that the article gives twice and differently: the headline against the first sentences, “the 12-day strike” after a strike of 11 days, two ages of one person, two dates of one founding, two numerals of one king, a figure that the correction at the foot takes back. Hedged and rounded figures agree. It stays silent where the two may be about different things: other names, places, times, phases or speakers, parts of a whole, earlier figures and forecasts.",
  matters: "Readers cannot tell which one is right, and doubt both.",
  example: {
    wrong: "The strike lasted 11 days. The 12-day strike closed 40 schools.",
    right: "The strike lasted 11 days. The 11-day strike closed 40 schools.",
  },
  remedy:
    "Look up which of the two is right and correct the other. Where both are right, say what sets them apart: another place, another day, another count.",
  *judge({ reading }) {
    const all = subjectsOf(reading);
    // A report tells the scores of many stages and matches.
    const subjects = all.filter(({ measure }) => measure !== "score");
    const told = new Set<Subject>();
    const against = new Set<Subject>();
    const isToldTheOtherWay = ({ marked, other }: Conflict): boolean => against.has(marked) && told.has(other);
    for (const conflict of [
      ...kinds.flatMap((find) => [...find(subjects, reading)]),
      ...scores(all),
      ...weighed(all, reading),
    ]) {
      const { marked, other } = conflict;
      if (told.has(marked) || isToldTheOtherWay(conflict)) continue;
      const isBare = (earlier: Subject): boolean => isSaidBare(earlier, marked);
      if (marked.measure === "time" && earlierIn(all, all.indexOf(marked)).some(isBare)) continue;
      told.add(marked);
      against.add(other);
      yield conflictFinding(reading, conflict);
    }
    for (const { marked, other } of regnal(reading)) yield regnalFinding(reading, marked, other);
  },
};

/** Ways of saying a thing twice, the surest first. */
const kinds: readonly ((subjects: readonly Subject[], reading: Reading) => Iterable<Conflict>)[] = [
  corrections,
  againstHeadline,
  toldInLead,
  takenUp,
  measuredTwice,
  changedTwice,
  summed,
  listed,
  ages,
  toldWhen,
  onceOnly,
  yearsOfMaking,
  oneDeed,
  placings,
  slips,
  namedTwice,
  retold,
];

function conflictFinding(reading: Reading, conflict: Conflict): Finding {
  const { claim } = conflict.marked;
  const { block, mention } = conflict.other.claim;
  return findingAt(conflictingClaims, reading, claim.block, claim.mention, claim, {
    ...wordConflict(conflict),
    labels: [labelAt(reading, block, mention, labelOther(conflict))],
  });
}

function regnalFinding(reading: Reading, marked: Regnal, other: Regnal): Finding {
  return findingAt(conflictingClaims, reading, marked.block, marked.span, null, {
    message: `Two numerals for one name: ${quoted(marked.text)} here, ${quoted(other.text)} above`,
    label: `but ${other.text} above`,
    actual: marked.text,
    expected: [other.text],
    notes: ["Either of the two may be the wrong one"],
    labels: [labelAt(reading, other.block, other.span, "first said here")],
    fixes: [
      ...fixAt(marked.block, marked.span, `Write ${other.text} here`, other.text, "unsafe"),
      ...fixAt(other.block, other.span, `Write ${marked.text} there`, marked.text, "unsafe"),
    ],
  });
}
