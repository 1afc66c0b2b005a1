import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { inTempFolder } from '../persistence/testing/temp-folder.ts'
import { call, jsonOf } from './testing/call.ts'

// The monthly example of the brief: one member's month.
const month = {
  'member.served-days': 30,
  'member.required-days': 30,
  'member.valid-reports': 27,
  'member.validity-share': { value: 27, of: 30 },
  'member.timely-closure-share': { value: 22, of: 24 },
  'member.visits': 36,
  'member.training-share': { value: 1, of: 1 },
  'member.late-reports': 1,
}
const facts = (figures: object = {}) => JSON.stringify({ period: '2023-06', figures: { ...month, ...figures } })
const score = (input: string, words = '') => call(`score --book grid-member-month --facts - ${words}`, { input })

describe('score --book --facts', () => {
  it('takes figures from a file and needs no database', () =>
    inTempFolder(async (folder) => {
      const file = join(folder, 'facts.json')
      writeFileSync(file, facts())
      const called = await call(`score --book grid-member-month --facts ${file} --json`)
      expect([called.code, called.err]).toEqual([0, []])
      expect(jsonOf(called)).toMatchObject({
        schemaVersion: 1,
        period: '2023-06',
        status: 'final',
        points: '88.42',
        grade: '良好',
        gradeId: 'good',
        moneyFen: 48_000,
        book: { id: 'grid-member-month' },
      })
    }))
  it('shows the scorecard', async () => {
    const { out } = await score(facts())
    expect(out[0]).toBe('网格员月度考核（示例）')
    expect(out).toContain('按时办结  22.92  25.00        timely-closure')
    expect(out.slice(-3)).toEqual([
      '总分 88.42  等次 良好',
      '补助 ¥480.00',
      '依据：网格员月度考核（示例）（grid-member-month@2023-01-01）〔示例，不是法律规定〕',
    ])
    expect((await score(facts(), '--lang en')).out.slice(-3, -1)).toEqual(['Total 88.42  Grade Good', 'Money ¥480.00'])
  })
  it('names the veto under which the total is none', async () => {
    const veto = facts({ 'member.falsified-reports': 1 })
    expect((await score(veto)).out.slice(-4, -2)).toEqual(['总分 0.00  等次 不合格', '一票否决：虚报假报信息'])
    expect((await score(veto, '--lang en')).out).toContain('Veto: Falsified report')
    expect(jsonOf(await score(veto, '--json'))).toMatchObject({ points: '0.00', vetoes: ['falsified-report'] })
  })
  it('says that points were spread where something is inapplicable', async () => {
    const input = JSON.stringify({
      'officer.credit-hours-received': 48,
      'officer.certificates-in-force': 1,
      'officer.attendance-share': { value: 12, of: 12 },
      'officer.certificate-exam-share': 'inapplicable',
    })
    const { out } = await call('score --book enforcement-officer-year --facts - --year 2024', { input })
    expect(out).toContain('总分 91.67  等次 优秀')
    expect(out).toContain('有不适用的指标，其分值已按评分细则分给其余指标。')
    expect(out.find((line) => line.endsWith('certificate/exam'))).toMatch(/执法证考试 +— +8\.00 +不适用/u)
    const english = await call('score --book enforcement-officer-year --facts - --year 2024 --lang en', { input })
    expect(english.out).toContain(
      'Something is inapplicable: its points went to the other indicators, as the rule book has it.',
    )
  })
  it('is inapplicable where nothing concerns the subject', async () => {
    const leave = facts({ 'member.served-days': 0 })
    expect((await score(leave)).out.at(-2)).toBe('本期不适用：评分细则没有一项与该对象有关。')
    expect((await score(leave, '--lang en')).out.at(-2)).toBe(
      'Inapplicable: nothing in the rule book concerns the subject in this period.',
    )
  })
  test.each([
    ['', '2023-06'],
    ['--month 2023-09', '2023-09'],
  ])('judges the period that is asked for, else the one stated (%j)', async (words, period) => {
    expect(jsonOf(await score(facts(), `${words} --json`))).toMatchObject({ period })
  })
  it('judges facts without a period in the first that the book is made for', async () => {
    expect(jsonOf(await score(JSON.stringify(month), '--json'))).toMatchObject({ period: '2023-01', points: '88.42' })
  })
})

describe('facts that are not understood', () => {
  test.each([
    ['[', ['标准输入不是有效的 JSON。'], ['standard input is not valid JSON.']],
    [
      '[]',
      ['标准输入：应为一个 JSON 对象，如 {"period":"2023-06","figures":{"member.visits":36}}。'],
      ['standard input: write one JSON object, such as {"period":"2023-06","figures":{"member.visits":36}}.'],
    ],
    [
      '{"member.visits":1.5}',
      ['标准输入：member.visits 的值 1.5 是小数，须加引号，写成 "1.5"。'],
      ['standard input: the value 1.5 of member.visits is a decimal: write it in quotes, "1.5".'],
    ],
    [
      '{"figures":{"a":true},"ranks":{"b":{"rank":3,"of":2}},"period":"2023-13","more":1}',
      [
        '标准输入：没有“more”这一项，可用 figures、ranks、period。',
        '标准输入：a 的值无法识别，应为整数、加引号的小数、null（缺失）、"inapplicable"（不适用），或 {"value":…,"of":…,"reason":…,"approver":…}。',
        '标准输入：ranks.b 应写作 {"rank":名次,"of":总数}，名次不大于总数。',
        '标准输入：period 不是期间，应写作 2023 或 2023-06。',
      ],
      [
        'standard input: there is no key "more": figures, ranks, period.',
        'standard input: the value of a is not understood: a whole number, a quoted decimal, null (missing), "inapplicable", or {"value":…,"of":…,"reason":…,"approver":…}.',
        'standard input: write ranks.b as {"rank":PLACE,"of":HOW_MANY}, the place not above the number.',
        'standard input: period is not a period: write 2023 or 2023-06.',
      ],
    ],
    ['{"member.vists":3}', ['本评分细则不使用计数“member.vists”。'], ['This book reads no figure “member.vists”.']],
    [
      '{"figures":{},"period":"2023"}',
      ['本评分细则的考核期为“月”，不能用于“年”。'],
      ['This book judges by the month, not by the year.'],
    ],
  ])('%s', async (input, zh, en) => {
    expect(await score(input)).toMatchObject({ code: 2, out: [], err: zh })
    expect(await score(input, '--lang en')).toMatchObject({ code: 2, out: [], err: en })
  })
  it('from a file name the file', async () => {
    expect(await call('score --book grid-member-month --facts nowhere.json')).toMatchObject({
      code: 2,
      err: ['无法读取 nowhere.json，请检查路径与权限。'],
    })
  })
})
