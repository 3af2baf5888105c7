import { string } from "@oclif/core/args";
import { BaseCommand } from "../cli/base-command.js";
import { completionScript, shells } from "../cli/completion.js";
import { unknownName } from "../cli/report-orders.js";

export default class Completion extends BaseCommand {
  static override summary = "Print a script that completes commands, flags and their values in a shell.";
  static override examples = [
    'eval "$(<%= config.bin %> completion bash)"',
    'eval "$(<%= config.bin %> completion zsh)"',
    "<%= config.bin %> completion fish | source",
  ];
  static override args = {
    shell: string({ ignoreStdin: true, required: true, description: `${shells.join(", ")}.` }),
  };

  async run(): Promise<void> {
    const { args } = await this.parse(Completion);
    const shell = shells.find((name) => name === args.shell);
    if (!shell) throw unknownName("shell", args.shell, shells);
    const commands = this.config.commands.map(({ id, flags }) => ({
      name: id.replaceAll(":", " "),
      flags: Object.values(flags).map(({ name, summary = "", type }) => ({
        name,
        summary,
        takesValue: type === "option",
      })),
    }));
    process.stdout.write(completionScript(shell, commands));
  }
}
