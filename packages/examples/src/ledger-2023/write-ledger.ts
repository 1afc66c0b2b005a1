import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { entryKinds } from '@zhunsheng/domain/ledger'
import { type LedgerFile, ledgerFiles } from './ledger-files.ts'
import { makeLedger } from './make-ledger.ts'

const folder = new URL('../../ledger/2023/', import.meta.url)
/** The committed hashes, in the format of `sha256sum`: `sha256sum -c 2023.sha256` beside it checks the files. */
export const hashFile = new URL('../../ledger/2023.sha256', import.meta.url)

const names = entryKinds.map((kind) => `${kind.id}.csv`)
/** Where the files of the ledger lie, in the order of declaration. */
export const ledgerPaths: readonly string[] = names.map((name) => fileURLToPath(new URL(name, folder)))

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
const lineOf = (name: string, hash: string): string => `${hash}  2023/${name}\n`
/** The text of the hash file for these files. */
export const hashesOf = (files: readonly LedgerFile[]): string =>
  files.map(({ name, text }) => lineOf(name, hashOf(text))).join('')

const absent = (): undefined => undefined
/** The hashes of the files on disk, in the same format; undefined when one of them is missing. */
const hashesOnDisk = async (): Promise<string | undefined> => {
  const contents = await Promise.all(names.map((name) => readFile(new URL(name, folder)).catch(absent)))
  if (contents.includes(undefined)) return undefined
  return contents.map((content, i) => lineOf(names[i] ?? '', hashOf(content ?? ''))).join('')
}

/** Writes the files of the ledger, unless they are already there as the committed hashes say. */
export const writeLedger = async (): Promise<'written' | 'unchanged'> => {
  const committed = await readFile(hashFile, 'utf8').catch(absent)
  if (committed !== undefined && committed === (await hashesOnDisk())) return 'unchanged'
  await mkdir(folder, { recursive: true })
  for (const { name, text } of ledgerFiles(makeLedger())) await writeFile(new URL(name, folder), text)
  return 'written'
}

/** Commits to what the generator makes now: only after a change of the generator that was meant. */
export const writeHashes = (): Promise<void> => writeFile(hashFile, hashesOf(ledgerFiles(makeLedger())))
