import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { township } from '../ledger-2023/places.ts'
import { type Comparison, comparisonOf } from './measure.ts'
import { type Line, duration, times } from './report.ts'
import type { ChildMessage } from './server-child.ts'

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

const ask = async ({ url, token }: Server, body = question): Promise<string> => {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  }
  const response = await fetch(url, { method: 'POST', headers, body })
  return response.text()
}

const nextMessage = (child: ChildProcess): Promise<ChildMessage> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`the server ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (message: ChildMessage) => {
      child.off('exit', ended)
      resolve(message)
    })
  })

interface Server {
  readonly url: string
  readonly token?: string | undefined
  readonly cpu: () => Promise<number>
  readonly stop: () => void
}
const start = async (program: string, database: string): Promise<Server> => {
  const path = fileURLToPath(new URL(program, import.meta.url))
  const child = fork(path, [database], { execArgv: ['--conditions=@zhunsheng/source'] })
  const message = await nextMessage(child)
  if (!('url' in message)) throw new Error('no address')
  const cpu = async (): Promise<number> => {
    child.send('cpu')
    const answered = await nextMessage(child)
    return 'cpu' in answered ? answered.cpu : 0
  }
  return { url: message.url, token: message.token, cpu, stop: () => child.kill('SIGKILL') }
}

const rounds = 9
const costOf = async ({ cpu }: Server, perRound: number, run: () => Promise<unknown>): Promise<number> => {
  const before = await cpu()
  for (let i = 0; i < perRound; i++) await run()
  return ((await cpu()) - before) / perRound
}

const compare = async (gateway: Server, bare: Server, ours: () => Promise<unknown>): Promise<Comparison> => {
  const theirs = () => ask(bare)
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

const sameAnswer = async (gateway: Server, bare: Server): Promise<void> => {
  const [ours, theirs] = [await ask(gateway), await ask(bare)]
  if (ours !== theirs) throw new Error(`two answers:\n${ours.slice(0, 600)}\n${theirs.slice(0, 600)}`)
}

/**
 * Q1: a township, 20 members, 12 months each with score, grade, money and rank. CPU of the server processes alone. The
 * gateway remembers what it judged while the journal stands, so it is measured again with an entry written before each question.
 */
export const servingLines = async (database: string): Promise<readonly Line[]> => {
  const [gateway, bare] = await Promise.all([start('gateway-server.ts', database), start('bare-server.ts', database)])
  try {
    await sameAnswer(gateway, bare)
    const asked = await compare(gateway, bare, () => ask(gateway))
    let written = 0
    const changed = await compare(gateway, bare, async () => {
      const answer = await ask(gateway, change(++written))
      if (!answer.includes('Patrol')) throw new Error(answer)
      await ask(gateway)
    })
    await sameAnswer(gateway, bare)
    return [
      lineOf('Q1 over GraphQL: a township, 20 members, 12 months each', asked),
      lineOf('the same after a change of the ledger, which is counted too', changed),
    ]
  } finally {
    gateway.stop()
    bare.stop()
  }
}
