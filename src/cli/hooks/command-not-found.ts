import type { Hook } from "@oclif/core/hooks";
import { UsageError } from "../../project/usage-error.js";
import { didYouMean } from "../../schema/did-you-mean.js";

/** Called by oclif for a command that does not exist. */
const commandNotFound: Hook<"command_not_found"> = async ({ id, config }) => {
  const asked = id.replaceAll(":", " ");
  const known = config.commands.filter((command) => !command.hidden).map((command) => command.id.replaceAll(":", " "));
  const meant = didYouMean(asked, known) ?? didYouMean(asked.split(" ", 1)[0] ?? "", known);
  throw new UsageError(`unknown command ${asked}; ${meant ? `did you mean ${meant}?` : "see claimlint --help"}`);
};

export default commandNotFound;
