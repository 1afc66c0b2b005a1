import { expect, test } from 'vitest'
import { alerts } from '../alert/alerts.ts'
import { entryKinds } from '../ledger/entry-kinds.ts'
import { instruments } from '../law/instruments.ts'
import { en } from './en.ts'
import { zhCN } from './zh-cn.ts'

// `say` tells messages apart by their codes: one that two tables share would be said with the wrong sentence.
test.each([zhCN, en])('no code of a finding is that of another message ($tag)', (locale) => {
  const others = [locale.issues, locale.evidence, locale.rowIssues].flatMap((table) => Object.keys(table))
  expect(Object.keys(locale.alerts).filter((code) => others.includes(code))).toEqual([])
})

test('every alert has an id of its own, reads declared kinds and cites a known instrument', () => {
  expect(new Set(alerts.map(({ id }) => id)).size).toBe(alerts.length)
  const kinds = entryKinds.map(({ id }): string => id)
  for (const { id, reads, citation } of alerts) {
    expect(
      reads.filter((kind) => !kinds.includes(kind)),
      id,
    ).toEqual([])
    expect(instruments.has(citation.instrument), id).toBe(true)
  }
})
