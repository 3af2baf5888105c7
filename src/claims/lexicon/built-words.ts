import { defineWords } from "./define-words.js";
import { tabulate } from "./word-table.js";

export const builtWords = tabulate(defineWords());
