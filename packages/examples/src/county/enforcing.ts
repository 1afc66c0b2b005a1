import { type CivilDate, addDays } from '@zhunsheng/domain'
import type { Noted, Part } from '../ledger-2023/ledger.ts'
import { workdaysAfter } from '../ledger-2023/cases/told-case.ts'
import { fieldOf, items, powerOn } from '../ledger-2023/powers.ts'
import { atWork } from '../ledger-2023/told-petition.ts'
import { ownPower } from './enforcers.ts'
import { planted } from './planted.ts'
import { trends } from './profiles.ts'
import { countyKey, daysOf, register, spread, workdayOf } from './rows.ts'
import { type Township, type TownshipYear, divisionsOn, doneOf, isLechang, randomOf } from './township.ts'

const findings = ['占道堆放物料', '门前卫生未清理', '摊点未按划线经营'] as const
const joint = ['占道经营整治', '秸秆禁烧检查', '食品安全检查', '燃气安全检查'] as const

const outdoors = (at: TownshipYear): Part<'patrol' | 'joint-enforcement'> => {
  const random = randomOf(at, 'patrols')
  const [row, operation] = [register(at, 'XCH'), register(at, 'LHZF')]
  const { profile } = at.township
  const patrols = Math.floor((doneOf(at, 200, random) * (60 + profile.officers * 4)) / 100)
  return {
    patrol: daysOf(at.year, patrols, random).map((day, i) => ({
      ...row(i, day),
      facts: {
        team: i % 4 === 0 ? 'gridTeam' : 'enforcementTeam',
        leader: at.township.person(13).key,
        ...(random.chance(15) ? { found: true, finding: random.pick(findings) } : { found: false }),
      },
    })),
    'joint-enforcement': daysOf(at.year, doneOf(at, 62, random), random).map((day, i) => ({
      ...operation(i, day),
      facts: { initiator: 'department', leadUnit: i % 8 === 7 ? 'township' : 'department', matter: random.pick(joint) },
    })),
  }
}

const whistles = (at: TownshipYear): Part<'whistle' | 'whistle-task'> => {
  const random = randomOf(at, 'whistles')
  const [row, task] = [register(at, 'CS'), register(at, 'CSRW')]
  const days = spread(at.year, random.between(14, 40))
  return {
    whistle: days.map((day, i) => ({
      ...row(i, day, workdaysAfter(day, 6)),
      facts: {
        matter: random.pick(joint),
        situation: 'jointEnforcement',
        isBeyondPowers: true,
        approver: 'townMayor',
        approvedOn: day,
      },
    })),
    'whistle-task': days.map((day, i) => {
      const due = workdaysAfter(day, 4)
      const respondedOn = random.chance(at.diligence) ? workdaysAfter(day, 2) : workdaysAfter(day, 5)
      return {
        ...task(i, day, workdaysAfter(day, 6)),
        facts: {
          whistle: countyKey('CS', at.year, i + 1),
          department: 'urbanManagementBureau',
          task: '到场会同处理（虚构）',
          due,
          respondedOn,
          evaluation: respondedOn <= due ? 'satisfied' : 'fair',
          evaluatedOn: workdaysAfter(day, 6),
        },
      }
    }),
  }
}

const item = 'SR-03'
const title = `${items.find((each) => each.item === item)?.title ?? ''}案`
interface Warned {
  readonly key: string
  readonly day: CivilDate
  readonly second: string
  readonly party: number
}
// Once it was known that the certificate of the 16th was annulled, another one went out.
const actsNoMore = ({ profile }: Township, day: CivilDate): boolean =>
  profile.tail === planted.uncertified.tail && day > planted.uncertified.knownOn
const warned = (at: TownshipYear): readonly Warned[] => {
  const { township, year } = at
  const howMany = Math.max(3, Math.floor((township.profile.cases * trends[year].work) / 100))
  // The list of powers begins with March 2022.
  const days = year === 2022 ? spread(year, howMany + 3).slice(3) : spread(year, howMany)
  return days.map((day, i) => ({
    key: countyKey('AJ', year, i + 1),
    day,
    party: 301 + i,
    second: township.person(actsNoMore(township, day) ? 17 : 16).key,
  }))
}

