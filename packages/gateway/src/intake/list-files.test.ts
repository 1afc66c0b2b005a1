import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { inTempFolder } from '../persistence/testing/temp-folder.ts'
import { listFiles } from './list-files.ts'

test('a folder is all ledger files below it, sorted; locks, hidden files and others are none', () =>
  inTempFolder(async (folder) => {
    for (const name of ['b', 'a/c', '.git', 'empty']) mkdirSync(join(folder, name), { recursive: true })
    const names = [
      'a/2.csv',
      'a/10.XLSX',
      'a/c/x.ndjson',
      'b/y.xls',
      'a/~$2.xlsx',
      'a/.~lock.2.csv#',
      'a/.~2.xlsx',
      '.git/z.csv',
    ]
    for (const name of [...names, 'b/readme.md', 'b/mapping.yaml']) writeFileSync(join(folder, name), '')
    symlinkSync(folder, join(folder, 'b', 'again'))
    const { files, emptyFolders } = await listFiles([
      join(folder, 'b', 'y.xls'),
      folder,
      join(folder, 'empty'),
      join(folder, 'no.csv'),
      join(folder, 'b', '..', 'no.csv'),
    ])
    expect(files.map((file) => relative(folder, file))).toEqual([
      'b/y.xls',
      'a/10.XLSX',
      'a/2.csv',
      'a/c/x.ndjson',
      'no.csv',
    ])
    expect(emptyFolders).toEqual([join(folder, 'empty')])
  }))

test('a folder that cannot be listed is not left out', () =>
  inTempFolder(async (folder) => {
    mkdirSync(join(folder, 'a'))
    // Tests run as root as well, who may list every folder: but not by a name that is not UTF-8.
    mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]))
    writeFileSync(join(folder, 'a', '1.csv'), '')
    const { files, emptyFolders } = await listFiles([folder])
    expect(files.map((file) => relative(folder, file))).toEqual(['a/1.csv', '\uFFFD'])
    expect(emptyFolders).toEqual([])
  }))
