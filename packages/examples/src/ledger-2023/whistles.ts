import { type CivilDate, addDays } from '@zhunsheng/domain'
import { workdaysAfter } from './cases/told-case.ts'
import { instantAt, on } from './days.ts'
import { type Ledger, type Noted, type Part, keyOf } from './ledger.ts'
import { type Random, randomFor } from './random.ts'

type Whistle = Noted<'whistle'>
type Task = Noted<'whistle-task'>
type Operation = Noted<'joint-enforcement'>
type Department = Task['facts']['department']

/** A department that was asked for, and the day on which it came; without one it had not come yet. */
interface Asked {
  readonly department: Department
  readonly cameOn?: CivilDate
}
interface Blown {
  readonly day: CivilDate
  readonly matter: string
  readonly situation: Whistle['facts']['situation']
  readonly asked: readonly Asked[]
  readonly isWithinPowers?: true
  readonly isNotEvaluated?: true
  /** The joint operation that it led to. */
  readonly operation?: string
}
const came = (day: CivilDate, workdays: number, ...departments: readonly Department[]): readonly Asked[] =>
  departments.map((department) => ({ department, cameOn: workdaysAfter(day, workdays) }))

// Beside joint operations. The second is one for which the township has the powers itself; the last is open when the year ends.
const others: readonly Blown[] = [
  {
    day: on(3, 13),
    matter: '镇区主干道积水',
    situation: 'publicIssue',
    asked: came(on(3, 13), 3, 'constructionBureau'),
  },
  {
    day: on(4, 6),
    matter: '集贸市场周边摆摊设点',
    situation: 'publicIssue',
    asked: came(on(4, 6), 2, 'urbanManagementBureau'),
    isWithinPowers: true,
  },
  {
    day: on(7, 11),
    matter: '暴雨后河道险情',
    situation: 'emergency',
    asked: came(on(7, 11), 0, 'waterBureau', 'emergencyBureau'),
  },
  {
    day: on(12, 28),
    matter: '冬季供暖投诉集中',
    situation: 'publicIssue',
    asked: [{ department: 'constructionBureau' }],
  },
]

const askedFor: Readonly<Record<string, readonly Department[]>> = {
  占道经营整治: ['urbanManagementBureau', 'publicSecurityBureau'],
  秸秆禁烧检查: ['ecologyBureau', 'agricultureBureau'],
  食品安全检查: ['marketRegulationBureau'],
  违法占地核查: ['naturalResourcesBureau', 'agricultureBureau'],
  道路运输整治: ['transportBureau', 'publicSecurityBureau'],
  燃气安全检查: ['constructionBureau', 'emergencyBureau'],
}
// Planted among the operations that the township set going: one without a whistle, one to which a department came six working
// days late, one that nobody was asked about afterwards.
const [unblown, late, unasked] = ['LHZF2023-056', 'LHZF2023-035', 'LHZF2023-045']

// Three working days before the operation.
const blownFor = ({ key, clocks: { occurred }, facts: { matter } }: Operation): Blown => ({
  day: workdaysAfter(occurred, -3),
  matter,
  situation: 'jointEnforcement',
  asked: (askedFor[matter] ?? []).map((department, i) => ({
    department,
    cameOn: key === late && i === 1 ? workdaysAfter(occurred, 6) : occurred,
  })),
  operation: key,
  ...(key === unasked && { isNotEvaluated: true as const }),
})
const blownIn = (operations: readonly Operation[]): readonly (Blown & { readonly key: string })[] =>
  [...others, ...operations.filter(({ key, facts }) => facts.initiator === 'township' && key !== unblown).map(blownFor)]
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((told, i) => ({ ...told, key: keyOf('CS', i + 1) }))

const saidOf = (random: Random): NonNullable<Task['facts']['evaluation']> =>
  random.chance(800) ? 'satisfied' : random.chance(700) ? 'fair' : 'dissatisfied'
type Unnumbered = Omit<Task, 'key' | 'recorded'>
const tasksOf = (told: Blown & { readonly key: string }, random: Random): readonly Unnumbered[] =>
  told.asked.map(({ department, cameOn }) => {
    const due = told.situation === 'emergency' ? told.day : workdaysAfter(told.day, 3)
    const asked = { whistle: told.key, department, task: `到场会同处理：${told.matter}`, due }
    if (cameOn === undefined) return { clocks: { occurred: told.day }, facts: asked, personal: {} }
    // What is under way when the year ends was done by its last working day.
    const done = [workdaysAfter(cameOn, 1), '2023-12-29'].toSorted()[0] ?? cameOn
    const said = told.isNotEvaluated === true ? {} : { evaluation: saidOf(random), evaluatedOn: done }
    return {
      clocks: { occurred: told.day, closed: done },
      facts: { ...asked, respondedOn: cameOn, ...said },
      personal: {},
    }
  })

const hour = (day: CivilDate, random: Random): string => instantAt(addDays(day, 1), random.between(9, 16), 0, 0)

/** When the township called departments and what became of it; joint operations name the whistle that they answered. */
export const whistles = (
  ledger: Pick<Ledger, 'joint-enforcement'>,
): Part<'whistle' | 'whistle-task' | 'joint-enforcement'> => {
  const random = randomFor('whistle')
  const blown = blownIn(ledger['joint-enforcement'])
  const tasks = blown.map((told) => ({ told, all: tasksOf(told, random) }))
  const keys = new Map(blown.map(({ operation, key }) => [operation, key]))
  return {
    whistle: tasks.map(({ told: { key, day, matter, situation, isWithinPowers }, all }): Whistle => {
      const ends = all.map(({ clocks }) => clocks.closed)
      const closed = ends.includes(undefined) ? undefined : ends.toSorted().at(-1)
      return {
        key,
        clocks: { occurred: day, ...(closed !== undefined && { closed }) },
        facts: { matter, situation, isBeyondPowers: isWithinPowers !== true, approver: 'townMayor', approvedOn: day },
        personal: {},
        recorded: hour(closed ?? day, random),
      }
    }),
    'whistle-task': tasks
      .flatMap(({ all }) => all)
      .map((task, i): Task => ({
        ...task,
        key: keyOf('CSRW', i + 1),
        recorded: hour(task.clocks.closed ?? task.clocks.occurred, random),
      })),
    'joint-enforcement': ledger['joint-enforcement'].map((row): Operation => {
      const whistle = keys.get(row.key)
      return whistle === undefined ? row : { ...row, facts: { ...row.facts, whistle } }
    }),
  }
}
