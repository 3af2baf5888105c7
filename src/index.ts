/** The library: everything that `claimlint check` does, from texts to reports, without its command line. */
export { checks } from "./checks/index.js";
export { applyEdits, type EditResult } from "./findings/apply-edits.js";
export { type CheckInfo, type Family, families } from "./findings/check-info.js";
export type { Edit, Finding, Fix, Label, Severity } from "./findings/finding.js";
export { fingerprint } from "./findings/fingerprint.js";
export {
  allFindings,
  type FileResult,
  type RuleFileResult,
  type RunError,
  type RunResult,
  type Summary,
  summarise,
} from "./findings/run-result.js";
export {
  type FactBase,
  type JointJudgement,
  type Judgement,
  type JudgeSettings,
  judge,
  judgeRules,
  judgeTogether,
  loadFacts,
  type OpenRules,
  type Reading,
  type ReadSettings,
  read,
  recordMentions,
} from "./pipeline.js";
export { type CheckSettings, checkFiles } from "./project/check-files.js";
export type { AcrossGroups, Config } from "./project/config/config.js";
export { findConfig, openConfig } from "./project/config/find-config.js";
export { type ArticleSettings, type SettingsFor, settingsFor } from "./project/config/settings-for.js";
export { type Articles, discover } from "./project/discover.js";
export { loadRules, openFacts, ruleOpener } from "./project/load-rules.js";
export { UsageError } from "./project/usage-error.js";
export { type CheckPlan, type OpenedPlan, openPlan } from "./project/workers/plan.js";
export type { Format, RenderOptions } from "./report/format.js";
export { formats } from "./report/formats/index.js";
export { type Position, positionAt, type Source } from "./text/source.js";
export type { Span } from "./text/span.js";
