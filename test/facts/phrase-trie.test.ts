import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/claims/tokens.js";
import { type PhrasePart, parsePhrase } from "../../src/facts/phrase-syntax.js";
import { makePhraseTrie, type PhraseTrie } from "../../src/facts/phrase-trie.js";
import { turned } from "../../src/facts/phrases/turned.js";

/** The places in a text where a phrase is met. */
function met(phrase: string, text: string): string[] {
  const trie = makePhraseTrie();
  const parsed = parsePhrase(phrase);
  if (!("parts" in parsed)) throw new Error(parsed.message);
  trie.add(parsed.parts, 0, () => []);
  const tokens = tokenise(text);
  return trie.find(tokens, null).map(({ first, next }) => text.slice(tokens.start[first], tokens.end[next - 1]));
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
    expect([...new Set(trie.find(tokens, null).map(({ entry }) => entry))]).toEqual([1, 0]);
  });
});

describe("a phrase is met whatever words it begins with", () => {
  it.each([
    ["Nordvik (employees|staff)", "the staff of Nordvik"],
    ["{clinic} beds", "beds at the Alder Clinic"],
    ["cost of the {clinic}", "the Alder Clinic costs"],
    ["{clinic} [[old] wing]", "Alder Clinic wings"],
    ["(men|women) ... {clinic}", "woman who came to the Birch Clinic"],
    ["[the] {clinic}", "Birch Clinic"],
    ["has been", "it has been"],
  ])("%s in: %s", (phrase, text) => {
    const trie = makePhraseTrie();
    trie.add(partsOf(phrase), 0, clinics, (parts) => [parts, ...turned(parts)]);
    expect(hitsIn(trie, text)).not.toEqual([]);
  });
});

describe("what a text is found to say", () => {
  it("keeps the last word of a phrase that another phrase can do without", () => {
    const trie = trieOf(["beds the", "beds the Alder"]);
    expect(hitsIn(trie, "Alder")).toEqual([]);
    expect(hitsIn(trie, "bed")).toEqual([]);
    expect(hitsIn(trie, "beds Alder")).toEqual([{ first: 0, next: 2, entry: 1, owner: null }]);
  });

  it("does not hang on the texts that were looked at before", () => {
    const word = fc.constantFrom("Alder", "Clinic", "beds", "of", "the", "staff", "EU", "was", "opened");
    const part = fc.oneof(
      { weight: 6, arbitrary: word },
      fc.tuple(word, word).map(([one, other]) => `(${one}|${other})`),
      word.map((text) => `[${text}]`),
      fc.constant("{clinic}"),
      word.map((text) => `... ${text}`),
    );
    const phrase = fc
      .tuple(word, fc.array(part, { maxLength: 3 }))
      .map(([first, others]) => [first, ...others].join(" "));
    const text = fc.array(fc.oneof(word, fc.constantFrom("bed", "openings", ",", "41", "Birch")), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 6 }),
        fc.array(text, { minLength: 2, maxLength: 4 }),
        (phrases, texts) => {
          const [last = "", ...others] = texts.map((words) => words.join(" "));
          const [one, other] = [trieOf(phrases), trieOf(phrases)];
          for (const before of others) hitsIn(other, before);
          expect(hitsIn(other, last)).toEqual(hitsIn(one, last));
        },
      ),
    );
  });
});

function trieOf(phrases: readonly string[]): PhraseTrie {
  const trie = makePhraseTrie();
  for (const [entry, phrase] of phrases.entries()) trie.add(partsOf(phrase), entry, clinics);
  return trie;
}

function clinics(): (readonly PhrasePart[])[] {
  return ["Alder Clinic", "Birch Clinic"].map(partsOf);
}

function partsOf(text: string): readonly PhrasePart[] {
  const phrase = parsePhrase(text);
  if (!("parts" in phrase)) throw new Error(phrase.message);
  return phrase.parts;
}

function hitsIn(trie: PhraseTrie, text: string) {
  const tokens = tokenise(text);
  return trie.find(tokens, null);
}
