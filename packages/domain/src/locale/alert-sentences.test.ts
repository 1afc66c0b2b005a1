import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alerts, lookOut } from '../alert/alerts.ts'
import { entryKinds } from '../ledger/entry-kinds.ts'
import { instruments } from '../law/instruments.ts'
import { viewOf } from '../testing/alert-view.ts'
import { anyLedger, ledgerDays } from '../testing/any-ledger.ts'
import { addDays, daysBetween } from '../value/civil-date.ts'
import { en } from './en.ts'
import { say } from './say.ts'
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

// The numerals of a text, whatever stands around them; a language may say one of them twice.
const numeralsOf = (text: string): ReadonlySet<number> => new Set((text.match(/\d+/gu) ?? []).map(Number))

describe.each(alerts.map((alert) => [alert.id, alert] as const))('%s', (_, alert) => {
  const kinds = entryKinds.filter(({ id }) => alert.reads.includes(id))
  const anyDay = fc
    .nat({ max: daysBetween(ledgerDays.from, ledgerDays.to) })
    .map((days) => addDays(ledgerDays.from, days))

  test('over any ledger, on any day, rests on entries that there are, and says the same numbers in both languages', () => {
    fc.assert(
      fc.property(anyLedger(kinds, 20), anyDay, (entries, on) => {
        const known = new Map(entries.map((entry) => [entry.id, entry]))
        for (const { finding } of lookOut(viewOf(on, entries), [alert])) {
          expect(finding.entries).toEqual([...new Set(finding.entries)].toSorted())
          for (const id of finding.entries) expect(String(known.get(id)?.clocks['occurred']) <= on).toBe(true)
          const [zh, english] = [say(finding, zhCN), say(finding, en)]
          expect(numeralsOf(zh), zh).toEqual(numeralsOf(english))
        }
      }),
      { numRuns: 30 },
    )
  })

  test('does not depend on the order of the rows, nor on what occurs later', () => {
    fc.assert(
      fc.property(anyLedger(kinds, 20), anyDay, (entries, on) => {
        const found = lookOut(viewOf(on, entries), [alert])
        expect(lookOut(viewOf(on, entries.toReversed()), [alert])).toEqual(found)
        const then = entries.filter(({ clocks }) => String(clocks['occurred']) <= on)
        expect(lookOut(viewOf(on, then), [alert])).toEqual(found)
      }),
      { numRuns: 30 },
    )
  })

  test('does not depend on a closing that is still to come: a past day is seen as it was', () => {
    fc.assert(
      fc.property(anyLedger(kinds, 20), anyDay, (entries, on) => {
        const then = entries.map((entry) => {
          const { closed, ...clocks } = entry.clocks
          return closed === undefined || String(closed) <= on ? entry : { ...entry, clocks }
        })
        expect(lookOut(viewOf(on, then), [alert])).toEqual(lookOut(viewOf(on, entries), [alert]))
      }),
      { numRuns: 30 },
    )
  })
})
