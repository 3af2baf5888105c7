#!/usr/bin/env node
import { loadMain } from "./load-main.js";

const [command, ...rest] = process.argv.slice(2);

if (command !== "check" || !loadMain().checkPlainly(rest)) {
  void import("./cli/oclif.js").then(({ runOclif }) => runOclif(process.argv.slice(2)));
}
