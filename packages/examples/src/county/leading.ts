import { addDays } from '@zhunsheng/domain'
import type { Noted, Part } from '../ledger-2023/ledger.ts'
import { countyKey, lastDayOf, register, spread, workdayOf } from './rows.ts'
import { type TownshipYear, doneOf, isLechang, randomOf } from './township.ts'

const topics = [
  '研究法治政府建设年度工作',
  '听取综合行政执法工作汇报',
  '研究合法性审查工作',
  '听取矛盾纠纷化解汇报',
] as const

const meetings = (at: TownshipYear): readonly Noted<'party-meeting'>[] => {
  const random = randomOf(at, 'meetings')
  const row = register(at, 'DWH')
  const ofLaw = doneOf(at, 8, random)
  return spread(at.year, 12).map((day, i) => {
    const isOfLaw = (i * ofLaw) % 12 < ofLaw
    const title = isOfLaw ? (topics[i % topics.length] ?? topics[0]) : '研究其他工作'
    return {
      ...row(i, day),
      facts: {
        topic: isOfLaw ? (i % 3 === 0 ? 'workReport' : 'ruleOfLaw') : 'other',
        title,
        judicialOfficeAttended: random.chance(at.diligence),
        partyGovernmentOfficeAttended: random.chance(980),
      },
    }
  })
}

const leaders = ['partySecretary', 'townMayor'] as const
const acts = ['deployed', 'asked', 'coordinated', 'supervised'] as const
/** The key of a duty on the list of the first person responsible; 乐昌镇 had another list in 2023. */
const dutyKey = (at: TownshipYear, post: number, nth: number): string => {
  if (!isLechang(at.township)) return countyKey('ZRQD', 2021, post * 4 + nth + 1)
  return at.year === 2022
    ? countyKey('ZRQD', 2022, post * 4 + nth + 1)
    : `ZRQD2023-${String(post * 5 + nth + 1).padStart(2, '0')}`
}
const firstPersons = (at: TownshipYear): readonly Noted<'first-person-duty'>[] => {
  const random = randomOf(at, 'first persons')
  const row = register(at, 'DYZR')
  const accounts = leaders.map((post, i) => ({ post, act: 'accounted' as const, nth: 3, i }))
  const done = leaders.flatMap((post, i) =>
    Array.from({ length: doneOf(at, 8, random) }, (_, nth) => ({
      post,
      act: acts[nth % 4] ?? 'asked',
      nth: nth % 4,
      i,
    })),
  )
  const days = spread(at.year, done.length)
  return [...accounts, ...done].map(({ post, act, nth, i }, n) => ({
    ...row(
      n,
      n < accounts.length ? workdayOf(at.year, 1, 15) : (days[n - accounts.length] ?? workdayOf(at.year, 6, 1)),
    ),
    facts: { post, act, subject: act === 'accounted' ? '年度述法' : '推进法治建设重点工作', duty: dutyKey(at, i, nth) },
  }))
}

const titles = ['完善合法性审查', '规范行政执法', '健全矛盾纠纷化解机制'] as const
const tasks = (at: TownshipYear): readonly Noted<'report-task'>[] => {
  const row = register(at, 'NDRW')
  return titles.map((title, i) => ({
    ...row(i, workdayOf(at.year, 2, 20)),
    facts: { reportYear: at.year - 1, number: i + 1, title },
  }))
}
const plan = (at: TownshipYear): readonly Noted<'work-plan-item'>[] => {
  const random = randomOf(at, 'plan')
  const row = register(at, 'NDJH')
  return Array.from({ length: 10 }, (_, i) => {
    const due = i < 3 ? workdayOf(at.year, 6, 28) : workdayOf(at.year, 12, 20)
    const isDone = random.chance(at.diligence)
    const task = i < titles.length && random.chance(at.diligence) ? countyKey('NDRW', at.year, i + 1) : undefined
    return {
      ...row(i, workdayOf(at.year, 3, 20), isDone ? addDays(due, -random.between(1, 30)) : undefined),
      facts: {
        planYear: at.year,
        title: titles[i] ?? `年度重点事项${i + 1}（虚构）`,
        source: task === undefined ? 'own' : 'lastReport',
        ...(task !== undefined && { task }),
        owner: i % 2 === 0 ? 'townMayor' : 'partySecretary',
        responsible: at.township.person(2 - (i % 2)).key,
        due,
      },
    }
  })
}
const progress = (at: TownshipYear): readonly Noted<'work-plan-progress'>[] => {
  const row = register(at, 'NDJZ')
  return Array.from({ length: 20 }, (_, i) => ({
    ...row(i, i < 10 ? workdayOf(at.year, 6, 20) : workdayOf(at.year, 10, 15)),
    facts: { item: countyKey('NDJH', at.year, (i % 10) + 1), percent: i < 10 ? 40 : 80, note: '按计划推进' },
  }))
}

// 乐昌镇 had the list of its ledger from 2023 on.
const itemsOf2022 = (at: TownshipYear): readonly Noted<'first-person-duty-item'>[] => {
  if (!isLechang(at.township) || at.year !== 2022) return []
  const row = register(at, 'ZRQD')
  return leaders
    .flatMap((post) => ['研究法治建设', '听取汇报', '督促重点问题', '年度述法'].map((title) => ({ post, title })))
    .map((facts, i) => ({ ...row(i, workdayOf(2022, 1, 5), lastDayOf(2022)), facts }))
}

/** What the leaders of a township did in a year, and its plan. */
export const leadingOf = (
  at: TownshipYear,
): Part<
  | 'party-meeting'
  | 'first-person-duty'
  | 'first-person-duty-item'
  | 'report-task'
  | 'work-plan-item'
  | 'work-plan-progress'
> => ({
  'party-meeting': meetings(at),
  'first-person-duty': firstPersons(at),
  'first-person-duty-item': itemsOf2022(at),
  'report-task': tasks(at),
  'work-plan-item': plan(at),
  'work-plan-progress': progress(at),
})
