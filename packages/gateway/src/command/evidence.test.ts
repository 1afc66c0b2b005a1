import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withRaw } from '../persistence/testing/raw-rows.ts'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, township } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
let file = ''
const at = (path: string) => ({ DATABASE_URL: `sqlite:${path}` })
const ask = (words: string, given: Parameters<typeof call>[1] = {}) => call(words, { environment: at(file), ...given })
const nowhere = { environment: at(join(folder, 'nowhere', 'none.sqlite')) }

beforeAll(async () => {
  file = await smallDatabase(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

it('says that a ledger and its audit hold, in both languages and as data', async () => {
  const zh = await ask('verify ledger')
  expect(zh).toMatchObject({ code: 0, err: [] })
  expect(zh.out[0]).toMatch(/^台账核验无误：1 个乡镇，\d+ 行，0 个月度封存。$/u)
  expect(zh.progress.length).toBeGreaterThan(1)
  expect((await ask('verify ledger --lang en')).out[0]).toMatch(
    /^The ledger holds: 1 township, \d+ rows, 0 monthly seals\.$/u,
  )
  expect(jsonOf(await ask('verify ledger --json'))).toMatchObject({ holds: true, findings: [], counts: {} })
  expect(await ask('verify ledger --township 141021101')).toMatchObject({ code: 2, out: [] })
  expect((await ask('verify audit --lang en')).out[0]).toMatch(
    /^The audit holds: \d+ rows?, last chain hash [0-9a-f]{64}\.$/u,
  )
})

it('lists what a county keeps, and holds the ledger and a proof against it', async () => {
  const listed = await ask('seals --lang en')
  expect(listed.out[0]).toMatch(/^Township\s+No\.\s+Month\s+Rows\s+Seal hash$/u)
  expect(listed.out[2]).toMatch(new RegExp(`^${township}\\s+1\\s+open\\s+1–\\d+\\s+[0-9a-f]{64}$`, 'u'))
  const kept = join(folder, 'seals.json')
  writeFileSync(kept, (await ask('seals --json')).out.join(''))
  expect(await ask(`verify ledger --trusted ${kept}`)).toMatchObject({ code: 0 })
  const none = '0'.repeat(64)
  const seen = await ask(`verify ledger --lang en --trusted ${none} ${township}:3:${none}`)
  expect(seen).toMatchObject({ code: 1 })
  expect(seen.out).toHaveLength(3)
  expect(await ask('verify ledger --trusted nonsense --lang en')).toMatchObject({
    code: 2,
    err: ['“nonsense” is neither a seal hash, nor TOWNSHIP:ROW:CHAIN, nor a file that can be read.'],
  })
  expect((await ask(`verify ledger --trusted ${join(folder, 'ledger', 'event.csv')}`)).code).toBe(2)
})

it('proves a figure in a file that needs no database, and says what was altered', async () => {
  const proof = join(folder, 'proof.json')
  const made = await ask(`prove study.centre-group-sessions --out ${proof} --lang en`)
  expect(made).toMatchObject({ code: 0, out: [] })
  expect(made.err.join('\n')).toContain('Proved: the 5 rows in the file')
  const seen = await call(`verify proof ${proof} --lang en`, nowhere)
  expect(seen).toMatchObject({ code: 0, err: [] })
  expect(seen.out[0]).toBe('The proof holds.')
  const [journal] = JSON.parse((await ask('seals --json')).out.join('')).journals
  const held = await call(`verify proof ${proof} --trusted ${journal.open.hash} --json`, nowhere)
  expect(held.err).toEqual([])
  expect(jsonOf(held)).toMatchObject({
    holds: true,
    statements: expect.arrayContaining([expect.objectContaining({ code: 'provesHeld' })]),
  })
  const text = readFileSync(proof, 'utf8')
  const altered = await call('verify proof - --lang en', { ...nowhere, input: text.replace('"XF-03"', '"XF-33"') })
  expect(altered).toMatchObject({ code: 1 })
  expect(altered.out.join('\n')).toContain('XF-33')
  expect((await call('verify proof - --json', { ...nowhere, input: '{}' })).code).toBe(1)
  const whole = (await ask('prove study.centre-group-sessions --whole')).out.join('')
  expect((await call('verify proof - --lang en', { ...nowhere, input: whole })).out.join('\n')).toContain(
    'there is no other',
  )
})

it('refuses to prove what it does not know', async () => {
  expect(await ask('prove no.such --lang en')).toMatchObject({ code: 2, out: [] })
  const { err } = await ask('prove study.exam-sitter')
  expect(err.join('\n')).toMatch(/prove --help.*\n {2}study\.centre-group-sessions +理论/u)
  expect(err.every((line) => !line.includes('grid.disputes'))).toBe(true)
  expect((await ask('prove --help')).out.join('\n')).toMatch(/指标：\n.* {2}grid\.disputes +矛盾纠纷\n/su)
  expect((await ask('prove member.visits --month 2023-01 --lang en')).err[0]).toContain('--member')
  expect((await ask('prove member.visits --month 2023-01 --member p-0001')).code).toBe(0)
})

const hashes = (): readonly string[] =>
  readdirSync(join(folder, 'ledger')).map((name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, 'ledger', name)))
      .digest('hex'),
  )

it('shows what erasing takes, asks, and does nothing without a yes', async () => {
  expect(await ask('erase p-9999 --reason x --yes --lang en')).toMatchObject({
    code: 2,
    err: ['There are no personal data of “p-9999”: give a person key, or the id of an entry that names nobody.'],
  })
  expect(await ask('erase p-0001 --lang en')).toMatchObject({ code: 2, err: ['Say why with --reason.'] })
  const preview = await ask('erase p-0001 --dry-run --lang en')
  expect(preview).toMatchObject({ code: 0, err: [] })
  expect(hashes().filter((hash) => readFileSync(file, 'latin1').includes(hash))).not.toEqual([])
  expect(preview.out[0]).toMatch(/^Erasing p-0001 takes the personal fields of \d+ entries/u)
  expect((await ask('erase p-0001 --reason 本人申请 --lang en')).err.at(-1)).toContain('--yes')
  const questions: string[] = []
  const answer = (typed: string) => (question: string) => {
    questions.push(question)
    return Promise.resolve(typed)
  }
  const refused = await ask('erase p-0001 --reason 本人申请 --lang en', { ask: answer('yes') })
  expect(refused).toMatchObject({ code: 130, out: [] })
  expect(refused.err.slice(1)).toEqual(['It cannot be undone.', 'Not confirmed: nothing was erased.'])
  expect(questions).toEqual(['Type p-0001 to erase: '])
  const done = await ask('erase p-0001 --reason 本人申请 --lang en', { ask: answer(' p-0001 ') })
  expect(done).toMatchObject({ code: 0 })
  expect(done.out[0]).toMatch(/^Erased p-0001: the personal fields of \d+ entries\.$/u)
  // Who knows the rest of a file could try names on its hash.
  const bytes = readFileSync(file, 'latin1')
  expect(hashes().filter((hash) => bytes.includes(hash))).toEqual([])
})

it('keeps every root and proof valid for who was erased', async () => {
  const again = await ask('erase p-0001 --reason 本人申请 --yes --json')
  expect(jsonOf(again)).toMatchObject({ done: true, entries: 0, erased: expect.stringMatching(/Z$/u), isPurged: true })
  expect((await ask('verify ledger')).code).toBe(0)
  expect((await ask('verify audit')).code).toBe(0)
  const proof = (await ask('prove member.visits --month 2023-01 --member p-0001')).out.join('\n')
  expect((await call('verify proof -', { ...nowhere, input: proof })).code).toBe(0)
})

it('closes a year, opens it again, and lists what has become stale', async () => {
  expect(await ask('close --lang en')).toMatchObject({ code: 2, err: ['Say why with --reason.'] })
  expect((await ask('stale --lang en')).err).toEqual([`The ledger of ${township} for 2023 is not closed.`])
  expect(await ask('close --year 2023 --reason 定稿 --lang en')).toMatchObject({
    code: 0,
    out: [`Closed the ledger of ${township} for 2023: from now on its rows are late entries.`],
  })
  expect((await ask('close --reason 定稿 --lang en')).err).toEqual([
    `The ledger of ${township} for 2023 was closed already.`,
  ])
  expect(await ask('stale --lang en')).toMatchObject({ code: 0 })
  await withRaw({ type: 'sqlite', file }, [])
  expect((await ask('reopen --reason 漏报 --json')).out[0]).toContain('"isClosed":false')
})

// The last, because it changes what is in the file.
it('names what a hand in the database changed, and ends with 1', async () => {
  const address = { type: 'sqlite', file } as const
  await withRaw(address, [
    `update entry set payload = replace(payload, '行政', '刑政') where key = 'XF-02'`,
    `delete from entry where key = 'KC-01'`,
    `update audit set actor = 'nobody' where id = 1`,
  ])
  const seen = await ask('verify ledger --lang en')
  expect(seen).toMatchObject({ code: 1 })
  const text = seen.out.join('\n')
  expect(seen.out[0]).toMatch(/^The ledger does not hold: \d+ findings in \d+ rows\.$/u)
  expect(text).toContain('“XF-02”')
  expect(text).toMatch(/lacks row \d+: removed/u)
  expect(text).toContain('“KC-01”')
  expect((await ask('verify ledger')).out.join('\n')).toContain('XF-02')
  expect((await ask('verify audit --lang en')).out[1]).toContain('Row 1 of the audit')
  expect(jsonOf(await ask('verify audit --json'))).toMatchObject({ holds: false, counts: { auditRowChanged: 1 } })
})
