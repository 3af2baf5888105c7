import { tabulateSymbols, tabulateWords } from "./unit-table.js";

export const builtUnitNames = { words: tabulateWords(), symbols: tabulateSymbols() };
