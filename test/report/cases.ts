import type { RunResult } from "../../src/findings/run-result.js";
import type { Source } from "../../src/text/source.js";
import { fileWith, findingAt, labelOn, runOf, spanOf } from "./support.js";

/** A run that every format is shown with. */
export interface ReportCase {
  /** Name of its folder under fixtures/reports. */
  readonly name: string;
  readonly result: RunResult;
  readonly notes?: readonly string[];
}

const article: Source = {
  path: "articles/translated.md",
  text: `# Baghdad and Washington open talks

By our own correspondent

The two governments met on Monday for what officials on both sides called a decisive session. According to the Pentagon, the number of American troops on Iraqi soil dropped from 3 to 2,5 late last year, as the outgoing administration hurried to bring soldiers home. Nobody at the table would say how many of those who stay are trainers and how many still fly with the Iraqi air force, and neither delegation took questions after the session ended.
`,
};

const rules: Source = {
  path: "rules/iraq-us-troops.yaml",
  text: `version: 1
title: US military presence in Iraq
facts:
  - id: us-troops-iraq
    title: US troops in Iraq
    values:
      - {value: "3,000", from: 2020-09, until: 2021-01-15}
      - {value: "2,500", from: 2020-11-17}
    source: US Department of Defense
`,
};

const garbled = findingAt(article, spanOf(article, "3 to 2,5"), {
  message: 'American troops "dropped from 3 to 2,5" most likely lost their thousands: 3,000 to 2,500',
  label: "there is no half soldier",
  actual: "3 to 2.5",
  expected: ["3,000 to 2,500"],
  notes: [
    "read as thousands, 3 and 2,5 are exactly the values of us-troops-iraq before and after 17 November 2020",
    "a decimal comma is not English notation",
  ],
  fact: "us-troops-iraq",
  authority: "US Department of Defense announcements of 17 November 2020 and 15 January 2021",
  asOf: "2020-11",
  labels: [
    labelOn(rules, 'value: "3,000"', "in force from September 2020"),
    labelOn(rules, 'value: "2,500"', "in force since 17 November 2020"),
  ],
  fixes: [
    {
      title: 'write "3,000 to 2,500"',
      safety: "unsafe",
      edits: [{ span: spanOf(article, "3 to 2,5"), text: "3,000 to 2,500" }],
    },
  ],
  context:
    "According to the Pentagon, the number of American troops on Iraqi soil dropped from 3 to 2,5 late last year, as the outgoing administration hurried to bring soldiers home.",
});

const speech: Source = {
  path: "articles/wire.txt",
  text: `BAGHDAD, July 26 (Newswire) - "We are speaking of 5,200 American\r\nsoldiers on our soil today, and that is 5,200 too many," said Qais\r\nal-Hadi, who leads a small bloc in parliament.\r\n`,
};

const quoted = findingAt(speech, spanOf(speech, "5,200 American\r\nsoldiers"), {
  check: "contradicts-fact",
  severity: "warning",
  message: "5,200 American soldiers today: 2,500 have been in force since 17 November 2020",
  label: "said as current",
  actual: "5200",
  expected: ["2,500"],
  notes: ["5,200 was right until June 2020"],
  fact: "us-troops-iraq",
  authority: "US Department of Defense",
  quoted: true,
  speaker: "Qais al-Hadi",
  asOf: "2021-07-26",
  labels: [
    labelOn(speech, "5,200", "the same figure again", "that is"),
    labelOn(rules, 'value: "2,500"', "in force since 17 November 2020"),
  ],
  context: speech.text.slice(30, 120),
});

const budget: Source = {
  path: "articles/budget.md",
  text: `---
title: Council budget
---

The council's budget rose 25 percent, from $4 million to $5.2 million, the treasurer said on Tuesday, 21 July 2021.
`,
};

const change = findingAt(budget, spanOf(budget, "$5.2 million"), {
  check: "wrong-change",
  message: "25 percent on top of $4 million is $5 million, not $5.2 million",
  label: "should be $5 million",
  actual: "USD 5200000",
  expected: ["$5 million"],
  notes: ["from $4 million to $5.2 million is a rise of 30 percent"],
  labels: [labelOn(budget, "25 percent", "the rise"), labelOn(budget, "$4 million", "the base")],
  context: budget.text.slice(35, 150),
});

