import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

// Pure code leaves nothing behind: one worker for many files.
export default mergeConfig(shared, { test: { isolate: false } })
