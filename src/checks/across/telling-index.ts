import { digitsOf } from "../../values/telling-slip.js";
import type { Kinship } from "./kinship.js";
import type { Telling } from "./telling.js";

/** Finds the claims of kin articles that may be about the same as a claim. */
export interface TellingIndex {
  /** Claims of other articles in order of article and place; of many those that share a word, a name, the value or its digits. */
  near(telling: Telling): readonly Telling[];
  /** All claims of one article. */
  within(article: number): readonly Telling[];
  /** The other claims of its article, as far as they are looked at. */
  others(telling: Telling): readonly Telling[];
}

/** Indexes the claims of one measure. The rarest words lead; past a bound the rest is left, so that work grows with the text only. */
export function indexTellings(tellings: readonly Telling[], kinship: Kinship): TellingIndex {
  const byKey = new Map<string, number[]>();
  const keys = new Map<Telling, readonly string[]>();
  for (const [place, telling] of tellings.entries()) {
    const own = [...new Set(keysOf(telling))];
    keys.set(telling, own);
    for (const key of own) {
      const known = byKey.get(key);
      if (known) known.push(place);
      else byKey.set(key, [place]);
    }
  }
  const found = new Map<Telling, readonly Telling[]>();
  const beside = new Map<Telling, readonly Telling[]>();
  const byArticle = new Map<number, Telling[]>();
  for (const telling of tellings) {
    const known = byArticle.get(telling.article);
    if (known) known.push(telling);
    else byArticle.set(telling.article, [telling]);
  }
  return {
    near(telling) {
      const known = found.get(telling) ?? search(telling);
      found.set(telling, known);
      return known;
    },
    within: (article) => byArticle.get(article) ?? [],
    others(telling) {
      const known =
        beside.get(telling) ??
        (byArticle.get(telling.article) ?? []).slice(0, most).filter((other) => other !== telling);
      beside.set(telling, known);
      return known;
    },
  };

  function search(telling: Telling): readonly Telling[] {
    if (tellings.length <= most) return kinOf(telling, tellings);
    const places = new Set<number>();
    const lists = (keys.get(telling) ?? []).map((key) => byKey.get(key) ?? []).sort((a, b) => a.length - b.length);
    for (const list of lists) {
      if (places.size > 0 && places.size + list.length > most) break;
      for (const place of list.slice(0, most)) places.add(place);
    }
    return kinOf(
      telling,
      [...places].sort((a, b) => a - b).map((place) => tellings[place] as Telling),
    );
  }

  function kinOf({ article }: Telling, found: readonly Telling[]): readonly Telling[] {
    return found.filter((other) => other.article !== article && kinship.areKin(article, other.article));
  }
}

function* keysOf({ subject, words, person, role }: Telling): Iterable<string> {
  const { thing, aspect, holder, deeds, quantity, claim } = subject;
  for (const word of [thing, aspect, holder]) if (word !== null) yield word;
  yield* deeds;
  yield* words.names;
  yield* words.stems;
  if (role !== null) yield role;
  if (person) yield `of ${person.at(-1)}`;
  if (claim.mention.kind === "timex" && claim.mention.timex.start !== null) yield `@ ${claim.mention.timex.start}`;
  if (quantity) {
    yield `= ${quantity.min.n}/${quantity.min.d}`;
    yield `~ ${[...digitsOf(quantity.min)].sort().join("")}`;
  }
}

/** How many claims are held against one. */
const most = 120;
