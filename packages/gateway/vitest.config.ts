import { createRequire } from 'node:module'
import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

// graphql may be loaded once only: Node takes its CommonJS file, and so must the tests' own resolver.
const graphql = createRequire(import.meta.url).resolve('graphql')

export default mergeConfig(
  shared,
  defineConfig({
    resolve: { alias: [{ find: /^graphql$/u, replacement: graphql }] },
    test: {
      include: ['drill/**/*.test.ts'],
      globalSetup: ['src/persistence/testing/postgres-for-tests.ts'],
      // Loading the gateway takes longer than most of its tests: one worker for many files. So none of them may mock a
      // module or leave a setting behind.
      isolate: false,
      // No measure of anything: databases and processes are started, on machines that do other things as well.
      testTimeout: 300_000,
      hookTimeout: 300_000,
    },
  }),
)
