import { addDays } from '@zhunsheng/domain'
import type { Noted, Part } from '../ledger-2023/ledger.ts'
import { atWork } from '../ledger-2023/told-petition.ts'
import { planted } from './planted.ts'
import { countyKey, register, workdayOf } from './rows.ts'
import { type TownshipYear, isLechang, randomOf } from './township.ts'

type Registration = Noted<'report-registration'>
// That on 2021 stands in the ledger of 乐昌镇 already.
const registered = (at: TownshipYear): readonly Registration[] => {
  const { township, year } = at
  if (isLechang(township) && year === 2022) return []
  const { tail } = township.profile
  const row = register(at, 'NDBG')
  const reportYear = year - 1
  const { reportLate, reportNeverPublished } = planted
  const isLate = tail === reportLate.tail && reportYear === reportLate.reportYear
  const isPublished = tail !== reportNeverPublished.tail || reportYear !== reportNeverPublished.reportYear
  const submitted = isLate ? reportLate.submitted : workdayOf(year, 2, 3 + ((Number(tail) * 7) % 20))
  const publishedOn = atWork(addDays(submitted, 12))
  return [
    {
      ...row(0, submitted, undefined),
      facts: {
        reportYear,
        submissionDue: addDays(`${year}-03-01`, -1),
        publicationDue: `${year}-03-31`,
        coversBothLeaders: true,
        document: `〔${year}〕${Number(tail) % 10}号（示例）`,
        copied: true,
        ...(isPublished && { publishedOn, medium: 'website', url: `https://example.invalid/${tail}/${reportYear}` }),
      },
      recorded: row(0, isPublished ? publishedOn : submitted).recorded,
    },
  ]
}

const findings = (at: TownshipYear): readonly Noted<'veto-finding'>[] => {
  const { tail, foundOn } = planted.reportNeverPublished
  if (at.township.profile.tail !== tail || at.year !== Number(foundOn.slice(0, 4))) return []
  const row = register(at, 'YPFJ')
  return [{ ...row(0, foundOn), facts: { finding: 'reportNotPublished', basis: '逾期未公开上年度报告（虚构）' } }]
}

const praised = (at: TownshipYear): readonly Noted<'commendation'>[] => {
  const random = randomOf(at, 'commendations')
  const row = register(at, 'JF')
  return random.chance(at.diligence - 500)
    ? [{ ...row(0, workdayOf(at.year, 11, 18)), facts: { to: 'township', title: '县级法治建设工作通报表扬（虚构）' } }]
    : []
}

const titles = ['行政执法力量不足', '法治宣传方式单一'] as const
const problems = (at: TownshipYear): Part<'problem' | 'problem-step'> => {
  const random = randomOf(at, 'problems')
  const [row, step] = [register(at, 'WT'), register(at, 'WTZG')]
  const found = workdayOf(at.year, 2, 20)
  const until = workdayOf(at.year, 10, 25)
  const done = atWork(addDays(until, random.chance(at.diligence) ? -20 : 15))
  const steps = titles.flatMap((_, i) => {
    const problem = countyKey('WT', at.year, i + 1)
    return [
      {
        day: atWork(addDays(found, 20)),
        facts: { problem, step: 'measureSet', measure: '制定整改方案（虚构）', until } as const,
      },
      { day: workdayOf(at.year, 6, 20), facts: { problem, step: 'progressed', percent: 50 } as const },
      { day: done, facts: { problem, step: 'completed' } as const },
      { day: atWork(addDays(done, 5)), facts: { problem, step: 'verified', by: 'deputySecretary' } as const },
      { day: atWork(addDays(done, 8)), facts: { problem, step: 'closed' } as const },
    ]
  })
  return {
    problem: titles.map((title, i) => ({
      ...row(i, found),
      facts: {
        source: 'annualReport',
        reportYear: at.year - 1,
        number: i + 1,
        title,
        cause: '人员和经费保障不够（虚构）',
        owner: 'townMayor',
      },
    })),
    'problem-step': steps.map(({ day, facts }, i) => ({ ...step(i, day), facts })),
  }
}

/** What was reported in a year about the one before, what the report named as problems, and what was found and praised. */
export const reportingOf = (
  at: TownshipYear,
): Part<'report-registration' | 'veto-finding' | 'commendation' | 'problem' | 'problem-step'> => ({
  'report-registration': registered(at),
  'veto-finding': findings(at),
  commendation: praised(at),
  ...problems(at),
})
