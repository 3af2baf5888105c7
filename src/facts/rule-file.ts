import type { Severity } from "../findings/finding.js";
import type { YamlText } from "../schema/yaml-node.js";
import type { Source } from "../text/source.js";
import type { PhrasePart } from "./phrase-syntax.js";

/** A text of a rule file as it was written, with its place. A part of it is found with `spanInScalar`. */
export type Written = YamlText;

/** A phrase whose syntax is sound; its terms may still be unknown. */
export interface RulePhrase {
  readonly written: Written;
  readonly parts: readonly PhrasePart[];
}

/** What a rule file says, before any figure or date in it is read. Lists are empty where the file says nothing. */
export interface RuleFile {
  readonly source: Source;
  readonly title: Written | null;
  /** Paths, `npm:package` or `claimlint:pack`. */
  readonly extends: readonly Written[];
  readonly about: readonly RulePhrase[];
  readonly terms: readonly RuleTerm[];
  readonly facts: readonly RuleFact[];
  /** Ids of facts that could not be read. */
  readonly lostIds: readonly Written[];
  readonly people: readonly RulePerson[];
  readonly relations: readonly RuleRelation[];
}

export interface RuleTerm {
  readonly name: Written;
  readonly spellings: readonly RulePhrase[];
}

/** What all entries with an id have. */
export interface RuleEntry {
  readonly id: Written;
  readonly aliases: readonly RulePhrase[];
  readonly severity: Severity | null;
  readonly source: RuleSource | null;
  readonly note: Written | null;
  readonly owner: Written | null;
  readonly reviewBy: Written | null;
  readonly supersededBy: Written | null;
  readonly examples: readonly RuleExample[];
}

export type RuleFact = QuantityRule | EventRule;

interface FactRule extends RuleEntry {
  readonly title: Written | null;
  /** Of an event: who did it. */
  readonly subject: readonly RulePhrase[];
  readonly near: readonly RulePhrase[];
  readonly unless: readonly RulePhrase[];
  /** How far a figure may be off, or a date ("1 day"). */
  readonly tolerance: Written | null;
}

export interface QuantityRule extends FactRule {
  readonly kind: "quantity";
  readonly predicate: readonly RulePhrase[];
  readonly unit: readonly Written[];
  /** A constant is one value without times. */
  readonly values: readonly RuleValue[];
  readonly ordinal: boolean;
  readonly per: "year" | "quarter" | "month" | "day" | "hour" | null;
  /** Forbids agreement by rounding. */
  readonly exact: boolean;
}

export interface EventRule extends FactRule {
  readonly kind: "event";
  readonly event: readonly RulePhrase[];
  readonly date: Written;
}

export interface RuleValue {
  readonly value: RuleFigure;
  readonly from: Written | null;
  readonly until: Written | null;
  /** Rival figures for the same time. */
  readonly also: readonly RuleRival[];
  readonly tolerance: Written | null;
  readonly source: RuleSource | null;
  readonly note: Written | null;
}

export type RuleFigure =
  | { readonly kind: "single"; readonly written: Written }
  | { readonly kind: "range"; readonly min: Written | null; readonly max: Written | null };

export interface RuleRival {
  readonly value: RuleFigure;
  readonly source: RuleSource | null;
  readonly note: Written | null;
}

/** On whose authority; at least one of text and address is given. */
export interface RuleSource {
  readonly text: Written | null;
  readonly url: Written | null;
  readonly date: Written | null;
}

/** What an example is to show, in the words of the file. */
export const expectations = ["agree", "contradict", "outdated", "garbled", "silent"] as const;
export type Expectation = (typeof expectations)[number];

export interface RuleExample {
  readonly expect: Expectation;
  readonly text: Written;
  /** Its own date, else that of all examples of the entry. */
  readonly date: Written | null;
  readonly title: Written | null;
}

export interface RulePerson extends RuleEntry {
  readonly name: Written;
  readonly born: Written | null;
  readonly died: Written | null;
}

/** How facts hang together, by their ids. */
export type RuleRelation = { readonly note: Written | null } & (
  | { readonly kind: "order"; readonly facts: readonly Written[] }
  | {
      readonly kind: "within";
      readonly first: Written;
      readonly second: Written;
      readonly atMost: Written | null;
      readonly atLeast: Written | null;
    }
  | { readonly kind: "sum"; readonly total: Written; readonly parts: readonly Written[] }
  | { readonly kind: "part-of"; readonly part: Written; readonly whole: Written }
  | { readonly kind: "equal"; readonly facts: readonly Written[] }
);
