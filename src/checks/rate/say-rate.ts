import type { Rate } from "../../claims/relations/rate.js";
import { type Place, sayFigure } from "../wording/places.js";

/** The sum in words: "4,000 of 2 million is 200 per 100,000". */
export function sayRate(place: Place, rate: Rate, right: string): string {
  const { per } = rate.result.quantity;
  switch (rate.form) {
    case "per-head":
      return `${sayFigure(place, rate.part)} divided by ${sayFigure(place, rate.whole)} is ${right} per ${rate.heads ? sayFigure(place, rate.heads) : per}`;
    case "average":
      return `${sayFigure(place, rate.part)} divided by ${sayFigure(place, rate.whole)} is ${right}`;
    case "mean":
      return `The ${rate.items.length} figures come to ${right} on average`;
    case "total":
      return `${sayFigure(place, rate.count)} times ${sayFigure(place, rate.price)} is ${right}`;
    case "period":
      return `${sayFigure(place, rate.rate)} per ${rate.rate.quantity.per} is ${right} per ${per}`;
    default: {
      const lengths = rate.lengths.map(({ figure }) => sayFigure(place, figure));
      return `${[`${sayFigure(place, rate.rate)} per ${rate.rate.quantity.per}`, ...lengths].join(" times ")} is ${right}`;
    }
  }
}
