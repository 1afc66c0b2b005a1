import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { DatabaseAddress } from '../src/config/database-url.ts'
import type { Answer, Attempt, Command } from './drill-case.ts'
import { steps } from './mutation-steps.ts'
import { type PhaseWatch, phaseWatch } from './phase-watch.ts'
import { startProcess } from './process-group.ts'

const program = fileURLToPath(new URL('../src/command/main.ts', import.meta.url))
const secret = 'drill'
const keys = `drill:administrator:${createHash('sha256').update(secret).digest('hex')}`

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const answerIn = (body: unknown): Answer => {
  const data = isRecord(body) && isRecord(body['data']) ? body['data']['answer'] : undefined
  const entry = isRecord(data) && isRecord(data['entry']) ? data['entry'] : data
  if (isRecord(entry)) {
    const { entryId: id, version, recorded } = entry
    if (typeof id === 'string' && typeof version === 'number' && typeof recorded === 'string')
      return { id, version, recorded }
  }
  throw new Error(`no answer: ${JSON.stringify(body)}`)
}

const ask = async (url: string, step: number, answers: readonly Answer[]): Promise<Answer> => {
  const { query, variables } = steps[step] ?? { query: '', variables: () => ({}) }
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query, variables: variables(answers) }),
  })
  return answerIn(await response.json())
}

interface Client {
  readonly answers: Answer[]
  readonly contradictions: string[]
  /** The answer that was on its way when the server was killed. */
  unheard?: Answer
}

const compare = ({ contradictions }: Client, earlier: Answer, again: Answer): void => {
  if (JSON.stringify(again) !== JSON.stringify(earlier))
    contradictions.push(`${JSON.stringify(earlier)} ≠ ${JSON.stringify(again)}`)
}

// What was answered before is asked once more first: the same key and request must get the same answer.
const askAgain = async (url: string, client: Client): Promise<void> => {
  const { answers } = client
  const last = answers.at(-1)
  if (last !== undefined) compare(client, last, await ask(url, answers.length - 1, answers))
}

const talk = async (url: string, client: Client, watch: PhaseWatch): Promise<void> => {
  await askAgain(url, client)
  const { answers } = client
  while (answers.length < steps.length && !watch.isKilled()) {
    watch.enter('asked')
    const answer = await ask(url, answers.length, answers)
    if (client.unheard !== undefined) compare(client, client.unheard, answer)
    delete client.unheard
    watch.enter('unanswered')
    if (watch.isKilled()) {
      client.unheard = answer
      return
    }
    answers.push(answer)
    watch.enter('answered')
  }
}

const environmentOf = (address: DatabaseAddress): NodeJS.ProcessEnv => ({
  DATABASE_URL: address.type === 'sqlite' ? `sqlite:${address.file}` : address.url,
  ZHUNSHENG_API_KEYS: keys,
  PORT: '0',
  HOST: '127.0.0.1',
})

/** A server in a process of its own, and a client that writes to it and remembers every answer. */
export const mutationsCommand = (address: DatabaseAddress): Command => {
  const client: Client = { answers: [], contradictions: [] }
  return {
    acknowledged: () => client.answers.length,
    answers: () => client.answers,
    contradictions: () => client.contradictions,
    attempt: async (_there, death): Promise<Attempt> => {
      let failure = ''
      let talking: Promise<void> | undefined
      const watch = phaseWatch(death, () => server.kill())
      const server = startProcess(program, ['serve'], environmentOf(address), (line) => {
        const url = /^ready (\S+)$/u.exec(line)?.[1]
        if (url === undefined) return
        talking = talk(url, client, watch)
          .catch((error: unknown) => {
            failure = String(error)
          })
          // A server that has nothing more to do is ended like all of them: it holds nothing that must be saved.
          .finally(() => server.kill())
      })
      const { said } = await server.ended
      await talking
      const isDone = client.answers.length === steps.length
      const [phase, times] = [watch.phase(), watch.end()]
      return {
        ended: isDone ? 'done' : watch.isKilled() ? 'killed' : 'failed',
        phase,
        times,
        said: `${said}${failure}`,
      }
    },
  }
}
