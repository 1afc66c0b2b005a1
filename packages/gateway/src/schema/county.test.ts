import { expect, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { fillCounty } from './testing/county.ts'
import { keyOf, overGateway } from './testing/over-gateway.ts'
import { otherTownship } from './testing/small-ledger.ts'

const keys = [keyOf('own', { role: 'reader', townships: [otherTownship] }), keyOf('all', localAdministrator)]
const { ask: askAny } = overGateway(fillCounty, keys)

const ask = async (args: string, secret = 'all') => {
  const { data, errors } = await askAny(
    `{ countyFigures(township: "141021100000", year: 2023, ${args}) {
      figure { figureId } sum { status value outOf } missing
      townships { township group cell { status value outOf } per { basis number } rank } } }`,
    secret,
  )
  return errors.length > 0 ? errors : data['countyFigures']
}

test('counts are summed, compared within groups, and townships without a ledger are missing', async () => {
  expect(await ask('figures: ["service.publicity-events"], per: RESIDENTS')).toMatchObject([
    {
      sum: { status: 'PRESENT', value: 26, outOf: null },
      missing: ['141021102000', '141021103000', '141021104000', '141021201000'],
      townships: [
        { township: '141021100000', group: 'TOWN', per: [{ basis: 'RESIDENTS', number: '3.00' }], rank: 2 },
        { township: '141021101000', group: 'TOWN', per: [{ basis: 'RESIDENTS', number: '6.00' }], rank: 1 },
        { township: '141021102000', cell: { status: 'MISSING', value: null }, per: [], rank: null },
        { township: '141021103000' },
        { township: '141021104000' },
        { township: '141021200000', group: 'TOWNSHIP', per: [{ basis: 'RESIDENTS', number: '2.00' }], rank: 1 },
        { township: '141021201000' },
      ],
    },
  ])
})

test('a rate is summed by numerators and denominators; who did not pass is not published', async () => {
  const figures = 'figures: ["study.exam-pass-share"]'
  expect(await ask(figures)).toMatchObject([{ sum: { value: 56, outOf: 57 } }])
  const published = [{ sum: { status: 'WITHHELD', value: null, outOf: null } }]
  expect(await ask(`${figures}, public: true`)).toMatchObject(published)
  const [found] = (await ask(`${figures}, public: true`)) as readonly { readonly townships: readonly object[] }[]
  expect(found?.townships.filter((each) => JSON.stringify(each).includes('WITHHELD'))).toMatchObject([
    { township: '141021100000', cell: { value: null, outOf: null }, rank: null },
    { township: '141021200000', cell: { value: null, outOf: null }, rank: null },
  ])
})

test('no places are published beside a number that is withheld', async () => {
  const figures = 'figures: ["study.exam-pass-share"]'
  const ranks = async (args: string) => {
    const [found] = (await ask(args)) as readonly { readonly townships: readonly { readonly rank: number | null }[] }[]
    return found?.townships.map(({ rank }) => rank)
  }
  expect(await ranks(figures)).toEqual([2, 1, null, null, null, 1, null])
  expect(await ranks(`${figures}, public: true`)).toEqual([null, null, null, null, null, null, null])
})

test('whoever sees one township rolls up that one, and no other is called missing', async () => {
  expect(await ask('figures: ["service.publicity-events"]', 'own')).toMatchObject([
    { sum: { value: 12 }, missing: [], townships: [{ township: '141021101000', rank: 1 }] },
  ])
})

test('a figure that there is none of is refused', async () => {
  expect(await ask('figures: ["grid.nothing"]')).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
})
