import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checks } from "../checks/index.js";
import { compareText } from "../findings/finding.js";
import { type Packed, unpack } from "../findings/pack.js";
import type { FileResult, RuleFileResult, RunError, RunResult } from "../findings/run-result.js";
import type { Source } from "../text/source.js";
import { describeFsError } from "./fs-errors.js";
import { ownPackage } from "./own-package.js";
import { UsageError } from "./usage-error.js";

/** The parts of a run put together, with what was remarked on any of them. */
export interface Merged {
  readonly result: RunResult;
  readonly notes: readonly string[];
}

/**
 * Puts reports of the format `shard` together: articles of all, each rule file and each remark once. A UsageError names a
 * file that is none, that another version wrote, or that holds an article which another has too.
 */
export function mergeShards(files: readonly string[], cwd: string): Merged {
  const shards = files.map((file) => readShard(file, cwd));
  const { version } = ownPackage();
  const owners = new Map<string, string>();
  for (const { name, articles } of shards) {
    for (const { path } of articles) {
      const other = owners.get(path);
      if (other !== undefined) throw new UsageError(`${path} is in ${other} and in ${name}; shards share no article`);
      owners.set(path, name);
    }
  }
  const rules = new Map(shards.flatMap((shard) => shard.rules.map((file) => [file.path, file])));
  return {
    result: {
      version,
      checks,
      files: shards.flatMap(({ articles }) => articles).sort((a, b) => compareText(a.path, b.path)),
      rules: [...rules.values()].sort((a, b) => compareText(a.path, b.path)),
      errors: once(shards.flatMap(({ errors }) => errors)).sort((a, b) => compareText(a.path, b.path)),
    },
    notes: [...new Set(shards.flatMap(({ notes }) => notes))],
  };
}

interface Shard {
  readonly name: string;
  readonly articles: readonly FileResult[];
  readonly rules: readonly RuleFileResult[];
  readonly errors: readonly RunError[];
  readonly notes: readonly string[];
}

/** As `shard` writes it. */
interface Written {
  readonly shard: 1;
  readonly version: string;
  readonly notes: readonly string[];
  readonly errors: readonly RunError[];
  readonly files: readonly Packed<FileResult>[];
  readonly rules: readonly Packed<RuleFileResult>[];
  readonly sources: readonly Source[];
}

function readShard(file: string, cwd: string): Shard {
  const written = parse(file, cwd);
  const { version } = ownPackage();
  if (written.version !== version) {
    throw new UsageError(`${file}: version ${written.version} wrote it, and this is ${version}`);
  }
  try {
    const { notes, errors, sources } = written;
    return {
      name: file,
      notes,
      errors,
      articles: written.files.map((article) => unpack<FileResult>(article, sources)),
      rules: written.rules.map((rules) => unpack<RuleFileResult>(rules, sources)),
    };
  } catch (error) {
    throw new UsageError(`${file}: is damaged`, { cause: error });
  }
}

function parse(file: string, cwd: string): Written {
  try {
    const written: unknown = JSON.parse(readFileSync(resolve(cwd, file), "utf8"));
    if (typeof written === "object" && written !== null && "shard" in written) return written as Written;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new UsageError(`${file}: ${describeFsError(error)}`, { cause: error });
  }
  throw new UsageError(`${file}: is no report of the format shard`);
}

function once(errors: readonly RunError[]): RunError[] {
  return [...new Map(errors.map((error) => [`${error.path}\n${error.message}`, error])).values()];
}
