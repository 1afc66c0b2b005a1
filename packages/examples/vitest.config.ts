import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

// These tests make and import a whole year: on a busy machine that takes longer than a test usually may.
export default mergeConfig(shared, { test: { isolate: false, testTimeout: 300_000, hookTimeout: 300_000 } })
