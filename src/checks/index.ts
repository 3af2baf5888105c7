import type { Check } from "./check.js";
import { conflictingArticles } from "./conflicting-articles.js";
import { conflictingClaims } from "./conflicting-claims.js";
import { contradictsFact } from "./contradicts-fact.js";
import { doubledWord } from "./doubled-word.js";
import { duplicateUnit } from "./duplicate-unit.js";
import { garbledFigure } from "./garbled-figure.js";
import { housekeeping } from "./housekeeping/index.js";
import { impossibleDate } from "./impossible-date.js";
import { impossibleTime } from "./impossible-time.js";
import { missingMagnitude } from "./missing-magnitude.js";
import { outdatedValue } from "./outdated-value.js";
import { partExceedsWhole } from "./part-exceeds-whole.js";
import { percentPoints } from "./percent-points.js";
import { reversedChange } from "./reversed-change.js";
import { reversedDates } from "./reversed-dates.js";
import { reversedRange } from "./reversed-range.js";
import { wrongAge } from "./wrong-age.js";
import { wrongChange } from "./wrong-change.js";
import { wrongComparison } from "./wrong-comparison.js";
import { wrongConversion } from "./wrong-conversion.js";
import { wrongCount } from "./wrong-count.js";
import { wrongElapsed } from "./wrong-elapsed.js";
import { wrongOrdinal } from "./wrong-ordinal.js";
import { wrongPeriod } from "./wrong-period.js";
import { wrongRate } from "./wrong-rate.js";
import { wrongSequence } from "./wrong-sequence.js";
import { wrongShare } from "./wrong-share.js";
import { wrongTally } from "./wrong-tally.js";
import { wrongTotal } from "./wrong-total.js";
import { wrongWeekday } from "./wrong-weekday.js";
import { wrongYear } from "./wrong-year.js";

/** All checks, by family and then in the order of the documentation. */
export const checks: readonly Check[] = [
  contradictsFact,
  outdatedValue,
  garbledFigure,
  missingMagnitude,
  duplicateUnit,
  doubledWord,
  wrongOrdinal,
  wrongWeekday,
  impossibleDate,
  impossibleTime,
  wrongYear,
  wrongElapsed,
  wrongAge,
  wrongPeriod,
  reversedDates,
  reversedChange,
  wrongChange,
  percentPoints,
  wrongShare,
  wrongTotal,
  partExceedsWhole,
  wrongCount,
  wrongRate,
  reversedRange,
  wrongComparison,
  wrongConversion,
  wrongTally,
  wrongSequence,
  conflictingClaims,
  conflictingArticles,
  ...housekeeping,
];
