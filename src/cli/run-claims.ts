import type { RunError } from "../findings/run-result.js";
import { settingsFor } from "../project/config/settings-for.js";
import {
  excludedBy,
  includedPaths,
  openConfiguredFacts,
  ruleAddresses,
  useConfig,
} from "../project/config/use-config.js";
import { discover } from "../project/discover.js";
import { ownPackage } from "../project/own-package.js";
import { readArticles } from "../project/read-articles.js";
import type { claimsFlags } from "./claims-flags.js";
import { readClaimsOptions } from "./claims-options.js";
import { openClaimsWriter } from "./claims-writer.js";
import { exitCodes } from "./exit-codes.js";
import type { Invocation } from "./flags.js";
import { tellMistakes } from "./run-rules-list.js";
import { say } from "./say.js";
import { readStdin } from "./stdin.js";

/** `claimlint claims`: reads the articles and writes every mention. What cannot be read is told on standard error. */
export async function runClaims(invocation: Invocation<typeof claimsFlags>): Promise<void> {
  const options = readClaimsOptions(invocation);
  const cwd = process.cwd();
  const { version } = ownPackage();
  const config = useConfig(options.config, cwd);
  const isJudged = ruleAddresses(options.rules, config).length > 0;
  const facts = isJudged ? openConfiguredFacts(options.rules, config, cwd) : null;
  if (facts && tellMistakes(facts, version)) process.exitCode = exitCodes.failed;
  const paths = options.paths.filter((path) => path !== "-");
  const isPiped = paths.length < options.paths.length;
  const asked = options.paths.length > 0 ? paths : includedPaths(config, cwd);
  const articles = await discover(asked, cwd, excludedBy(config));
  const piped = isPiped ? { piped: { path: options.stdinFilename, bytes: await readStdin() } } : {};
  const settings = settingsFor(config, { read: options.read, judge: {} }, cwd);
  const writer = await openClaimsWriter(options, version);
  const errors: RunError[] = [];
  for await (const outcome of readArticles(articles, { cwd, settingsFor: settings, facts, ...piped })) {
    if ("source" in outcome) await writer.article(outcome);
    else errors.push(outcome);
  }
  if (errors.length > 0) process.exitCode = exitCodes.failed;
  await writer.finish(errors);
  for (const { path, message } of errors) say(`${path}: ${message}`);
}
