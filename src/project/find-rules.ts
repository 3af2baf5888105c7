import { existsSync, readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { compareText } from "../findings/finding.js";
import { didYouMean } from "../schema/did-you-mean.js";
import { plainly } from "./fs-errors.js";
import { ownPackage } from "./own-package.js";
import { refuseEmpty, UsageError } from "./usage-error.js";

const packPrefix = "claimlint:";
const packagePrefix = "npm:";

/**
 * The rule files, as absolute paths, that an address names: a file or a folder (with the folders in it) seen from `folder`,
 * a pack that ships (`claimlint:NAME`), or an installed package (`npm:NAME`, `npm:NAME/PATH`). Packages are looked for in
 * node_modules from `folder` upwards, then from `cwd`. A UsageError says why there is none, without the address.
 */
export function findRules(address: string, folder: string, cwd: string): readonly string[] {
  refuseEmpty([address]);
  if (address.startsWith(packPrefix)) return [packFile(address.slice(packPrefix.length))];
  if (address.startsWith(packagePrefix)) return packageFiles(address.slice(packagePrefix.length), folder, cwd);
  return filesAt(resolve(folder, address));
}

function filesAt(path: string): readonly string[] {
  const stats = statOf(path);
  if (stats.isFile()) return [path];
  if (!stats.isDirectory()) throw new UsageError("is no regular file");
  const files = rulesIn(path);
  if (files.length === 0) throw new UsageError("no rule files (.yaml .yml) in this folder");
  return files;
}

function statOf(path: string): Stats {
  return plainly(() => statSync(path));
}

function rulesIn(folder: string): string[] {
  return plainly(() => readdirSync(folder, { withFileTypes: true })).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    if (entry.isDirectory()) return rulesIn(path);
    return /\.ya?ml$/i.test(entry.name) ? [path] : [];
  });
}

function packFile(name: string): string {
  const folder = join(ownPackage().folder, "rules");
  const file = join(folder, `${name}.yaml`);
  if (basename(name) === name && existsSync(file)) return file;
  const packs = readdirSync(folder).flatMap((entry) => (entry.endsWith(".yaml") ? [basename(entry, ".yaml")] : []));
  const meant = didYouMean(name, packs);
  const hint = meant ? `did you mean ${packPrefix}${meant}?` : `there are: ${packs.sort(compareText).join(", ")}`;
  throw new UsageError(`no pack of that name ships; ${hint}`);
}

/** A package names its rules under `claimlint` in package.json, a file or a folder; else they lie in its folder `rules`. */
function packageFiles(address: string, folder: string, cwd: string): readonly string[] {
  const [, name, inside] = /^((?:@[\w.-]+\/)?[\w.-]+)(?:\/(.+))?$/.exec(address) ?? [];
  if (name === undefined || /(^|\/)\.{1,2}$/.test(name)) throw new UsageError("that is no name of an npm package");
  const home = [...foldersAbove(folder), ...foldersAbove(cwd)]
    .map((above) => join(above, "node_modules", name))
    .find((path) => existsSync(path));
  if (!home) throw new UsageError(`the package is not installed; run npm install ${name}`);
  const path = inside ?? rulesOf(home);
  const target = resolve(home, path);
  if (target !== home && !target.startsWith(home + sep)) throw new UsageError("the path leads out of the package");
  if (!existsSync(target)) throw new UsageError(`the package is installed, but has no ${path}`);
  return filesAt(target);
}

function rulesOf(home: string): string {
  const file = join(home, "package.json");
  if (!existsSync(file)) return "rules";
  try {
    const { claimlint } = JSON.parse(readFileSync(file, "utf8")) as { claimlint?: unknown };
    return typeof claimlint === "string" ? claimlint : "rules";
  } catch {
    throw new UsageError("the package is installed, but its package.json cannot be read");
  }
}

function foldersAbove(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}
