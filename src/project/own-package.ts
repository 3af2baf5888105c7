import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

let known: { readonly folder: string; readonly version: string } | undefined;

/** The folder that claimlint is installed in, with what ships beside the code, and its version. */
export function ownPackage(): { readonly folder: string; readonly version: string } {
  known ??= find(import.meta.dirname);
  return known;
}

/** Climbs from this file, which lies at another depth in the sources than in a bundle, to the folder of the rule packs. */
function find(start: string): { folder: string; version: string } {
  let folder = start;
  while (!existsSync(join(folder, "rules")) || !existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`claimlint is not installed whole: no package.json above ${start}`);
    folder = parent;
  }
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  return { folder, version };
}
