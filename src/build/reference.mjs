import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

/** The pages of docs/reference, by name, from what the code says of itself. */
export function referencePages({ checks, families, formats }) {
  return {
    "commands.md": commandsPage(readJson(".oclif.manifest.json").commands),
    "checks.md": checksPage(checks, families),
    "formats.md": formatsPage(formats),
    "claim-rules.md": schemaPage("Claim rules", readJson("schemas/claim-rules.json")),
    "configuration.md": schemaPage("Configuration", readJson("schemas/config.json")),
  };
}

function commandsPage(commands) {
  const sections = Object.entries(commands).map(([id, command]) => {
    const flags = Object.values(command.flags).filter(({ hidden }) => !hidden);
    const args = Object.values(command.args);
    const examples = (command.examples ?? []).map((line) => line.replaceAll("<%= config.bin %>", "claimlint"));
    return [
      `## claimlint ${id.replaceAll(":", " ")}`,
      command.summary,
      ...(command.description ? [command.description] : []),
      ...(args.length > 0
        ? [args.map(({ name, description = "" }) => `- \`${name.toUpperCase()}\`: ${description}`).join("\n")]
        : []),
      ...(flags.length > 0
        ? [
            table(
              ["flag", "meaning"],
              flags.map((flag) => [flagName(flag), flag.summary ?? ""]),
            ),
          ]
        : []),
      ...(examples.length > 0 ? [`\`\`\`sh\n${examples.join("\n")}\n\`\`\``] : []),
    ].join("\n\n");
  });
  return page("Commands", "Every command with its flags, as `--help` shows them.", sections);
}

function flagName({ name, helpValue }) {
  return helpValue === undefined ? `\`--${name}\`` : `\`--${name} ${helpValue}\``;
}

function checksPage(checks, families) {
  const sections = families.flatMap((family) => [
    `## ${family}`,
    ...checks
      .filter((check) => check.family === family)
      .map(({ id, severity, title, finds, matters, example, remedy }) =>
        [
          `### ${id}`,
          `*${severity}*: ${title}.`,
          finds,
          matters,
          `Wrong: ${example.wrong}`,
          `Right: ${example.right}`,
          remedy,
        ].join("\n\n"),
      ),
  ]);
  return page("Checks", "What each check finds, why it matters, and what to do.", sections);
}

/** Where each format is looked at. */
export const uses = {
  pretty: "a person at a terminal: frames with the sentence, the reckoning and what to write",
  concise: "a line for each finding",
  json: "other programs; a stable contract",
  ndjson: "other programs, a line for each article",
  sarif: "code scanning (SARIF 2.1.0)",
  github: "GitHub's workflow log and annotations",
  junit: "test reports of most CI systems",
  checkstyle: "CI systems that read Checkstyle's XML",
  gitlab: "GitLab's code quality report",
  rdjson: "reviewdog; columns count UTF-8 bytes",
  markdown: "a comment on a pull request, or a job summary",
  html: "a page to send around",
  shard: "`claimlint merge`",
};

function formatsPage(formats) {
  const rows = formats.map(({ name, extension }) => [`\`${name}\``, `.${extension}`, uses[name] ?? ""]);
  const lead =
    "`--format NAME` prints a report, `--format NAME=FILE` writes it. Several may be given, each to a file of its own.";
  const shapes =
    "The shape of `json`, and of the lines of `ndjson`, is in `schemas/check-report.json`; that of `claims` in `schemas/claims.json`.";
  return page("Formats", lead, [table(["format", "file", "for"], rows), shapes]);
}

function schemaPage(title, schema) {
  const definitions = schema.definitions ?? {};
  const described = Object.entries(definitions).filter(([, definition]) => definition.properties);
  const sections = described.map(([name, definition]) =>
    [`## ${name}`, ...(definition.description ? [definition.description] : []), keyTable(definition, definitions)].join(
      "\n\n",
    ),
  );
  return page(title, schema.description ?? "", [keyTable(schema, definitions), ...sections]);
}

function keyTable({ properties = {}, required = [] }, definitions) {
  const rows = Object.entries(properties).map(([key, value]) => {
    const referred = definitions[value.$ref?.split("/").at(-1) ?? ""];
    const example = value.examples?.[0] ?? referred?.examples?.[0];
    return [
      `\`${key}\`${required.includes(key) ? " (required)" : ""}`,
      value.description ?? referred?.description ?? "",
      example === undefined ? "" : `\`${JSON.stringify(example)}\``,
    ];
  });
  return table(["key", "meaning", "example"], rows);
}

function page(title, lead, sections) {
  return `${[`# ${title}`, lead, ...sections].join("\n\n")}\n`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
