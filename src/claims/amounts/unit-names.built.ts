import { tabulateSymbols, tabulateWords } from "./unit-table.js";

export default { words: tabulateWords(), symbols: tabulateSymbols() };
