import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { nextMessage } from './next-message.ts'
import type { ChildMessage } from './server-child.ts'

/** A server in a process of its own. */
export interface Server {
  readonly url: string
  readonly token?: string | undefined
  /** The CPU microseconds it has spent so far. */
  readonly cpu: () => Promise<number>
  readonly stop: () => void
}

/** Asks a question; answers with the body. */
export const ask = async ({ url, token }: Server, body: string): Promise<string> => {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  }
  const response = await fetch(url, { method: 'POST', headers, body })
  return response.text()
}

/** Starts a server program over a database. */
export const start = async (program: string, database: string): Promise<Server> => {
  const path = fileURLToPath(new URL(program, import.meta.url))
  const child = fork(path, [database], { execArgv: ['--conditions=@zhunsheng/source'] })
  const message = await nextMessage<ChildMessage>(child)
  if (!('url' in message)) throw new Error('no address')
  const cpu = async (): Promise<number> => {
    child.send('cpu')
    const answered = await nextMessage<ChildMessage>(child)
    return 'cpu' in answered ? answered.cpu : 0
  }
  return { url: message.url, token: message.token, cpu, stop: () => child.kill('SIGKILL') }
}

/** The CPU microseconds of a server for one run out of many. */
export const costOf = async ({ cpu }: Server, perRound: number, run: () => Promise<unknown>): Promise<number> => {
  const before = await cpu()
  for (let i = 0; i < perRound; i++) await run()
  return ((await cpu()) - before) / perRound
}

/** Two servers that must give the same answer. */
export const sameAnswer = async (ours: Server, theirs: Server, question: string): Promise<void> => {
  const [one, other] = [await ask(ours, question), await ask(theirs, question)]
  if (one !== other) throw new Error(`two answers:\n${one.slice(0, 600)}\n${other.slice(0, 600)}`)
}
