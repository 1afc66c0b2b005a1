import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { entryKinds } from '@zhunsheng/domain/ledger'
import { evidenceFiles } from './evidence.ts'
import { ledgerFiles } from './ledger-files.ts'
import { makeLedger } from './make-ledger.ts'

const folder = new URL('../../ledger/2023/', import.meta.url)
/** The committed hashes, in the format of `sha256sum`: `sha256sum -c 2023.sha256` beside it checks the files. */
export const hashFile = new URL('../../ledger/2023.sha256', import.meta.url)

/** A file to be written: its path below the folder of the ledger. */
interface NamedText {
  readonly name: string
  readonly text: string
}
/** Every file that belongs to the ledger: one for each kind, then what its evidence names. */
export const filesToWrite = (): readonly NamedText[] => {
  const ledger = makeLedger()
  return [
    ...ledgerFiles(ledger),
    ...evidenceFiles(ledger).map(({ name, text }) => ({ name: `evidence/${name}`, text })),
  ]
}

const pathOf = (name: string): string => fileURLToPath(new URL(name, folder))
/** Where the files of the ledger lie, in the order of declaration. */
export const ledgerPaths: readonly string[] = entryKinds.map(({ id }) => pathOf(`${id}.csv`))
const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
const lineOf = (name: string, hash: string): string => `${hash}  2023/${name}\n`
/** The text of the hash file for these files. */
export const hashesOf = (files: readonly NamedText[]): string =>
  files.map(({ name, text }) => lineOf(name, hashOf(text))).join('')

const absent = (): undefined => undefined
const names = (hashes: string): readonly string[] =>
  [...hashes.matchAll(/ {2}2023\/(.+)$/gmu)].map(([, name = '']) => name)
/** Where the files lie that the evidence of the ledger names. */
export const evidencePaths = async (): Promise<readonly string[]> =>
  names(await readFile(hashFile, 'utf8'))
    .filter((name) => name.startsWith('evidence/'))
    .map(pathOf)

/** The hashes of the files on disk that a hash file names, in its format; undefined when one of them is missing. */
const hashesOnDisk = async (hashes: string): Promise<string | undefined> => {
  const named = names(hashes)
  const contents = await Promise.all(named.map((name) => readFile(new URL(name, folder)).catch(absent)))
  if (contents.includes(undefined)) return undefined
  return contents.map((content, i) => lineOf(named[i] ?? '', hashOf(content ?? ''))).join('')
}

/** Writes the files of the ledger, unless they are already there as the committed hashes say. */
export const writeLedger = async (): Promise<'written' | 'unchanged'> => {
  const committed = await readFile(hashFile, 'utf8').catch(absent)
  if (committed !== undefined && committed === (await hashesOnDisk(committed))) return 'unchanged'
  await mkdir(new URL('evidence/', folder), { recursive: true })
  for (const { name, text } of filesToWrite()) await writeFile(new URL(name, folder), text)
  return 'written'
}

/** Commits to what the generator makes now: only after a change of the generator that was meant. */
export const writeHashes = (): Promise<void> => writeFile(hashFile, hashesOf(filesToWrite()))
