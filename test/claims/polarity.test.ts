import { describe, expect, it } from "vitest";
import { read } from "../../src/pipeline.js";

/** The polarity of each figure of a text, in order. */
function polaritiesOf(text: string): string[] {
  return read({ path: "copy.md", text }, {}).blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ claims }) =>
      claims.filter(({ mention }) => mention.kind === "quantity").map(({ polarity }) => polarity),
    ),
  );
}

describe("what is told as so", () => {
  it.each([
    "The harbour has 70 ferries.",
    "The mayor said that the harbour had 70 ferries.",
    "The mayor did not deny that the harbour had 70 ferries.",
    "The mayor did not admit that the harbour had 70 ferries.",
    "No fewer than 70 ferries were sold.",
    "The 70 ferries were never sold.",
    "The ferry costs not only 70 dollars, it is late.",
    "The mayor, who never sails, owns 70 ferries.",
    "With no money left the harbour sold 70 ferries.",
    "It was not until Friday that 70 ferries were sold.",
  ])("%s", (text) => expect(polaritiesOf(text)).toEqual(["asserted"]));
});

describe("what is denied", () => {
  it.each([
    "The harbour does not have 70 ferries.",
    "The harbour never had 70 ferries.",
    "No harbour has 70 ferries.",
    "Neither harbour had 70 ferries.",
    "The share is not 70 percent.",
    "The mayor denied that the harbour had 70 ferries.",
    "The mayor rejected claims that the harbour had 70 ferries.",
    "The mayor dismissed as invented a rumour that the harbour had 70 ferries.",
    "The mayor did not say that the harbour had 70 ferries.",
    "Nowhere does it say that the harbour has 70 ferries.",
    "No one believes the harbour has 70 ferries.",
    "It is not true that the harbour has 70 ferries.",
    "It is a myth that the harbour has 70 ferries.",
    "There is no evidence that the harbour has 70 ferries.",
    "The claim that the harbour had 70 ferries was false.",
  ])("%s", (text) => expect(polaritiesOf(text)).toEqual(["negated"]));

  it("ends where the right figure is put in its place", () => {
    expect(polaritiesOf("The share is not 70 percent but 80 percent.")).toEqual(["negated", "asserted"]);
  });
});
