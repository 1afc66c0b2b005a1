import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryFor } from '../../../testing/alert-view.ts'
import { anyLedger, ledgerDays } from '../../../testing/any-ledger.ts'
import { addDays, daysBetween } from '../../../value/civil-date.ts'
import { entriesOfKind } from '../../entries-of-kind.ts'
import { comparePowers } from './compare-powers.ts'
import { delegatedPower } from './delegated-power.ts'
import { dutyStatement } from './duty-statement.ts'
import type { EnforcementBody } from '../team/enforcement-body.ts'

const since = '2023-01-01'
let count = 0
const states = (
  statedBy: EnforcementBody,
  item: string,
  holder: EnforcementBody,
  role: 'lead' | 'assist' = 'lead',
  ...[occurred = since, closed]: readonly [string?, string?]
) =>
  entryFor(dutyStatement, {
    key: `QZ-${(count += 1)}`,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { list: '2023', statedBy, item, title: `事项${item}`, holder, role },
  })
const delegates = (item: string, ...[occurred = since, closed]: readonly [string?, string?]) =>
  entryFor(delegatedPower, {
    key: `FQ-${item}-${occurred}`,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: {
      list: '2023',
      item,
      title: `赋权${item}`,
      field: 'townAppearance',
      handedOverBy: 'urbanManagementBureau',
      basis: '示例',
    },
  })
type Row = ReturnType<typeof states>
const compared = (rows: readonly Row[], on = '2023-06-30') =>
  comparePowers(entriesOfKind(delegatedPower, rows), entriesOfKind(dutyStatement, rows), on)
const conflictsOf = (rows: readonly Row[], on?: string) =>
  compared(rows, on).items.flatMap(({ conflicts }) => conflicts)
const ids = (...rows: readonly Row[]) => rows.map(({ id }) => id).toSorted()

const [team, urban, market] = ['enforcementTeam', 'urbanManagementBureau', 'marketRegulationBureau'] as const

test('lists that agree on who leads and who assists have nothing against each other', () => {
  const rows = [
    delegates('A'),
    states(team, 'A', team),
    states(urban, 'A', team),
    states(urban, 'A', urban, 'assist'),
    states(team, 'A', urban, 'assist'),
  ]
  expect(compared(rows)).toEqual({
    on: '2023-06-30',
    lists: [team, urban],
    items: [{ item: 'A', title: '赋权A', isDelegated: true, leads: [team], conflicts: [] }],
  })
})

test('two bodies that claim to lead, each in its own list, overlap: while both lists are in force', () => {
  const [one, other] = [states(team, 'A', team), states(urban, 'A', urban, 'lead', since, '2023-06-30')]
  const rows = [delegates('A'), one, other]
  expect(conflictsOf(rows)).toEqual([{ code: 'overlap', bodies: [team, urban], entries: ids(one, other) }])
  expect(conflictsOf(rows, '2023-07-01')).toEqual([])
})

describe('a gap: nobody claims it', () => {
  test('a power that was handed over and that no list takes up', () => {
    const power = delegates('A')
    const other = states(team, 'B', team)
    expect(conflictsOf([power, other])).toEqual([{ code: 'gap', named: [], entries: ids(power) }])
  })
  test('each list names the other: a gap, and two contradictions', () => {
    const [one, two] = [states(team, 'A', urban), states(urban, 'A', team)]
    expect(conflictsOf([one, two])).toEqual([
      { code: 'gap', named: [team, urban], entries: ids(one, two) },
      { code: 'contradiction', statedBy: team, holder: urban, own: [team], entries: ids(one, two) },
      { code: 'contradiction', statedBy: urban, holder: team, own: [urban], entries: ids(one, two) },
    ])
  })
  test('a body named by others, of which there is no list, contradicts nobody', () => {
    const one = states(team, 'A', urban)
    expect(conflictsOf([one])).toEqual([{ code: 'gap', named: [urban], entries: ids(one) }])
  })
  test('to assist is not to lead', () => {
    const one = states(team, 'A', team, 'assist')
    expect(conflictsOf([one])).toEqual([{ code: 'gap', named: [], entries: ids(one) }])
  })
})

describe('a contradiction', () => {
  test('one list says that a body leads, whose own list says nothing of it', () => {
    const [claims, says, elsewhere] = [states(market, 'A', market), states(team, 'A', urban), states(urban, 'B', urban)]
    expect(conflictsOf([claims, says, elsewhere])).toEqual([
      { code: 'contradiction', statedBy: team, holder: urban, own: [], entries: ids(says) },
    ])
  })
  test('the list of powers handed over says that the team leads; its own list does not, and another claims it', () => {
    const [power, claims] = [delegates('A'), states(urban, 'A', urban)]
    const [says, elsewhere] = [states(team, 'A', urban), states(team, 'B', team)]
    expect(conflictsOf([power, claims, says, elsewhere])).toEqual([
      {
        code: 'contradiction',
        statedBy: 'delegatedPowers',
        holder: team,
        own: [urban],
        entries: ids(power, claims, says),
      },
    ])
  })
})

const anyDay = fc
  .nat({ max: daysBetween(ledgerDays.from, ledgerDays.to) })
  .map((days) => addDays(ledgerDays.from, days))
test('over any lists: what several lead overlaps, what nobody leads is a gap, and order does not matter', () => {
  const items = fc.constantFrom('A', 'B')
  fc.assert(
    fc.property(
      anyLedger([delegatedPower, dutyStatement], 20),
      fc.array(items, { minLength: 20, maxLength: 20 }),
      anyDay,
      (entries, names, on) => {
        const rows = entries.map((entry, i) => ({ ...entry, facts: { ...entry.facts, item: names[i] ?? 'A' } }))
        const { items: found } = compared(rows, on)
        for (const { leads, conflicts } of found) {
          const codes = conflicts.map(({ code }) => code)
          expect(codes.includes('overlap')).toBe(leads.length > 1)
          expect(codes.includes('gap')).toBe(leads.length === 0)
          for (const { entries: rests } of conflicts) expect(rests.length).toBeGreaterThan(0)
        }
        expect(compared(rows.toReversed(), on).items.map(({ conflicts }) => conflicts)).toEqual(
          found.map(({ conflicts }) => conflicts),
        )
      },
    ),
  )
})
