import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Left to itself it keeps one processor free: on two of them nothing would run beside anything.
    maxWorkers: '100%',
    projects: ['packages/*', { test: { name: 'workspace', root: '.ci', include: ['*.test.mjs'] } }],
  },
})
