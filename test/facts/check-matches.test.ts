import { describe, expect, it } from "vitest";
import { loadFacts } from "../../src/pipeline.js";
import { showFindings } from "../schema/show-findings.js";

function wrong(fact: string, more = ""): string {
  const text = `version: 1\n${more}facts:\n  - {id: x, source: y, ${fact}}\n`;
  return showFindings(loadFacts([{ path: "rules.yaml", text }]).files.flatMap(({ findings }) => findings));
}

describe("a phrase that can be met is not complained of", () => {
  it.each([
    ["plain words beside an unless", "subject: [ferry crew], unless: [shore crew], value: 4"],
    ["one wording of several that unless rules out", "subject: ['[shore] crew'], unless: [shore crew], value: 4"],
    ["a name that goes on with a plus", "subject: [OPEC], unless: [OPEC+], value: 4"],
    ["a name of other capitals", "subject: [is open], unless: [IS], value: 4"],
    ["an abbreviation with a full stop", "subject: [St. Brannoc's, Dr. No, J. Smith], value: 4"],
    ["punctuation inside", "subject: ['AT&T', 'Port Arden, Maine', 'profit/loss'], value: 4"],
    [
      "an alternative with too many wordings to look at",
      `subject: ['(${"a|".repeat(99)}b) crew'], unless: [crew], value: 4`,
    ],
  ])("%s", (_what, fact) => {
    expect(wrong(fact)).toBe("");
  });
});

describe("a phrase that can never match is marked", () => {
  it.each([
    ["it holds what unless rules out", "subject: [ferry crew, sailors], unless: [crews], value: 4", "«ferry crew»"],
    [
      "so does every wording of it",
      "event: ['(ferry|tug) crew [quickly] struck'], unless: [crew], date: 2020",
      "«crew»",
    ],
    ["so does every spelling of its term", "subject: ['{boat} crew'], unless: ['{boat}'], value: 4", "«{boat} crew»"],
    ["a sentence ends inside it", "subject: ['The End. Next Thing'], value: 4", "a sentence ends inside it"],
  ])("%s", (_what, fact, said) => {
    const shown = wrong(fact, "terms: {boat: [ferry, tug]}\n");
    expect(shown).toContain("can never match");
    expect(shown).toContain(said);
    expect(shown.match(/can never match/g)).toHaveLength(1);
  });
});
