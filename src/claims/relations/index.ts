import type { Mention } from "../mention.js";
import type { SentenceSyntax } from "../syntax/clauses.js";
import type { Tokens } from "../tokens.js";
import { findAnnouncedLists, type ListsAnnounced } from "./announced-list.js";
import { type Ballot, findBallots } from "./ballot.js";
import { type Bounds, findBounds } from "./bounds.js";
import type { Change } from "./change.js";
import { type Comparison, findComparisons, findRestatements, type Restatement } from "./comparison.js";
import { type Conversion, findConversions } from "./conversion.js";
import { type Difference, findDifferences } from "./difference.js";
import { type Exchanges, findExchanges } from "./exchange-rate.js";
import { type Figure, type SentenceView, viewSentence } from "./figures.js";
import { findInclusions, type Inclusion } from "./inclusion.js";
import { findLostScales, isBetween, type LostScale } from "./lost-scale.js";
import { findMovements, type Movement } from "./movement.js";
import type { PartOfWhole } from "./part-of-whole.js";
import { findRates, type Rate } from "./rate.js";
import { findResults, type Result } from "./result.js";
import { findScorers, type Scorers } from "./scorers.js";
import { findShares, type Share } from "./share.js";
import { findSplits, type Split } from "./split.js";
import { findStreaks, findSuccessions, type Streak, type Succession } from "./streak.js";
import { findSuperlatives, type Superlative } from "./superlative.js";
import { findTimes, type TimeRelations } from "./times.js";
import { findTotals, type Total } from "./total.js";
import { withTriads } from "./triad.js";
import { findVoteSides, type VoteSides } from "./vote-sides.js";
import { findZonePairs, type ZonePair } from "./zones.js";

/** How the figures of a sentence are bound by its words, beside the changes. */
export interface Relations extends ListsAnnounced {
  /** The figures and lengths of time, in order. */
  readonly figures: readonly Figure[];
  /** The stretches of words that were asked for so far, for those who look at the sentence later. */
  readonly stretches: SentenceView["stretches"];
  readonly movements: readonly Movement[];
  readonly differences: readonly Difference[];
  readonly shares: readonly Share[];
  readonly parts: readonly PartOfWhole[];
  readonly totals: readonly Total[];
  readonly inclusions: readonly Inclusion[];
  readonly splits: readonly Split[];
  readonly results: readonly Result[];
  readonly ballots: readonly Ballot[];
  readonly voteSides: readonly VoteSides[];
  readonly scorers: readonly Scorers[];
  readonly comparisons: readonly Comparison[];
  readonly restatements: readonly Restatement[];
  readonly rates: readonly Rate[];
  readonly bounds: readonly Bounds[];
  readonly superlatives: readonly Superlative[];
  readonly streaks: readonly Streak[];
  readonly successions: readonly Succession[];
  readonly conversions: readonly Conversion[];
  readonly exchanges: Exchanges;
  readonly lostScales: readonly LostScale[];
  readonly zonePairs: readonly ZonePair[];
  readonly times: TimeRelations;
}

/** Finds what binds the figures of a sentence (tokens `first` to `next` of its block). */
export function findRelations(
  tokens: Tokens,
  tagged: Uint8Array,
  syntax: SentenceSyntax,
  mentions: readonly Mention[],
  changes: readonly Change[],
): Relations {
  const view = viewSentence(tokens, tagged, syntax, mentions);
  if (view.figures.length + view.ordinals.length === 0) return withoutFigures(view);
  const results = findResults(view);
  const moved = findMovements(view, changes);
  const lostScales = findLostScales(view, changes, moved);
  // What has lost its thousands did not move as it is printed.
  const movements =
    lostScales.length === 0 ? moved : moved.filter((movement) => !lostScales.some((lost) => isBetween(lost, movement)));
  const { shares, parts } = findShares(view);
  const conversions = findConversions(view);
  const { announcedLists, openLists, announcements } = findAnnouncedLists(view);
  return {
    figures: view.figures,
    stretches: view.stretches,
    movements,
    differences: findDifferences(view, movements, parts),
    shares,
    parts,
    totals: withTriads(view, findTotals(view)),
    inclusions: findInclusions(view),
    splits: findSplits(view),
    announcedLists,
    openLists,
    announcements,
    results,
    ballots: findBallots(view, results),
    voteSides: findVoteSides(view),
    scorers: findScorers(view),
    comparisons: findComparisons(view),
    restatements: findRestatements(view),
    rates: findRates(view),
    bounds: findBounds(view),
    superlatives: findSuperlatives(view),
    streaks: findStreaks(view),
    successions: findSuccessions(view),
    conversions,
    exchanges: findExchanges(view, conversions),
    lostScales,
    zonePairs: findZonePairs(view),
    times: findTimes(view),
  };
}

/** Most sentences have dates alone: words may announce a list in them, and nothing else binds figures. */
function withoutFigures(view: SentenceView): Relations {
  const { announcedLists, openLists, announcements } = findAnnouncedLists(view);
  return {
    figures: [],
    stretches: view.stretches,
    movements: [],
    differences: [],
    shares: [],
    parts: [],
    totals: [],
    inclusions: [],
    splits: [],
    announcedLists,
    openLists,
    announcements,
    results: [],
    ballots: [],
    voteSides: [],
    scorers: [],
    comparisons: [],
    restatements: [],
    rates: [],
    bounds: [],
    superlatives: [],
    streaks: [],
    successions: [],
    conversions: [],
    exchanges: noExchanges,
    lostScales: [],
    zonePairs: findZonePairs(view),
    times: findTimes(view),
  };
}

const noExchanges: Exchanges = { rates: [], atRate: [] };
