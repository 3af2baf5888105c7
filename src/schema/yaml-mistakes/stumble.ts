/** A stumble of the YAML parser. */
export interface Stumble {
  readonly text: string;
  readonly offset: number;
  /** Where the nodes begin that hold the offset or end before it, outermost first. */
  readonly starts: readonly number[];
  /** What the parser says. */
  readonly message: string;
}
