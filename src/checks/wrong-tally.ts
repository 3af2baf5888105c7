import type { Check } from "./check.js";
import { judgeAggregate } from "./tally/aggregate.js";
import { judgeFramesLost } from "./tally/frames-lost.js";
import { judgeGoalless } from "./tally/goalless.js";
import { judgeGoals } from "./tally/goals.js";
import { judgeSides } from "./tally/judge-sides.js";
import { judgeLineScores } from "./tally/line-scores.js";
import { judgeMatch } from "./tally/match.js";
import { judgeMilestones } from "./tally/milestones.js";
import { judgeNumerals } from "./tally/numerals.js";
import { numeralsGlossed } from "./tally/numerals-glossed.js";
import { numeralsWritten } from "./tally/numerals-written.js";
import { judgePar } from "./tally/par.js";
import { judgePhases } from "./tally/phases.js";
import { judgeSeries } from "./tally/series.js";
import { judgeStandings } from "./tally/standings.js";
import { judgeThreshold } from "./tally/threshold.js";
import { judgeToldAgainst } from "./tally/told-against.js";
import { judgeToldOfScore } from "./tally/told-of-score.js";
import { judgeBallot, judgeVote } from "./tally/vote.js";
import { votesFromParts } from "./tally/vote-parts.js";
import { judgeWickets } from "./tally/wickets.js";
import { claimAt, figurePlacesOf } from "./wording/places.js";

export const wrongTally: Check = {
  id: "wrong-tally",
  family: "arithmetic",
  severity: "error",
  title: "a vote, score or numeral that does not go with what is said of it",
  finds:
    "A vote that carried with fewer votes for than against, more votes than a chamber has members, a unanimous vote with votes against; a win with fewer goals or sets, or with fewer than the side had on the way; wickets, centuries, aggregates and lines of a scoreboard that do not add up, a draw of unequal sides, more goals than the score has; a Roman numeral and a figure that differ. Votes that needed more than half, penalties, aggregates and season records are left alone.",
  matters: "The result is the news, and a score turned round names the wrong winner.",
  example: {
    wrong: "The House voted 218-220 to pass the bill.",
    right: "The House voted 220-218 to pass the bill.",
  },
  remedy: "Look the result up; the figures may have changed places, or the word is wrong.",
  *judge({ reading }) {
    for (const place of figurePlacesOf(reading)) {
      const { results, ballots, voteSides } = place.sentence.relations;
      for (const sides of voteSides) {
        const finding = isSaid(place, sides.ayes) ? judgeSides(place, sides) : null;
        if (finding) yield finding;
      }
      yield* votesFromParts(place);
      const short = judgeThreshold(place);
      if (short) yield short;
      const told = judgeWickets(place) ?? judgeMilestones(place) ?? judgePar(place);
      if (told) yield told;
      const marked = new Set<unknown>();
      for (const ballot of ballots) {
        const result = results.find(({ scores }) => scores.includes(ballot.score));
        const finding = isSaid(place, ballot.score)
          ? (judgeBallot(place, ballot) ?? judgeToldAgainst(place, ballot, result))
          : null;
        if (!finding) continue;
        marked.add(ballot.score);
        yield finding;
      }
      for (const result of results) {
        const [score] = result.scores;
        if (!score || marked.has(score) || !isSaid(place, score)) continue;
        const finding =
          judgeVote(place, result) ??
          judgeSeries(place, result) ??
          judgeAggregate(place, result) ??
          judgeGoalless(place, result) ??
          judgePhases(place, result) ??
          judgeStandings(place, result) ??
          judgeFramesLost(place, result) ??
          judgeMatch(place, result) ??
          judgeGoals(place, result) ??
          judgeToldOfScore(place, result);
        if (finding) yield finding;
      }
    }
    yield* judgeLineScores(reading);
    yield* judgeNumerals(reading);
    yield* numeralsGlossed(reading);
    yield* numeralsWritten(reading);
  },
};

/** Not denied, and no mere possibility. */
function isSaid(
  place: Parameters<typeof claimAt>[0],
  { mention }: { mention: Parameters<typeof claimAt>[1] },
): boolean {
  const claim = claimAt(place, mention);
  return claim?.polarity !== "negated" && claim?.modality !== "hypothetical";
}
