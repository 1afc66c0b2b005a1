import { expect, test } from 'vitest'
import type { Subject } from '../figure/subject.ts'
import { countFigure } from '../ledger/count-figure.ts'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import { figureDefinitions } from '../ledger/figure-definitions.ts'
import { indexLedger } from '../ledger/ledger-index.ts'
import { yearPeriod } from '../value/period.ts'
import { entriesToProve } from './entries-to-prove.ts'

const township = '141021100000'
const definition = figureDefinitions.find(({ id }) => id === 'village.advocates-in-post')!
const entry = (kind: string, key: string, facts: LooseValues): LooseEntry => ({
  id: `${kind} ${key}`,
  township,
  kind,
  year: 2022,
  key,
  version: 1,
  recorded: '2023-12-31T00:00:00.000Z',
  synthetic: true,
  clocks: { occurred: '2022-03-01' },
  facts,
  personal: {},
})
const [village, other] = [entry('village', '951', { type: 'village' }), entry('village', '952', { type: 'village' })]
const community = entry('village', '901', { type: 'community' })
const advocate = (division: string) =>
  entry('legal-literacy-advocate', `of ${division}`, { division, person: `p${division}` })
const proven = (id: string, entries: readonly LooseEntry[]) => {
  const subject: Subject = { kind: 'village', id, township }
  const question = { subject, period: yearPeriod(2023) }
  const needed = entriesToProve(definition, indexLedger(entries), question)
  const whole = countFigure(definition, indexLedger(entries), question)
  expect(countFigure(definition, indexLedger(needed), question)).toEqual(whole)
  // Whoever checks a proof asks of what it carries what is needed: nothing of it may be idle.
  expect(entriesToProve(definition, indexLedger(needed), question)).toEqual(needed)
  return { status: whole.status, ids: needed.map((each) => each.id) }
}

test('a figure is proved with the entry by which it is about its subject', () => {
  expect(proven('951', [village, other, community, advocate('951'), advocate('952')])).toEqual({
    status: 'present',
    ids: ['legal-literacy-advocate of 951', 'village 951'],
  })
})

test('that there is none in a village is proved with an entry that shows the ledger is kept', () => {
  expect(proven('951', [village, community, advocate('901')])).toEqual({
    status: 'present',
    ids: ['legal-literacy-advocate of 901', 'village 951'],
  })
})

test('that a figure is about others is proved with an entry of the ledger that names them', () => {
  const { status, ids } = proven('901', [village, community, advocate('901')])
  expect([status, ids.length]).toEqual(['inapplicable', 1])
})

test('what is missing has nothing to show', () => {
  expect(proven('951', [advocate('951')])).toEqual({ status: 'missing', ids: [] })
})
