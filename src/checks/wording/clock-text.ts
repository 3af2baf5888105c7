import { two } from "../../values/calendar.js";

/** A time of day in the manner of a printed one: "noon Pacific" for "11 a.m. Pacific", "1500 GMT" for "1400 GMT". */
export function writeClock(like: string, minutes: number): string {
  const day = ((minutes % 1440) + 1440) % 1440;
  const [hour, minute] = [Math.floor(day / 60), day % 60];
  const military = /^\d{4}\b/.exec(like)?.[0];
  if (military) return `${two(hour)}${two(minute)}${like.slice(4)}`;
  const halves = /^(?:\d{1,2}|[a-z]+)(?:([:.])\d\d)?(\s?)([ap])(\.?)m(\.?)/i.exec(like);
  if (halves) {
    const [whole, colon = ":", gap = "", letter = "a", point = "", last = ""] = halves;
    if (minute === 0 && hour % 12 === 0) return (hour === 0 ? "midnight" : "noon") + like.slice(whole.length);
    const half = letter === letter.toUpperCase() ? (hour < 12 ? "A" : "P") : hour < 12 ? "a" : "p";
    const m = letter === letter.toUpperCase() ? "M" : "m";
    return `${clockDigits(((hour + 11) % 12) + 1, minute, colon)}${gap}${half}${point}${m}${last}${like.slice(whole.length)}`;
  }
  const full = /^\d{1,2}([:.])\d\d/.exec(like);
  if (full) return `${two(hour)}${full[1]}${two(minute)}${like.slice(full[0].length)}`;
  const word = /^(?:12 )?(?:noon|midnight|midday)/i.exec(like);
  if (!word) return `${hour}:${two(minute)}`;
  const spoken =
    hour === 12 ? "noon" : hour === 0 ? "midnight" : `${((hour + 11) % 12) + 1} ${hour < 12 ? "a.m." : "p.m."}`;
  return spoken + like.slice(word[0].length);
}

function clockDigits(hour: number, minute: number, colon: string): string {
  return minute === 0 ? String(hour) : `${hour}${colon}${two(minute)}`;
}
