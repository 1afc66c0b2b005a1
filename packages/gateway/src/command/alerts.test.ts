import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, township, writeLedgerFile } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
let environment: Record<string, string> = {}
const ask = (words: string) => call(words, { environment })

beforeAll(async () => {
  environment = { DATABASE_URL: `sqlite:${await smallDatabase(folder)}` }
  const header = '成员编号,任职日期,免职日期,组内职务,所任职务,人员代号,姓名'
  const file = writeLedgerFile(folder, 'leading-group-membership.csv', header, [
    'LD-1,2021-09-01,2023-04-14,组长,党委书记,p-0001,王芳',
    'LD-2,2021-09-01,,副组长,镇长,p-0002,李强',
    'LD-3,2021-09-01,,常务副组长,分管副书记,p-0003,张伟',
    'LD-4,2021-09-01,,成员,派出所所长,p-0004,赵敏',
  ])
  const imported = await ask(`import ${file}`)
  expect([imported.code, imported.err]).toEqual([0, []])
})
afterAll(() => rmSync(folder, { recursive: true }))

const group = 'alerts --on 2023-12-31 --system leadingGroup'

it('says what was found, on what basis with its marks, and by which entries, and is no failure', async () => {
  const called = await ask(group)
  expect([called.code, called.err]).toEqual([0, []])
  expect(called.out).toEqual([
    '乐昌镇 截至2023年12月31日的提醒',
    '',
    '【法治建设领导小组】',
    '· 法治建设领导小组组长空缺：上一任任至2023年4月14日。',
    '  台账记录：法治建设领导小组成员 LD-1',
    '· 法治建设领导小组成员由派出所所长（p-0004）担任，应由副镇长、班子成员担任。',
    '  台账记录：法治建设领导小组成员 LD-4',
    '  依据：《乐昌镇法治政府建设考核办法（示例草案）》〔地方规定，示例〕',
    '',
    '核对 4 项规则，提醒 2 条：法治建设领导小组 2。',
  ])
  // Nothing personal: persons go by their keys.
  expect(called.out.join('')).not.toMatch(/王芳|赵敏/u)
})

it('says the same in English', async () => {
  const { out } = await ask(`${group} --lang en`)
  expect(out.slice(3, 8)).toEqual([
    '· In the leading group the place “Leader” is vacant: it was last held until 2023-04-14.',
    '  Entries: Leading group membership LD-1',
    '· In the leading group the place “Member” is held by p-0004 (Head of the police station); it belongs to: Deputy mayor or Member of the leadership team.',
    '  Entries: Leading group membership LD-4',
    '  Basis: Lechang assessment scheme (illustrative draft) [local rule, illustrative]',
  ])
})

it('gives them as JSON', async () => {
  const json = jsonOf(await ask(`${group} --json`))
  expect(json).toMatchObject({ schemaVersion: 1, township, on: '2023-12-31', looked: 4 })
  const citation = { bindingForce: 'local', verification: 'illustrative' }
  expect(json['alerts']).toMatchObject([
    {
      alert: 'leading-group-vacancy',
      system: 'leadingGroup',
      finding: { code: 'leadingGroupVacancy', place: 'leader', until: '2023-04-14' },
      citation,
      entries: [{ kind: 'leading-group-membership', key: 'LD-1', year: 2021 }],
    },
    { finding: { code: 'leadingGroupWrongPost' }, citation, entries: [{ key: 'LD-4' }] },
  ])
})

it('looks at the day asked for, by default today in Beijing, over all systems', async () => {
  expect((await ask('alerts --on 2023-04-14 --system 法治建设领导小组')).out.join('')).not.toContain('空缺')
  const [title] = (await ask('alerts')).out
  expect(title).toBe('乐昌镇 截至2024年2月1日的提醒')
  const systems = (await ask('alerts --on 2023-12-31')).out.filter((line) => line.startsWith('【'))
  expect(systems.slice(0, 2)).toEqual(['【法治建设领导小组】', '【第一责任人】'])
})

it('says so when nothing is found, and when nothing is looked for', async () => {
  const none = await ask('alerts --on 2020-12-31 --system annualPlan')
  expect([none.code, none.err]).toEqual([0, []])
  expect(none.out.at(-1)).toMatch(/^核对 \d+ 项规则，没有需要提醒的情况。$/u)
  const undeclared = await ask('alerts --system countyRollUp')
  expect([undeclared.code, undeclared.out]).toEqual([0, []])
  expect(undeclared.err).toEqual(['“县级汇总”尚未设提醒规则。'])
})

it('refuses a system that there is not, with those that there are', async () => {
  const called = await ask('alerts --system leading')
  expect([called.code, called.out]).toEqual([2, []])
  expect(called.err.join('')).toContain('leadingGroup 法治建设领导小组')
})
