import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FactBase } from "../facts/fact-base.js";
import { openPacker, type Packed, unpack } from "../findings/pack.js";
import type { FileResult } from "../findings/run-result.js";
import type { Source } from "../text/source.js";
import type { Config } from "./config/config.js";
import type { ArticleSettings } from "./config/settings-for.js";
import { describeFsError } from "./fs-errors.js";
import { ownPackage } from "./own-package.js";

/** What was found in articles before, by what it hangs on: this version, the settings, the rules and the text. */
export interface Cache {
  /** The result for an article, null where nothing of use is there. */
  get(article: CachedArticle): FileResult | null;
  put(article: CachedArticle, result: FileResult): void;
}

/** An article with all that its result hangs on. */
export interface CachedArticle {
  readonly source: Source;
  readonly settings: ArticleSettings;
}

/** Shorter articles are checked sooner than they are looked up. */
const leastLength = 400;

/** The folder of the cache, and why there is none where it cannot be written. */
export type CacheFolder = { readonly folder: string } | { readonly problem: string };

/** Makes the folder of the cache: in node_modules, where packages keep such things, or beside the articles. */
export function makeCacheFolder(cwd: string): CacheFolder {
  const modules = join(cwd, "node_modules");
  const folder = existsSync(modules) ? join(modules, ".cache", "claimlint") : join(cwd, ".claimlint-cache");
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, ".gitignore"), "*\n");
    return { folder };
  } catch (error) {
    return { problem: `the cache was not used, since ${folder} cannot be written: ${describeFsError(error)}` };
  }
}

/**
 * Opens a cache. Each result is a file of its own, written aside and put in place, so that runs at the same time do not
 * meet; whatever cannot be read, or is not whole, counts as missing. A folder that cannot be written any more is left alone.
 */
export function openCache(folder: string, facts: FactBase, config: Config | null): Cache {
  const rules = new Map(facts.linked.map(({ file }) => [file.source.path, file.source]));
  const texts = [...rules.values(), ...(config ? [config.source] : [])].flatMap(({ path, text }) => [path, text]);
  const common = digestOf(ownPackage().version, ...texts);
  let writable = true;
  const fileOf = ({ source, settings }: CachedArticle): string => {
    const digest = digestOf(common, source.path, writeSettings(settings, source.text), source.text);
    return join(folder, digest.slice(0, 2), `${digest.slice(2)}.json`);
  };
  return {
    get(article) {
      if (article.source.text.length < leastLength) return null;
      try {
        const { sources, file } = JSON.parse(readFileSync(fileOf(article), "utf8")) as Entry;
        const known = sources.map((path) => (path === article.source.path ? article.source : rules.get(path)));
        return unpack<FileResult>(file, known as Source[]);
      } catch {
        return null;
      }
    },
    put(article, result) {
      if (!writable || article.source.text.length < leastLength) return;
      const packer = openPacker();
      const file = packer.pack(result);
      const paths = packer.sources.map(({ path }) => path);
      if (paths.some((path) => path !== article.source.path && !rules.has(path))) return;
      writable = write(fileOf(article), JSON.stringify({ sources: paths, file } satisfies Entry));
    },
  };
}

interface Entry {
  /** Paths: their texts are at hand, the key has seen to that. */
  readonly sources: readonly string[];
  readonly file: Packed<FileResult>;
}

/** The day of the run matters to stets only. */
function writeSettings({ read, judge }: ArticleSettings, text: string): string {
  const { today: _, ...timeless } = judge;
  return JSON.stringify([read, text.includes("claimlint stet") ? judge : timeless], (_key, value: unknown) =>
    value instanceof Set || value instanceof Map ? [...value] : value,
  );
}

function digestOf(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest("hex");
}

function write(file: string, text: string): boolean {
  const aside = `${file}.${process.pid}-${++count}.tmp`;
  try {
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(aside, text);
    renameSync(aside, file);
    return true;
  } catch {
    rmSync(aside, { force: true });
    return false;
  }
}

let count = 0;
