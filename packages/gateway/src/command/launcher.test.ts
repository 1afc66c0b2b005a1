import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const launcher = new URL('../../bin/zhunsheng.mjs', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface Given {
  readonly input?: string
  /** The signal it is sent after its first word on stdout. */
  readonly told?: NodeJS.Signals
  readonly flags?: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
}

/** Runs the launcher under a Node. */
const launch = (
  node: string,
  words: readonly string[],
  { input = '', told, flags = [], variables }: Given = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { ZHUNSHENG_LANG: _, ...env } = process.env
    const child = spawn(node, [...flags, launcher, ...words], { env: { ...env, LANG: 'en_GB.UTF-8', ...variables } })
    const [out, err]: [string[], string[]] = [[], []]
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out.push(text)
      if (told !== undefined) child.kill(told)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }))
    child.stdin.on('error', () => undefined).end(input)
  })

// A Node that says it is older than it is.
const saysOlder = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })`
// Where there is one, the Node of the system: npm may have been started by it.
const ofSystem = '/usr/bin/node'
const others = existsSync(ofSystem) ? [ofSystem] : [process.execPath]

describe.concurrent('the launcher', () => {
  test('hands on stdin, stdout, stderr and the exit code', async () => {
    const words = ['score', '--book', 'grid-member-month', '--facts', '-']
    const { code, out, err } = await launch(process.execPath, words, { input: '{"member.visits":"1.x"}' })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe('计数“member.visits”的值“1.x”不是精确的数，请用整数或加引号的小数。\n')
  })
  test('hands over from an older Node to the one of the project, and hands on signals', async () => {
    const words = ['serve', '--port', '0', '--database', join(folder, 'served.sqlite')]
    const flags = ['--import', saysOlder]
    const { code, out, err } = await launch(process.execPath, words, { flags, told: 'SIGTERM' })
    expect(out).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+\/graphql\n$/u)
    expect(err).toContain('正在停止')
    expect(code).toBe(0)
  })
  test('does not hand over a second time, for ever', async () => {
    const given = { flags: ['--import', saysOlder], variables: { ZHUNSHENG_HANDED_OVER: '1' } }
    const { code, err } = await launch(process.execPath, ['rules', 'list'], given)
    expect([code, err]).toEqual([2, expect.stringContaining('needs Node 24 or newer, this is 20.20.2')])
  })
  test.each(others)('runs under %s', async (node) => {
    const { code, out } = await launch(node, ['rules', 'list'])
    expect([code, out]).toEqual([0, expect.stringContaining('township-year')])
  })
})
