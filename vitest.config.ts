import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { projects: ['packages/*', { test: { name: 'workspace', root: '.ci', include: ['*.test.mjs'] } }] },
})
