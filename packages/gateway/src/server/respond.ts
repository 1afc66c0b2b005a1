import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Language } from '../config/language.ts'
import type { RequestRefusal } from './locale/server-text.ts'
import { serverText } from './locale/text-in.ts'
import { assetsPath, encodingOf, playgroundAssets } from './playground/assets.ts'
import { type PageOptions, pageHeaders, playgroundPage } from './playground/page.ts'

/** Answers with JSON. */
export const respondJson = (
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const body = JSON.stringify(value)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  response.end(body)
}

const statusOf: Readonly<Record<RequestRefusal, number>> = {
  FOREIGN_HOST: 421,
  FOREIGN_ORIGIN: 403,
  NOT_JSON: 415,
  PREFLIGHT_REQUIRED: 400,
  BAD_KEY: 401,
  KEY_REQUIRED: 401,
  TOO_MANY_REQUESTS: 503,
  STOPPING: 503,
  TOO_LARGE: 413,
  NOT_FOUND: 404,
}

const extraHeaders = (refusal: RequestRefusal): Readonly<Record<string, string>> => {
  if (statusOf[refusal] === 401) return { 'www-authenticate': 'Bearer' }
  return statusOf[refusal] === 503 ? { 'retry-after': '1' } : {}
}

/** Refuses a request before its query is looked at, in the shape of a GraphQL answer. The rest of its body is not read. */
export const refuse = (response: ServerResponse, refusal: RequestRefusal, language: Language): void => {
  const message = serverText(language).refusal[refusal]
  respondJson(
    response,
    statusOf[refusal],
    { errors: [{ message, extensions: { code: refusal } }] },
    { ...extraHeaders(refusal), connection: 'close' },
  )
}

/** Answers with the playground. */
export const respondPlayground = async (response: ServerResponse, options: PageOptions): Promise<void> => {
  const page = playgroundPage(await playgroundAssets(), options)
  response.writeHead(200, { ...pageHeaders, 'content-length': Buffer.byteLength(page) })
  response.end(page)
}

/** Answers with a file of the playground, in the best encoding that the browser takes; false when there is no such file. */
export const respondAsset = async (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<boolean> => {
  const asset = (await playgroundAssets()).byName.get(path.slice(assetsPath.length))
  if (asset === undefined) return false
  const { encoding, body } = encodingOf(asset, request.headers['accept-encoding']?.toString())
  response.writeHead(200, {
    'content-type': asset.type,
    'content-length': body.length,
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    vary: 'accept-encoding',
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  return true
}
