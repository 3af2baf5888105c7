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
    // Where nothing else is known, bare digits read as a year or as a number that counts nothing; a duration is a time.
    if (mention.kind === "timex" && mention.form === "year") return bareCount(/\d{4}/.exec(text)?.[0]);
    if (mention.kind === "timex" && mention.expression.form === "duration") return mention.expression.amount;
    if (mention.kind === "identifier") return bareCount(/^\s*(\d{1,30})\s*$/.exec(text)?.[1]);
  }
  return null;
}

/** The number that digits are when they count something. */
function bareCount(digits: string | undefined): Quantity | null {
  if (digits === undefined) return null;
  const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const [mention] = recognise(tokenise(`${grouped} people`));
  return mention?.kind === "quantity" ? mention.quantity : null;
}
