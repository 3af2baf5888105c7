import { defineWords } from "./define-words.js";
import { tabulate } from "./word-table.js";

export default tabulate(defineWords());
