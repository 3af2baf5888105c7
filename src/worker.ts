import { parentPort, workerData } from "node:worker_threads";
import { loadMain } from "./load-main.js";

if (parentPort) void loadMain().serveChecks(parentPort, workerData);
