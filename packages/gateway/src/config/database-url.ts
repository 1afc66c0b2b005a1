import { type Outcome, fail, ok } from '@zhunsheng/domain'

/** Why a database address is refused. */
export type DatabaseFault = 'notDatabase'

/** Where a database is: a file, or a PostgreSQL server with the name of a database on it. The URL may hold a password. */
export type DatabaseAddress =
  | { readonly type: 'sqlite'; readonly file: string }
  | { readonly type: 'postgres'; readonly url: string }

const postgresAddress = (text: string): Outcome<DatabaseAddress, DatabaseFault> =>
  URL.canParse(text) && /^postgres(ql)?:\/\/[^/]*\/[^/]/iu.test(text)
    ? ok({ type: 'postgres', url: text })
    : fail('notDatabase')

/**
 * Reads a database address: `sqlite:./data/x.sqlite`, `sqlite:///srv/x.sqlite` or a bare path for a file,
 * `postgres://user:password@host:5432/name` or `postgresql://…` for PostgreSQL.
 */
export const parseDatabaseUrl = (text: string): Outcome<DatabaseAddress, DatabaseFault> => {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):/u.exec(text)?.[1]?.toLowerCase()
  if (scheme === 'postgres' || scheme === 'postgresql') return postgresAddress(text)
  // One letter before a colon is a drive (C:\data\x.sqlite), not a scheme; the pattern asks for two.
  if (scheme !== undefined && scheme !== 'sqlite') return fail('notDatabase')
  const file = scheme === undefined ? text : text.slice('sqlite:'.length).replace(/^\/\/(?=\/)/u, '')
  return file === '' || file.includes('\0') ? fail('notDatabase') : ok({ type: 'sqlite', file })
}

/** An address as it may be shown: without the password. */
export const shownAddress = (address: DatabaseAddress): string => {
  if (address.type === 'sqlite') return address.file
  const url = new URL(address.url)
  url.password = ''
  url.search = ''
  return url.href
}
