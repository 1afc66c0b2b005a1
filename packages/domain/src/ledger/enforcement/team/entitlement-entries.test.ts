import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryFor } from '../../../testing/alert-view.ts'
import { anyLedger, ledgerDays } from '../../../testing/any-ledger.ts'
import { addDays, dayNumber } from '../../../value/civil-date.ts'
import type { LooseEntry } from '../../entry.ts'
import { certificateStatus } from './certificate-status.ts'
import { enforcementCertificate } from './enforcement-certificate.ts'
import { entitlementEntries, teamEntitlementEntries } from './entitlement-entries.ts'
import { type Acting, mayAct } from './entitlement.ts'
import { teamMembership } from './team-membership.ts'

const certificate = (key: string, expires: string, closed?: string, person = 'P1', occurred = '2021-03-01') =>
  entryFor(enforcementCertificate, {
    key,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { person, issuer: '省司法厅', field: 'comprehensive', expires },
  })
const status = (of: string, occurred: string, closed?: string) =>
  entryFor(certificateStatus, {
    key: `S ${of} ${occurred}`,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { certificate: of, status: closed === undefined ? 'annulled' : 'suspended', reason: '年审' },
  })
const member = (person: string, unit: 'enforcementOffice' | 'policeStation', occurred: string, closed?: string) =>
  entryFor(teamMembership, {
    key: `M ${person}`,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { person, unit, post: 'member', certified: true },
  })
const spansOf = (entries: readonly LooseEntry[]) =>
  entries.map(({ key, clocks, facts }) => [key, clocks['occurred'], clocks['closed'], facts['entitled']])
const holds = ({ clocks }: LooseEntry, on: string) =>
  String(clocks['occurred']) <= on && (clocks['closed'] === undefined || String(clocks['closed']) >= on)

describe('what a certificate entitles to', () => {
  test.each([
    ['until it expires', certificate('Z1', '2024-02-29'), [], [['Z1/1', '2021-03-01', '2024-02-29', undefined]]],
    [
      'until it is given up',
      certificate('Z1', '2024-02-29', '2023-06-30'),
      [],
      [['Z1/1', '2021-03-01', '2023-06-30', undefined]],
    ],
    [
      'until the day before it is annulled',
      certificate('Z1', '2026-11-30'),
      [status('Z1', '2023-05-22')],
      [['Z1/1', '2021-03-01', '2023-05-21', undefined]],
    ],
    [
      'before and after it was suspended',
      certificate('Z1', '2024-02-29'),
      [status('Z1', '2023-09-11', '2023-10-10'), status('Z2', '2023-01-01')],
      [
        ['Z1/1', '2021-03-01', '2023-09-10', undefined],
        ['Z1/2', '2023-10-11', '2024-02-29', undefined],
      ],
    ],
    ['never, when it was annulled from the start', certificate('Z1', '2024-02-29'), [status('Z1', '2021-01-01')], []],
  ])('%s', (_, held, statuses, spans) => {
    const derived = entitlementEntries([...statuses, held])
    expect(spansOf(derived)).toEqual(spans)
    for (const { id, facts } of derived) {
      expect(id).toBe(held.id)
      expect(facts).toEqual({ person: 'P1', field: 'comprehensive', certificate: 'Z1' })
    }
  })

  test('is a day exactly when the holder may act by it alone', () => {
    const days = dayNumber(ledgerDays.to) - dayNumber(ledgerDays.from)
    let [inside, parted] = [0, 0]
    // Statuses of any ledger hardly name its certificates: each is given one of them.
    const ledger = anyLedger([enforcementCertificate, certificateStatus], { minLength: 10, maxLength: 24 }).map(
      (all) => {
        const keys = all.filter(({ kind }) => kind === enforcementCertificate.id).map(({ key }) => key)
        return all.map((entry, i) =>
          entry.kind === certificateStatus.id && keys.length > 0
            ? { ...entry, facts: { ...entry.facts, certificate: keys[i % keys.length] } }
            : entry,
        )
      },
    )
    fc.assert(
      fc.property(ledger, fc.array(fc.nat({ max: days }), { minLength: 20, maxLength: 20 }), (entries, offsets) => {
        const statuses = entries.filter(({ kind }) => kind === certificateStatus.id)
        const derived = entitlementEntries(entries)
        // The edges of every span, and days anywhere.
        const edges = derived.flatMap(({ clocks }) =>
          Object.values(clocks).flatMap((day) => [-1, 0, 1].map((n) => addDays(String(day), n))),
        )
        for (const held of entries.filter(({ kind }) => kind === enforcementCertificate.id)) {
          const own = derived.filter(({ id }) => id === held.id)
          if (own.length > 1) parted++
          for (const on of [...edges, ...offsets.map((n) => addDays(ledgerDays.from, n))]) {
            const { person, field } = held.facts
            const may = mayAct([held], statuses, { person, field, on } as unknown as Acting)
            expect(own.filter((span) => holds(span, on)).length).toBe(may ? 1 : 0)
            if (may) inside++
          }
        }
      }),
      { numRuns: 100 },
    )
    expect([inside > 0, parted > 0]).toEqual([true, true])
  })
})

