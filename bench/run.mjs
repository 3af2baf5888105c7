import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { archive } from "./archive.mjs";
import { facts } from "./facts.mjs";
import { linters } from "./linters.mjs";
import { startUp } from "./start-up.mjs";
import { threads } from "./threads.mjs";
import { throughput } from "./throughput.mjs";

/*
 * Prints how claimlint fares against something run beside it, turn by turn. Times drift on a busy machine; ratios of two
 * things run in turn hardly do. --quick takes fewer turns and a smaller corpus; --only NAME runs one part.
 */
const parts = { "start-up": startUp, throughput, threads, archive, facts, linters };
const values = readFlags();
if (!existsSync(join(import.meta.dirname, "../dist/bin.js"))) refuse("npm run build comes first");
if (values.only !== undefined && !(values.only in parts)) refuse(`--only takes ${Object.keys(parts).join(", ")}`);

console.log(`Node ${process.version}; each row: median (least) in ms, and how often the time of the row named first\n`);
for (const [name, part] of Object.entries(parts)) {
  if (values.only === undefined || values.only === name) part({ quick: values.quick });
}

function readFlags() {
  try {
    return parseArgs({ options: { quick: { type: "boolean", default: false }, only: { type: "string" } } }).values;
  } catch (error) {
    return refuse(error.message);
  }
}

function refuse(why) {
  console.error(`bench: ${why}`);
  process.exit(2);
}
