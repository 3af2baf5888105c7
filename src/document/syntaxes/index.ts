import type { Syntax } from "../syntax.js";
import { html } from "./html.js";
import { markdown } from "./markdown.js";
import { text } from "./text.js";

/** All syntaxes; where nothing else decides, the first that matches, else the last. */
export const syntaxes: readonly Syntax[] = [html, markdown, text];
