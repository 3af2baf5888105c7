import type { Clock } from "../../values/timex.js";
import type { TimexMention } from "../mention.js";
import type { Claim } from "../reading.js";
import { isOneOf } from "../token-access.js";

/** True when two times of day can be one: nothing tells the zones apart, and hedges, rounding and the missing half of the day are allowed for. */
export function clocksAgree(a: Claim, b: Claim): boolean {
  const [left, right] = [clockOf(a.mention), clockOf(b.mention)];
  if (!left || !right || left.zone !== right.zone) return true;
  const cycle = hasHalfOfDay(a, left) && hasHalfOfDay(b, right) ? minutesOfDay : minutesOfDay / 2;
  const distance = Math.abs(minutesOf(left) - minutesOf(right)) % cycle;
  return Math.min(distance, cycle - distance) <= (isLoose(a) || isLoose(b) ? looseReach : reachOf(left, right));
}

function clockOf(mention: Claim["mention"]): Clock | null {
  return mention.kind === "timex" && mention.expression.form === "clock" ? mention.expression.clock : null;
}

function minutesOf({ hour, minute }: Clock): number {
  return hour * 60 + minute;
}

/** "half past seven" is morning or evening; "7.30pm" and "19:30" tell. */
function hasHalfOfDay({ block, mention }: Claim, { hour }: Clock): boolean {
  if (hour > 12 || hour === 0) return true;
  return /[ap]\.? ?m\b|noon|midday|midnight/i.test(block.block.text.slice(mention.start, mention.end));
}

/** "shortly after 3 a.m.", "around 10", "by noon", "until 5 p.m.". */
function isLoose({ block, mention }: Claim): boolean {
  if ((mention as TimexMention).timex.mod !== null) return true;
  for (let at = mention.first - 3; at < mention.first; at++) if (isOneOf(block.tokens, at, loose)) return true;
  return false;
}

/** 5:46 is told as a quarter to six, and not as six. */
function reachOf(a: Clock, b: Clock): number {
  return (a.minute % 15 === 0) !== (b.minute % 15 === 0) ? roundedReach : 0;
}

const minutesOfDay = 1440;
const looseReach = 40;
const roundedReach = 6;
const loose = new Set(
  "about around roughly approximately some circa shortly just soon after before past by until till since from nearly almost towards toward gone between".split(
    " ",
  ),
);
