import { byFirstLetter } from "./by-first-letter.js";
import { beginnings, commentHeads, footHeads, linkHeads, linkLeads, wholeTexts } from "./furniture-words.js";

export const builtFurnitureWords = {
  beginnings: byFirstLetter(beginnings),
  commentHeads: byFirstLetter(commentHeads),
  footHeads: byFirstLetter(footHeads),
  linkHeads: byFirstLetter(linkHeads),
  linkLeads: byFirstLetter(linkLeads),
  wholeTexts: byFirstLetter(wholeTexts),
};
