import { string } from "@oclif/core/args";

/** Any number of paths, as oclif wants them; it is not to read standard input, for which `-` asks. */
export function pathsArg(description: string) {
  return string({ multiple: true, ignoreStdin: true, description });
}

/** What commands on articles read. */
export const articlePaths = "Articles, folders, globs, or - for standard input.";

/** What commands on rules read. */
export const rulePaths =
  "Rule files, folders of them, or claimlint:NAME; unless given, those of the configuration, else the folder rules.";
