import type { TimexMention } from "../../claims/mention.js";
import type { DatedEvent } from "../../claims/relations/dated-event.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import type { VerbGroup } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import type { Place } from "../wording/places.js";

/** The verb tells what has happened by the article's day, and the date is its own. */
export function isPast(place: Place, event: DatedEvent): boolean {
  const { verb, clause, preposition, base, tie } = event;
  const group = clause.verb?.head === verb ? clause.verb : null;
  // "has been mayor since 2029"
  const isStanding = base === "be" && preposition === "since" && group?.perfect === true && group.tense === "present";
  if (isStanding) return group.modality === "actual" && !group.negated;
  if (scheduling.has(base) || isNoteOnCopy(place, event)) return false;
  // "the road (closed since May 2021)"
  const isLasting = clause.kind === "participial" || group === null;
  const isSince = preposition === "since" && (group?.perfect === true || (isLasting && isBareParticiple(place, verb)));
  if (isSince && group?.perfect !== true) return tie === "close";
  if (!isWhen(preposition) && !isSince) return false;
  if (isFrontedDeed(place, event)) return true;
  if (tie === "loose" || (tie === "plain" && !isFine(event.date) && !isSince && !isPlaced(place, event))) return false;
  if (group) return group.modality === "actual" && !group.progressive && (group.tense === "past" || group.perfect);
  return isBareParticiple(place, verb);
}

/** "Convicted of bribery in June 2024, the director has now lost": both the deed and what it was for are over. */
function isFrontedDeed(
  { block: { tokens }, sentence }: Place,
  { verb, clause, date, preposition }: DatedEvent,
): boolean {
  if (clause.kind !== "participial" || clause.verb?.head !== verb || clause.first > sentence.first + 1) return false;
  if (preposition !== "in" && preposition !== "on") return false;
  if (date.expression.form !== "calendar" || date.expression.month === undefined || date.next > clause.next)
    return false;
  const { verb: main } = clauseAt(sentence.syntax, clause.next + 1);
  const isPassive = verb <= sentence.first + 1 && wordAt(tokens, verb).endsWith("ed");
  const isNear = wordAt(tokens, verb + 1) === "of" || verb + 2 === date.first;
  return isPassive && isNear && main !== null && main.modality === "actual" && main.tense !== "future";
}

/** "met in Cairo in June 2016": only the name of a place stands between. */
function isPlaced({ block: { tokens, tagged } }: Place, { verb, date }: DatedEvent): boolean {
  if (!isOneOf(tokens, verb + 1, placing) || date.first - verb < 4) return false;
  for (let at = verb + 2; at < date.first - 1; at++) if (tagged[at] !== tags.proper) return false;
  return true;
}

/** "a company founded in 2026": without an auxiliary the participle of a noun tells what was done to it. */
function isBareParticiple({ block: { tagged } }: Place, verb: number): boolean {
  const [tag, before] = [tagged[verb], tagged[verb - 1]];
  const isForm = tag === tags.past || tag === tags.participle || tag === tags.adjective;
  return isForm && (before === tags.noun || before === tags.proper || before === tags.sign);
}

/** The verb tells what is still to come, and the date is its own. */
export function isAhead(place: Place, event: DatedEvent): boolean {
  const { verb, clause, preposition, date, base, tie } = event;
  const group = clause.verb;
  if (!group || (group.tense !== "future" && group.tense !== "present")) return false;
  // "By 2018 the council will have built"
  if (group.perfect)
    return (
      group.tense === "future" &&
      limits.has(preposition) &&
      tie !== "loose" &&
      group.head === verb &&
      !tellsOther(place, date)
    );
  // "is scheduled for October 2018": what is planned now is still to come.
  const isFixed = preposition === "for" && group.head === verb && group.passive && fixing.has(base);
  // "Farmers have until 31 January 2021 to apply"
  const isTerm = preposition === "until" && group.head === verb && base === "have" && group.tense === "present";
  const isPlan = (isWhen(preposition) || limits.has(preposition)) && isPlanned(place, group, verb);
  if (!isFixed && !isTerm && !isPlan && !isOnSchedule(place, event)) return false;
  if (tie === "loose" || (tie === "plain" && !isFine(date) && !isWay(place, event))) return false;
  // "A report of 2018 said that it will open in 2020" speaks from its own time.
  return !tellsOther(place, date);
}

function tellsOther({ sentence }: Place, date: TimexMention): boolean {
  const { moments } = sentence.relations.times;
  return moments.some(({ date: other }) => other && other !== date && isExplicit(other) && isBefore(other, date));
}

/** "will go to the polls in 2021", "is to open the line in 2019": of where somebody goes, or what is opened, no year is told. */
function isWay({ block: { tokens } }: Place, { verb, base }: DatedEvent): boolean {
  return openings.has(base) || (goings.has(base) && wordAt(tokens, verb + 1) === "to");
}

/** "takes effect on Feb. 1, 2020", "voting ends on June 3, 2020": the present of timetables, for a day not long past. */
function isOnSchedule({ block, sentence, reading: { anchor } }: Place, event: DatedEvent): boolean {
  const { verb, clause, preposition, date, base } = event;
  const group = clause.verb;
  if (group?.head !== verb || group.tense !== "present" || group.modality !== "actual" || group.progressive)
    return false;
  if (group.passive || group.negated || !isWhen(preposition) || !timetabled.has(base)) return false;
  const isSure = base === "expire" || (base === "take" && wordAt(block.tokens, verb + 1) === "effect");
  if (!isFine(date) && !isSure) return false;
  if (anchor?.start == null || date.timex.end === null || anchor.start - date.timex.end > longestSlip) return false;
  return !hasWordBetween(block, works, sentence.first, verb);
}