type Done = readonly [step: Noted<'case-step'>['facts']['step'], after: number]
const course: readonly Done[] = [
  ['investigated', 0],
  ['served', 0],
  ['fulfilled', 3],
  ['closed', 5],
  ['archived', 10],
]

const opened = (at: TownshipYear, all: readonly Warned[]): readonly Noted<'enforcement-case'>[] => {
  const row = register(at, 'AJ')
  const places = divisionsOn(at.township, `${at.year}-12-31`)
  return all.map(({ party, day }, i) => {
    const { key, name } = at.township.person(party)
    const about = { title, source: 'patrol', field: fieldOf(item), partyKind: 'citizen', isGrave: false } as const
    return {
      ...row(i, day),
      facts: { ...about, party: key, division: places[i % places.length]?.code ?? '' },
      personal: { partyName: name },
    }
  })
}
const steps = (at: TownshipYear, all: readonly Warned[]): readonly Noted<'case-step'>[] => {
  const row = register(at, 'AJCX')
  const officer = at.township.person(13).key
  return all
    .flatMap((each) => course.map(([step, after]) => ({ ...each, step, after })))
    .map(({ key, day, second, step, after }, n) => ({
      ...row(n, after === 0 ? day : workdaysAfter(day, after)),
      facts: {
        case: key,
        step,
        ...(step !== 'closed' && step !== 'archived' && { officer, secondOfficer: second }),
        ...(step === 'investigated' && { certificatesShown: true }),
        record: step === 'investigated' || step === 'served' ? 'both' : 'text',
        document: countyKey('综执文', at.year, n + 1),
      },
    }))
}
const decisions = (at: TownshipYear, all: readonly Warned[]): readonly Noted<'penalty-decision'>[] => {
  const row = register(at, 'CFJD')
  const warning = { outcome: 'penalty', isWarning: true, isMajor: false, isOfPublicInterest: false } as const
  return all.map(({ key, day, second }, i) => ({
    ...row(i, day),
    facts: {
      case: key,
      procedure: 'onTheSpot',
      ...warning,
      power: isLechang(at.township) ? powerOn(item, day) : ownPower(item),
      officer: at.township.person(13).key,
      secondOfficer: second,
      document: countyKey('综执罚', at.year, i + 1),
    },
  }))
}
const address = '县政府网站行政执法公示专栏（虚构）'
const disclosures = (at: TownshipYear, all: readonly Warned[]): readonly Noted<'enforcement-disclosure'>[] => {
  const random = randomOf(at, 'disclosures')
  const row = register(at, 'ZFGS')
  const yearly = workdayOf(at.year, 1, 25)
  const own = all.map(({ key, day }, i) => ({
    ...row(i, workdaysAfter(day, random.chance(at.diligence) ? 4 : 9)),
    facts: { stage: 'penalty', case: key, content: '行政处罚决定信息', address } as const,
  }))
  const others = [
    { stage: 'annualData', reportYear: at.year - 1, content: '上年度行政执法总体情况', address },
    { stage: 'before', content: '执法主体、人员、权责和依据（虚构）', address },
  ] as const
  return [...own, ...others.map((facts, i) => ({ ...row(own.length + i, yearly), facts }))]
}

type CaseKinds = 'enforcement-case' | 'case-step' | 'penalty-decision' | 'enforcement-disclosure'
const cases = (at: TownshipYear): Part<CaseKinds> => {
  const all = warned(at)
  return {
    'enforcement-case': opened(at, all),
    'case-step': steps(at, all),
    'penalty-decision': decisions(at, all),
    'enforcement-disclosure': disclosures(at, all),
  }
}

const exams = (at: TownshipYear): Part<'certificate-exam'> => {
  const row = register(at, 'ZFKS')
  const { key, name } = at.township.person(14)
  return {
    'certificate-exam': [
      { ...row(0, atWork(addDays(`${at.year}-10-20`, 3))), facts: { person: key, passed: true }, personal: { name } },
    ],
  }
}

/** What was enforced in a year: patrols, operations, whistles, and cases of one kind, warned on the spot. */
export const enforcingOf = (at: TownshipYear) => ({ ...outdoors(at), ...whistles(at), ...cases(at), ...exams(at) })
