import { explainSettings } from "../project/config/explain-settings.js";
import { useConfig } from "../project/config/use-config.js";
import { drawSettings, settingsJson } from "../report/settings/draw-settings.js";
import type { configFlags } from "./config-flags.js";
import type { FlagValues } from "./flags.js";
import { unknownName } from "./report-orders.js";

/** `claimlint config`: prints the settings in force for a path and from where each comes. */
export function runConfig(flags: FlagValues<typeof configFlags>, path: string | undefined): void {
  const { format = "text", config: file } = flags;
  if (format !== "text" && format !== "json") throw unknownName("format", format, ["text", "json"]);
  const cwd = process.cwd();
  const order = { none: flags["no-config"] ?? false, ...(file === undefined ? {} : { file }) };
  const settings = explainSettings(useConfig(order, cwd), path ?? null, cwd);
  process.stdout.write(format === "json" ? settingsJson(settings) : drawSettings(settings));
}
