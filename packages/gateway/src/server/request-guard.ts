import type { IncomingMessage } from 'node:http'
import type { RequestRefusal } from './locale/server-text.ts'

/** What of a request is looked at before its body is read. */
export type GuardedRequest = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

const loopbackHost = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/iu

const isForeignOrigin = (origin: string | undefined, host: string | undefined): boolean => {
  if (origin === undefined) return false
  // A page in a sandbox or a file sends "null", which is nobody's own page either.
  const match = /^https?:\/\/(.+)$/u.exec(origin)
  return match?.[1] !== host
}

const isJson = (type: string | undefined): boolean => /^application\/json\s*(?:;|$)/iu.test(type ?? '')

/**
 * Why a request may not pass, by its head alone. A name that is not this machine's is refused while only this machine may
 * ask (DNS rebinding); a foreign page's origin always (its requests carry one); what a page could send without asking
 * first (forms, plain GET) is not a way to query.
 */
export const refusalOf = (
  { method, url, headers }: GuardedRequest,
  policy: { readonly loopbackOnly: boolean },
): RequestRefusal | undefined => {
  if (policy.loopbackOnly && !loopbackHost.test(headers.host ?? '')) return 'FOREIGN_HOST'
  if (isForeignOrigin(headers.origin, headers.host)) return 'FOREIGN_ORIGIN'
  if (method === 'POST' && !isJson(headers['content-type'])) return 'NOT_JSON'
  // A browser that goes to such an address gets the playground, which answers nothing by itself.
  const asks = method === 'GET' && /[?&]query=/u.test(url ?? '') && !(headers.accept ?? '').includes('text/html')
  return asks && headers['graphql-require-preflight'] === undefined ? 'PREFLIGHT_REQUIRED' : undefined
}
