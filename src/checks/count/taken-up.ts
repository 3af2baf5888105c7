import { plainSentenceBefore } from "../../claims/plain-sentence.js";
import type { AnnouncedList } from "../../claims/relations/announced-list.js";
import { namesOpening } from "../../claims/relations/lists-told.js";
import { tags } from "../../claims/syntax/tag.js";
import { wordAt } from "../../claims/token-access.js";
import { isExactly } from "../../values/quantity.js";
import { viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";

/** "Ann Roe, Ben Doe and Li Poe were jailed. The four had denied theft": a bare number takes up who was named before. */
export function namesTakenUp(place: Place): AnnouncedList | null {
  const { block, sentence } = place;
  const [figure] = sentence.relations.figures;
  const { tokens, tagged } = block;
  if (figure?.mention.kind !== "quantity" || figure.mention.counted || figure.quantity.kind !== "count") return null;
  const { first, next } = figure.mention;
  const { min } = figure.quantity;
  if (!isExactly(figure.quantity) || figure.quantity.unit || min.d !== 1n || min.n < 2n || min.n > 9n) return null;
  const lead = wordAt(tokens, first - 1);
  if (first !== sentence.first + 1 || (lead !== "the" && lead !== "all")) return null;
  if (tagged[next] !== tags.auxiliary && tagged[next] !== tags.past) return null;
  const before = plainSentenceBefore(block, sentence);
  const list = before && namesOpening(viewOf(block, before));
  return list ? { announced: Number(min.n), figure, first, next, list } : null;
}
