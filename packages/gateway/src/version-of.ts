import { createRequire } from 'node:module'

/** The version that the package.json of an installed package states. */
export const versionOf = (name: '@zhunsheng/domain' | '@zhunsheng/gateway'): string => {
  const manifest: unknown = createRequire(import.meta.url)(`${name}/package.json`)
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0.0.0'
}
