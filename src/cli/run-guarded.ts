import { exitCodes } from "./exit-codes.js";
import { reportError } from "./report-error.js";
import { guardStreams } from "./streams.js";

/**
 * Runs a command so that it ends well whatever happens: an error becomes a line on standard error and an exit code, a
 * pipe that is closed early ends the output in silence, SIGINT ends the run. The process itself is left to run out, since
 * an exit would cut short what is still on its way into a pipe; when nothing is, it ends there and then, where Node would
 * first take everything down piece by piece.
 */
export async function runGuarded(work: () => Promise<unknown>): Promise<void> {
  guardStreams(ignoreClosedPipe);
  process.once("SIGINT", () => process.exit(exitCodes.interrupted));
  process.once("beforeExit", () => process.exit());
  try {
    await work();
  } catch (error) {
    reportError(error);
    process.exitCode = exitCodes.failed;
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  reportError(error);
  process.exitCode = exitCodes.failed;
}
