import { createRequire } from 'node:module'

const manifest: unknown = createRequire(import.meta.url)('@zhunsheng/gateway/package.json')

/** The version of the package. */
export const version: string =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0.0.0'
