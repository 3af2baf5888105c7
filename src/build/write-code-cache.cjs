// Loads a built main.js as bin.js does, runs a check, then keeps what V8 compiled: only functions that ran are among it.
const { readFileSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { Script } = require("node:vm");

const [file, ...check] = process.argv.slice(2);
const script = new Script(readFileSync(file, "latin1"), { filename: file });
process.on("exit", () => {
  writeFileSync(`${file}.${process.version}-${process.arch}.cache`, script.createCachedData());
});
script.runInThisContext()(createRequire(file), file).checkPlainly(check);
