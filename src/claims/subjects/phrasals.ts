import { dictionary } from "../../text/dictionary.js";
import { wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { stemAt } from "./concept.js";

/** What a verb means together with the particle after it: "broke out", "lifted off"; null where there is none. */
export function phrasalAt(tokens: Tokens, token: number): string | null {
  if (token < 0) return null;
  // "lay" is the past of "lie" as well.
  for (const verb of [stemAt(tokens, token), wordAt(tokens, token)]) {
    if (!openers.has(verb)) continue;
    const start = `${verb} ${wordAt(tokens, token + 1)}`;
    const deed = phrasals[start] ?? phrasals[`${start} ${wordAt(tokens, token + 2)}`];
    if (deed !== undefined) return deed;
  }
  return null;
}

const phrasals: Readonly<Record<string, string>> = dictionary({
  "break out": "beginning",
  "kick off": "beginning",
  "get under": "beginning",
  "lift off": "launch",
  "blast off": "launch",
  "go off": "explosion",
  "blow up": "explosion",
  "pass away": "death",
  "set up": "foundation",
  "go up": "rise",
  "set off": "departure",
  "take off": "departure",
  "set out": "departure",
  "shut down": "closure",
  "run until": "closure",
  "go on strike": "strike",
  "walk out": "strike",
  "stop work": "strike",
  "down tools": "strike",
  "step down": "resignation",
  "leave office": "resignation",
  "take office": "appointment",
  "make off": "theft",
  "carry off": "theft",
  "get away with": "theft",
  "run off with": "theft",
  "walk off with": "theft",
  "pick up": "rescue",
  "bring up": "rescue",
  "bring out": "rescue",
  "leave port": "departure",
  "leave home": "departure",
  "leave harbour": "departure",
  "put to sea": "departure",
  "run aground": "grounding",
  "run on to": "grounding",
  "run onto": "grounding",
  "pull from": "rescue",
  "pull out": "rescue",
  "pull alive": "rescue",
  "dig out": "rescue",
  "bring down": "rescue",
  "bring ashore": "rescue",
  "pull down": "destruction",
  "tear down": "destruction",
  "knock down": "destruction",
  "burn down": "destruction",
  "throw open": "opening",
  "turn down": "rejection",
  "vote down": "rejection",
  "throw out": "rejection",
  "let go": "dismissal",
  "lay off": "dismissal",
  "snap up": "purchase",
  "call back": "recall",
  "turn out": "attendance",
  "round up": "arrest",
  "cave in": "collapse",
  "give way": "collapse",
  "come to an": "end",
  "wind up": "closure",
});

const openers = new Set(Object.keys(phrasals).map((phrase) => phrase.slice(0, phrase.indexOf(" "))));
