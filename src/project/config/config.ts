import type { Severity } from "../../findings/finding.js";
import type { Source } from "../../text/source.js";
import type { Span } from "../../text/span.js";

/** A setting with the place it was written at. */
export interface Placed<T> {
  readonly value: T;
  readonly span: Span;
}

/** Settings that may differ from article to article; what is absent is not said. */
export interface ArticleConfig {
  readonly checks: ReadonlyMap<string, Placed<Severity | "off">>;
  readonly stetReasons?: Placed<"required" | "optional">;
  readonly language?: Placed<"en-US" | "en-GB">;
  readonly dateKeys?: Placed<readonly string[]>;
  readonly furnitureSelectors?: Placed<readonly string[]>;
  readonly furnitureWords?: Placed<readonly string[]>;
}

/** Settings for the articles that some patterns name. */
export interface Override {
  /** In the notation of .gitignore. */
  readonly paths: readonly string[];
  readonly settings: ArticleConfig;
}

/** A unit by its relation to a known one. */
export interface CustomUnit {
  readonly name: string;
  readonly plural: string;
  readonly also: readonly string[];
  readonly equals: Placed<string>;
}

/** How articles are put together before they are held against each other. */
export type AcrossGroups = boolean | { readonly by: "folder" } | { readonly key: string };

/** A configuration that was read. Paths in it are as seen from its folder. */
export interface Config {
  readonly source: Source;
  /** The folder of the file, absolute. */
  readonly folder: string;
  readonly rules?: Placed<readonly string[]>;
  readonly include?: Placed<readonly string[]>;
  readonly exclude?: Placed<readonly string[]>;
  readonly failOn?: Placed<Severity | "never">;
  readonly maxWarnings?: Placed<number>;
  readonly baseline?: Placed<string>;
  readonly across?: Placed<AcrossGroups>;
  readonly terms?: Placed<ReadonlyMap<string, readonly string[]>>;
  readonly units: readonly CustomUnit[];
  readonly settings: ArticleConfig;
  readonly overrides: readonly Override[];
}
