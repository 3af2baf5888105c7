import { suggestFrom } from "../schema/did-you-mean.js";
import type { RuleFile, RuleTerm } from "./rule-file.js";

/** A rule file with those it extends, directly or through others, the nearest first. */
export interface LinkedRuleFile {
  readonly file: RuleFile;
  readonly extended: readonly RuleFile[];
}

/** A term with the file that declares it: the terms in its spellings are looked up there. */
export interface ScopedTerm {
  readonly term: RuleTerm;
  readonly file: RuleFile;
}

/** What terms mean in which file. */
export interface TermScope {
  /** The file's own term, else that of the nearest file it extends; null when there is none. */
  find(file: RuleFile, name: string): ScopedTerm | null;
  /** The name of a term that was probably meant, or null. */
  suggest(file: RuleFile, name: string): string | null;
}

/** The terms of loaded files; the files that they extend must be among them. */
export function makeTermScope(linked: readonly LinkedRuleFile[]): TermScope {
  const own = new Map(linked.map(({ file }) => [file, new Map(file.terms.map((term) => [term.name.text, term]))]));
  const reach = new Map(linked.map(({ file, extended }) => [file, [file, ...extended]]));
  const suggesters = new Map<RuleFile, (name: string) => string | null>();
  return {
    find(file, name) {
      for (const near of reach.get(file) ?? []) {
        const term = own.get(near)?.get(name);
        if (term) return { term, file: near };
      }
      return null;
    },
    suggest(file, name) {
      const suggest = suggesters.get(file) ?? suggestFrom(namesIn(reach.get(file) ?? []));
      suggesters.set(file, suggest);
      return suggest(name);
    },
  };
}

function namesIn(files: readonly RuleFile[]): string[] {
  return files.flatMap(({ terms }) => terms.map((term) => term.name.text));
}
