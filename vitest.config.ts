import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Commands print; their output must reach the test that captures it.
    disableConsoleIntercept: true,
    testTimeout: 60_000,
  },
});
