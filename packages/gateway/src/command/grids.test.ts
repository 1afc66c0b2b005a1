import { expect, it } from 'vitest'
import { fillGridRegisters, vacatedGrid } from '../schema/testing/grid-registers.ts'
import { jsonOf } from './testing/call.ts'
import { overLedger } from './testing/over-ledger.ts'
import { township } from './testing/small-ledger.ts'

const { ask } = overLedger(fillGridRegisters)

it('refuses a village or community that the ledger does not have, rather than find no grid in it', async () => {
  expect(await ask('grids --on 2024-06-05 --village 14102110095')).toMatchObject({
    code: 2,
    err: ['台账中没有代码为“14102110095”的村（社区）。代码为12位数字，如 141021100901，请核对 --village。'],
  })
  expect(await ask('grids --on 2024-06-05 --village x --lang en')).toMatchObject({
    code: 2,
    err: [expect.stringContaining('no village or community “x”')],
  })
})

it('says who answers for each grid of a day, and that nobody does', async () => {
  const { code, out, err } = await ask('grids --on 2024-06-05')
  expect([code, err]).toEqual([0, []])
  // Who covers the second grid is away as well.
  expect(out).toEqual([
    '乐昌镇 2024年6月5日的网格',
    '',
    '在用网格 3：基础 2，专属 1；网格员 1 人，一人只计一次。每个基础网格平均 900.5 人。',
    '没有配备网格员 1；由他人负责 2；当日无人负责 1。',
    '',
    '网格代码         类型      村（社区）  名称      户数  人口  当日负责   身份                 自',
    '───────────────  ────────  ──────────  ────────  ────  ────  ─────────  ───────────────────  ─────────────',
    '141021100951001  基础网格  青禾村      第一网格   310   900  p-904      代管 · 网格员离岗    2024年6月3日',
    '141021100951002  基础网格  青禾村      第二网格   320   901  无人       空缺                 2024年5月16日',
    '141021100951901  专属网格  青禾村      学校网格     —     —  p-903 赵*  网格长 · 网格员离岗  2023年9月1日',
  ])
  expect(out.join('')).not.toContain('赵敏')
})

it('looks at today unless a day is given, at one village, and says so when there is nothing', async () => {
  const [title, , counts, answered] = (await ask('grids --village 141021100951 --lang en', '2024-04-01T00:00:00Z')).out
  expect(title).toBe('乐昌镇: the grids on 2024-04-01')
  expect(counts).toBe('Grids in force 3: basic 2, dedicated 1; members 2, each once. Residents per basic grid 900.5.')
  expect(answered).toBe('Without a member 0; answered for by somebody else 0; by nobody 0.')
  const nothing = ['乐昌镇 2020年4月1日的网格', '', '当日台账中没有在用的网格。']
  expect((await ask('grids --on 2020-04-01')).out).toEqual(nothing)
})

it('tells one grid with its history: who was assigned, who covered, and who answers that day', async () => {
  const { out } = await ask(`grids --grid ${vacatedGrid} --on 2024-06-10`)
  expect(out).toEqual([
    '网格141021100951002“第二网格” 2024年6月10日',
    '基础网格 · 青禾村 · 在用',
    '',
    '当日负责：p-901 王*（代管 · 空缺，2024年5月16日起）',
    '',
    '【任职】',
    '人员       岗位        到岗          离岗           当日',
    '─────────  ──────────  ────────────  ─────────────  ────',
    'p-902 李*  专职网格员  2022年3月1日  2024年5月15日  —',
    '',
    '【代管】',
    '人员       原因  起             止',
    '─────────  ────  ─────────────  ─────────────',
    'p-901 王*  空缺  2024年5月16日  2024年6月30日',
  ])
  const ended = (await ask('grids --grid 141021100951003 --on 2024-06-10 --lang en')).out
  expect(ended.slice(1)).toEqual([
    'Basic grid · 青禾村 · no longer in force · taken up by grid 141021100951002',
    '',
    'No member answers: grid not in force',
  ])
})

it('refuses what is no code of a grid, and a code that no ledger knows', async () => {
  const short = await ask('grids --grid 141021100951')
  expect([short.code, short.out]).toEqual([2, []])
  expect(short.err.join('')).toContain('“141021100951”不是网格代码')
  const unknown = await ask('grids --grid 141021100951009 --on 2024-06-10')
  expect([unknown.code, unknown.err.join('')]).toEqual([
    2,
    '截至2024年6月10日的台账中没有网格141021100951009，请核对 --grid 和 --on。',
  ])
})

it('gives register and grid as JSON', async () => {
  const register = jsonOf(await ask('grids --on 2024-06-05 --json'))
  expect(register).toMatchObject({
    township,
    on: '2024-06-05',
    basic: 2,
    vacant: 1,
    unanswered: 1,
    residentsPerGrid: '900.5',
  })
  expect(register['grids']).toMatchObject([
    {
      code: '141021100951001',
      as: 'cover',
      lacking: 'away',
      answering: [{ person: 'p-904', name: null, key: 'DG-2' }],
    },
    { answering: [], as: null, lacking: 'vacant', vacantSince: '2024-05-16' },
    { type: 'dedicated', as: 'head' },
  ])
  const one = jsonOf(await ask(`grids --grid ${vacatedGrid} --on 2024-06-10 --json`))
  expect(one).toMatchObject({
    standing: 'inForce',
    assignments: [{ person: 'p-902', name: '李*' }],
    covers: [{ key: 'DG-1' }],
  })
})

it('tells the training of grid members: sessions, and each member over them', async () => {
  const { out, err } = await ask('training --audience grid-members --year 2024 --on 2024-12-31')
  expect(err).toEqual([])
  expect(out).toEqual([
    '乐昌镇 2024年网格员培训（截至2024年12月31日）',
    '',
    '计划 0 项，已实施 0 项。',
    '举办 2 次；参加 1 人次，所得学时合计 2；缺席 1 人次，准假 1 人次。',
    '出勤率 50%（准假不计）。',
    '',
    '日期          课程    名称          学时  参加  缺席  准假  无记录',
    '────────────  ──────  ────────────  ────  ────  ────  ────  ──────',
    '2024年3月5日  WGPX-1  防汛隐患排查     2     1     1     0       0',
    '2024年6月4日  WGPX-2  防汛隐患排查     2     0     0     1       0',
    '',
    '人员   参加  缺席  准假  无记录  所得学时',
    '─────  ────  ────  ────  ──────  ────────',
    'p-901     1     0     1       0         2',
    'p-902     0     1     0       0         0',
  ])
  const json = jsonOf(await ask('training --audience grid-members --year 2024 --on 2024-03-31 --json'))
  expect(json).toMatchObject({
    audience: 'gridMembers',
    received: 2,
    sessions: [{ key: 'WGPX-1', offered: 2 }],
    absent: 1,
  })
})

it('refuses an unknown audience, and a norm for grid members, for whom none is set', async () => {
  const unknown = await ask('training --audience clerks --year 2024')
  expect([unknown.code, unknown.err.join('')]).toEqual([2, '没有培训对象“clerks”。可用：执法人员、网格员。'])
  const inChinese = await ask('training --audience 网格员 --year 2024 --on 2024-12-31')
  expect(inChinese.out).toEqual((await ask('training --audience grid-members --year 2024 --on 2024-12-31')).out)
  const norm = await ask('training --audience grid-members --year 2024 --norm full --lang en')
  expect(norm.err.join('')).toBe('--norm is for officers alone: no norm of hours is set for grid members.')
})
