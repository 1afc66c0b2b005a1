import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { indexLedger, countFigures, yearPeriod } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { follow, noBackground } from '@zhunsheng/domain/procedure'
import { runCommand } from '@zhunsheng/gateway'
import { afterAll, describe, expect, test } from 'vitest'
import { quiet } from '../bench/surroundings.ts'

// The code of docs/add-a-system.md is loaded as it stands there, beside the sources that it belongs to, and run.
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const page = readFileSync(`${root}docs/add-a-system.md`, 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-thirty-first-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const blocks = new Map(
  [...page.matchAll(/```ts\n\/\/ (\S+)\n([^`]+(?:`[^`\n]*`[^`]*)*?)```\n/gu)].map(([, path = '', code = '']) => [
    path,
    code,
  ]),
)
const ownPath = (path: string): string => join(folder, path.replaceAll('/', '--'))
// Its own files lie in the folder of the test, all others where they are.
const written = (path: string): string => {
  const code = (blocks.get(path) ?? '').replaceAll(/from '(\.[^']+)'/gu, (_, to: string) => {
    const target = resolve(dirname(`${root}${path}`), to)
    const own = [...blocks.keys()].find((each) => `${root}${each}` === target)
    return `from '${pathToFileURL(own === undefined ? target : ownPath(own)).href}'`
  })
  writeFileSync(ownPath(path), code)
  return ownPath(path)
}
const [declaration = '', procedure = '', rows = ''] = blocks.keys()
const loaded = async () => {
  const paths = [declaration, procedure, rows].map(written)
  const [kinds, steps, example] = await Promise.all(
    paths.map((path) => import(/* @vite-ignore */ pathToFileURL(path).href)),
  )
  return { ...kinds, ...steps, example: example.legalCulture() }
}
const entryOf = (kind: string, { key, recorded, clocks, facts }: Record<string, unknown>, index: number) => ({
  id: `${kind}-${index}`,
  kind,
  township: '141021100000',
  year: 2023,
  version: 1,
  synthetic: true,
  key,
  recorded,
  clocks,
  facts,
  personal: {},
})

describe('the system of the page', () => {
  test('has three files', () => {
    expect([...blocks.keys()]).toEqual([
      'packages/domain/src/ledger/service/legal-culture.ts',
      'packages/domain/src/procedure/legal-culture.ts',
      'packages/examples/src/ledger-2023/legal-culture.ts',
    ])
  })
  test('lets its example through, counts two openings, and refuses one before the building or a second', async () => {
    const { example, legalCulture, legalCultureSystem } = await loaded()
    const entries = Object.entries<readonly Record<string, unknown>[]>(example).flatMap(([kind, all]) =>
      all.map((row, index) => entryOf(kind, row, index)),
    ) as never[]
    const caseOf = (site: string, given: readonly { key: string; facts: { site?: string } }[]) =>
      given.filter(({ key, facts }) => key === site || facts.site === site) as never[]
    for (const site of ['FZWH2023-01', 'FZWH2023-02', 'FZWH2023-03'])
      expect(follow(legalCulture, caseOf(site, entries), chinaCalendar, noBackground).illegal).toEqual([])

    const opened = (on: string, number: number) =>
      entryOf(
        'culture-opening',
        {
          key: `X-${number}`,
          recorded: `${on}T16:30:00+08:00`,
          clocks: { occurred: on },
          facts: { site: 'FZWH2023-01' },
        },
        number,
      )
    const gatesOf = (...more: readonly object[]) =>
      follow(
        legalCulture,
        [...caseOf('FZWH2023-01', entries), ...more] as never[],
        chinaCalendar,
        noBackground,
      ).illegal.flatMap(({ gates }) => gates.map(({ gate }) => gate))
    expect(gatesOf(opened('2023-03-05', 8))).toEqual(['builtFirst'])
    expect(gatesOf(opened('2023-03-21', 9))).toEqual(['openedOnce'])

    const question = {
      subject: { kind: 'township', id: '141021100000', township: '141021100000' },
      period: yearPeriod(2023),
    } as const
    expect(
      countFigures(legalCultureSystem.legalCulture.figures, indexLedger(entries), question).get(
        'service.culture-sites-opened',
      ),
    ).toMatchObject({
      status: 'present',
      value: 2,
    })
  })
  test('has a book whose case passes, read with a figure that is there', async () => {
    const book = page.split('```yaml\n')[1]?.split('```')[0] ?? ''
    const file = join(folder, 'culture.yaml')
    writeFileSync(file, book.replaceAll('service.culture-sites-opened', 'service.publicity-events'))
    for (const words of [
      ['rules', 'check', file],
      ['rules', 'test', file],
    ])
      expect(
        await runCommand({ ...quiet({ out: () => undefined, err: () => undefined }), argv: words }),
        words[1],
      ).toBe(0)
  })
})

test('what the page says is to be touched is there', () => {
  const paths = [...page.matchAll(/^\| `([^`]+)` +\|/gmu)].map(([, path = '']) => path)
  expect(paths).toHaveLength(3)
  for (const path of paths) expect(existsSync(`${root}${path}`), path).toBe(true)
})
