import type { RuleTestResult } from "../../findings/rule-tests.js";
import type { FormatOf } from "../format.js";
import { ruleTestsJson } from "./rule-tests-json.js";
import { ruleTestsJunit } from "./rule-tests-junit.js";
import { ruleTestsPretty } from "./rule-tests-pretty.js";

/** How the results of `claimlint rules test` can be written. */
export const ruleTestFormats: readonly FormatOf<RuleTestResult>[] = [ruleTestsPretty, ruleTestsJson, ruleTestsJunit];
