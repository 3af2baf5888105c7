import { describe, expect, it } from "vitest";
import { spellingOf } from "../../src/checks/across/spelling.js";
import { judgeTogether, read } from "../../src/pipeline.js";

describe("articles on one event", () => {
  const articles = [
    article(
      "agency.md",
      "2022-03-15",
      "The ferry Orsina was carrying 362 people when it sank off Brindisi on Monday night.",
    ),
    article(
      "daily.md",
      "2022-03-15",
      "There were 326 people on the Orsina when she sank off Brindisi on Sunday night.",
    ),
    article(
      "weekly.md",
      "2022-03-17",
      "Of the 362 people on the Orsina, which sank off Brindisi on Monday night, 340 are safe.",
    ),
  ];

  it("give the same findings in whatever order they are read", () => {
    const texts = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ].map((order) => said(order.map((at) => articles[at] as string[])));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain("“326” stands alone");
    expect(texts[0]).toContain("“Sunday night” stands alone");
  });

  it("mark the later article where one stands against one", () => {
    const [agency, daily] = articles;
    const pair = [agency, ["later.md", (daily?.[1] ?? "").replace("2022-03-15", "2022-03-16")]] as string[][];
    expect(said(pair)).toMatch(/^later\.md: Articles on one event disagree: “326” here, “362” in agency\.md/);
  });

  it("are not held against others of months later", () => {
    const [agency, daily] = articles;
    const pair = [agency, ["later.md", (daily?.[1] ?? "").replace("2022-03-15", "2022-09-15")]] as string[][];
    expect(said(pair)).toBe("");
  });

  it("know that what is told with another is another", () => {
    const first =
      "The Danish group Nordal has agreed to buy Farrow, the Hull biscuit maker, for about 1.26 billion pounds ($1.6 billion) in cash, the companies said on Monday.";
    const second =
      "A rival has dropped out of the race for Farrow.\n\nThat leaves the Hull biscuit maker to Nordal. The Danish group is paying roughly $1.6 billion, or $1.8 billion with debt, for five plants.";
    expect(said([article("courier.md", "2024-03-05", first), article("star.md", "2024-03-06", second)])).toBe("");
  });

  it("add up the parts of a whole", () => {
    const first =
      "A wildfire in Juniper Flat forced people from 1,100 homes on Tuesday.\n\nEvacuation orders for 640 of the 1,100 homes were lifted at noon.";
    const second = `A wildfire that forced people from their homes in Juniper Flat is out.\n\nThe last 460 households went home on Sunday.`;
    expect(said([article("courier.md", "2024-03-05", first), article("star.md", "2024-03-08", second)])).toBe("");
  });

  it("take no projection for what there is", () => {
    const first =
      "St Brendan has 420,000 people, the census says.\n\nThe population of St Brendan has grown to 420,000.";
    const second =
      "The census of St Brendan tells of an ageing island.\n\nBy 2044 half will be over 45 and the population will have dropped to 402,000.";
    expect(said([article("courier.md", "2024-03-05", first), article("star.md", "2024-03-05", second)])).toBe("");
  });

  it.each([
    ["The lorry driver, 39, told police that his engine had died.", "“39” here, “29-year-old” in courier.md"],
    ["The driver of the lorry, 39, told police that his engine had died.", "“39” here, “29-year-old” in courier.md"],
    ["The 39-year-old lorry driver told police that his engine had died.", "“39-year-old” here"],
    ["The driver of the tram, 39, was taken to hospital.", ""],
    ["A lorry driver, 52, who saw it, called police.", ""],
    ["The bus driver, 52, who saw it, called police.", ""],
    ["The lorry driver, 29, told police that his engine had died.", ""],
  ])("know a driver by what he drives: %s", (sentence, finding) => {
    const first =
      "A tram hit a gravel lorry in Brennick on Monday evening, injuring 14 people.\n\nThe lorry driver, a 29-year-old man from Ostley, was released.";
    const second = `Fourteen people were hurt when a tram hit a gravel lorry in Brennick on Monday evening.\n\n${sentence}`;
    const told = said([article("courier.md", "2024-03-05", first), article("star.md", "2024-03-06", second)]);
    if (finding === "") expect(told).toBe("");
    else expect(told).toContain(finding);
  });

  it("are not held against others whose headlines name another place", () => {
    const told = (path: string, title: string, place: string, delegates: number) => [
      path,
      `---\ntitle: ${title}\ndate: 2020-02-24\n---\n\n${place}, the mayor said on Monday.\n\nThe winner in Orland took ${delegates} of the delegates of Orland in the Liberal caucus, the Liberal Party of Orland said.\n`,
    ];
    const elsewhere = [
      told("a.md", "Weir wins in Tarn", "Weir won in Tarn", 41),
      told("b.md", "Bloom wins in Siel", "Bloom won in Siel", 14),
    ];
    const here = [
      told("a.md", "Weir wins in Tarn", "Weir won in Tarn", 41),
      told("b.md", "Weir is first", "Weir won in Tarn", 14),
    ];
    expect(said(elsewhere)).toBe("");
    expect(said(here)).toContain("“14” here, “41” in a.md");
  });

  it("do not turn a later article's own correction of a toll into a conflict, but two tolls of swapped digits", () => {
    const early = article("a.md", "2022-03-15", "The quake in Ambrana killed 132 people, the mayor of Ambrana said.");
    const later = (toll: number) =>
      article("b.md", "2022-03-17", `The quake in Ambrana killed ${toll} people, the mayor of Ambrana said.`);
    expect(said([early, later(158)])).toBe("");
    expect(said([early, later(123)])).toContain("“123” here, “132” in a.md");
  });
});

describe("names in two spellings", () => {
  it.each([
    ["markus", "marcus"],
    ["mohammed", "muhammad"],
    ["zelensky", "zelenskyy"],
    ["philip", "filip"],
  ])("%s and %s are one", (a, b) => expect(spellingOf(a)).toBe(spellingOf(b)));

  it.each([
    ["smith", "smart"],
    ["lee", "lea"],
    ["berlin", "bergen"],
  ])("%s and %s are two", (a, b) => expect(spellingOf(a)).not.toBe(spellingOf(b)));
});

function article(path: string, date: string, text: string): string[] {
  return [path, `---\ndate: ${date}\n---\n${text}\n`];
}

function said(articles: readonly string[][]): string {
  const readings = articles.map(([path = "", text = ""]) => read({ path, text }));
  const { findings } = judgeTogether(readings, { select: new Set(["conflicting-articles"]) });
  return findings.map(({ source, message }) => `${source.path}: ${message}`).join("\n");
}
