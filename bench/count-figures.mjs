import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

const figures =
  /\b(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\b(?:\s?(?:%|percent|million|billion|January|February|March|April|May|June|July))?/g;

/** How many figures one RegExp finds in a text: about the least that any reader of figures must do. */
export function countFigures(text) {
  return text.match(figures)?.length ?? 0;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder, only] = argv;
  let count = 0;
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    if (only !== "--read-only") count += countFigures(text);
  }
  console.log(count);
}
