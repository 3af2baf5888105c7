/** Where the time of a run went, in milliseconds. */
export interface RunStats {
  readonly total: number;
  /** By piece of work: reading, matching facts, each check; whole articles under `measuredFile`. */
  readonly spent: ReadonlyMap<string, { readonly milliseconds: number; readonly times: number }>;
}

/** The name that the time of a whole article is measured under. */
export function measuredFile(path: string): string {
  return filePrefix + path;
}

/** The path that a name was made of by `measuredFile`; null for other work. */
export function fileMeasured(name: string): string | null {
  return name.startsWith(filePrefix) ? name.slice(filePrefix.length) : null;
}

const filePrefix = "file ";
