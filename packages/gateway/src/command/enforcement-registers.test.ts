import { expect, it } from 'vitest'
import { fillEnforcementRegisters } from '../schema/testing/enforcement-registers.ts'
import { jsonOf } from './testing/call.ts'
import { overLedger } from './testing/over-ledger.ts'
import { township } from './testing/small-ledger.ts'

const { ask } = overLedger(fillEnforcementRegisters)

it('says who was in the team on a day: heads are not certificates', async () => {
  const { code, out, err } = await ask('team --on 2023-12-31')
  expect([code, err]).toEqual([0, []])
  expect(out).toEqual([
    '乐昌镇 2023年12月31日的综合执法队',
    '',
    '人数 3；队伍台账记持证 2；执法证台账当日有有效证件 1。人数不等于持证人数。',
    '',
    '单位              人数  记持证',
    '────────────────  ────  ──────',
    '镇综合执法办公室     2       2',
    '派出所               1       0',
    '',
    '职务  人员  单位              当然任职  记持证  当日有效的证件          编入日期',
    '────  ────  ────────────────  ────────  ──────  ──────────────────────  ─────────────',
    '队长  p-2   镇综合执法办公室  镇长      是      综合，至2026年11月30日  2021年12月1日',
    '队员  p-3   镇综合执法办公室  —         是      否                      2021年12月1日',
    '队员  p-4   派出所            —         否      否                      2021年12月1日',
    '',
    '【综合行政执法工作委员会】',
    '职务  人员  本职      任职日期',
    '────  ────  ────────  ─────────────',
    '主任  p-1   党委书记  2021年12月1日',
    '',
    '【派驻单位】',
    '单位    派出部门  派驻日期',
    '──────  ────────  ─────────────',
    '派出所  县公安局  2021年12月1日',
  ])
  // Nothing personal: persons go by their keys.
  expect(out.join('')).not.toContain('王芳')
})

it('says so when nobody was in the team, and looks at today unless a day is given', async () => {
  expect((await ask('team --on 2021-11-30')).out).toEqual([
    '乐昌镇 2021年11月30日的综合执法队',
    '',
    '当日台账中没有执法队成员。',
  ])
  expect((await ask('team', '2024-07-01T00:00:00Z')).out[2]).toMatch(/^人数 2；/u)
  const english = (await ask('team --on 2023-12-31 --lang en')).out
  expect(english[0]).toBe('乐昌镇: the enforcement team on 2023-12-31')
  expect(english[2]).toBe(
    'Persons 3; certified as memberships say 2; with a certificate in force by the register 1. The headcount is not the number of certified officers.',
  )
})

it('gives the team as JSON', async () => {
  const json = jsonOf(await ask('team --on 2023-12-31 --json'))
  expect(json).toMatchObject({ schemaVersion: 1, township, on: '2023-12-31', headcount: 3, certified: 2 })
  expect(json['holdingCertificates']).toBe(1)
  expect(json['members']).toMatchObject([
    { person: 'p-2', heldAs: 'townMayor', holdsCertificate: true, key: 'ZFDW-1' },
    { person: 'p-3', heldAs: null },
    {},
  ])
})

it('compares lists: what overlaps and what nobody leads, with article and entries, and is no failure', async () => {
  const { code, out, err } = await ask('powers --on 2023-12-31')
  expect([code, err]).toEqual([0, []])
  expect(out).toEqual([
    '乐昌镇 2023年12月31日的权责清单比对',
    '',
    '赋权 2 项；有职责清单的单位：镇综合行政执法队、县城市管理局。',
    '',
    '事项  名称   已赋权  自列牵头                        比对',
    '────  ─────  ──────  ──────────────────────────────  ────',
    'A     A事项  是      镇综合行政执法队、县城市管理局  重叠',
    'B     B事项  是      无                              空白',
    'C     C事项  否      镇综合行政执法队                一致',
    '',
    '· 事项A“A事项”职责重叠：镇综合行政执法队、县城市管理局各自的清单都写明由本单位牵头实施。请协商明确，协商不成的报请共同的上一级机关指定。',
    '  台账记录：权责清单条目 QZ-1、权责清单条目 QZ-2',
    '  依据：《中华人民共和国行政处罚法》第25条第2款',
    '· 事项B“B事项”职责空白：已赋权，没有单位在自己的清单中写明牵头实施。',
    '  台账记录：赋权事项 FQ-B',
    '  依据：《中华人民共和国行政处罚法》第24条第3款',
    '',
    '共 3 项：重叠 1、空白 1、矛盾 0。清单怎么写就怎么比，不判断谁对。',
  ])
})

