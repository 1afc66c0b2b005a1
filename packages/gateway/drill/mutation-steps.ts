import { townships } from './ledger-files.ts'
import type { Answer } from './drill-case.ts'

/** A request: its text and variables, made from what was answered to the ones before it. */
export interface Step {
  readonly query: string
  readonly variables: (answers: readonly Answer[]) => Readonly<Record<string, unknown>>
}

const written = '__typename ... on Failure { message }'
const version = `${written} ... on Entry { entryId version recorded }`
const append = `mutation ($once: String!, $township: TownshipCode!, $key: String!, $values: EventValues!) {
  answer: appendEvent(idempotencyKey: $once, township: $township, key: $key, values: $values, synthetic: true) { ${version} } }`
const correct = `mutation ($once: String!, $id: String!, $expected: Int!, $values: EventValues!) {
  answer: correctEvent(idempotencyKey: $once, entryId: $id, expectedVersion: $expected, reason: "演练更正", values: $values) {
    ${version} } }`
const voidOne = `mutation ($once: String!, $id: String!, $expected: Int!) {
  answer: voidEntry(idempotencyKey: $once, entryId: $id, expectedVersion: $expected, reason: "演练作废") {
    ${written} ... on EntryVoided { entry { entryId version recorded } } } }`

const [township] = townships
const valuesOf = (i: number, summary: string) => ({
  occurred: '2023-05-01',
  reported: '2023-05-02',
  category: 'DISPUTE',
  source: 'GRID_MEMBER',
  division: `${township.slice(0, 9)}201`,
  reporter: `P${10 + (i % 9)}`,
  handled: true,
  valid: true,
  due: '2023-05-12',
  summary,
})

const changeOf = (answers: readonly Answer[], of: number) => {
  const { id, version: expected } = answers[of] ?? { id: '', version: 0 }
  return { id, expected }
}

// Of every eight requests five append, two correct what one appended three requests before, one voids.
const stepOf = (i: number): Step => {
  const once = `drill-${i}`
  if (i % 8 === 7) return { query: voidOne, variables: (answers) => ({ once, ...changeOf(answers, i - 6) }) }
  if (i % 8 === 3 || i % 8 === 5) {
    const values = valuesOf(i, `更正 ${i}`)
    return { query: correct, variables: (answers) => ({ once, ...changeOf(answers, i - 3), values }) }
  }
  return { query: append, variables: () => ({ once, township, key: `YL-${i}`, values: valuesOf(i, `登记 ${i}`) }) }
}

/** What the client asks for, one after another. */
export const steps: readonly Step[] = Array.from({ length: 40 }, (_, i) => stepOf(i))
