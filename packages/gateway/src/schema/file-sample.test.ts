import { drawFiles } from '@zhunsheng/domain/ledger'
import { expect, test } from 'vitest'
import { fillDecidedCases } from '../persistence/testing/decided-cases.ts'
import { overGateway } from './testing/over-gateway.ts'
import { township } from './testing/small-ledger.ts'

const { ask: askAny } = overGateway(fillDecidedCases)

const query = (args: string) => `{ township(code: "${township}") {
  fileSample(${args}) { seed size from to on population files { case title decisions { key } } } } }`
const ask = (args: string, secret?: string) => askAny(query(args), secret)
const first = 'seed: "曲沃", from: "2023-01-01", to: "2023-06-30"'
const files = ['AJ-1', 'AJ-2', 'AJ-3', 'AJ-4', 'AJ-5']

test('the files that a seed draws, in the order of drawing, with their decisions', async () => {
  const { data, errors } = await ask(`${first}, size: 3, on: "2023-07-03"`)
  expect(errors).toEqual([])
  const drawn = drawFiles(files, '曲沃', 3)
  expect(data['township']).toEqual({
    fileSample: {
      seed: '曲沃',
      size: 3,
      from: '2023-01-01',
      to: '2023-06-30',
      on: '2023-07-03',
      population: 5,
      files: drawn.map((key) => ({ case: key, title: `案由${key}`, decisions: [{ key: key.replace('AJ', 'CF') }] })),
    },
  })
})

test('what was decided later, or known later, is not drawn from', async () => {
  const sample = async (args: string) => (await ask(args)).data['township']
  expect(await sample(`${first}, size: 200, on: "2023-03-15"`)).toMatchObject({ fileSample: { population: 3 } })
  expect(await sample(`${first}, size: 2, on: "2023-07-03", knownAt: "2020-01-01T00:00:00Z"`)).toMatchObject({
    fileSample: { population: 0, files: [] },
  })
})

test.each([0, -1, 201])('a size of %i is refused', async (size) => {
  const { errors } = await ask(`${first}, size: ${size}, on: "2023-07-03"`)
  expect(errors[0]).toMatchObject({
    message: `size must be an integer from 1 to 200, not ${size}.`,
    extensions: { code: 'BAD_USER_INPUT', reason: 'badSampleSize' },
  })
})

test('a seed is drawn by as the ledger keeps it: without the blanks around it', async () => {
  const args = (seed: string) => `seed: "${seed}", from: "2023-01-01", to: "2023-06-30", size: 3, on: "2023-07-03"`
  expect((await ask(args('  曲沃 '))).data).toEqual((await ask(args('曲沃'))).data)
})

test.each([
  ['emptySeed', 'seed: " ", from: "2023-01-01", to: "2023-06-30"'],
  ['upsideDown', 'seed: "a", from: "2023-06-30", to: "2023-01-01"'],
  ['upsideDown', 'seed: "a", from: "2023-06-30", to: "2023-12-31", on: "2023-01-01"'],
])('a request that can draw nothing is refused: %s', async (reason, args) => {
  const { errors } = await ask(`${args}, size: 3`)
  expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', reason } })
})

test('whoever does not reach the township draws nothing of it', async () => {
  const { data } = await ask(`${first}, size: 3, on: "2023-07-03"`, 'clerk')
  expect(data['township']).toBeNull()
})
