import { defineConfig } from "vitest/config";
export default defineConfig({ test: { include: ["src/reading/*.test.ts"], exclude: [], testTimeout: 60_000 } });
