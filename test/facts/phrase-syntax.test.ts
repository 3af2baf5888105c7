import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PhrasePart, parsePhrase } from "../../src/facts/phrase-syntax.js";

/** A phrase written out again from its tree. */
function write(parts: readonly PhrasePart[]): string {
  return parts.map(writePart).join(" ");
}

function writePart(part: PhrasePart): string {
  switch (part.kind) {
    case "words":
      return part.text;
    case "term":
      return `{${part.name}}`;
    case "gap":
      return "...";
    case "choice":
      return `(${part.branches.map(write).join("|")})`;
    case "optional":
      return `[${part.branches.map(write).join("|")}]`;
  }
}

function read(text: string): readonly PhrasePart[] {
  const phrase = parsePhrase(text);
  if (!("parts" in phrase)) throw new Error(phrase.message);
  return phrase.parts;
}

describe("a phrase", () => {
  test.each([
    ["US troops", "US troops"],
    ["{us} [troop] presence", "{us} [troop] presence"],
    ["children ... (vaccinated|immunised) against measles", "children ... (vaccinated|immunised) against measles"],
    ["( a | b  c )", "(a|b  c)"],
    ["[the|a] force", "[the|a] force"],
    ["a ([b] c|d (e|f)) g", "a ([b] c|d (e|f)) g"],
    ["{us}-led force", "{us} -led force"],
    ["{hospital}'s beds", "{hospital} 's beds"],
    ["U.S. forces, e.g. troops", "U.S. forces, e.g. troops"],
    ["a … b", "a ... b"],
    ["a .... b", "a ... b"],
    ["wait.. what", "wait.. what"],
    ["{ us } troops", "{us} troops"],
  ])("%j is read", (text, written) => {
    expect(write(read(text))).toBe(written);
  });

  test("has the place of every part", () => {
    const text = "  {us} [troop|army]  presence";
    const [term, optional, words] = read(text);
    expect(text.slice(term?.span.start, term?.span.end)).toBe("{us}");
    expect(text.slice(optional?.span.start, optional?.span.end)).toBe("[troop|army]");
    expect(text.slice(words?.span.start, words?.span.end)).toBe("presence");
  });

  test.each([
    ["", "A phrase has no words", ""],
    ["- ,", "A phrase has no words", "- ,"],
    ["(a|b", "`(` is never closed in a phrase", "("],
    ["[a", "`[` is never closed in a phrase", "["],
    ["{us troops", "`{` is never closed in a phrase", "{"],
    ["a) b", "`)` closes nothing", ")"],
    ["a ] b", "`]` closes nothing", "]"],
    ["a } b", "`}` closes nothing", "}"],
    ["(a] b", "`(` is closed by `]`", "(a]"],
    ["a|b", "`|` stands outside brackets", "|"],
    ["(a|) b", "Brackets in a phrase hold nothing", "|)"],
    ["(|a) b", "Brackets in a phrase hold nothing", "(|"],
    ["a () b", "Brackets in a phrase hold nothing", "()"],
    ["a {} b", "Braces in a phrase name no term", "{}"],
    ["{us|uk} troops", "`{us|uk}` is not the name of a term", "{us|uk}"],
    ["troop(s)", "`(s)` is joined to a word", "(s)"],
    ["favo[u]r", "`[u]` is joined to a word", "[u]"],
    ["{us}s", "`{us}` is joined to a word", "{us}"],
    ["[a] [b]", "A phrase may be nothing at all", "[a] [b]"],
    ["(a|[b])", "A phrase may be nothing at all", "(a|[b])"],
    ["... a", "A gap in a phrase needs words on both sides", "..."],
    ["a ...", "A gap in a phrase needs words on both sides", "..."],
    ["a ... ... b", "A gap in a phrase needs words on both sides", "..."],
    [`${"(".repeat(30)}a${")".repeat(30)}`, "Brackets nest more than 20 deep", "("],
  ])("%j is refused", (text, message, marked) => {
    const error = parsePhrase(text);
    if ("parts" in error) throw new Error("it was read");
    expect(error.message).toBe(message);
    expect(text.slice(error.span.start, error.span.end)).toBe(marked);
  });

  test("of any characters is read or refused, its places lie in it, and what was read can be written and read again", () => {
    const piece = fc.constantFrom(
      "a",
      "US",
      " ",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      "{t}",
      "|",
      ".",
      "...",
      "…",
      "-",
      "é",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const phrase = parsePhrase(text);
        if (!("parts" in phrase)) {
          expect(phrase.span.start).toBeLessThanOrEqual(phrase.span.end);
          expect(phrase.span.end).toBeLessThanOrEqual(text.length);
          return;
        }
        const written = write(phrase.parts);
        expect(write(read(written))).toBe(written);
      }),
      { numRuns: 3000 },
    );
  });

  test("of a million brackets is refused at once", () => {
    expect("parts" in parsePhrase("(".repeat(1_000_000))).toBe(false);
    expect("parts" in parsePhrase("a ".repeat(500_000))).toBe(true);
  });
});
