import { expect, test } from 'vitest'
import { overGateway } from './testing/over-gateway.ts'
import { fillServiceRegisters } from './testing/service-registers.ts'
import { township } from './testing/small-ledger.ts'

const { ask: askAny, ofTownship: ask } = overGateway(fillServiceRegisters)

const asked = (field: string, secret?: string) => askAny(`{ township(code: "${township}") { ${field} } }`, secret)

const counts = '{ accepted oneWindow online marketEntity done due inTime overdue evaluated satisfied }'
const services = (args: string) => `serviceYear(${args}) {
  on offered oneWindow oneNetwork itemsWithLawfulTime promisedDays statutoryDays counts ${counts}
  items { key name isOffered promisedDays statutoryDays isOneWindow isOneNetwork counts ${counts} } }`

test('a year of the service centre: what is not due yet counts neither for being in time nor against it', async () => {
  const whole = {
    accepted: 4,
    oneWindow: 3,
    online: 1,
    marketEntity: 3,
    done: 2,
    due: 3,
    inTime: 1,
    overdue: 1,
    evaluated: 2,
    satisfied: 1,
  }
  expect(await ask(services('year: 2023'))).toEqual({
    serviceYear: {
      on: '2023-12-31',
      offered: 2,
      oneWindow: 2,
      oneNetwork: 1,
      itemsWithLawfulTime: 2,
      promisedDays: 8,
      statutoryDays: 35,
      counts: whole,
      items: [
        {
          key: 'A',
          name: 'A事项',
          isOffered: true,
          promisedDays: 3,
          statutoryDays: 20,
          isOneWindow: true,
          isOneNetwork: true,
          counts: { ...whole, accepted: 3, oneWindow: 2, marketEntity: 2 },
        },
        expect.objectContaining({ key: 'B', counts: expect.objectContaining({ accepted: 1, due: 0, overdue: 0 }) }),
      ],
    },
  })
})

test('up to a day, and as known before anything was recorded', async () => {
  expect(await ask(services('year: 2023, on: "2023-03-09"'))).toMatchObject({
    serviceYear: { on: '2023-03-09', counts: { accepted: 2, done: 1, due: 2, inTime: 1, overdue: 0 } },
  })
  expect(await ask(services('year: 2023, knownAt: "2020-01-01T00:00:00Z"'))).toMatchObject({
    serviceYear: { offered: 0, items: [] },
  })
  const { errors } = await asked(services('year: 2023, on: "2022-12-31"'))
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'upsideDown' } }])
})

const counsel = (args: string) => `counselYear(${args}) {
  on covered visited norm { id effectiveFrom citation { bindingForce verification } }
  villages { village name inForce { key counsel from until } whole { minutes people lectures onSiteMinutes }
    quarters { period lectures } months { period onSiteMinutes }
    judged { measure least period done status shortBy because } } }`

test('legal counsel village by village, judged by nothing unless a norm is chosen', async () => {
  const seen = await ask(counsel('year: 2023'))
  expect(seen).toMatchObject({
    counselYear: {
      covered: 1,
      visited: 1,
      norm: null,
      villages: [
        {
          name: '望岫村',
          inForce: [{ key: 'FLGW-1', counsel: 'p-85', from: '2023-01-01', until: '2023-12-31' }],
          whole: { minutes: 535, people: 20, lectures: 1, onSiteMinutes: 430 },
          judged: [],
        },
        { name: '枕泉村', inForce: [], whole: { minutes: 0 }, judged: [] },
      ],
    },
  })
  // Counsel go by their keys.
  expect(JSON.stringify(seen)).not.toContain('王芳')
})

test('a norm says of each period whether it is met, short of it, or not judged, and carries its marks', async () => {
  const seen = await ask(counsel('year: 2023, norm: HENAN, on: "2023-03-30"'))
  expect(seen).toMatchObject({
    counselYear: { norm: { id: 'henan', citation: { bindingForce: 'LOCAL', verification: 'UNVERIFIED' } } },
  })
  const { villages } = (seen as { counselYear: { villages: { judged: object[] }[] } }).counselYear
  const month = { measure: 'ON_SITE_MINUTES', least: 240 }
  expect(villages[0]!.judged.slice(0, 3)).toEqual([
    { ...month, period: '2023-01', done: 250, status: 'MET', shortBy: null, because: null },
    { ...month, period: '2023-02', done: 180, status: 'SHORT', shortBy: 60, because: null },
    { ...month, period: '2023-03', done: 0, status: 'NOT_JUDGED', shortBy: null, because: 'NOT_OVER' },
  ])
  expect(villages[1]!.judged[0]).toMatchObject({ status: 'NOT_JUDGED', because: 'NO_COUNSEL' })
})

test('a clerk of another township sees nothing of it', async () => {
  const { data } = await asked(services('year: 2023'), 'clerk')
  expect(data).toEqual({ township: null })
})
