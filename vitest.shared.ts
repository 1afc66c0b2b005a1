import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

// The spread keeps vite's own conditions: `resolve.conditions` replaces the defaults.
const conditions = ['@zhunsheng/source', ...defaultServerConditions]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ['src/**/*.test.ts'], passWithNoTests: true },
})
