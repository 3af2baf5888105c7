import type { Mention } from "../claims/mention.js";
import { isOneOf, isOwnerClitic, wordAt } from "../claims/token-access.js";
import { kin } from "./kin.js";
import type { LinkContext } from "./links/link.js";
import type { Occurrence } from "./occurrences.js";

/** `near` is met inside the subject, in the sentence, else in the headline, else earlier in the article. */
export function isNear({ claim, factIndex, occurrences, subject }: LinkContext, own: readonly Occurrence[]): boolean {
  // "more than Tormund's 2,350 workers can pay": the name is in the phrase itself.
  const isOwn = ({ first }: Occurrence): boolean =>
    first === subject.first && wordAt(claim.block.tokens, first - 1) === "than";
  if (own.some((hit) => hit.role === "near" && (isOwn(hit) || !isAway(hit)))) return true;
  const places = (occurrences.near.get(factIndex) ?? []).filter((place) => !isAway(place));
  return places.some(
    (place) =>
      place.block.block.kind === "headline" ||
      place.block.index < claim.block.index ||
      (place.block === claim.block && place.first < subject.next),
  );
}

/** "30 miles from Carvania", "near Carvania": a name that only says where something else is. */
function isAway({ block: { tokens, mentions }, first, next }: Occurrence): boolean {
  if (isOneOf(tokens, first - 1, aside)) return true;
  // "a fraction of what The Salt Road has made"
  const opener = isOneOf(tokens, first - 1, articles) ? first - 2 : first - 1;
  if (wordAt(tokens, opener) === "what" && isOneOf(tokens, opener - 1, measuredBy)) return true;
  // "unlike that of Norland", "than in Norland"
  const lead = isOneOf(tokens, first - 1, inPlace) ? first - 2 : first - 1;
  if (lead < first - 1 && isOneOf(tokens, isOneOf(tokens, lead, standIns) ? lead - 1 : lead, aside)) return true;
  // "Tarvia's neighbour Norland"
  if (isOwnerClitic(tokens, next) && isOneOf(tokens, next + 1, kin)) return true;
  const leads = wordAt(tokens, first - 1);
  // "Baltic Wings, the rival of Nordvik,"
  if (leads === "of" || leads === "to") return isOneOf(tokens, first - 2, leads === "of" ? bearingsAndKin : kin);
  const isDistance = (mention: Mention): boolean =>
    mention.kind === "quantity" && mention.next === first - 1 && mention.quantity.unit?.dimension === "length";
  return leads === "from" && mentions.some(isDistance);
}

const aside = new Set(["near", "outside", "beyond", "unlike", "than"]);
const measuredBy = new Set(["of", "than", "to", "as"]);
const articles = new Set(["a", "an", "the"]);
const inPlace = new Set(["of", "in", "at", "for"]);
const standIns = new Set(["that", "those"]);
const bearingsAndKin = new Set([
  ..."north south east west northeast northwest southeast southwest outside".split(" "),
  ...kin,
]);
