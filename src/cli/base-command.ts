import { Command } from "@oclif/core/command";

/** What all commands share: errors pass through, to be told in one place (run-guarded.ts). */
export abstract class BaseCommand extends Command {
  protected override async catch(error: Error): Promise<never> {
    throw error;
  }
}
