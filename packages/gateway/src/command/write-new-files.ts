import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { NewFile } from './invocation.ts'

/** Writes files that are not there yet, and the folders they lie in; with any of them there, none, and answers with its path. */
export const writeNewFiles = async (files: readonly NewFile[]): Promise<string | undefined> => {
  const there = files.find(({ path }) => existsSync(path))
  if (there !== undefined) return there.path
  for (const { path, bytes } of files) {
    await mkdir(dirname(path), { recursive: true })
    // wx: what has come into being since is not overwritten either; that is an error like any other.
    await writeFile(path, bytes, { flag: 'wx' })
  }
  return undefined
}
