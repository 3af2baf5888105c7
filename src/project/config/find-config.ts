import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Source } from "../../text/source.js";
import { decode } from "../decode.js";
import { shownPath } from "../discover.js";
import { describeFsError } from "../fs-errors.js";
import { InvalidFile, UsageError } from "../usage-error.js";
import type { Config } from "./config.js";
import { readConfig } from "./read-config.js";

/** The names of a configuration, apart from the key `claimlint` of package.json. */
export const configNames = ["claimlint.config.yaml", "claimlint.config.yml", "claimlint.config.json"] as const;

/**
 * The configuration of a folder: of the folder itself or the nearest above it, up to the root of the repository. Null where
 * there is none. Throws an InvalidFile for one with mistakes, a UsageError for two in one folder.
 */
export function findConfig(cwd: string): Config | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const config = configIn(folder, cwd);
    if (config) return config;
    if (existsSync(join(folder, ".git")) || dirname(folder) === folder) return null;
  }
}

/** The configuration in a file that was named. */
export function openConfig(file: string, cwd: string): Config {
  const config = load(resolve(cwd, file), cwd);
  if (!config) throw new UsageError(`${file}: has no key claimlint`);
  return config;
}

function configIn(folder: string, cwd: string): Config | null {
  const [first, second] = configNames.filter((name) => existsSync(join(folder, name)));
  if (second) {
    const place = shownPath(folder, cwd);
    throw new UsageError(`${first} and ${second} both stand in ${place}; one of them must go`);
  }
  if (first) return load(join(folder, first), cwd);
  const file = join(folder, "package.json");
  return existsSync(file) && mentionsClaimlint(file) ? load(file, cwd) : null;
}

/** Most are not, and need not be read any further. */
function mentionsClaimlint(file: string): boolean {
  try {
    return readFileSync(file).includes('"claimlint"');
  } catch {
    return false;
  }
}

function load(path: string, cwd: string): Config | null {
  const source = read(path, shownPath(path, cwd));
  const { config, findings } = readConfig(source, dirname(path));
  if (findings.some(({ severity }) => severity === "error")) {
    throw new InvalidFile(`${source.path}: the configuration has mistakes`, findings);
  }
  return config;
}

function read(path: string, shown: string): Source {
  try {
    const decoded = decode(readFileSync(path));
    if (decoded) return { path: shown, text: decoded.text };
  } catch (error) {
    throw new UsageError(`${shown}: the configuration: ${describeFsError(error)}`, { cause: error });
  }
  throw new UsageError(`${shown}: is binary, not a configuration`);
}
