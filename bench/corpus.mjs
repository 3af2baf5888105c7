import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const articles = join(import.meta.dirname, "../fixtures/articles");

/**
 * Articles like those that ship, with other figures, days and months; the same ones every time.
 * @returns {Generator<{ name: string, text: string }>}
 */
export function* corpusOf(count, extensions = [".md", ".txt"]) {
  const names = readdirSync(articles).filter((name) => extensions.some((extension) => name.endsWith(extension)));
  const models = names.sort().map((name) => readFileSync(join(articles, name), "utf8"));
  if (models.length === 0) throw new Error(`no articles ${extensions.join(" ")} in ${articles}`);
  const random = randomNumbers(20210726);
  for (let i = 0; i < count; i++) {
    const name = names[i % models.length];
    yield { name: `${String(i).padStart(5, "0")}-${name}`, text: varied(models[i % models.length], random) };
  }
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const weekdays = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

function varied(text, random) {
  const any = (words) => () => words.split("|")[random() % words.split("|").length];
  return text
    .replace(/[1-9]/g, () => String((random() % 9) + 1))
    .replace(new RegExp(`\\b(${months})\\b`, "g"), any(months))
    .replace(new RegExp(`\\b(${weekdays})\\b`, "g"), any(weekdays));
}

/** A linear congruential generator (Numerical Recipes): figures that look random and are the same on every machine. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 16;
  };
}
