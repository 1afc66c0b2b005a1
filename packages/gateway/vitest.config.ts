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
      // No measure of anything: databases and processes are started, on machines that do other things as well.
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  }),
)
