import { defineConfig } from "vitest/config";

/** In a real browser, against the real poses.jar: `npm run e2e`, or by `mvn verify`. */
export default defineConfig({
  test: {
    include: ["e2e/**/*.test.ts"],
    environment: "node",
    globalSetup: "e2e/global-setup.ts",
    fileParallelism: false,
    sequence: { concurrent: false },
    testTimeout: 900_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
    // a scenario goes on where the one before it ended
    expect: { poll: { timeout: 30_000, interval: 100 } },
  },
});
