import { indexLedger } from '@zhunsheng/domain'
import { lookOut } from '@zhunsheng/domain/alert'
import { expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const ledger = makeLedger()
const index = indexLedger(entriesOf(ledger))

test('of the monthly assessments the alerts find one circulated late, one never circulated, and a member left out', () => {
  const found = lookOut({ index, township, on: '2023-12-31' }).filter(
    ({ alert }) => alert.system === 'monthlyAssessment',
  )
  expect(found.map(({ finding }) => finding)).toMatchObject([
    { code: 'assessmentNotCirculated', assessment: 'YKH2023-05', held: '2023-05-31', circulated: '2023-06-15' },
    { code: 'assessmentNotCirculated', assessment: 'YKH2023-08', held: '2023-08-31' },
    // The member of a dedicated grid who joined in November was assessed in neither month.
    { code: 'assessedMembersDiffer', assessment: 'YKH2023-11', assessed: 61, inPost: 62 },
    { code: 'assessedMembersDiffer', assessment: 'YKH2023-12', assessed: 61, inPost: 62 },
  ])
  expect(found[1]?.finding).not.toHaveProperty('circulated')
})

test('eleven circulars, and a check of every handbook in each quarter', () => {
  expect(ledger.circular).toHaveLength(11)
  const quarters = Map.groupBy(ledger['handbook-check'], ({ clocks }) => clocks.occurred)
  expect([...quarters.keys()]).toEqual(['2023-03-20', '2023-06-20', '2023-09-20', '2023-12-20'])
  for (const rows of quarters.values()) expect(new Set(rows.map(({ facts }) => facts.member)).size).toBe(rows.length)
})
