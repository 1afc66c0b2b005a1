import { type CivilDate, addDays } from '@zhunsheng/domain'
import { workdaysAfter } from './cases/told-case.ts'
import { instantAt, on } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { randomFor } from './random.ts'

type Whistle = Noted<'whistle'>
type Task = Noted<'whistle-task'>
type Department = Task['facts']['department']

interface Blown {
  readonly day: CivilDate
  readonly matter: string
  readonly situation: Whistle['facts']['situation']
  /** The departments that were asked, each with the working days it took; those without had not come yet. */
  readonly asked: readonly (readonly [department: Department, workdays?: number])[]
  readonly isWithinPowers?: true
  readonly isNotEvaluated?: true
  readonly evaluation?: Task['facts']['evaluation']
  readonly isOpen?: true
  /** The joint operation of the same matter that it led to, by its number. */
  readonly operation?: number
}
const blown: readonly Blown[] = [
  {
    day: on(1, 6),
    matter: '燃气安全检查',
    situation: 'jointEnforcement',
    asked: [
      ['emergencyBureau', 2],
      ['constructionBureau', 2],
    ],
    operation: 1,
  },
  {
    day: on(2, 9),
    matter: '食品安全检查',
    situation: 'jointEnforcement',
    asked: [['marketRegulationBureau', 2]],
    operation: 5,
  },
  { day: on(3, 13), matter: '镇区主干道积水', situation: 'publicIssue', asked: [['constructionBureau', 3]] },
  // Within the township’s own powers: nobody had to be called.
  {
    day: on(4, 6),
    matter: '集贸市场周边摆摊设点',
    situation: 'publicIssue',
    asked: [['urbanManagementBureau', 2]],
    isWithinPowers: true,
  },
  {
    day: on(5, 11),
    matter: '占道经营整治',
    situation: 'jointEnforcement',
    asked: [
      ['urbanManagementBureau', 2],
      ['publicSecurityBureau', 2],
    ],
    operation: 22,
  },
  {
    day: on(6, 15),
    matter: '道路运输整治',
    situation: 'jointEnforcement',
    asked: [
      ['transportBureau', 2],
      ['publicSecurityBureau', 3],
    ],
    operation: 28,
  },
  {
    day: on(7, 11),
    matter: '暴雨后河道险情',
    situation: 'emergency',
    asked: [
      ['waterBureau', 0],
      ['emergencyBureau', 0],
    ],
  },
  // One came on the ninth working day instead of the third.
  {
    day: on(8, 3),
    matter: '违法占地核查',
    situation: 'jointEnforcement',
    asked: [
      ['naturalResourcesBureau', 2],
      ['agricultureBureau', 9],
    ],
    operation: 35,
    evaluation: 'fair',
  },
  // Nobody asked the grass roots what they say of it.
  {
    day: on(9, 6),
    matter: '燃气安全检查',
    situation: 'jointEnforcement',
    asked: [['constructionBureau', 2]],
    operation: 45,
    isNotEvaluated: true,
  },
  {
    day: on(10, 16),
    matter: '道路运输整治',
    situation: 'jointEnforcement',
    asked: [['transportBureau', 2]],
    operation: 54,
  },
  {
    day: on(11, 21),
    matter: '秸秆禁烧检查',
    situation: 'jointEnforcement',
    asked: [
      ['ecologyBureau', 2],
      ['agricultureBureau', 1],
    ],
    operation: 63,
    evaluation: 'dissatisfied',
  },
  {
    day: on(12, 28),
    matter: '冬季供暖投诉集中',
    situation: 'publicIssue',
    asked: [['constructionBureau']],
    isOpen: true,
  },
]
const whistleKey = (i: number): string => keyOf('CS', i + 1, 2)

const called = new Map(
  blown.flatMap(({ operation }, i) => (operation === undefined ? [] : [[operation, whistleKey(i)]])),
)
/** The whistle that a joint operation answers to, by the number of the operation. */
export const whistleOf = (operation: number): { readonly whistle?: string } => {
  const whistle = called.get(operation)
  return whistle === undefined ? {} : { whistle }
}

const tasksOf = (told: Blown, whistle: string): readonly Omit<Task, 'key' | 'recorded'>[] =>
  told.asked.map(([department, workdays]) => {
    const due = told.situation === 'emergency' ? told.day : workdaysAfter(told.day, 3)
    const asked = { whistle, department, task: `到场会同处理：${told.matter}`, due }
    if (workdays === undefined) return { clocks: { occurred: told.day }, facts: asked, personal: {} }
    const respondedOn = workdaysAfter(told.day, workdays)
    const closed = workdaysAfter(respondedOn, 2)
    const said =
      told.isNotEvaluated === true
        ? {}
        : { evaluation: told.evaluation ?? 'satisfied', evaluatedOn: workdaysAfter(closed, 2) }
    return { clocks: { occurred: told.day, closed }, facts: { ...asked, respondedOn, ...said }, personal: {} }
  })
const tasks = blown.map((told, i) => tasksOf(told, whistleKey(i)))

/** When the township called departments, and what became of it. */
export const whistles = (): Part<'whistle' | 'whistle-task'> => {
  const random = randomFor('whistle')
  const hour = () => random.between(9, 16)
  const rows = blown.map((told, i): Whistle => {
    const { day, matter, situation, isWithinPowers, isOpen } = told
    const ends = (tasks[i] ?? []).flatMap(({ clocks: { closed } }) => (closed === undefined ? [] : [closed]))
    const closed = isOpen === true ? undefined : ends.toSorted().at(-1)
    return {
      key: whistleKey(i),
      clocks: { occurred: day, ...(closed !== undefined && { closed }) },
      facts: { matter, situation, isBeyondPowers: isWithinPowers !== true, approver: 'townMayor', approvedOn: day },
      personal: {},
      recorded: instantAt(addDays(closed ?? day, 1), hour(), 0, 0),
    }
  })
  return {
    whistle: rows,
    'whistle-task': tasks.flat().map((task, i): Task => ({
      ...task,
      key: keyOf('CSRW', i + 1, 2),
      recorded: instantAt(
        addDays(task.facts.evaluatedOn ?? task.clocks.closed ?? task.clocks.occurred, 1),
        hour(),
        30,
        0,
      ),
    })),
  }
}
