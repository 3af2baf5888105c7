import type { Form } from "../recogniser.js";
import { ageDecadeForms } from "./age-decades.js";
import { ageForms } from "./ages.js";
import { amountForms } from "./amounts.js";
import { bareAgeForms } from "./bare-ages.js";
import { brokenEncodingForms } from "./broken-encoding.js";
import { clockForms } from "./clock.js";
import { clockPastForms } from "./clock-past.js";
import { codeForms } from "./codes.js";
import { contactForms } from "./contacts.js";
import { dateForms } from "./dates.js";
import { dayPartForms } from "./day-parts.js";
import { durationForms } from "./durations.js";
import { holidayForms } from "./holidays.js";
import { hourOfPartForms } from "./hour-of-part.js";
import { looseLengthForms } from "./loose-lengths.js";
import { misreadForms } from "./misread-digits.js";
import { multipleForms } from "./multiples.js";
import { nameForms } from "./names.js";
import { nthOfForms } from "./nth-of.js";
import { numberNameForms } from "./number-names.js";
import { numericDateForms } from "./numeric-dates.js";
import { ordinalForms } from "./ordinals.js";
import { periodEndForms } from "./period-ends.js";
import { periodForms } from "./periods.js";
import { rangeForms } from "./ranges.js";
import { ratioForms } from "./ratios.js";
import { relativeForms } from "./relative.js";
import { romanForms } from "./romans.js";
import { runningTimeForms } from "./running-times.js";
import { setForms } from "./sets.js";
import { textTimeForms } from "./text-times.js";
import { vagueTimeForms } from "./vague-times.js";
import { weekdayForms } from "./weekdays.js";
import { yearForms } from "./years.js";

/** All forms. Of two readings of the same length the first in this list is taken. */
export const forms: readonly Form[] = [
  ...numericDateForms,
  ...contactForms,
  ...bareAgeForms,
  ...ageDecadeForms,
  ...dateForms,
  ...weekdayForms,
  ...nthOfForms,
  ...yearForms,
  ...periodForms,
  ...periodEndForms,
  ...holidayForms,
  ...hourOfPartForms,
  ...clockForms,
  ...clockPastForms,
  ...setForms,
  ...relativeForms,
  ...dayPartForms,
  ...textTimeForms,
  ...ageForms,
  ...vagueTimeForms,
  ...durationForms,
  ...runningTimeForms,
  ...looseLengthForms,
  ...misreadForms,
  ...brokenEncodingForms,
  ...codeForms,
  ...nameForms,
  ...numberNameForms,
  ...ratioForms,
  ...rangeForms,
  ...romanForms,
  ...ordinalForms,
  ...multipleForms,
  ...amountForms,
];
