import type { Source } from "../text/source.js";
import type { Draft } from "./draft.js";
import type { FurnitureElements } from "./html/selectors.js";

/** A manner of writing articles down. */
export interface Syntax {
  readonly name: string;
  /** File extensions in small letters, with their dot. */
  readonly extensions: readonly string[];
  /** A short first line may be the headline without any mark of it. */
  readonly opensWithHeadline: boolean;
  /** True for texts that are surely written in it; asked where the extension says nothing. */
  matches?(text: string): boolean;
  /**
   * Reads the source from an offset on: what stands before it is front matter. Elements of HTML in it may be furniture by
   * declaration. Never throws.
   */
  read(source: Source, from: number, furniture?: FurnitureElements): Draft;
}
