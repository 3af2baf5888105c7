import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/index.js";
import { applyStetsTogether } from "../../src/checks/stets/apply-stets.js";
import { removeComment } from "../../src/checks/stets/remove-comment.js";
import { applyEdits } from "../../src/findings/apply-edits.js";
import type { Finding } from "../../src/findings/finding.js";
import { weigh } from "../../src/findings/weigh.js";
import { type JudgeSettings, judge, loadFacts, read } from "../../src/pipeline.js";
import { slice } from "../../src/text/source.js";

const garbled = "American troops in the country dropped from 3 to 2,5 last year.";
const facts = loadFacts([]);
const judged = (text: string, settings: JudgeSettings = {}, path = "a.md") =>
  judge(read({ path, text }), facts, settings);

/** "check: marked text" of what is reported, then how much was let stand. */
function outcome(text: string, settings: JudgeSettings = {}, path?: string): readonly (string | number)[] {
  const { findings, stetted } = judged(text, settings, path);
  return [...findings.map((finding) => `${finding.check}: ${slice(finding.source, finding.span)}`), stetted.length];
}

describe("a stet lets stand what its check finds where it holds", () => {
  const found = ["garbled-figure: 3 to 2,5", 0];
  it.each([
    ["in the next block", `<!-- claimlint stet garbled-figure: as printed -->\n\n${garbled}`],
    ["on its line", `${garbled} <!-- claimlint stet-line garbled-figure: as printed -->`],
    ["in its range", `<!-- claimlint stet-start garbled-figure: x -->\n\n${garbled}\n\n<!-- claimlint stet-end -->`],
    ["in the whole article", `${garbled}\n\n<!-- claimlint stet-file garbled-figure: why -->`],
    ["by a figure", `<!-- claimlint stet garbled-figure "2,5": as printed -->\n\n${garbled}`],
    ["by one of several", `<!-- claimlint stet garbled-figure "9,1" “2,5”: as printed -->\n\n${garbled}`],
    ["by the words marked", `<!-- claimlint stet garbled-figure "3 to 2,5": as printed -->\n\n${garbled}`],
  ])("%s", (_where, text) => {
    expect(outcome(text)).toEqual([1]);
  });

  it.each([
    ["without one", garbled],
    ["not in a later block", `<!-- claimlint stet garbled-figure: as printed -->\n\nOne.\n\n${garbled}`],
    ["not for another check", `<!-- claimlint stet wrong-weekday: as printed -->\n\n${garbled}`],
    ["not by another figure", `<!-- claimlint stet garbled-figure "12,5": as printed -->\n\n${garbled}`],
    ["not by a part of a figure", `<!-- claimlint stet garbled-figure "5": as printed -->\n\n${garbled}`],
  ])("%s", (_where, text) => {
    expect(outcome(text, { ignore: new Set(["unused-stet"]) })).toEqual(found);
  });

  it("in plain text and in HTML", () => {
    const text = `Talks go on.\n\n[claimlint stet garbled-figure: as printed]\n${garbled}\n`;
    expect(outcome(text, {}, "a.txt")).toEqual([1]);
    const html = `<p>Talks.</p><!-- claimlint stet garbled-figure: as printed --><p>${garbled}</p>`;
    expect(outcome(html, {}, "a.html")).toEqual([1]);
  });

  it("notices about the reading too", () => {
    expect(outcome("<!-- claimlint stet-file not-judged: a stub -->")).toEqual([1]);
  });
});

