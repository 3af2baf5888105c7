import { string } from "@oclif/core/args";
import { BaseCommand } from "../../cli/base-command.js";
import type { FlagValues } from "../../cli/flags.js";
import { oclifFlags } from "../../cli/oclif-flags.js";
import { rulesImportFlags } from "../../cli/rules-flags.js";
import { runRulesImport } from "../../cli/run-rules-import.js";
import { importKeys } from "../../rulebook/import/column-map.js";

export default class RulesImport extends BaseCommand {
  static override summary = "Make a rule file of a spreadsheet or of query results.";
  static override description =
    `Reads CSV with a line of headings; JSON that is a list of objects or the results of a SPARQL query, such as Wikidata's; and JSON-LD reviews of schema.org's type ClaimReview. Rows with the same id are one fact's timeline.

Headings name keys of rules: ${importKeys.join(", ")}. Others are given with --column. In a cell, semicolons part several phrases.

What is wrong is shown at its cell, and then nothing is written. Exit code: 0, or 2 when FILE has a mistake or cannot be read.`;
  static override examples = [
    "<%= config.bin %> rules import facts.csv --output rules/facts.yaml",
    "<%= config.bin %> rules import query.json --column subject=itemLabel --column value=population",
  ];
  static override args = {
    file: string({ required: true, ignoreStdin: true, description: "A spreadsheet saved as CSV, or a JSON file." }),
  };
  static override flags = oclifFlags(rulesImportFlags);

  async run(): Promise<void> {
    const { flags, args } = await this.parse(RulesImport);
    runRulesImport(args.file, { flags: flags as FlagValues<typeof rulesImportFlags> });
  }
}
