import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, township } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
const kept = join(folder, 'small.sqlite.evidence')
const path = (name: string) => join(folder, name)
const ask = (words: string, environment: Record<string, string> = {}) =>
  call(`${words} --lang en`, { environment: { DATABASE_URL: `sqlite:${path('small.sqlite')}`, ...environment } })

beforeAll(async () => {
  await smallDatabase(folder)
  for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(path(name), `合成材料 ${name}\n`)
})
afterAll(() => rmSync(folder, { recursive: true }))

const by = '--year 2023 --uploader p-0001'
const numberOf = async (words: string): Promise<string> => {
  const { evidence } = jsonOf(await ask(`${words} --json`))
  return Array.isArray(evidence) ? String(evidence[0]?.number) : ''
}

it('attaches files beside the database, and says when they were there already', async () => {
  const added = await ask(
    `evidence add ${path('a.txt')} ${path('b.txt')} --entry study-session/XF-01 ${by} --title 签到表`,
  )
  expect(added).toMatchObject({ code: 0, err: [], surprises: [] })
  expect(added.out).toEqual([
    expect.stringMatching(/a\.txt: E-[0-9a-f]{16}$/u),
    expect.stringMatching(/b\.txt: E-[0-9a-f]{16}$/u),
  ])
  const again = await ask(`evidence add ${path('a.txt')} --entry study-session/XF-01 ${by}`)
  expect(again.out).toEqual([expect.stringContaining('was attached already: E-')])
  expect((await ask(`evidence add ${path('a.txt')} --indicator study/centre-group ${by} --date 2023-06-30`)).code).toBe(
    0,
  )
  expect(readdirSync(kept)).toHaveLength(2)
})

it('lists what supports an entry, an indicator, a year', async () => {
  const all = await ask('evidence list')
  expect(all.out).toHaveLength(5)
  expect(all.out[0]).toMatch(/^Number\s+Title\s+Supports\s+Year\s+Bytes\s+Type\s+Dated$/u)
  expect((await ask('evidence list --indicator study/centre-group')).out.at(-1)).toMatch(
    /^E-[0-9a-f]{16}\s+study\/centre-group\s+study\/centre-group\s+2023\s+\d+\s+text\/plain\s+2023-06-30$/u,
  )
  const { evidence } = jsonOf(await ask('evidence list --entry study-session/XF-01 --year 2023 --json'))
  expect(evidence).toHaveLength(2)
  expect(evidence).toContainEqual(
    expect.objectContaining({ township, title: '签到表', supports: 'entry', ofKind: 'study-session', ofKey: 'XF-01' }),
  )
  expect((await ask('evidence list --entry study-session/XF-02')).out).toEqual(['There is no evidence.'])
  expect((await ask('evidence list --year 2022')).out).toEqual(['There is no evidence.'])
})

it('says everything that is wrong, and does nothing then', async () => {
  const wrong = await ask(`evidence add ${path('none.txt')} ${folder} --entry event/NONE --year 2023 --uploader 王芳`)
  expect(wrong).toMatchObject({ code: 2, out: [] })
  expect(wrong.err).toHaveLength(4)
  expect(wrong.err[0]).toContain('--uploader 王芳 is not a person key')
  const use = async (words: string) => (await ask(`evidence ${words}`)).err[0]
  expect(await use(`add ${path('a.txt')} ${by}`)).toContain('--entry or --indicator')
  expect(await use(`add ${path('a.txt')} --entry XF-01 ${by}`)).toBe(
    '"XF-01" is not an entry: write KIND/NUMBER, such as event/SJ2023-0001.',
  )
  expect(await use(`add ${path('a.txt')} --indicator study/none ${by}`)).toContain('No rule book of 2023')
  expect(await use(`add ${path('a.txt')} --entry event/x --year 2023`)).toContain('--uploader')
  expect(await use('get E-1 --out x')).toBe('There is no evidence E-1: see zhunsheng evidence list.')
  expect(await use('get E-1')).toBe('Name the file to write with --out.')
  expect(await use('withdraw E-1')).toBe('Say why with --reason.')
  const needed = await ask('evidence list', { DATABASE_URL: 'postgres://u:p@127.0.0.1:1/x' })
  expect(needed.code).toBe(2)
  const add = `evidence add ${path('a.txt')} --indicator study/centre-group ${by}`
  expect((await ask(add, { DATABASE_URL: 'postgres://u:p@127.0.0.1:1/x' })).err).toEqual([
    'With a database on PostgreSQL, name the folder of evidence files with ZHUNSHENG_EVIDENCE.',
  ])
  const blocked = await ask(add, { ZHUNSHENG_EVIDENCE: path('a.txt') })
  expect(blocked).toMatchObject({ code: 2, surprises: [], err: [expect.stringContaining('cannot be read or written')] })
})

