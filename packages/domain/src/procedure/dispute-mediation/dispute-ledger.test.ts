import { expect, test } from 'vitest'
import { leaderCase } from '../../ledger/service/petition/leader-case.ts'
import { entryFor } from '../../testing/alert-view.ts'
import { binding, disputeStepOf as step, disputeWith, registered, toldMediators } from '../../testing/told-dispute.ts'
import { disputeLedgerOn } from './dispute-ledger.ts'

const charge = entryFor(leaderCase, {
  key: 'BA-1',
  clocks: { occurred: '2023-03-20' },
  facts: { title: '宅基地纠纷', dispute: 'JF-1', leader: 'p-0001', post: 'partySecretary' },
})
const agreed = step('agreedInWriting', '2023-03-04', { ...binding, document: 'XY-1' })
const all = [
  ...disputeWith({ registered: registered('2023-03-01', { due: '2023-03-03' }), agreedInWriting: agreed }),
  charge,
]
const on = (day: string) => disputeLedgerOn([...all, ...toldMediators], day)

test('a line stands as it stood on a day', () => {
  expect(on('2023-02-28')).toEqual([])
  expect(on('2023-03-03')).toMatchObject([{ result: 'open', isLate: false, due: '2023-03-03', committees: ['TWH-1'] }])
  expect(on('2023-03-03')[0]).not.toHaveProperty('charge')
  expect(on('2023-03-04')).toMatchObject([{ result: 'agreedInWriting', agreementNo: 'XY-1', isLate: true }])
  expect(on('2023-12-31')).toMatchObject([
    {
      charge: { key: 'BA-1' },
      state: { mediators: ['M1'], confirmed: '2023-03-28', struckOff: '2023-04-26', archived: '2023-04-27' },
    },
  ])
})

test('what is open is late once its last day is over', () => {
  const open = (day: string) => disputeLedgerOn([registered('2023-03-01', { due: '2023-03-03' })], day)[0]?.isLate
  expect([open('2023-03-03'), open('2023-03-04')]).toEqual([false, true])
})
