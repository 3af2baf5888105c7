import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";

/** How a vote or match went for the side that is spoken of. */
export type Outcome = "won" | "lost" | "level" | "led" | "passed" | "rejected" | "voted";

const entries = (outcome: Outcome, list: string): [string, Outcome][] => list.split(" ").map((word) => [word, outcome]);

/** Verbs, in their base form, that say how a score went for their subject. */
export const outcomeVerbs: Readonly<Record<string, Outcome>> = dictionary(
  Object.fromEntries([
    ...entries(
      "won",
      "win beat defeat edge thrash overcome down rout hammer trounce outscore outplay outclass stun upset crush demolish overpower overwhelm sweep topple eliminate conquer vanquish dispatch despatch prevail triumph whip drub maul oust knock see humble humiliate annihilate obliterate destroy dismantle pummel wallop clobber thump batter trample subdue sink unseat dethrone upend outfight outmuscle outgun outwit overrun whitewash pip nip smash slaughter flatten",
    ),
    ...entries("lost", "lose succumb capitulate"),
    ...entries("level", "draw tie level equalise equalize"),
    ...entries("led", "lead"),
    ...entries(
      "passed",
      "pass approve adopt ratify confirm back endorse carry clear uphold elect reelect accept enact authorise authorize sanction greenlight support",
    ),
    ...entries("voted", "vote rule decide agree choose opt resolve"),
    ...entries("rejected", "reject oppose refuse dismiss spurn veto block"),
  ]),
);

/** Verbs that say it with the particle behind them. */
const outcomePairs: Readonly<Record<string, Outcome>> = dictionary(
  Object.fromEntries([
    ...["hold off", "fight off", "fend off", "put out", "dump out", "take out", "brush aside", "cast aside"].map(
      (pair): [string, Outcome] => [pair, "won"],
    ),
    ...["go down", "bow out", "crash out", "go out", "fall to", "crash to", "slump to", "slip to", "slide to"].map(
      (pair): [string, Outcome] => [pair, "lost"],
    ),
    ...["wave through"].map((pair): [string, Outcome] => [pair, "passed"]),
    ...[
      "squeak through",
      "scrape through",
      "sail through",
      "squeeze through",
      "scramble through",
      "cruise through",
    ].map((pair): [string, Outcome] => [pair, "won"]),
    ...["throw out", "turn down", "vote down", "strike down"].map((pair): [string, Outcome] => [pair, "rejected"]),
  ]),
);

/** What a verb says with the particle behind it: "held off", "bowed out", "fell to"; "past" makes any verb one of winning. */
export function pairOutcome(base: string, particle: string): Outcome | undefined {
  return particle === "past" ? "won" : outcomePairs[`${base} ${particle}`];
}

/** What became of a motion whose sides are told, by the verb of which it is the object or the passive subject. */
export function fateOf(base: string, particle: string): "passed" | "failed" | undefined {
  const outcome = pairOutcome(base, particle) ?? outcomeVerbs[base];
  if (outcome === "passed" || base === "agree") return "passed";
  return outcome === "rejected" || felling.has(base) ? "failed" : undefined;
}

const felling = wordSet("defeat kill quash scupper scuttle shelve torpedo thwart");

/** What a score counts for. */
export const outcomeNouns: Readonly<Record<string, Outcome>> = dictionary(
  Object.fromEntries([
    ...entries("won", "win wins victory victories triumph triumphs success winner winners victor victors sweep"),
    ...entries("lost", "defeat defeats loss losses losers reverse"),
    ...entries("level", "draw draws stalemate deadlock"),
    ...entries("led", "lead leads advantage"),
    ...entries("voted", "vote votes ruling decision verdict tally ballot opinion"),
  ]),
);

/** Nouns of beating: a side's own where "of" names the other one, "a 3-1 thrashing of City", and else what it took. */
export const beatings = wordSet(
  "defeat thrashing rout demolition hammering drubbing trouncing mauling whitewash upset humiliation conquest dismantling annihilation crushing hiding",
);
