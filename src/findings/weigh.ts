import type { CheckInfo } from "./check-info.js";
import { type Finding, type Severity, severities } from "./finding.js";

/**
 * The finding under the severity that the configuration gives its check. What the check itself weighed otherwise than usual
 * (a weaker case, a fact with a severity of its own) stays so, but never weighs more than its check; a speaker's figure
 * is a warning at most.
 */
export function weigh(
  finding: Finding,
  checks: readonly CheckInfo[],
  configured: ReadonlyMap<string, Severity | "off"> = new Map(),
): Finding {
  const asked = configured.get(finding.check);
  const usual = checks.find(({ id }) => id === finding.check)?.severity;
  if (asked === undefined || asked === "off" || usual === undefined || asked === usual) return finding;
  const isSpoken = finding.quoted || finding.speaker !== null;
  const most = isSpoken && usual === "error" ? "warning" : usual;
  const raised = isSpoken ? lighter(asked, "warning") : asked;
  const severity = finding.severity === most ? raised : lighter(finding.severity, asked);
  return severity === finding.severity ? finding : { ...finding, severity };
}

function lighter(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) < severities.indexOf(b) ? a : b;
}
