import type { Explanation } from "../../findings/fact-record.js";
import type { FormatOf } from "../format.js";
import { explanationJson } from "./explanation-json.js";
import { explanationText } from "./explanation-text.js";

/** How `claimlint explain` can be written. */
export const explanationFormats: readonly FormatOf<Explanation>[] = [explanationText, explanationJson];
