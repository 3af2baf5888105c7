import type { Source } from "../../text/source.js";
import type { Config } from "./config.js";

/** The terms of a configuration as a rule file that holds nothing else, for all rule files to extend. */
export function termsSource({ source, terms }: Config): Source {
  const entries = [...(terms?.value ?? [])].map(([name, spellings]) => `  ${name}: ${JSON.stringify(spellings)}\n`);
  return { path: `${source.path} (terms)`, text: `version: 1\nterms:\n${entries.join("")}` };
}