describe("a stet that lets nothing stand is unused", () => {
  const spare = "<!-- claimlint stet garbled-figure: as printed -->";
  it.each([
    [
      "where nothing is found",
      `${spare}\n\nOne.`,
      "Nothing to let stand: garbled-figure finds nothing in the next block",
    ],
    ["on a line", "<!-- claimlint stet-line garbled-figure: x --> One.", "garbled-figure finds nothing in this line"],
    ["where nothing follows", `One.\n\n${spare}`, "Nothing follows this stet"],
    ["for a figure", '<!-- claimlint stet garbled-figure "2,5": x -->\n\nOne.', 'garbled-figure "2,5" finds nothing'],
    [
      "for two checks",
      "<!-- claimlint stet garbled-figure, wrong-weekday: x -->\n\nOne.",
      "garbled-figure and wrong-weekday find",
    ],
  ])("%s", (_where, text, message) => {
    const { findings } = judged(text);
    expect(findings.map(({ check, severity }) => [check, severity])).toEqual([["unused-stet", "notice"]]);
    expect(findings[0]?.message).toContain(message);
  });

  it("in part, where it names a check too many", () => {
    const text = `<!-- claimlint stet garbled-figure, wrong-weekday, impossible-date: x -->\n\n${garbled}`;
    expect(outcome(text)).toEqual(["unused-stet: wrong-weekday", "unused-stet: impossible-date", 1]);
  });

  it.each<[string, JudgeSettings]>([
    ["left out", { ignore: new Set(["garbled-figure"]) }],
    ["not asked for", { select: new Set(["wrong-weekday", "unused-stet"]) }],
    ["switched off", { severities: new Map([["garbled-figure", "off"]]) }],
  ])("but not when its check did not run: %s", (_why, settings) => {
    expect(outcome(`${spare}\n\nOne.`, settings)).toEqual([0]);
  });

  it("but not when its check needs rules and none are loaded", () => {
    expect(outcome("<!-- claimlint stet contradicts-fact, outdated-value: x -->\n\nOne.")).toEqual([0]);
  });

  it("but not in an article that is not judged", () => {
    const german =
      "Die Zahl der Soldaten ist im vergangenen Jahr auf 2,5 Tausend gefallen, und seitdem ist sie gleich geblieben. ";
    expect(outcome(`${spare}\n\n${german.repeat(5)}`)).toEqual(["not-judged: ", 0]);
  });
});

describe("a stet with a last day", () => {
  const until = (day: string, settings: JudgeSettings) =>
    judged(`<!-- claimlint stet garbled-figure until ${day}: as printed -->\n\n${garbled}`, settings);

  it.each([
    ["2026-01-31", "2026-01-30", false],
    ["2026-01-31", "2026-01-31", false],
    ["2026-01-31", "2026-02-01", true],
    ["2026-01", "2026-01-31", false],
    ["2026-01", "2026-02-01", true],
  ])("until %s is past on %s: %s", (day, today, past) => {
    const { findings, stetted } = until(day, { today });
    expect(findings.map(({ check, severity }) => [check, severity])).toEqual(past ? [["expired-stet", "notice"]] : []);
    expect(stetted).toHaveLength(1);
  });

  it("never expires when nobody says what day it is", () => {
    expect(until("2001-01-31", {}).findings).toEqual([]);
  });

  it("fails where its severity is raised", () => {
    const { findings } = until("2026-01-31", { today: "2026-02-01", severities: new Map([["expired-stet", "error"]]) });
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      ["error", "This stet expired on 31 January 2026"],
    ]);
  });

  it("must name a day that there is", () => {
    expect(until("2026-02-31", { today: "2026-01-01" }).findings.map(({ check }) => check)).toEqual(["invalid-stet"]);
  });
});

describe("a stet must say why", () => {
  const bare = `<!-- claimlint stet garbled-figure -->\n\n${garbled}`;
  it("or is reported, and holds all the same", () => {
    expect(outcome(bare)).toEqual(["stet-without-reason: <!-- claimlint stet garbled-figure -->", 1]);
  });

  it("unless reasons are optional", () => {
    expect(outcome(bare, { stetReasons: "optional" })).toEqual([1]);
  });
});

describe("a stet that cannot be followed is a warning", () => {
  it.each([
    ["stet garbled-figur: x", "There is no check called garbled-figur", ["garbled-figure"]],
    ["stet unused-stet: x", "unused-stet cannot be let stand by a comment", []],
    ["stett garbled-figure: x", "claimlint knows no comment called stett", ["stet"]],
    ["stet-start impossible-date: x", "This stet-start is never ended, so it holds up to the end of the article", []],
    ["stet-end", "Nothing is open for this stet-end to end", []],
  ])("%s", (words, message, expected) => {
    const { findings } = judged(`<!-- claimlint ${words} -->\n\nOne.`, { ignore: new Set(["unused-stet"]) });
    expect(findings.map((finding) => [finding.check, finding.severity, finding.message, finding.expected])).toEqual([
      ["invalid-stet", "warning", message, expected],
    ]);
  });
});

