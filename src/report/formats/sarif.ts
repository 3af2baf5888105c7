import type { CheckInfo } from "../../findings/check-info.js";
import { correctionsOf } from "../../findings/corrections.js";
import type { Finding, Severity } from "../../findings/finding.js";
import { fingerprint } from "../../findings/fingerprint.js";
import { allFindings, type RunResult } from "../../findings/run-result.js";
import { capitalise } from "../../text/capital.js";
import { type Format, type RenderOptions, shown } from "../format.js";
import { notesOf } from "../notes.js";
import { artifactOf, locationOf, regionOf, srcRoot } from "../sarif-place.js";
import { sentencesOf } from "../sentences.js";
import { toJson } from "../to-json.js";

/** SARIF 2.1.0, the OASIS format that code scanning services read. */
export const sarif: Format = {
  name: "sarif",
  extension: "sarif",
  render(result, options) {
    const log = {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [runOf(result, options)],
    };
    return `${toJson(log, 2)}\n`;
  },
};

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", notice: "note" };

function runOf(result: RunResult, options: RenderOptions): unknown {
  const ruleIndexes = new Map(result.checks.map(({ id }, index) => [id, index]));
  return {
    tool: {
      driver: {
        name: "claimlint",
        version: result.version,
        semanticVersion: result.version,
        rules: result.checks.map(ruleOf),
      },
    },
    invocations: [
      {
        executionSuccessful: result.errors.length === 0,
        toolExecutionNotifications: [
          ...result.errors.map(({ path, message }) => ({
            level: "error",
            message: { text: plainText(`${path}: ${message}`) },
            locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
          })),
          ...notesOf(result, options).map((note) => ({ level: "note", message: { text: plainText(note) } })),
        ],
      },
    ],
    originalUriBaseIds: { [srcRoot]: { description: { text: "The folder that claimlint ran in." } } },
    columnKind: "utf16CodeUnits",
    results: allFindings(shown(result, options)).map((finding) => resultOf(finding, ruleIndexes.get(finding.check))),
  };
}

function ruleOf(check: CheckInfo): unknown {
  const { wrong, right } = check.example;
  const help = [check.finds, `Why it matters: ${check.matters}`, `Wrong: ${wrong}`, `Right: ${right}`, check.remedy];
  const title = `${capitalise(check.title)}.`;
  return {
    id: check.id,
    shortDescription: { text: title },
    fullDescription: { text: check.finds, markdown: check.finds },
    help: {
      text: help.join("\n\n"),
      markdown: [
        check.finds,
        `**Why it matters.** ${check.matters}`,
        `| wrong | right |\n| --- | --- |\n| ${cell(wrong)} | ${cell(right)} |`,
        `**What to do.** ${check.remedy}`,
      ].join("\n\n"),
    },
    defaultConfiguration: { level: levels[check.severity] },
    properties: { tags: [check.family] },
  };
}

function resultOf(finding: Finding, ruleIndex: number | undefined): unknown {
  const { source, labels } = finding;
  const corrections = correctionsOf(finding);
  return {
    ruleId: finding.check,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: messageOf(finding) },
    locations: [
      { ...locationOf(finding), ...(finding.label === "" ? {} : { message: { text: plainText(finding.label) } }) },
    ],
    ...(labels.length === 0
      ? {}
      : {
          relatedLocations: labels.map((label, i) => ({
            id: i + 1,
            ...locationOf(label),
            message: { text: plainText(label.message) },
          })),
        }),
    partialFingerprints: { "claimlint/v1": fingerprint(finding) },
    ...(corrections.length === 0
      ? {}
      : {
          fixes: corrections.map(({ title, safety, edits }) => ({
            description: { text: plainText(title) },
            artifactChanges: [
              {
                artifactLocation: artifactOf(source.path),
                replacements: edits.map(({ span, text }) => ({
                  deletedRegion: regionOf(source, span),
                  ...(text === "" ? {} : { insertedContent: { text } }),
                })),
              },
            ],
            properties: { safety },
          })),
        }),
    properties: {
      fact: finding.fact,
      actual: finding.actual,
      expected: finding.expected,
      asOf: finding.asOf,
      quoted: finding.quoted,
      speaker: finding.speaker,
    },
  };
}

/** The headline as the first sentence, the remarks after it, and a link to each further place. */
function messageOf(finding: Finding): string {
  const links = finding.labels.map(
    ({ message }, i) => `[${linkText(message === "" ? "see here" : message)}](${i + 1})`,
  );
  const sentences = sentencesOf(finding).map(plainText);
  return [...sentences, ...(links.length > 0 ? [`See ${links.join("; ")}.`] : [])].join(" ");
}

/** Braces stand for arguments in SARIF, so literal ones are doubled; `](` would make a link. */
function plainText(text: string): string {
  return text.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}

function linkText(text: string): string {
  return plainText(text).replace(/[\\[\]]/g, "\\$&");
}

function cell(text: string): string {
  return text.replace(/[\\|<]/g, "\\$&").replace(/\s+/g, " ");
}
