import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inTempFolder } from '../persistence/testing/temp-folder.ts'
import {
  FileRefused,
  checkFile,
  confirmFile,
  copyOut,
  destroyFile,
  storeFile,
  storedHashes,
  forsakenFiles,
  waitingFiles,
} from './content-store.ts'
import { copyFiles } from './copy-files.ts'
import { mediaTypeOf } from './media-type.ts'

const pdf = Buffer.from('%PDF-1.7\n示例\n')
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

test('a file is kept once, under the hash of its content', async () => {
  await inTempFolder(async (folder) => {
    const [store, one, two] = [join(folder, 'kept'), join(folder, '决定.pdf'), join(folder, '副本.pdf')]
    for (const path of [one, two]) writeFileSync(path, pdf)
    const stored = await storeFile(store, one)
    expect(stored).toEqual({ sha256: sha(pdf), bytes: pdf.length, mediaType: 'application/pdf' })
    expect(await storeFile(store, two)).toEqual(stored)
    expect(await storedHashes(store)).toEqual([stored.sha256])
    // No copy is left over.
    await confirmFile(store, stored.sha256)
    expect(readdirSync(store)).toEqual([stored.sha256.slice(0, 2)])
    await copyOut(store, stored.sha256, join(folder, 'out.pdf'))
    expect(readFileSync(join(folder, 'out.pdf'))).toEqual(pdf)
    await expect(copyOut(store, stored.sha256, join(folder, 'out.pdf'))).rejects.toMatchObject({ code: 'EEXIST' })
  })
})

test('a file that was changed or taken away is found', async () => {
  await inTempFolder(async (folder) => {
    writeFileSync(join(folder, 'a.pdf'), pdf)
    const { sha256 } = await storeFile(join(folder, 'kept'), join(folder, 'a.pdf'))
    expect(await checkFile(join(folder, 'kept'), sha256)).toBe('intact')
    const path = join(folder, 'kept', sha256.slice(0, 2), sha256)
    writeFileSync(path, '%PDF-1.7\n别的\n')
    expect(await checkFile(join(folder, 'kept'), sha256)).toBe('changed')
    const given = copyOut(join(folder, 'kept'), sha256, join(folder, 'b.pdf'))
    await expect(given).rejects.toMatchObject({ code: 'fileChanged' })
    expect(existsSync(join(folder, 'b.pdf'))).toBe(false)
    await destroyFile(join(folder, 'kept'), sha256)
    expect(existsSync(path)).toBe(false)
    expect(await checkFile(join(folder, 'kept'), sha256)).toBe('missing')
    await expect(copyOut(join(folder, 'kept'), sha256, join(folder, 'b.pdf'))).rejects.toBeInstanceOf(FileRefused)
  })
})

test('what is no file with content is refused', async () => {
  await inTempFolder(async (folder) => {
    writeFileSync(join(folder, 'empty.pdf'), '')
    const refused = async (path: string) =>
      (await storeFile(join(folder, 'kept'), path).catch((e: unknown) => e)) as FileRefused
    expect((await refused(join(folder, 'none.pdf'))).code).toBe('fileMissing')
    expect((await refused(folder)).code).toBe('notFile')
    expect((await refused(join(folder, 'empty.pdf'))).code).toBe('emptyFile')
    expect(await storedHashes(join(folder, 'kept'))).toEqual([])
  })
})

test('a name does not make a type', () => {
  const bytes = (...values: readonly number[]) => Uint8Array.from(values)
  expect(mediaTypeOf(bytes(0x7f, 0x45, 0x4c, 0x46, 0, 0), 'photo.jpg')).toBe('application/octet-stream')
  expect(mediaTypeOf(bytes(0xff, 0xd8, 0xff, 0xe0), 'a.bin')).toBe('image/jpeg')
  expect(mediaTypeOf(bytes(0x50, 0x4b, 3, 4), '纪要.docx')).toContain('wordprocessingml')
  expect(mediaTypeOf(bytes(0x50, 0x4b, 3, 4), '包.docm')).toBe('application/zip')
  expect(mediaTypeOf(Buffer.from('会议记录'), '记录.txt')).toBe('text/plain')
  expect(mediaTypeOf(Buffer.from('会议').subarray(0, 5), '记录.txt')).toBe('text/plain')
})

test('what a killed process left goes with the next file, and what another one is copying stays', async () => {
  await inTempFolder(async (folder) => {
    for (const name of ['a.pdf', 'copy-old', 'copy-new']) writeFileSync(join(folder, name), pdf)
    utimesSync(join(folder, 'copy-old'), 0, 0)
    await storeFile(folder, join(folder, 'a.pdf'))
    expect(readdirSync(folder).filter((name) => name.startsWith('copy-'))).toEqual(['copy-new'])
  })
})

test('a file waits for its row, and is known to wait in vain only after a day', async () => {
  await inTempFolder(async (folder) => {
    const store = join(folder, 'kept')
    writeFileSync(join(folder, 'a.pdf'), pdf)
    const { sha256 } = await storeFile(store, join(folder, 'a.pdf'))
    expect([await waitingFiles(store), await forsakenFiles(store)]).toEqual([[sha256], []])
    utimesSync(join(store, `pending-${sha256}`), 0, 0)
    expect(await forsakenFiles(store)).toEqual([sha256])
    await confirmFile(store, sha256)
    // What is there already waits for nothing.
    await storeFile(store, join(folder, 'a.pdf'))
    expect(readdirSync(store)).toEqual([sha256.slice(0, 2)])
  })
})

test('all files go into a backup once, but for one that was changed', async () => {
  await inTempFolder(async (folder) => {
    const [store, backup] = [join(folder, 'kept'), join(folder, 'backup')]
    const put = async (name: string): Promise<string> => {
      writeFileSync(join(folder, name), `合成 ${name}`)
      return (await storeFile(store, join(folder, name))).sha256
    }
    const [a, b] = [await put('a.txt'), await put('b.txt')]
    writeFileSync(join(store, b.slice(0, 2), b), '别的')
    const faults = [{ sha256: b, code: 'fileChanged' }]
    expect(await copyFiles(store, backup)).toEqual({ copied: 1, there: 0, faults })
    expect([await checkFile(backup, a), await checkFile(backup, b)]).toEqual(['intact', 'missing'])
    expect(await copyFiles(store, backup)).toEqual({ copied: 0, there: 1, faults })
    expect(await copyFiles(join(folder, 'nowhere'), backup)).toEqual({ copied: 0, there: 0, faults: [] })
  })
})