describe('of the team', () => {
  test('the office is asked from its first day, with a certificate or without', () => {
    const office = member('P1', 'enforcementOffice', '2020-12-01')
    const other = certificate('Z9', '2026-11-30', undefined, 'P9', '2020-01-01')
    expect(spansOf(teamEntitlementEntries([office, other]))).toEqual([['M P1/1', '2020-12-01', undefined, false]])
    const both = [office, other, certificate('Z1', '2026-11-30'), status('Z1', '2023-09-11', '2023-10-10')]
    expect(spansOf(teamEntitlementEntries(both))).toEqual([
      ['M P1/1', '2020-12-01', '2021-02-28', false],
      ['M P1/2', '2021-03-01', '2023-09-10', true],
      ['M P1/3', '2023-09-11', '2023-10-10', false],
      ['M P1/4', '2023-10-11', '2026-11-30', true],
      ['M P1/5', '2026-12-01', undefined, false],
    ])
  })

  test('nobody can be said to have none before the township has the first certificate on file', () => {
    const office = member('P1', 'enforcementOffice', '2020-12-01')
    expect(teamEntitlementEntries([office])).toEqual([])
    expect(spansOf(teamEntitlementEntries([office, certificate('Z9', '2026-11-30', undefined, 'P9')]))).toEqual([
      ['M P1/1', '2021-03-01', undefined, false],
    ])
  })

  test('who is stationed is asked with a certificate, to the end of the year in which it ran out, and while on the roster', () => {
    const stationed = member('P1', 'policeStation', '2021-12-01')
    expect(teamEntitlementEntries([stationed, certificate('Z1', '2026-11-30', undefined, 'P2')])).toEqual([])
    const expired = [stationed, certificate('Z1', '2023-06-30')]
    expect(spansOf(teamEntitlementEntries(expired))).toEqual([
      ['M P1/1', '2021-12-01', '2023-06-30', true],
      ['M P1/2', '2023-07-01', '2023-12-31', false],
    ])
    const left = [member('P1', 'policeStation', '2021-12-01', '2023-06-30'), certificate('Z1', '2026-11-30')]
    expect(spansOf(teamEntitlementEntries(left))).toEqual([['M P1/1', '2021-12-01', '2023-06-30', true]])
  })

  test('an annulment takes the certificate, and leaves the holder asked for one', () => {
    const annulled = [
      member('P1', 'policeStation', '2021-12-01'),
      certificate('Z1', '2026-11-30'),
      status('Z1', '2023-05-22'),
    ]
    expect(spansOf(teamEntitlementEntries(annulled))).toEqual([
      ['M P1/1', '2021-12-01', '2023-05-21', true],
      ['M P1/2', '2023-05-22', '2026-12-31', false],
    ])
  })

  test('another certificate fills the gap', () => {
    const renewed = [
      member('P1', 'enforcementOffice', '2021-12-01'),
      certificate('Z1', '2026-11-30'),
      status('Z1', '2023-05-22'),
      certificate('Z2', '2023-12-31'),
    ]
    expect(spansOf(teamEntitlementEntries(renewed))).toEqual([
      ['M P1/1', '2021-12-01', '2023-12-31', true],
      ['M P1/2', '2024-01-01', undefined, false],
    ])
  })
})
