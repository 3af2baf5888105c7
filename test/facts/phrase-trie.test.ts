import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/claims/tokens.js";
import { parsePhrase } from "../../src/facts/phrase-syntax.js";
import { makePhraseTrie } from "../../src/facts/phrase-trie.js";

/** The places in a text where a phrase is met. */
function met(phrase: string, text: string): string[] {
  const trie = makePhraseTrie();
  const parsed = parsePhrase(phrase);
  if (!("parts" in parsed)) throw new Error(parsed.message);
  trie.add(parsed.parts, 0, () => []);
  const tokens = tokenise(text);
  return trie
    .find(tokens, 0, tokens.count, null)
    .map(({ first, next }) => text.slice(tokens.start[first], tokens.end[next - 1]));
}

describe("the punctuation of a phrase", () => {
  it.each([
    ["AT&T", "AT&T said", ["AT&T"]],
    ["AT&T", "AT T said", ["AT T"]],
    ["Port Arden, Maine", "in Port Arden, Maine, and", ["Port Arden, Maine"]],
    ["(Port Arden|Northport), Maine", "in Northport, Maine, and", ["Northport, Maine"]],
    ["Port Arden tunnel", "in Port Arden, tunnel workers", []],
    ["US troops", "the US, troops said", []],
    ["US.", "the US. Troops", ["US"]],
  ])("%s in: %s", (phrase, text, expected) => {
    expect(met(phrase, text)).toEqual(expected);
  });
});

describe("a name with a plus is another name", () => {
  it.each([
    ["OPEC", "OPEC+ met", []],
    ["OPEC", "OPEC met", ["OPEC"]],
    ["OPEC+", "OPEC+ met", ["OPEC+"]],
    ["OPEC+", "OPEC met", []],
    ["OPEC+ members", "the OPEC+ members met", ["OPEC+ members"]],
    ["OPEC", "OPEC + Russia", ["OPEC"]],
  ])("%s in: %s", (phrase, text, expected) => {
    expect(met(phrase, text)).toEqual(expected);
  });
});

describe("a term is that of its own file", () => {
  it("also where another file has one of the same name after the same words", () => {
    const trie = makePhraseTrie();
    const parsed = parsePhrase("beds at the {clinic}");
    if (!("parts" in parsed)) throw new Error(parsed.message);
    for (const [entry, name] of ["Alder Clinic", "Birch Clinic"].entries())
      trie.add(parsed.parts, entry, () => [[{ kind: "words", text: name, span: { start: 0, end: name.length } }]]);
    const tokens = tokenise("310 beds at the Birch Clinic and 20 beds at the Alder Clinic");
    expect([...new Set(trie.find(tokens, 0, tokens.count, null).map(({ entry }) => entry))]).toEqual([1, 0]);
  });
});
