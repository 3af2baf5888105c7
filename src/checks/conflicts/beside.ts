import { agree } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isByTheDozen, isOneKind } from "../across/values.js";
import { areOneScore } from "./scores.js";

/** The figures of one measure around a figure, itself among them. */
export type Beside = () => readonly Subject[];

export function besideOf(figures: readonly Subject[], index: number, reach: number): Beside {
  let found: readonly Subject[] | null = null;
  return () => {
    found ??= figures
      .slice(Math.max(0, index - reach), index + reach)
      .filter(({ measure }) => measure === figures[index]?.measure);
    return found;
  };
}

/** No third figure of their kind; `b` is the figure that all the others stand beside. */
export function areTheOnlyTwo(a: Subject, b: Subject, beside: Beside): boolean {
  return (
    likeOf(b, beside).every((other) => other === a) &&
    !beside().some((other) => other !== a && other !== b && areOfOneKind(other, a))
  );
}

/** The others of its kind, found once for all that it is held against. */
function likeOf(figure: Subject, beside: Beside): readonly Subject[] {
  const known = likeByFigure.get(beside);
  if (known) return known;
  const like = beside().filter((other) => other !== figure && areOfOneKind(other, figure));
  likeByFigure.set(beside, like);
  return like;
}

const likeByFigure = new WeakMap<Beside, readonly Subject[]>();

/** The earlier value comes up elsewhere as well. */
export function isToldAgain(a: Subject, b: Subject, beside: Beside): boolean {
  return beside().some((other) => other !== a && other !== b && areOfOneKind(other, a) && agreeInValue(other, a));
}

function areOfOneKind(a: Subject, b: Subject): boolean {
  return isOneKind({ subject: a }, { subject: b });
}

export function agreeInValue(a: Subject, b: Subject): boolean {
  if (a.measure === "score") return areOneScore(a, b);
  return agree(a, b) || isByTheDozen({ subject: a }, { subject: b });
}
