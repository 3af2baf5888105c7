import { defineConfig } from "vitest/config";
import { vitePlugin } from "./src/schema/validator-plugin.mjs";

export default defineConfig({
  plugins: [vitePlugin],
  test: {
    // Commands print; their output must reach the test that captures it.
    disableConsoleIntercept: true,
    testTimeout: 60_000,
    globalSetup: "test/temporary-files.ts",
    projects: [
      { extends: true, test: { name: "modules", include: ["test/**/*.test.ts"], exclude: ["test/cli/**"] } },
      // These start the built command, so it is built first when it is older than its sources.
      {
        extends: true,
        test: { name: "command", include: ["test/cli/**/*.test.ts"], globalSetup: "test/cli/build.ts" },
      },
    ],
  },
});
