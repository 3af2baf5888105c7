import type { QuantityMention } from "../../claims/mention.js";
import type { Reading } from "../../claims/reading.js";
import type { StatedAge } from "../../claims/relations/life.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { writeInPlace } from "../../claims/write-figure.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { rational, toNumber } from "../../values/rational.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, type Place, placesOf, printed } from "../wording/places.js";
import { quoted } from "../wording/words.js";

/** "The actor, 61, celebrates his 52nd birthday on Saturday": the one that somebody of that age has next, or just had. */
export function* judgeBirthdays(check: Pick<CheckInfo, "id" | "severity">, reading: Reading): Iterable<Finding> {
  for (const place of placesOf(reading)) {
    const ages = place.sentence.relations.times.lives?.ages ?? [];
    const [age, ...more] = ages;
    if (!age || more.length > 0) continue;
    const years = yearsOf(age);
    const birthday = place.sentence.mentions.find((mention) => isBirthday(place, mention));
    if (years === null || birthday?.kind !== "quantity" || hasYear(place)) continue;
    const nth = toNumber(birthday.quantity.min);
    const next = isStillAhead(place, birthday);
    if (nth === years + 1 || (!next && nth === years) || (!next && !isOfNow(place, birthday))) continue;
    yield birthdayFinding(check, place, age, birthday, years + 1);
  }
}

function yearsOf({ mention, at }: StatedAge): number | null {
  const quantity = mention.kind === "quantity" ? mention.quantity : mention.timex.quantity;
  if (quantity?.bound !== "exact" || at === "birthday" || at === "date") return null;
  return toNumber(quantity.min);
}

/** "his 52nd birthday" */
function isBirthday({ block: { tokens } }: Place, mention: Place["sentence"]["mentions"][number]): boolean {
  return (
    mention.kind === "quantity" &&
    mention.quantity.kind === "ordinal" &&
    wordAt(tokens, mention.next) === "birthday" &&
    isOneOf(tokens, mention.first - 1, owners)
  );
}

/** "celebrates", "will mark": now, or soon. */
function isOfNow({ block: { tokens }, sentence }: Place, { first }: QuantityMention): boolean {
  const verb = sentence.syntax.clauses.find((clause) => clause.verb?.next === first - 1)?.verb;
  if (!verb || !marking.has(verb.base) || verb.negated) return false;
  return verb.tense === "present" || verb.tense === "future" || lexeme(tokens, verb.head) === undefined;
}

/** "nine days before what would have been her 100th birthday", "a week before his 70th birthday" */
function isStillAhead({ block: { tokens } }: Place, { first }: QuantityMention): boolean {
  const from = wordAt(tokens, first - 2) === "been" ? first - 6 : first - 2;
  const isBefore = wordAt(tokens, from) === "before" || wordAt(tokens, from + 1) === "before";
  const before = wordAt(tokens, from) === "before" ? from : from + 1;
  return isBefore && isOneOf(tokens, before - 1, shortLengths);
}

/** A year that is printed may be the birthday's. */
function hasYear({ sentence }: Place): boolean {
  return sentence.relations.times.events.some(
    ({ date: { expression }, base }) =>
      expression.form === "calendar" && expression.year !== undefined && base !== "die" && base !== "bear",
  );
}

function birthdayFinding(
  check: Pick<CheckInfo, "id" | "severity">,
  place: Place,
  { mention }: StatedAge,
  birthday: QuantityMention,
  right: number,
): Finding {
  const said = printed(place, mention);
  const nth = toNumber(birthday.quantity.min);
  const expected = [nth - 1, nth].flatMap((age) => writeInPlace(place.block.block, mention, rational(age), null) ?? []);
  return findingAt(check, place.reading, place.block, mention, claimAt(place, mention), {
    message: `${quoted(said)} does not fit the ${printed(place, birthday)} birthday: at that age the next one is number ${right}`,
    label: `the next birthday is number ${right}`,
    actual: said,
    expected,
    notes: ["The age or the birthday may be the wrong one"],
    labels: [labelAt(place.reading, place.block, birthday, "the birthday")],
  });
}

const owners = new Set(["his", "her", "their"]);
const marking = wordSet("celebrate mark have turn");
const shortLengths = wordSet("day days week weeks month months hours");