it('gives a file out, and never over another', async () => {
  const number = await numberOf('evidence list --indicator study/centre-group')
  const out = path('out.txt')
  const given = await ask(`evidence get ${number} --out ${out}`)
  expect(given).toMatchObject({ code: 0, out: [], err: [`Written to ${out} (study/centre-group); the audit says so.`] })
  expect(readFileSync(out)).toEqual(readFileSync(path('a.txt')))
  expect(await ask(`evidence get ${number} --out ${out}`)).toMatchObject({
    code: 2,
    err: [expect.stringContaining('exists and was not overwritten')],
  })
})

it('verifies the files with the ledger', async () => {
  expect((await ask('verify ledger')).out.at(-1)).toBe('Evidence files are as they were put: 2.')
  const elsewhere = path('elsewhere')
  mkdirSync(elsewhere)
  const lost = await ask('verify ledger', { ZHUNSHENG_EVIDENCE: elsewhere })
  expect(lost).toMatchObject({ code: 1, surprises: [] })
  expect(lost.out.filter((line) => line.startsWith('  An evidence file is missing: E-'))).toHaveLength(2)
  expect(jsonOf(await ask('verify ledger --json', { ZHUNSHENG_EVIDENCE: elsewhere }))).toMatchObject({
    files: 2,
    counts: { fileMissing: 2 },
  })
  const supply = (words: string) => ask(`evidence supply ${words}`, { ZHUNSHENG_EVIDENCE: elsewhere })
  expect(await supply(path('c.txt'))).toMatchObject({
    code: 2,
    err: [expect.stringContaining('No row of evidence names the content of')],
  })
  const both = `${path('a.txt')} ${path('b.txt')}`
  expect((await supply(both)).out).toEqual(['Supplied 2 files; 0 were there already.'])
  expect((await supply(both)).out).toEqual(['Supplied 0 files; 2 were there already.'])
  expect((await supply(folder)).out).toEqual([
    expect.stringMatching(/^Supplied 0 files; \d+ were there already\. \d+ files of the folder, which no row/u),
  ])
  expect((await ask('verify ledger', { ZHUNSHENG_EVIDENCE: elsewhere })).code).toBe(0)
})

it('withdraws a piece of evidence, and destroys a file that nothing else names', async () => {
  const number = await numberOf('evidence list --indicator study/centre-group')
  const withdrawn = await ask(`evidence withdraw ${number} --reason mistaken --destroy`)
  expect(withdrawn.out).toEqual([
    `Withdrawn: ${number}.`,
    'The file was not destroyed: another row names it, or it was gone.',
  ])
  expect((await ask(`evidence withdraw ${number} --reason mistaken`)).err).toEqual([
    `The evidence ${number} was withdrawn already.`,
  ])
  const other = await numberOf('evidence list --entry study-session/XF-01')
  const { isDestroyed } = jsonOf(await ask(`evidence withdraw ${other} --reason mistaken --destroy --json`))
  expect(isDestroyed).toBe(true)
  expect((await ask('verify ledger')).out.at(-1)).toBe('Evidence files are as they were put: 2.')
})

it('destroys the files of a person who is erased, also of one of whom there is nothing else', async () => {
  const add = (name: string, person: string) =>
    ask(`evidence add ${path(name)} --entry study-session/XF-03 ${by} --person ${person}`)
  await add('a.txt', 'p-0002')
  await add('c.txt', 'p-0777')
  const before = await ask('erase p-0002 --dry-run')
  expect(before.out).toContain('And would destroy 1 evidence file concerning p-0002.')
  expect(jsonOf(await ask('erase p-0777 --dry-run --json'))).toMatchObject({ entries: 0, evidenceFiles: 1 })
  for (const person of ['p-0002', 'p-0777']) {
    const erased = await ask(`erase ${person} --reason asked --yes`)
    expect(erased).toMatchObject({ code: 0, surprises: [] })
    expect(erased.out.at(-1)).toContain(`Destroyed 1 evidence file concerning ${person}`)
  }
  expect((await ask('erase p-0777 --reason asked --yes')).code).toBe(2)
  expect((await ask('evidence list --entry study-session/XF-03')).out).toEqual(['There is no evidence.'])
  expect((await ask('verify ledger')).code).toBe(0)
  expect(existsSync(path('a.txt'))).toBe(true)
})

it('says of late evidence what it made stale, as every late row does', async () => {
  expect((await ask('close --year 2023 --reason final')).code).toBe(0)
  const add = `evidence add ${path('b.txt')} --entry study-session/XF-02 ${by} --date 2023-06-30`
  expect((await ask(add)).code).toBe(2)
  const nothing = expect.stringMatching(/^乐昌镇 2023: no figure, score or rank has changed since it was closed at /u)
  expect((await ask(`${add} --late`)).out).toEqual([expect.stringContaining('b.txt: E-'), nothing])
  const number = await numberOf('evidence list --entry study-session/XF-02')
  const words = `evidence withdraw ${number} --reason mistaken --late`
  expect(jsonOf(await ask(`${words} --json`))).toMatchObject({
    stale: [{ year: 2023, figures: [], ranks: [], months: [] }],
  })
})