describe("a stet that is not needed is taken out", () => {
  const fixed = (text: string, settings: JudgeSettings = {}) => {
    const fixes = judged(text, settings).findings.flatMap((finding) => finding.fixes);
    const edits = fixes.flatMap((fix) => fix.edits);
    return { safety: fixes.map((fix) => fix.safety), text: applyEdits(text, edits).text };
  };
  const today = "2026-02-01";

  it.each([
    ["alone", "Zero.\n\n<!-- claimlint stet garbled-figure: x -->\n\nOne.", "Zero.\n\nOne."],
    ["above a block", "Zero.\n\n<!-- claimlint stet garbled-figure: x -->\nOne.", "Zero.\n\nOne."],
    ["with other line ends", "Zero.\r\n\r\n<!-- claimlint stet garbled-figure: x -->\r\n\r\nOne.", "Zero.\r\n\r\nOne."],
    ["at the end of a line", "Zero. <!-- claimlint stet-line garbled-figure: x -->\nOne.", "Zero.\nOne."],
    ["inside a line", "Zero <!-- claimlint stet-line garbled-figure: x --> one.", "Zero one."],
    ["at the head of a line", "<!-- claimlint stet garbled-figure: x --> One.", "One."],
    ["before a full stop", "Zero <!-- claimlint stet-line garbled-figure: x -->. One.", "Zero . One."],
    [
      "with its end",
      "Zero.\n\n<!-- claimlint stet-start garbled-figure: x -->\n\nOne.\n\n<!-- claimlint stet-end -->\n",
      "Zero.\n\nOne.\n\n",
    ],
  ])("%s", (_where, text, expected) => {
    expect(fixed(text)).toEqual({ safety: ["safe"], text: expected });
  });

  it("in part", () => {
    const text = `<!-- claimlint stet wrong-weekday, garbled-figure "2,5": x -->\n\n${garbled}`;
    expect(fixed(text).text).toBe(`<!-- claimlint stet garbled-figure "2,5": x -->\n\n${garbled}`);
  });

  it("only unsafely when it has expired", () => {
    const text = `<!-- claimlint stet garbled-figure until 2026-01-31: x -->\n\n${garbled}`;
    expect(fixed(text, { today })).toEqual({ safety: ["unsafe"], text: garbled });
  });
});

describe("a stet for what two places disagree about counts at either of them", () => {
  const documents = ["a.md", "b.md"].map(
    (path) =>
      read({ path, text: path === "a.md" ? "<!-- claimlint stet conflicting-articles: x -->\n\nOne." : "Two." })
        .document,
  );
  const place = (index: number) => {
    const { source } = documents[index] as (typeof documents)[0];
    const start = source.text.search(/One|Two/);
    return { source, span: { start, end: start + 3 } };
  };
  const [at, other] = [place(1), place(0)];
  const finding = {
    ...at,
    check: "conflicting-articles",
    actual: null,
    labels: [{ ...other, message: "" }],
  } as unknown as Finding;
  const settings = { reasonsRequired: true, ran: () => true, known: ["conflicting-articles"] };

  it("and only where a finding has two sides", () => {
    const twoSided = new Set(["conflicting-articles"]);
    expect(applyStetsTogether(documents, [finding], { ...settings, twoSided }).stetted).toEqual([finding]);
    const held = applyStetsTogether(documents, [finding], { ...settings, twoSided: new Set() });
    expect(held.stetted).toEqual([]);
    expect(held.findings.map(({ check }) => check)).toEqual(["conflicting-articles", "unused-stet"]);
  });
});

describe("a configured severity", () => {
  const finding = (severity: string, more = {}) =>
    ({ check: "garbled-figure", severity, quoted: false, speaker: null, ...more }) as unknown as Finding;
  it.each([
    ["garbled-figure", "notice", finding("error"), "notice"],
    ["garbled-figure", "warning", finding("error"), "warning"],
    ["garbled-figure", "warning", finding("notice"), "notice"],
    ["garbled-figure", "notice", finding("warning", { quoted: true }), "notice"],
    ["wrong-weekday", "notice", finding("error"), "error"],
    ["outdated-value", "error", finding("warning", { check: "outdated-value" }), "error"],
    ["outdated-value", "error", finding("warning", { check: "outdated-value", speaker: "Moscow" }), "warning"],
    ["outdated-value", "error", finding("notice", { check: "outdated-value" }), "notice"],
  ] as const)("%s: %s", (check, configured, found, expected) => {
    expect(weigh(found, checks, new Map([[check, configured]])).severity).toBe(expected);
  });
});

it("taking a comment out changes nothing but spaces beside it", () => {
  const comment = "<!-- c -->";
  for (const before of ["", "a", "a ", "a\n", "a\n\n", "a\r\n\r\n", "\n", " ", "a\n  "])
    for (const after of ["", "b", " b", "\nb", "\n\nb", "\r\n\r\nb", "\n", ". b"]) {
      const text = before + comment + after;
      const left = applyEdits(text, [
        removeComment(text, { start: before.length, end: before.length + comment.length }),
      ]);
      expect(left.text.replace(/\s/g, "")).toBe((before + after).replace(/\s/g, ""));
      if (/a/.test(before) && /b/.test(after) && /\s/.test(before + after)) expect(left.text).toMatch(/a\.?\s+\.?\s*b/);
    }
});
