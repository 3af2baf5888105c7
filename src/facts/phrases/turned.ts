import type { PhrasePart } from "../phrase-syntax.js";

/**
 * The same thing said the other way round: "{bank} budget" is "budget of the {bank}", "cost of the {tunnel}" is "{tunnel}
 * cost". None for phrases that are not a name and a noun.
 */
export function turned(parts: readonly PhrasePart[]): readonly (readonly PhrasePart[])[] {
  const split = splitName(parts);
  const first = nameFirst(split);
  return first ? [first] : nameLast(split);
}

/**
 * The same deed as a noun, or told of whoever did it: "opening of the {bridge}" is its opening, "{bridge} was opened" is
 * "opened the {bridge}". Only of what is done once: many sign a treaty.
 */
export function turnedEvent(parts: readonly PhrasePart[]): readonly (readonly PhrasePart[])[] {
  const split = splitName(parts);
  const first = nameFirst(split);
  if (first) return [first];
  const [name, verb, choice] = split;
  if (!name || !isName(name) || verb?.kind !== "words" || split.length > 3) return [];
  const [, done] = /^(?:was|were)(?: (\p{Ll}+))?$/u.exec(verb.text.trim()) ?? [];
  if (choice === undefined) return done !== undefined && onceOnly.has(done) ? [[{ ...verb, text: done }, name]] : [];
  if (done !== undefined || choice.kind !== "choice" || !/^(?:was|were)$/.test(verb.text.trim())) return [];
  const isOnce = choice.branches.every(
    ([part]) => part?.kind === "words" && onceOnly.has(part.text.trim().split(" ")[0] ?? ""),
  );
  return isOnce ? [[choice, name]] : [];
}

const onceOnly = new Set(
  "opened inaugurated founded established launched set started built completed finished demolished abolished toppled ousted overthrown deposed assassinated murdered sunk dissolved unveiled invented discovered".split(
    " ",
  ),
);

/** "{tunnel} budget", "Gull Lane capacity" to "budget of the {tunnel}". */
function nameLast(parts: readonly PhrasePart[]): readonly (readonly PhrasePart[])[] {
  const [name, ...rest] = parts;
  if (!name || rest.length === 0 || !isName(name) || rest.some(isName) || rest.some(hasPreposition)) return [];
  const { span } = name;
  return ["of the", "for the", "at the", "on the"].map((text) => [...rest, { kind: "words", text, span }, name]);
}

/** "cost of the {tunnel}" to "{tunnel} cost". */
function nameFirst(parts: readonly PhrasePart[]): readonly PhrasePart[] | null {
  const name = parts.at(-1);
  const lead = parts.at(-2);
  if (!name || !isName(name) || lead?.kind !== "words" || parts.length > 3) return null;
  const noun = /^(.*\S) (?:of|for|at|on)(?: the)?$/.exec(lead.text.trim())?.[1];
  if (!noun || hasPreposition({ ...lead, text: noun })) return null;
  return [name, ...parts.slice(0, -2), { ...lead, text: noun }];
}

/** The parts with names for themselves; none of a long phrase or one with a gap. */
function splitName(parts: readonly PhrasePart[]): readonly PhrasePart[] {
  if (parts.length > 4 || parts.some(({ kind }) => kind === "gap")) return [];
  return parts.flatMap(splitWords);
}

/** Words with a name at their front or end fall into the name and the rest. */
function splitWords(part: PhrasePart): PhrasePart[] {
  if (part.kind !== "words") return [part];
  const found =
    /^((?:\p{Lu}\S*\s+)+)(\p{Ll}.*)$/u.exec(part.text) ?? /^(\p{Ll}.*?)\s+((?:\p{Lu}\S*\s*)+)$/u.exec(part.text);
  if (!found) return [part];
  return found.slice(1).map((text) => ({ ...part, text: text.trim() }));
}

function isName(part: PhrasePart): boolean {
  return part.kind === "term" || (part.kind === "words" && /^\p{Lu}/u.test(part.text));
}

function hasPreposition(part: PhrasePart): boolean {
  return part.kind === "words" && /(?:^|\s)(?:of|in|at|for|on|to|by|with|from)(?:\s|$)/.test(part.text);
}
