import { township } from '../ledger-2023/places.ts'
import { type Server, ask, costOf, sameAnswer, start } from './asking.ts'
import { type Comparison, comparisonOf } from './measure.ts'
import { type Line, duration, times } from './report.ts'

const question = JSON.stringify({
  query: `query Months($township: TownshipCode!, $year: Year!) {
    township(code: $township) { name gridMembers(year: $year, first: 20) {
      totalCount
      edges { node { person months { month status score grade moneyFen rank outOf } } }
      pageInfo { hasNextPage }
    } }
  }`,
  variables: { township, year: 2023 },
})

const change = (n: number): string =>
  JSON.stringify({
    query: `mutation Change($key: String!) {
      appendPatrol(
        idempotencyKey: $key, township: "${township}", key: $key, synthetic: true
        values: { occurred: "2024-01-10", team: ENFORCEMENT_TEAM, leader: "p-0009", found: false }
      ) { __typename }
    }`,
    variables: { key: `bench-${n}` },
  })

const rounds = 9
const compare = async (gateway: Server, bare: Server, ours: () => Promise<unknown>): Promise<Comparison> => {
  const theirs = () => ask(bare, question)
  const pair = async () => [await costOf(gateway, 10, ours), await costOf(bare, 10, theirs)] as const
  await pair()
  const pairs: (readonly [number, number])[] = []
  for (let i = 0; i < rounds; i++) pairs.push(await pair())
  return comparisonOf(pairs)
}

const lineOf = (what: string, { ours, theirs, ratio }: Comparison): Line => ({
  what,
  result: `${duration(ours)}; bare ${duration(theirs)}`,
  ratio: times(1 / ratio),
  aim: '≥ 0.4×',
  met: 1 / ratio >= 0.4,
})

/**
 * Q1: a township, 20 members, 12 months each with score, grade, money and rank. CPU of the server processes alone. The
 * gateway remembers what it judged while the journal stands, so it is measured again with an entry written before each question.
 */
export const servingLines = async (database: string): Promise<readonly Line[]> => {
  const [gateway, bare] = await Promise.all([start('gateway-server.ts', database), start('bare-server.ts', database)])
  try {
    await sameAnswer(gateway, bare, question)
    const asked = await compare(gateway, bare, () => ask(gateway, question))
    let written = 0
    const changed = await compare(gateway, bare, async () => {
      const answer = await ask(gateway, change(++written))
      if (!answer.includes('Patrol')) throw new Error(answer)
      await ask(gateway, question)
    })
    await sameAnswer(gateway, bare, question)
    return [
      lineOf('Q1 over GraphQL: a township, 20 members, 12 months each', asked),
      lineOf('the same after a change of the ledger, which is counted too', changed),
    ]
  } finally {
    gateway.stop()
    bare.stop()
  }
}
