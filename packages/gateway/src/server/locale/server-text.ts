import type { ConfigIssue } from '../../config/load-config.ts'

/** What the server says when it starts, stops or refuses a request before GraphQL. A language that misses one does not compile. */
export interface ServerText {
  readonly config: Readonly<Record<ConfigIssue['code'], (issue: ConfigIssue) => string>>
  readonly demoToken: (token: string) => string
  readonly portTaken: (host: string, port: number) => string
  readonly portForbidden: (port: number) => string
  readonly hostUnknown: (host: string) => string
  readonly refusal: Readonly<Record<RequestRefusal, string>>
}

/** Why a request is refused before its query is looked at; `extensions.code` in the answer. */
export type RequestRefusal =
  | 'FOREIGN_HOST'
  | 'FOREIGN_ORIGIN'
  | 'NOT_JSON'
  | 'PREFLIGHT_REQUIRED'
  | 'BAD_KEY'
  | 'KEY_REQUIRED'
  | 'TOO_MANY_REQUESTS'
  | 'STOPPING'
  | 'TOO_LARGE'
  | 'NOT_FOUND'
