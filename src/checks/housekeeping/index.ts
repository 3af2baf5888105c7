import type { Check } from "../check.js";
import { expiredStet } from "./expired-stet.js";
import { invalidRule } from "./invalid-rule.js";
import { invalidStet } from "./invalid-stet.js";
import { notJudged } from "./not-judged.js";
import { staleFact } from "./stale-fact.js";
import { stetWithoutReason } from "./stet-without-reason.js";
import { unusedStet } from "./unused-stet.js";

/** Checks on everything around the figures: rule files, stets, what could not be read. Others than themselves report them. */
export const housekeeping: readonly Check[] = [
  invalidRule,
  staleFact,
  invalidStet,
  stetWithoutReason,
  unusedStet,
  expiredStet,
  notJudged,
];
