import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { ArchiveFault } from './archive-fault.ts'

/**
 * A file that comes into being under another name and takes its own only when it is whole and on the disk. Written without
 * waiting, because a database holds still meanwhile. Others than its owner cannot read it.
 */
export interface NewFile {
  readonly write: (bytes: Uint8Array) => void
  /** Gives it its name. Throws ArchiveFault when something has taken that meanwhile. */
  readonly finish: () => void
  /** Takes it away, if it was not finished. */
  readonly abandon: () => void
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Something that was not there, or the fault that it was. */
export const unlessThere = <A>(path: string, code: 'exists' | 'underWay', make: () => A): A => {
  try {
    return make()
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? new ArchiveFault({ code, path }) : error
  }
}

/** The name under which something comes into being. */
export const partialOf = (path: string): string => `${path}.partial`

// A link never takes the place of anything; where there are none (FAT), whoever looks first has to be believed.
const place = (partial: string, path: string): void => {
  try {
    unlessThere(path, 'exists', () => linkSync(partial, path))
    rmSync(partial)
  } catch (error) {
    if (error instanceof ArchiveFault || existsSync(path)) throw error
    renameSync(partial, path)
  }
}

/** Begins a file. Throws ArchiveFault when it is there (`exists`) or being written (`underWay`). */
export const newFile = (path: string): NewFile => {
  if (existsSync(path)) throw new ArchiveFault({ code: 'exists', path })
  const partial = partialOf(path)
  mkdirSync(dirname(path), { recursive: true })
  const handle = unlessThere(partial, 'underWay', () => openSync(partial, 'wx', 0o600))
  let open = true
  const close = (): void => {
    open = false
    closeSync(handle)
  }
  return {
    write: (bytes) => {
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
    },
    finish: () => {
      fsyncSync(handle)
      close()
      place(partial, path)
    },
    abandon: () => {
      if (open) close()
      // Finished, it has this name no longer.
      rmSync(partial, { force: true })
    },
  }
}
