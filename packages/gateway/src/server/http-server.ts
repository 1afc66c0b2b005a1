import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { type Doors, authenticate } from '../access/authenticate.ts'
import { type Language, acceptedLanguage } from '../config/language.ts'
import type { Caller } from './graphql-endpoint.ts'
import { type Log, internalError, newReference } from './log.ts'
import { assetsPath } from './playground/assets.ts'
import type { SampleTab } from './playground/page.ts'
import { queryLimits } from './query-limits.ts'
import { readBody } from './read-body.ts'
import { refusalOf } from './request-guard.ts'
import { refuse, respondAsset, respondJson, respondPlayground } from './respond.ts'

export interface HttpOptions {
  readonly doors: Doors
  readonly language: Language
  readonly concurrency: number
  readonly tabs: (language: Language) => readonly SampleTab[]
  readonly answer: (
    request: IncomingMessage,
    response: ServerResponse,
    body: string | undefined,
    caller: Caller,
  ) => Promise<void>
  /** Whether what answers depends on (the database) can be reached. */
  readonly isReady: () => Promise<boolean>
  readonly log: Log
  readonly development: boolean
}

/** The state that requests share. */
interface Traffic {
  underWay: number
  stopping: boolean
}

const wantsPage = (request: IncomingMessage): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') && (request.headers.accept ?? '').includes('text/html')

const answerGraphql = async (
  options: HttpOptions,
  language: Language,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const actor = authenticate(options.doors, request.headers.authorization)
  if (typeof actor === 'string') return refuse(response, actor, language)
  const caller = { actor, language }
  if (request.method !== 'POST') return options.answer(request, response, undefined, caller)
  const body = await readBody(request, queryLimits.bodyBytes)
  if (body === 'tooLarge') return refuse(response, 'TOO_LARGE', language)
  if (body !== 'gone') await options.answer(request, response, body.text, caller)
}

const limited = async (
  traffic: Traffic,
  { concurrency }: HttpOptions,
  busy: () => void,
  work: () => Promise<void>,
): Promise<void> => {
  if (traffic.underWay >= concurrency) return busy()
  traffic.underWay++
  try {
    await work()
  } finally {
    traffic.underWay--
  }
}

const route = async (options: HttpOptions, traffic: Traffic, request: IncomingMessage, response: ServerResponse) => {
  const path = (request.url ?? '').split('?')[0] ?? ''
  const language = acceptedLanguage(request.headers['accept-language'], options.language)
  if (path === '/health') return respondJson(response, 200, { status: 'ok' })
  if (path === '/ready') {
    const ready = !traffic.stopping && (await options.isReady())
    return respondJson(response, ready ? 200 : 503, {
      status: ready ? 'ready' : traffic.stopping ? 'stopping' : 'not ready',
    })
  }
  if (traffic.stopping) return refuse(response, 'STOPPING', language)
  const refusal = refusalOf(request, { loopbackOnly: options.doors.type === 'local' })
  if (refusal !== undefined) return refuse(response, refusal, language)
  if (path.startsWith(assetsPath) && (await respondAsset(request, response, path))) return
  if (path === '/') return void response.writeHead(302, { location: '/graphql' }).end()
  if (path !== '/graphql') return refuse(response, 'NOT_FOUND', language)
  if (wantsPage(request)) {
    const token = options.doors.type === 'local' ? { token: options.doors.demoToken } : {}
    return respondPlayground(response, { tabs: options.tabs(language), language, ...token })
  }
  const busy = () => refuse(response, 'TOO_MANY_REQUESTS', language)
  return limited(traffic, options, busy, () => answerGraphql(options, language, request, response))
}

/** A server whose stopping lets the requests under way end. */
export interface StoppableServer {
  readonly server: Server
  /** Takes no more requests, waits for those under way, and after so many seconds cuts them off. */
  readonly stop: (seconds: number) => Promise<void>
}

const surprise = (options: HttpOptions, response: ServerResponse, error: unknown): void => {
  const reference = newReference()
  options.log(internalError(reference, error, options.development))
  if (response.headersSent) return void response.destroy()
  const message = `内部错误，编号 ${reference} · Internal error, reference ${reference}`
  respondJson(response, 500, { errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } }] })
}

/** Slow heads and slow bodies are cut off after five seconds; Node looks for them every so often. */
const timeouts = {
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
}

/** Makes the HTTP server, not yet listening. */
export const httpServer = (options: HttpOptions): StoppableServer => {
  const traffic: Traffic = { underWay: 0, stopping: false }
  const server = createServer(timeouts, (request, response) => {
    // A connection that is kept alive would hold up the stop for as long as its client likes.
    response.once('close', () => traffic.stopping && setImmediate(() => server.closeIdleConnections()))
    route(options, traffic, request, response).catch((error: unknown) => surprise(options, response, error))
  })
  const stop = (seconds: number): Promise<void> =>
    new Promise((resolve) => {
      traffic.stopping = true
      const cut = setTimeout(() => server.closeAllConnections(), seconds * 1_000)
      server.close(() => {
        clearTimeout(cut)
        resolve()
      })
      server.closeIdleConnections()
    })
  return { server, stop }
}
