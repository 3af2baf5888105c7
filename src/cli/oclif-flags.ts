import { boolean, string } from "@oclif/core/flags";
import type { FlagInput } from "@oclif/core/interfaces";
import type { FlagSpec, FlagSpecs } from "./flags.js";

/** The flags as oclif wants them, for its help, its manifest and its messages. */
export function oclifFlags(specs: FlagSpecs): FlagInput {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, oclifFlag(spec)]));
}

function oclifFlag({ type, summary, value, multiple, hidden }: FlagSpec) {
  const shown = { summary, hidden: hidden === true };
  if (type === "boolean") return boolean(shown);
  const valued = { ...shown, ...(value === undefined ? {} : { helpValue: value }) };
  // Not greedy: oclif would otherwise take every PATH that follows as one more value.
  return multiple ? string({ ...valued, multiple: true, multipleNonGreedy: true }) : string(valued);
}
