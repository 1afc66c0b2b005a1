import { createRequire } from 'node:module'

const manifest: unknown = createRequire(import.meta.url)('@zhunsheng/domain/package.json')

/** The version of the domain that computes: part of every receipt. */
export const engineVersion: string =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0.0.0'
