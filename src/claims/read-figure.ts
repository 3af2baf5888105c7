import type { Quantity } from "../values/quantity.js";
import { recognise } from "./recognise.js";
import { attachHedges } from "./refiners/hedges.js";
import { tokenise } from "./tokens.js";

/** The one figure of a short text such as "2,500", "about €640 million", "84.2 percent", "fourth"; null when it has none. */
export function readFigure(text: string): Quantity | null {
  const tokens = tokenise(text);
  const mentions = recognise(tokens);
  attachHedges(tokens, mentions);
  for (const mention of mentions) {
    if (mention.kind === "quantity") return mention.quantity;
    // A bare number of four digits reads as a year where nothing else is known, and a duration as a time.
    if (mention.kind === "timex" && mention.form === "year") return yearAsCount(text);
    if (mention.kind === "timex" && mention.expression.form === "duration") return mention.expression.amount;
    if (mention.kind === "identifier") return null;
  }
  return null;
}

/** The number that the digits of a year are when they count something. */
function yearAsCount(text: string): Quantity | null {
  const digits = /\d{4}/.exec(text)?.[0];
  if (!digits) return null;
  const [mention] = recognise(tokenise(`${digits} people`));
  return mention?.kind === "quantity" ? mention.quantity : null;
}
