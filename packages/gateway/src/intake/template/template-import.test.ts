import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entryKinds } from '@zhunsheng/domain/ledger'
import { afterAll, expect, test } from 'vitest'
import { faultsIn } from '../testing/faults-in.ts'
import { templateFileName, templateWorkbook } from './template-workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'template-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each(['zh-CN', 'en'] as const)('the import reads a template in %s as it is', async (language) => {
  for (const kind of entryKinds) {
    const file = join(folder, templateFileName(kind, language))
    writeFileSync(file, await templateWorkbook([kind], language))
    const { good, faults } = await faultsIn(file)
    expect([kind.id, good, faults]).toEqual([kind.id, 2, []])
  }
})

test.each(['zh-CN', 'en'] as const)('and all of them in one workbook in %s', async (language) => {
  const file = join(folder, `all-${language}.xlsx`)
  writeFileSync(file, await templateWorkbook(entryKinds, language))
  expect(await faultsIn(file)).toMatchObject({ good: entryKinds.length * 2, faults: [] })
})
