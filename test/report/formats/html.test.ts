import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { html } from "../../../src/report/formats/html.js";
import { reportCases } from "../cases.js";
import { fileWith, findingAt, optionsOf, runOf } from "../support.js";

/** The tags of a page in order, its text, and the values of its attributes. */
function read(page: string): { tags: Set<string>; text: string; attributes: string[]; unclosed: number } {
  const tags = new Set<string>();
  const attributes: string[] = [];
  let text = "";
  let unclosed = 0;
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        tags.add(name);
        attributes.push(...Object.values(attribs));
      },
      ontext(data) {
        text += data;
      },
      onclosetag(name, implied) {
        if (implied && !["meta", "br"].includes(name)) unclosed++;
      },
    },
    { decodeEntities: true },
  );
  parser.end(page);
  return { tags, text, attributes, unclosed };
}

const own =
  "html head meta title style body h1 h2 h3 p span a article figure figcaption div mark ul li q dl dt dd table tr th td details summary b br code footer";

describe("the html report", () => {
  it.each(reportCases)(
    "of $name has no tag but its own, closes each, and runs and loads nothing",
    ({ result, notes }) => {
      const page = html.render(result, optionsOf({ notes: notes ?? [] }));
      const { tags, attributes, unclosed } = read(page);
      expect([...tags].filter((tag) => !own.split(" ").includes(tag))).toEqual([]);
      expect(unclosed).toBe(0);
      expect(attributes.filter((value) => /javascript:|^https?:/i.test(value))).toEqual([]);
      expect(page).toContain("default-src 'none'");
    },
  );

  it("shows markup in an article as text", () => {
    const source = { path: '"><script>x</script>.md', text: "It <b>fell</b> to <img src=x onerror=y> 2,5.\n" };
    const finding = findingAt(source, { start: 18, end: 39 }, { message: "</style><script>z</script>", label: "<i>" });
    const { tags, text } = read(html.render(runOf({ files: [fileWith(source.path, [finding])] }), optionsOf()));
    expect(tags).not.toContain("script");
    expect(tags).not.toContain("img");
    expect(text).toContain("</style><script>z</script>");
    expect(text).toContain("It <b>fell</b> to <img src=x onerror=y> 2,5.");
  });

  it("explains the checks that spoke, in their own words", () => {
    const source = { path: "a.md", text: "It fell to 2,5.\n" };
    const finding = findingAt(source, { start: 11, end: 14 });
    const { text, attributes } = read(html.render(runOf({ files: [fileWith("a.md", [finding])] }), optionsOf()));
    expect(attributes).toContain("#check-garbled-figure");
    expect(text).toContain("Readers who catch one wrong figure stop trusting the others.");
    expect(text).not.toContain("a weekday that does not fall on its date");
  });

  it("lists the articles that were read", () => {
    const files = [fileWith("clean.md", [], { date: "2021-07-26", claims: 7 })];
    const { text } = read(html.render(runOf({ files }), optionsOf()));
    expect(text).toContain("clean.md2021-07-2670");
  });
});
