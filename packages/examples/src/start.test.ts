import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const program = fileURLToPath(new URL('start.ts', import.meta.url))
interface Ended {
  readonly code: number | null
  readonly out: readonly string[]
  readonly err: string
}

/** Starts the example; once it is ready, `whenReady` runs and the program is asked to stop. */
const start = (settings: Readonly<Record<string, string>>, whenReady: (url: string) => Promise<void>) =>
  new Promise<Ended>((resolve, reject) => {
    const environment = { ...process.env, DATABASE_URL: join(folder, 'a.sqlite'), ZHUNSHENG_LANG: '', ...settings }
    const child = spawn(process.execPath, ['--conditions=@zhunsheng/source', program], { env: environment })
    let [out, err] = ['', '']
    child.stderr.on('data', (chunk) => (err += String(chunk)))
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
      const url = /^ready (\S+)\n/mu.exec(out)?.[1]
      if (url === undefined) return
      whenReady(url).then(() => child.kill('SIGTERM'), reject)
    })
    child.on('close', (code) => resolve({ code, out: out.trimEnd().split('\n'), err }))
  })
const post = async (url: string, query: string, variables?: object, headers?: object): Promise<string> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return answer.text()
}

interface Tab {
  readonly query: string
  readonly variables: string
  readonly headers: string
}
const leavesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, each) => sum + leavesIn(each), 0)
    : Number(value !== null)
/** What the tabs of the playground are answered as they stand: what is in error, and how many values each got. */
const answersOfTabs = async (url: string) => {
  const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text()
  const options = /<script type="application\/json" id="options">(.*?)<\/script>/su.exec(page)?.[1] ?? '{}'
  const { defaultTabs }: { readonly defaultTabs: readonly Tab[] } = JSON.parse(options)
  const answers = new Map<string, { readonly errors: unknown; readonly values: number }>()
  for (const { query, variables, headers } of defaultTabs) {
    const { data, errors } = JSON.parse(await post(url, query, JSON.parse(variables), JSON.parse(headers)))
    answers.set(query.split('\n')[0] ?? '', { errors, values: leavesIn(data) })
  }
  return answers
}

test('npm start ends with the scorecard, the claims and the address; again it adds nothing; a busy port is said', async () => {
  let again: Ended | undefined
  const first = await start({ PORT: '0' }, async (url) => {
    expect(await post(url, '{ township(code: "141021100000") { name } }')).toContain('乐昌镇')
    const answers = await answersOfTabs(url)
    expect(answers.size).toBeGreaterThan(10)
    // A question that finds nothing in the example would be no example.
    for (const [tab, { errors, values }] of answers)
      expect([tab, errors, values >= 12]).toStrictEqual([tab, undefined, true])
    again = await start({ PORT: new URL(url).port, ZHUNSHENG_LANG: 'en' }, () => Promise.resolve())
  })
  expect([first.code, first.err]).toStrictEqual([0, expect.stringContaining('正在导入')])
  expect(first.out.filter((line) => /^G\d\d /u.test(line) && line.endsWith('相符'))).toHaveLength(21)
  expect(first.out.some((line) => /^总分 93\.05 +等次 优秀$/u.test(line))).toBe(true)
  expect(first.out.at(-1)).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+\/graphql$/u)

  expect(again?.code).toBe(2)
  expect(again?.err).toMatch(/port/iu)
  expect(again?.out.filter((line) => line.startsWith('G')).every((line) => line.endsWith('agrees'))).toBe(true)
  expect(first.out).toContain('已导入 41062 行，另有 0 行此前已在库中。')
  expect(first.out).toContain('已补交 6 个佐证文件，另有 0 个此前已在。')
  expect(again?.out).toContain('Supplied 0 files; 6 were there already.')
  expect(again?.out).toContain('Imported 0 rows; 41062 were there already.')
})
