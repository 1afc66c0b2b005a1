import { type Outcome, fail, ok } from '@zhunsheng/domain'

/** Why a database address is refused. */
export type DatabaseFault = 'postgresUnsupported' | 'notDatabase'

/**
 * Reads a database address as the path of its SQLite file: `sqlite:./data/x.sqlite`, `sqlite:///srv/x.sqlite`, or a bare
 * path. `postgres:` has its own fault, because it is planned and a mistyped scheme is not.
 */
export const parseDatabaseUrl = (text: string): Outcome<string, DatabaseFault> => {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):/u.exec(text)?.[1]?.toLowerCase()
  if (scheme === 'postgres' || scheme === 'postgresql') return fail('postgresUnsupported')
  // One letter before a colon is a drive (C:\data\x.sqlite), not a scheme; the pattern asks for two.
  if (scheme !== undefined && scheme !== 'sqlite') return fail('notDatabase')
  const path = scheme === undefined ? text : text.slice('sqlite:'.length).replace(/^\/\/(?=\/)/u, '')
  return path === '' || path.includes('\0') ? fail('notDatabase') : ok(path)
}
