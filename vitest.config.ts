import { defineConfig } from 'vitest/config'
import { maxWorkers } from './vitest.shared.ts'

export default defineConfig({
  test: {
    projects: ['packages/*', { test: { name: 'workspace', root: '.ci', include: ['*.test.mjs'], maxWorkers } }],
  },
})
