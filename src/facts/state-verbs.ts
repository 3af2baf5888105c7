/** Base forms of verbs that say where somebody or something is: "are stationed in", "live in", "is left in". */
export const stayingVerbs: ReadonlySet<string> = new Set(
  "be remain stay serve live survive work operate deploy station base post house keep leave".split(" "),
);

/** Base forms of verbs that say what somebody has: "keeps 900 soldiers". */
export const havingVerbs: ReadonlySet<string> = new Set(
  "have keep maintain station deploy own hold operate run retain field employ fly boast".split(" "),
);
