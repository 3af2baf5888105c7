import { foldWord } from "../claims/characters.js";
import { entryOf } from "../claims/lexicon/index.js";
import { formsOf } from "../claims/lexicon/inflect.js";

/**
 * The heads of the nouns that a rule counts, in every form. People under one name are people under others where the name
 * is as wide: "men and women" and "people" stand for soldiers and employees alike.
 */
export function nounForms(units: readonly string[]): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const unit of units) {
    const head = foldWord(unit.split(/\s+/).at(-1) ?? unit);
    for (const form of formsOf(head)) nouns.add(form);
    if (entryOf(head)?.person) for (const wide of widePeople) nouns.add(wide);
    for (const synonym of synonyms.find((group) => group.includes(head)) ?? [])
      for (const form of formsOf(synonym)) nouns.add(form);
  }
  return nouns;
}

const widePeople = ["people", "person", "persons", "men", "women", "strong", "personnel"];

/** Nouns that news copy changes freely when it counts. */
const synonyms: readonly (readonly string[])[] = [
  ["countries", "country", "nations", "nation", "states", "state", "members", "member"],
  ["troops", "soldiers", "personnel", "forces", "servicemen"],
  ["employees", "workers", "staff", "people", "jobs"],
  ["aircraft", "planes", "jets", "airliners", "plane", "jet"],
  ["seats", "members", "seat", "deputies", "lawmakers", "MPs", "legislators"],
  ["cases", "infections", "case"],
];
