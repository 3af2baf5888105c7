import { existsSync } from "node:fs";
import { UsageError } from "../project/usage-error.js";
import { writeFile } from "./output.js";

/** Where a new rule file is to go. */
export interface RulesOrder {
  readonly output?: string;
  readonly force?: boolean;
}

/** Writes a new rule file to where it was ordered, or to standard output. What is there already stays, unless forced. */
export function writeRules(text: string, order: RulesOrder): void {
  refuseToReplace(order);
  if (order.output === undefined) process.stdout.write(text);
  else writeFile(order.output, text);
}

/** A UsageError when the file is there already; asked before the work is done. */
export function refuseToReplace({ output, force }: RulesOrder): void {
  if (output !== undefined && !force && existsSync(output)) {
    throw new UsageError(`${output} is there already; give another name, or --force to write over it`);
  }
}
