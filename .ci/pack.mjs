import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Packs a workspace as it would be published.
 *
 * @param {string} name of the package
 * @param {string} folder where the tarball is put
 * @returns {{ tarball: string, files: number, bytes: number }} the size as it is downloaded
 */
export const pack = (name, folder) => {
  const args = ['pack', '--json', '--workspace', name, '--pack-destination', folder]
  const printed = execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const [packed] = Object.values(JSON.parse(printed)) // a list with npm 11, an object by name with later ones
  return { tarball: join(folder, packed.filename), files: packed.files.length, bytes: packed.size }
}
