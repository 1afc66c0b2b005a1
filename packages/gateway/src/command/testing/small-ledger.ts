import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { columnsOf } from '@zhunsheng/domain'
import { kindByName } from '@zhunsheng/domain/ledger'
import { type MatterRow, matterCells } from '../../persistence/testing/decided-matter.ts'
import { writeEmptyLedger } from '../../persistence/testing/each-database.ts'
import { call } from './call.ts'

/** The township of the small ledger; its year is 2023. */
export const township = '141021100000'

/** Writes a ledger file: a header and rows, each with township, time of recording and the mark of invented data. */
export const writeLedgerFile = (
  folder: string,
  name: string,
  header: string,
  rows: readonly string[],
  recorded = '2024-01-05T09:00:00+08:00',
): string => {
  const path = join(folder, name)
  const lines = rows.map((row) => `${row},${township},${recorded},是`)
  writeFileSync(path, `${[`${header},乡镇代码,录入时间,合成数据`, ...lines].join('\n')}\n`)
  return path
}

/** Writes rows of any kinds as ledger files, a file for each kind. */
export const writeRowFiles = (folder: string, rows: readonly MatterRow[]): void => {
  for (const [id, own] of Map.groupBy(rows, ({ kind }) => kind)) {
    const kind = kindByName(id)
    if (kind === undefined) throw new Error(id)
    const names = ['key', ...columnsOf(kind).map(({ name }) => name)].filter((name, i, all) => all.indexOf(name) === i)
    const header = [
      kind.key.zh,
      ...columnsOf(kind)
        .filter(({ name }) => name !== 'key')
        .map(({ name }) => name),
    ]
    const lines = own.map((row) => names.map((name) => matterCells(row)[name] ?? '').join(','))
    writeLedgerFile(folder, `${id}.csv`, header.join(','), lines)
  }
}

const months = ['01', '02', '03'] as const
const lastDays = { '01': 31, '02': 28, '03': 31 } as const

const sessions = ['01', '02', '03', '04', '05'].map(
  (month) => `XF-${month},2023-${month}-15,理论学习中心组,专题学习,法治,学习行政处罚法,是,90,8`,
)
const courses = ['01', '02'].map(
  (month) => `KC-${month},2023-${month}-20,执法人员,行政处罚法,集中授课,是,180,45分钟折1学时,4`,
)
const claim = (statement: string, figure: string, form: string, value: string, unit: string): string =>
  `BS-${statement},2023-12-31,${statement},${figure},年度报告（合成）,${form}${value}${unit},${form},${value},${unit}`
const claims = [
  claim('G01', 'study.centre-group-sessions', '确数', '5', '次'),
  claim('G02', 'study.centre-group-sessions', '确数', '6', '次'),
  claim('G03', 'study.centre-group-sessions', '余数', '4', '场'),
  claim('G04', 'enforcement.team-members', '余数', '20', '人'),
  claim('G05', 'enforcement.training-hours-offered', '确数', '8', '学时'),
  claim('G06', 'no.such-figure', '无数字', '', '次'),
]

// p-0001 does what is asked; p-0002 does nothing in February and March; p-0003 is on leave throughout.
const members = ['p-0001', 'p-0002', 'p-0003'] as const
const visits = (member: string, month: string): number => (member === 'p-0002' && month !== '01' ? 0 : 40)
const duties = months.flatMap((month) =>
  members.map((member) => {
    const days = lastDays[month]
    const served = member === 'p-0003' ? 0 : days
    const late = visits(member, month) === 0 ? 9 : 0
    return `LZ-${month}-${member},2023-${month}-${days},${member},${days},${served},${visits(member, month)},${late},王芳`
  }),
)
const reports = months.flatMap((month) =>
  members
    .filter((member) => member !== 'p-0003')
    .flatMap((member) =>
      Array.from({ length: visits(member, month) === 0 ? 1 : 30 }, (_, i) => {
        const [day, valid] = [`2023-${month}-05`, visits(member, month) === 0 ? '否' : '是']
        const closed = valid === '是' ? `2023-${month}-06` : ''
        return `SJ-${month}-${member}-${i},${day},${day},${closed},矛盾纠纷,网格员,141021100201,${member},是,${valid},2023-${month}-12,王芳 13812341234 来电`
      }),
    ),
)
const assignments = members.map((member) => `RZ-${member},2023-01-01,2023-03-31,${member},141021100201001,否,,王芳`)

/** Writes a small invented ledger of 乐昌镇 into a folder. Answers with its files. */
export const writeSmallLedger = (folder: string): readonly string[] => {
  mkdirSync(folder, { recursive: true })
  const file = (name: string, header: string, rows: readonly string[], recorded?: string) =>
    writeLedgerFile(folder, name, header, rows, recorded)
  return [
    file(
      'study-session.csv',
      '活动编号,学习日期,学习主体,学习形式,专题类别,学习内容,已举办,时长（分钟）,参加人数（人）',
      sessions,
    ),
    file(
      'training-course.csv',
      '课程编号,举办日期,培训对象,课程名称,培训方式,已举办,时长（分钟）,学时折算办法,学时（学时）',
      courses,
    ),
    file(
      'training-attendance.csv',
      '考勤编号,培训日期,课程编号,培训对象,人员代号,考勤,实到时长（分钟）,学时折算办法,所得学时（学时）,姓名',
      ['KQ-1,2023-01-20,KC-01,网格员,p-0001,参加,180,45分钟折1学时,4,王芳'],
    ),
    file('claim.csv', '表述编号,数据截止日期,条目,指标代号,文件,原文,表述方式,数值（按条目）,单位', claims),
    file('grid-assignment.csv', '任职编号,到岗日期,离岗日期,网格员代号,网格代码,已更换,离岗原因,姓名', assignments),
    file(
      'grid-duty-record.csv',
      '记录编号,月末日期,网格员代号,应服务天数（天）,计入考核天数（天）,走访（次）,迟报（次）,姓名',
      duties,
    ),
    file(
      'event.csv',
      '事件编号,发生日期,上报日期,办结日期,类别,上报主体,村（社区）代码,上报人代号,已处置,有效,办结时限,事件摘要',
      reports,
    ),
  ]
}

/** A database in a folder with the small ledger in it, imported by the command itself. */
export const smallDatabase = async (folder: string): Promise<string> => {
  const database = join(folder, 'small.sqlite')
  await writeEmptyLedger(database)
  const files = writeSmallLedger(join(folder, 'ledger'))
  const { code, out, err } = await call(['import', ...files, '--database', database])
  if (code !== 0) throw new Error([...out, ...err].join('\n'))
  return database
}
