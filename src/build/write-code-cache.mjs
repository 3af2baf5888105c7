import { writeFileSync } from "node:fs";
import { codeCacheOf, compileMain, runMain } from "../load-main.ts";

// Runs a check as bin.js does, then keeps what V8 compiled: only functions that ran are among it.
const [file = "", ...check] = process.argv.slice(1);
const script = compileMain(file);
process.on("exit", () => writeFileSync(codeCacheOf(file), script.createCachedData()));
runMain(script, file).checkPlainly(check);