/** Days that a slip of the year can reach back: two years. */
const longestSlip = 730;

/** "Updated on July 3", "This post was corrected on July 3": notes are added after the day of the article. */
function isNoteOnCopy({ block: { tokens }, sentence }: Place, { verb, base, clause }: DatedEvent): boolean {
  if (!editing.has(base)) return false;
  return verb <= sentence.first + 1 || (clause.subject !== null && isOneOf(tokens, clause.subject.head, copy));
}

/** "will meet", "is scheduled to be arraigned", "is due to rule": the verb is what the plan governs. */
function isPlanned(place: Place, group: VerbGroup, verb: number): boolean {
  const { tokens, tagged } = place.block;
  // "The festival, to be held in August, will": what is to be done belongs to the noun before it.
  if (isToBe(tokens, tagged, verb)) return !isToldAsPast(place, verb);
  if (verb < group.first) return false;
  // "is due in court on Jan. 10"
  // "The plan is to open the line in 2019"
  const { subject } = clauseAt(place.sentence.syntax, group.first);
  const isAim =
    group.base === "be" &&
    wordAt(tokens, group.next) === "to" &&
    subject !== null &&
    isOneOf(tokens, subject.head, aims);
  let planned = isAim || group.modality === "planned" || (group.base === "be" && wordAt(tokens, verb + 1) === "due");
  for (let at = group.first; at < verb; at++) {
    const isPlan = isOneOf(tokens, at, plans) && wordAt(tokens, at + 1) === "to";
    const tag = tagged[at];
    if (isPlan) planned = true;
    else if (at >= group.next && tag !== tags.to && tag !== tags.auxiliary && tag !== tags.adverb) return false;
  }
  return planned && !group.negated;
}

/** ", to be held", "the talks to be held": not "is to be held", which is in the verb. */
function isToBe(tokens: Place["block"]["tokens"], tagged: Place["block"]["tagged"], verb: number): boolean {
  if (wordAt(tokens, verb - 2) !== "to" || wordAt(tokens, verb - 1) !== "be") return false;
  return signAt(tokens, verb - 3, ",") || tagged[verb - 3] === tags.noun;
}

/** "The festival, to be held in August, was put off": the first verb behind is of the past. */
function isToldAsPast({ block: { tokens, tagged }, sentence }: Place, verb: number): boolean {
  for (let at = verb + 1; at < sentence.next; at++) {
    const tag = tagged[at];
    if (tag === tags.modal || tag === tags.verb) return false;
    if (tag === tags.past || isOneOf(tokens, at, pastForms)) return true;
    if (tag === tags.auxiliary) return false;
  }
  return false;
}

function isWhen(preposition: string): boolean {
  return preposition === "in" || preposition === "on" || preposition === "";
}

/** A day or a month of the calendar: nobody gives a noun in passing as fine a date. */
function isFine({ expression }: TimexMention): boolean {
  return expression.form === "calendar" && expression.day !== undefined;
}

function isExplicit({ expression }: TimexMention): boolean {
  return expression.form === "calendar" && expression.year !== undefined;
}

function isBefore(a: TimexMention, b: TimexMention): boolean {
  return a.timex.end !== null && b.timex.end !== null && a.timex.end <= b.timex.end;
}

const aims = new Set("plan plans aim aims goal goals hope intention idea ambition".split(" "));
const openings = new Set("open launch start begin complete finish reopen close".split(" "));
const goings = new Set("go return move travel come".split(" "));
const plans = new Set("due set slated scheduled expected supposed bound planned booked".split(" "));
const fixing = new Set("schedule set plan slate book fix time target earmark pencil".split(" "));
const placing = new Set(["in", "at"]);
/** Verbs that are done now for a day to come, and stories of the future. */
const scheduling = new Set(
  "schedule plan expect set slate project forecast target budget estimate predict promise postpone delay extend move shift time date renew defer reschedule adjourn book programme program earmark pencil order commission allocate reserve award contract mandate anticipate propose call announce agree due end expire mature fall be".split(
    " ",
  ),
);
/** "by 2019", "until May 2019": the last day of what is still to be done. */
const limits = new Set(["by", "until", "till", "before"]);
/** Verbs that timetables have in the present. */
const timetabled = new Set(
  "open close begin start end expire take go run launch premiere arrive leave depart play face meet host kick resume return finish conclude lapse reopen".split(
    " ",
  ),
);
/** What tells of other times in the present: "the film opens on June 3, 1940". */
const works = new Set(
  "film movie novel book story diary play series letter letters record records archive exhibition documentary chapter scene episode narrative account timeline history poem memoir opera video footage recording data log chronicle plot game drama".split(
    " ",
  ),
);
const pastForms = new Set(["was", "were", "had", "did"]);
const editing = new Set(
  "update correct amend edit revise modify archive retrieve access review verify publish post".split(" "),
);
const copy = new Set(
  "article story page post version piece report headline entry column item document text this".split(" "),
);
