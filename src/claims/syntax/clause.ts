/** A noun phrase: its tokens, the noun that heads it, and a determiner or possessor at its front. */
export interface NounPhrase {
  readonly first: number;
  readonly next: number;
  readonly head: number;
}

export type Tense = "past" | "present" | "future" | "none";

/** Whether what a verb says is so: `planned` is intended, ordered or forecast; `hypothetical` might be or might have been. */
export type Modality = "actual" | "planned" | "hypothetical";

/** A verb with its auxiliaries: "were to be cut", "has not fallen", "plans to hire". */
export interface VerbGroup {
  readonly first: number;
  readonly next: number;
  /** The token of the main verb. */
  readonly head: number;
  /** Its base form: "fall", "be". */
  readonly base: string;
  readonly tense: Tense;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly direction: 1 | -1 | 0;
}

/**
 * A stretch of a sentence with one verb. `parent` is the clause that it hangs on (its index), -1 for a main clause;
 * a clause that shares its subject with the one before it has none of its own.
 */
export interface Clause {
  readonly index: number;
  readonly first: number;
  readonly next: number;
  readonly kind: "main" | "coordinate" | "relative" | "subordinate" | "participial" | "parenthesis" | "attribution";
  readonly parent: number;
  readonly verb: VerbGroup | null;
  readonly subject: NounPhrase | null;
  /** The word that opens it: "if", "which", "because". */
  readonly opener: string;
}