const weekday = findingAt(budget, spanOf(budget, "Tuesday, 21 July 2021"), {
  check: "wrong-weekday",
  message: "21 July 2021 was a Wednesday, not a Tuesday",
  label: "a Wednesday",
  actual: "2021-07-21",
  expected: ["Wednesday, 21 July 2021", "Tuesday, 20 July 2021"],
  labels: [labelOn(budget, "Tuesday", "the weekday"), labelOn(budget, "21 July 2021", "the date")],
  fixes: [
    { title: "write Wednesday", safety: "safe", edits: [{ span: spanOf(budget, "Tuesday"), text: "Wednesday" }] },
  ],
  context: budget.text.slice(35, 150),
});

const wide: Source = {
  path: "articles/多言語 & <wide>.md",
  text: `\ufeff東京の「自衛隊」 said 14,,300 people — cafe\u0301 owners 👩‍👩‍👧 among them — came;\tpolice counted l4,300.\n\nAn escape \u001b[31mred\u001b[0m, a bell \u0007, an override \u202e0041\u202c, a\u200bgap: |table| *stars* [link](http://example.org) @editor #12 <b>bold</b> 100%\n`,
};

const doubled = findingAt(wide, spanOf(wide, "14,,300"), {
  message: 'the comma in "14,,300" stands twice',
  label: "two commas",
  actual: "14300",
  expected: ["14,300"],
  labels: [labelOn(wide, "l4,300", "here with the letter l for a 1"), labelOn(wide, "「自衛隊」", "")],
  fixes: [{ title: 'write "14,300"', safety: "safe", edits: [{ span: spanOf(wide, "14,,300"), text: "14,300" }] }],
  context: wide.text.slice(1, 60),
});

const hostile = findingAt(wide, spanOf(wide, "\u202e0041\u202c"), {
  severity: "notice",
  check: "not-judged",
  message: 'the figure "\u202e0041\u202c" runs backwards \u001b[2J ::error:: ##[error] ]]> <!-- @editor',
  label: "turned round by U+202E",
  notes: ["a line end\nin a note, and a tab\there"],
  context: wide.text.slice(80, 120),
});

const brokenRules: Source = {
  path: "rules/broken.yaml",
  text: "version: 1\nfacts:\n  - id: x\n    valeu: 3\n",
};

const misspelt = findingAt(brokenRules, spanOf(brokenRules, "valeu"), {
  check: "invalid-rule",
  message: 'unknown key "valeu": did you mean "value"?',
  label: "not a key of a fact",
  expected: ["value"],
  context: "valeu: 3",
});

const loaded = { path: rules.path, facts: 9, findings: [] };

/** The runs whose reports stand under fixtures/reports. */
export const reportCases: readonly ReportCase[] = [
  {
    name: "rule-in-another-file",
    result: runOf({
      rules: [loaded],
      files: [
        fileWith("articles/clean.md", [], { date: "2021-07-26", claims: 12 }),
        fileWith(article.path, [garbled], { date: "2021-07-26", claims: 9, stetted: 1, baselined: 2 }),
      ],
    }),
  },
  {
    name: "quoted-over-two-lines",
    result: runOf({ rules: [loaded], files: [fileWith(speech.path, [quoted], { date: "2021-07-26", claims: 3 })] }),
  },
  {
    name: "several-labels",
    result: runOf({ files: [fileWith(budget.path, [change, weekday], { date: "2021-07-21", claims: 4 })] }),
    notes: ["no rules loaded: the rules family was off"],
  },
  {
    name: "wide-and-hostile",
    result: runOf({ files: [fileWith(wide.path, [doubled, hostile], { claims: 3 })] }),
  },
  {
    name: "no-findings",
    result: runOf({
      rules: [loaded],
      files: [
        fileWith("articles/a.md", [], { date: "2021-07-26", claims: 1130 }),
        fileWith("articles/b.md", [], { claims: 13, stetted: 2 }),
      ],
    }),
  },
  { name: "nothing-checked", result: runOf(), notes: ["nothing is staged"] },
  {
    name: "run-errors",
    result: runOf({
      rules: [{ path: brokenRules.path, facts: 0, findings: [misspelt] }],
      files: [fileWith("articles/a.md", [], { claims: 5 })],
      errors: [{ path: "articles/locked.md", message: "cannot be read: permission denied" }],
    }),
  },
];
