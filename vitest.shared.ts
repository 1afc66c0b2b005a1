import { accessSync, constants, statfsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

// The spread keeps vite's own conditions: `resolve.conditions` replaces the defaults.
const conditions = ['@zhunsheng/source', ...defaultServerConditions]

const runs = (path: string) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

// Tests read the browser from the variable alone; one that needs it skips with a reason where it is not set (CONTRIBUTING.md).
const debian = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const chromium = process.env['ZHUNSHENG_CHROMIUM'] ?? debian.find(runs)

// What tests write lies in memory where there is enough of it: to make a PostgreSQL database takes a tenth of the time there.
const memory = '/dev/shm'
const freeIn = (folder: string): number => {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return 0
  }
}
// Said to this process, not by `env`: PostgreSQL is started from here, before any worker.
if (process.env['TMPDIR'] === undefined && freeIn(memory) > 2 ** 30) process.env['TMPDIR'] = memory

// Threads and processes that tests start load our sources anew: what was made of a module's text is kept from one to the next.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/node-compile', import.meta.url))

/** Left to itself vitest keeps one processor free: on two of them nothing would run beside anything. Every project says the same. */
export const maxWorkers = '100%'

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.test.ts'],
    maxWorkers,
    env: chromium === undefined ? {} : { ZHUNSHENG_CHROMIUM: chromium },
  },
})