it('says what changed since a day, and which running cases that touches', async () => {
  const { out } = await ask('powers --on 2023-12-31 --since 2023-06-01')
  expect(out.slice(-3)).toEqual([
    '2023年6月1日至2023年12月31日赋权清单的变动：由新版替代 1 项，失效且无替代 0 项，新增 0 项。',
    '涉及在办案件 1 件：',
    '· AJ-1“占道经营”，依据FQ-A，已由FQ-A2替代；尚未决定，决定时须有现行的赋权',
  ])
  // Since before there was any list, everything in force is new.
  expect((await ask('powers --on 2023-06-30 --since 2021-12-31')).out.slice(-4, -1)).toEqual([
    '2021年12月31日至2023年6月30日赋权清单的变动：由新版替代 0 项，失效且无替代 0 项，新增 2 项。',
    '· 新增：FQ-A（事项A“A事项”）',
    '· 新增：FQ-B（事项B“B事项”）',
  ])
  expect((await ask('powers --on 2023-06-30 --since 2023-01-01')).out.at(-1)).toBe('不涉及在办案件。')
  const json = jsonOf(await ask('powers --on 2023-12-31 --since 2023-06-01 --json'))
  expect(json).toMatchObject({
    lists: ['enforcementTeam', 'urbanManagementBureau'],
    items: [
      {
        item: 'A',
        conflicts: [{ code: 'overlap', citation: { article: 25 }, entries: [{ kind: 'duty-statement' }, {}] }],
      },
      { item: 'B', conflicts: [{ code: 'gap' }] },
      { item: 'C', conflicts: [] },
    ],
    change: { since: '2023-06-01', cases: [{ case: 'AJ-1', ended: 'FQ-A', isDecided: false }] },
  })
  expect(await ask('powers --since 2023-13-01')).toMatchObject({ code: 2, out: [] })
  expect(await ask('powers --on 2023-06-01 --since 2023-06-02')).toMatchObject({
    code: 2,
    out: [],
    err: ['--since 的2023年6月2日晚于所看的2023年6月1日，请改 --since 或 --on。'],
  })
})

it('says when there is nothing to compare', async () => {
  expect((await ask('powers --on 2021-12-31')).out.at(-1)).toBe('当日没有赋权清单，也没有职责清单。')
  expect((await ask('powers --on 2022-12-31')).out.at(-1)).toBe('赋权 2 项；没有职责清单，无法比对。')
})

it('says what officers were offered and received, beside the target of each', async () => {
  const { code, out, err } = await ask('training --year 2024', '2025-02-01T00:00:00Z')
  expect([code, err]).toEqual([0, []])
  expect(out).toEqual([
    '乐昌镇 2024年执法培训（截至2024年12月31日）',
    '',
    '计划 1 项，已实施 1 项。',
    '举办课程 1 次，4 学时（举办学时）。',
    '全员所得 2 学时（各人所得之和）。举办、全员所得、个人所得是三个数。',
    '要求：每人每年 60 学时，2023年8月9日至2025年12月31日施行 · 《提升行政执法质量三年行动计划（2023—2025年）》〔未核实〕',
    '口径（本产品所定，不是规定）：要求只覆盖一部分的年度不适用，在岗不满一年按天数，四舍五入到四分之一学时。',
    '',
    '人员  在岗天数  离岗  在岗期间举办  所得   应得   尚缺  编入调离',
    '────  ────────  ────  ────────────  ────  ─────  ─────  ─────────────────',
    'p-2        335    31             4     2     55     53',
    'p-3        182     0             4     0  29.75  29.75  2024年6月30日调离',
    'p-4        366     0             4     0     60     60',
  ])
})

it('holds a year that the norm covers in part to a policy only when it is stated, in either language', async () => {
  const rowOf = async (words: string) => (await ask(words)).out.find((line) => line.startsWith('p-2'))
  expect(await rowOf('training --year 2023')).toMatch(/要求不满一年/u)
  expect(await rowOf('training --year 2023 --norm 按天数')).toMatch(/ 23\.75 /u)
  expect(await rowOf('training --year 2023 --norm by-days --lang en')).toMatch(/ 23\.75 /u)
  expect(await rowOf('training --year 2023 --norm full')).toMatch(/ 60 /u)
  const refused = await ask('training --year 2023 --norm half --lang en')
  expect([refused.code, refused.out]).toEqual([2, []])
  expect(refused.err[0]).toBe('There is no policy “half”. Known: full, by-days, not-applicable.')
})

it('looks at a year to come up to its end, and at none up to a day before it', async () => {
  expect(jsonOf(await ask('training --year 2031 --json', '2024-04-30T00:00:00Z'))).toMatchObject({ on: '2031-12-31' })
  expect(await ask('training --year 2024 --on 2023-12-31')).toMatchObject({
    code: 2,
    out: [],
    err: ['2023年12月31日在2024年之前，请改 --on 或 --year。'],
  })
})

it('looks at a year that runs up to today, and gives it as JSON', async () => {
  const json = jsonOf(await ask('training --year 2024 --json', '2024-04-30T00:00:00Z'))
  expect(json).toMatchObject({ township, year: 2024, on: '2024-04-30', planned: 1, carriedOut: 0, offered: 0 })
  expect(json['policy']).toEqual({ norm: 'notApplicable', service: 'proRata', rounding: 'halfUp' })
  expect(json['officers']).toMatchObject([
    { person: 'p-2', target: 55, noTarget: null, received: 0, missing: 55 },
    {},
    {},
  ])
})
