import type { Finding } from "../findings/finding.js";
import { agesInFields } from "./age/ages-in-fields.js";
import { agesOfKin } from "./age/ages-of-kin.js";
import { judgeAges } from "./age/judge-ages.js";
import { judgeBirthdays } from "./age/judge-birthdays.js";
import { judgeDeeds } from "./age/judge-deeds.js";
import { judgePoints } from "./age/judge-points.js";
import { livesTold } from "./age/lives-told.js";
import type { Check } from "./check.js";
import { placesOf } from "./wording/places.js";

export const wrongAge: Check = {
  id: "wrong-age",
  family: "calendar",
  severity: "error",
  title: "an age that does not fit the dates of a life",
  finds:
    "An age beside a date of birth and the day that it is told of: at death, at a birthday, at a dated deed, or on the article's own day; two ages that cannot be of one life (17 in 1988 and 44 in 2005); life spans in brackets (1934-2012); what a child or an unborn cannot have done (born in 1990, elected in 1996). A few sentences in a row are read together. Sentences that speak of relatives, and people with two dates of birth, are left alone.",
  matters: "Families read it first, and an age that is wrong by ten years means that a date may be too.",
  example: {
    wrong: "The senator, who was born in 1950, died in 2021 at the age of 81.",
    right: "The senator, who was born in 1950, died in 2021 at the age of 71.",
  },
  remedy: "Correct the age or one of the dates; the ages that the dates leave open are offered.",
  *judge({ reading }): Iterable<Finding> {
    const judged = new Set<unknown>();
    for (const life of livesTold(reading)) {
      yield* judgeAges(wrongAge, life, judged);
      yield* judgeDeeds(wrongAge, life);
    }
    yield* judgePoints(wrongAge, placesOf(reading), judged);
    yield* judgeBirthdays(wrongAge, reading);
    yield* agesInFields(wrongAge, reading);
    for (const place of placesOf(reading)) yield* agesOfKin(wrongAge, place);
  },
};
