import { thingAt } from "../../../claims/subjects/concept.js";
import { nounPhraseAt } from "../../../claims/syntax/noun-phrases.js";
import { tags } from "../../../claims/syntax/tags.js";
import { isOneOf, wordAt } from "../../../claims/token-access.js";
import type { TellingEvidence } from "../comparison.js";
import { areOnePerson } from "../person.js";
import { spellingOf } from "../spelling.js";
import type { Telling } from "../telling.js";

/** What speaks for two ages being of one person. */
export const ofPeople: readonly TellingEvidence[] = [
  { points: 1.5, weigh: () => true },
  { points: 4, weigh: areOneByName },
  { points: 4, weigh: (a, b) => isOneByRole(a, b) && (isKin(a) || isNamed(a, b) || isNamed(b, a)) },
  { points: 3, weigh: isOneByRole },
  { points: 1, weigh: (a, b) => a.role !== null && a.role === b.role && anybody.has(a.role) },
  { points: -4, weigh: (a, b) => !areOneByName(a, b) && !isOneByRole(a, b) },
];

export function areOneByName({ person: a }: Telling, { person: b }: Telling): boolean {
  return a !== null && b !== null && areOnePerson(a, b);
}

/** "a guard of 63 was shot", "the guard, 36, who was shot". */
export function isOneByRole(x: Telling, y: Telling): boolean {
  const [a, b] = [x.role, y.role];
  return a !== null && a === b && (!anybody.has(a) || (theOnly.has(a) && areTheOne(x, y)));
}

/** "the driver" in both, and no other of whom an age is told; "the lorry driver", "the driver of the lorry". */
function areTheOne(a: Telling, b: Telling): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one !== null && one === other;
}

/** What somebody definite has the role in: "lorry" of "the lorry driver", empty for "the driver"; null for anybody. */
function placeOf({ role, subject: { claim } }: Telling): string | null {
  const { block, mention, sentence } = claim;
  const { tokens, tagged } = block;
  for (let at = mention.first - farthest; at < mention.next + farthest; at++) {
    if (at < sentence.first || at >= sentence.next || tagged[at] !== tags.noun || thingAt(tokens, at) !== role)
      continue;
    let first = at;
    while (tagged[first - 1] === tags.noun || tagged[first - 1] === tags.possessive) first--;
    // "the 29-year-old lorry driver"
    const lead = mention.next === first ? mention.first : first;
    const isDefinite = [1, 2, 3].some((back) => isOneOf(tokens, lead - back, definites));
    if (!isDefinite) return null;
    if (first < at) return thingAt(tokens, tagged[at - 1] === tags.possessive ? at - 2 : at - 1);
    const thing = wordAt(tokens, at + 1) === "of" ? nounPhraseAt(tokens, tagged, at + 2, sentence.next) : null;
    return thing ? thingAt(tokens, thing.head) : "";
  }
  return null;
}

/** Tokens between an age and whose it is. */
const farthest = 6;
const definites = new Set(["the", "its", "their"]);
/** One sits at the wheel. */
const theOnly = new Set(["driver", "suspect"]);

/** "the pilot", "the passenger"; a man may be either. */
export function areOfOtherRoles({ role: a }: Telling, { role: b }: Telling): boolean {
  return a !== null && b !== null && a !== b && !anyone.has(a) && !anyone.has(b);
}

/** Whoever has one hardly has two of an age that is told. */
export function isKin({ role }: Telling): boolean {
  return role !== null && kin.has(role);
}

/** "the shepherd, 68," of an article that names the shepherd Kurt Maier elsewhere. */
export function isNamed({ person }: Telling, { known }: Telling): boolean {
  return person !== null && known.has(spellingOf(person.at(-1) ?? ""));
}

const kin = new Set("daughter son wife husband mother father widow widower".split(" "));

const anyone = new Set("man woman boy girl child people teenager victim".split(" "));

/** What so many are that it tells nobody from others. */
const anybody = new Set(
  "man woman boy girl child people teenager victim suspect resident local worker pensioner driver passenger".split(" "),
);
