import { differInDeeds, differInTime, isChange, isWhole, sameMeasure } from "../../claims/subjects/compare-subjects.js";
import { isFormer } from "../../claims/subjects/contrast.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { areOfLikeSize, shares } from "./conflict.js";
import { contentTags, isKnownIn, wordsOf as knownFrom } from "./known-words.js";
import { isSetApart, nameOthers } from "./set-apart.js";

/** The one share or sum of the first sentence, which speaks of what the headline speaks of: "Poll: 58 percent want", "say 53 percent in a poll". */
export function onlyInOpening(heading: Subject, lead: readonly Subject[]): readonly Subject[] {
  const isOfTime = lengths.has(heading.measure);
  if (!telling.has(heading.measure) && !isOfTime) return [];
  const opening = lead[0]?.claim.sentence;
  const figures = lead.filter(
    (subject) =>
      subject.claim.sentence === opening &&
      subject.claim.role !== "before" &&
      subject.measure === heading.measure &&
      subject.quantity,
  );
  const [only] = figures;
  if (!only || figures.length > 1 || !sameMeasure(heading, only) || !isWhole(only)) return [];
  if (isChange(heading) !== isChange(only) || differInDeeds(heading, only) || nameOthers(heading, only)) return [];
  if (differInTime(heading.claim, only.claim) || isFormer(only, heading)) return [];
  if (!areOfLikeSize(heading, only)) return [];
  const opened = lead.filter(({ claim }) => claim.sentence === opening);
  if (isOfTime) return tellOneStory(heading, only, opened) ? figures : [];
  return shares(wordsOf(heading), wordsOf(only)) || shares(heading.deeds, only.deeds) ? figures : [];
}

/**
 * "Boy saved after 16 hours in well", "A boy was pulled alive from a well after 19 hours": most of what the headline says is in
 * the sentence, and whoever it speaks of is the subject there.
 */
function tellOneStory(heading: Subject, only: Subject, opened: readonly Subject[]): boolean {
  const { quantity, phrase, claim } = only;
  if (quantity?.unit?.code !== heading.quantity?.unit?.code || phrase.compound >= 0 || isSetApart(heading, only))
    return false;
  const known = knownFrom(heading);
  const told = new Set([...knownFrom({ claim }), ...opened.flatMap(({ deeds }) => [...deeds])]);
  const { subject } = claim.clause;
  if (!subject || claim.clause.kind === "relative") return false;
  if (phrase.attributive && !isKnownIn(claim.block, phrase.head, known)) return false;
  const { block, sentence } = heading.claim;
  const words: number[] = [];
  for (let at = sentence.first; at < sentence.next; at++)
    if (contentTags.has(block.tagged[at] as number) && !isUnitOf(heading, at) && !isOneOf(block.tokens, at, lasting))
      words.push(at);
  const common = words.filter((at) => isKnownIn(block, at, told)).length;
  // Whoever the sentence is about may be called otherwise there, where more of the rest is said.
  const isSame = isKnownIn(claim.block, subject.head, known);
  return common >= 2 && (isSame ? common * 2 >= words.length : common * 3 >= words.length * 2);
}

function isUnitOf({ claim: { mention } }: Subject, at: number): boolean {
  return mention.first <= at && at < mention.next;
}

/** "Strike to last two days": the figure says that already. */
const lasting = new Set(["last", "lasts", "take", "takes"]);

const lengths = new Set("time night weekend length".split(" "));
const telling = new Set("percent money magnitude temperature speed mass area volume energy power".split(" "));

/** Nouns near the figure and the names of its sentence. */
function wordsOf({ topics, claim: { block, sentence } }: Subject): ReadonlySet<string> {
  const words = new Set(topics);
  for (let at = sentence.first; at < sentence.next; at++)
    if (block.tagged[at] === tags.proper) words.add(wordAt(block.tokens, at));
  return words;
}
