import { type CivilDate, addDays } from '@zhunsheng/domain'
import { type ToldMatter, speakers, toldMatters } from './decision-matters.ts'
import { officeHours, on, workday } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { type Person, civilServants, lawyers, person, stationed } from './people.ts'
import { randomFor } from './random.ts'

type Decision = Noted<'major-decision'>
type Component = Noted<'review-team-membership'>['facts']['component']
const matterKey = (title: string): string =>
  keyOf('JCSX', toldMatters.findIndex((matter) => matter.title === title) + 1, 2)
const itemKey = (listed: number): string => keyOf('JCML', listed, 2)

// Every decision passed its legality review; one skipped public participation, so the year is not spotless. That one has no
// file: it was made as decisions were before there were files.
const decisions: readonly (readonly [number, number, string, boolean, Decision['facts']['publicParticipation']])[] = [
  [3, 28, '镇区农贸市场改造方案', true, 'done'],
  [5, 9, '农村人居环境整治三年安排', true, 'done'],
  [6, 27, '镇应急避险点布局方案', true, 'waived'],
  [8, 22, '便民服务中心一窗受理改造方案', true, 'done'],
  [10, 24, '农村道路养护管理办法', true, 'missing'],
  [12, 19, '2024年度镇重点工程安排', false, 'done'],
]
const majorDecisions = (): readonly Decision[] => {
  const random = randomFor('major-decision')
  return decisions.map(([month, day, title, inCatalogue, publicParticipation], i): Decision => {
    const occurred = workday(month, day)
    const hasFile = toldMatters.some((matter) => matter.title === title)
    return {
      key: keyOf('JC', i + 1, 2),
      clocks: { occurred },
      facts: {
        title,
        inCatalogue,
        publicParticipation,
        legalityReview: 'passed',
        collectivelyDecided: true,
        ...(hasFile && { matter: matterKey(title) }),
      },
      personal: {},
      recorded: officeHours(addDays(occurred, 2), random),
    }
  })
}

type Item = Noted<'decision-catalogue-item'>
// What is on the list, in its order: the matters that say so, and the decision that has no file.
const catalogue = (): readonly Item[] => {
  const random = randomFor('decision-catalogue')
  const listed = [
    ...toldMatters.filter((matter) => matter.listed !== undefined),
    { title: '农村道路养护管理办法', matterKind: 'other', listed: 7 } as const,
  ]
  return listed.map(({ title, matterKind, listed: place = 0 }): Item => {
    const occurred = on(1, 12)
    return {
      key: itemKey(place),
      clocks: { occurred },
      facts: { catalogueYear: 2023, title, matterKind, partyConsentOn: on(1, 10), publishedOn: occurred },
      personal: {},
      recorded: officeHours(addDays(occurred, 1), random),
    }
  })
}

type Matter = Noted<'decision-matter'>
const matters = (): readonly Matter[] => {
  const random = randomFor('decision-matter')
  return toldMatters.map((told): Matter => {
    const { title, matterKind, owner, isTechnical, isRiskBearing, hearingDue, listed, started } = told
    return {
      key: matterKey(title),
      clocks: { occurred: started },
      facts: {
        title,
        matterKind,
        ...(listed !== undefined && { catalogueItem: itemKey(listed) }),
        owner,
        isTechnical,
        isRiskBearing,
        hearingDue,
      },
      personal: {},
      recorded: officeHours(addDays(started, 1), random),
    }
  })
}

// One running number over all matters, in the order of days: a register is kept as things happen.
const numbered = <A extends { readonly day: CivilDate }>(of: (told: ToldMatter) => readonly A[]) =>
  toldMatters
    .flatMap((told) => of(told).map((each) => ({ ...each, matter: matterKey(told.title) })))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

type Step = Noted<'decision-step'>
const steps = (): readonly Step[] => {
  const random = randomFor('decision-step')
  return numbered(({ steps: done }) => done).map(({ day, ...facts }, i): Step => ({
    key: keyOf('JCCX', i + 1, 2),
    clocks: { occurred: day },
    facts: { ...facts, document: keyOf('乐政决文', i + 1, 2) },
    personal: {},
    recorded: officeHours(addDays(day, 1), random),
  }))
}

const team: Readonly<Record<Component, Person | undefined>> = {
  deputyInCharge: civilServants[3],
  partyGovernmentOffice: civilServants[9],
  judicialOffice: stationed[4],
  legalCounsel: lawyers[0],
}
const memberOf = (component: Component): Person => team[component] ?? person(1)

type Membership = Noted<'review-team-membership'>
// Counsel changed in the autumn; the others have been there since the team was set up.
const memberships = (): readonly Membership[] => {
  const random = randomFor('review-team')
  const spans: readonly (readonly [Component, string, CivilDate, CivilDate?])[] = [
    ['deputyInCharge', memberOf('deputyInCharge').key, '2021-09-01'],
    ['partyGovernmentOffice', memberOf('partyGovernmentOffice').key, '2021-09-01'],
    ['judicialOffice', memberOf('judicialOffice').key, '2021-09-01'],
    ['legalCounsel', memberOf('legalCounsel').key, '2022-01-04', '2023-09-30'],
    ['legalCounsel', (lawyers[1] ?? person(86)).key, '2023-10-01'],
  ]
  return spans.map(([component, key, from, until], i): Membership => ({
    key: keyOf('SCDW', i + 1, 2),
    clocks: { occurred: from, ...(until !== undefined && { closed: until }) },
    facts: { component, person: key },
    personal: {},
    recorded: officeHours(until ?? addDays(from, 3), random),
  }))
}
const reviewerOn = (component: Component, day: CivilDate): Person =>
  component === 'legalCounsel' && day > '2023-09-30' ? (lawyers[1] ?? person(86)) : memberOf(component)

type Review = Noted<'legality-review'>
const reviews = (): readonly Review[] => {
  const random = randomFor('legality-review')
  const told = numbered(({ reviews: given }) => given.map((each) => ({ ...each, day: each.submitted })))
  return told.map(({ day, submitted, given, component, ...facts }, i): Review => ({
    key: keyOf('HFSC', i + 1, 2),
    clocks: { occurred: submitted, ...(given !== undefined && { closed: given }) },
    facts: { ...facts, component, reviewer: reviewerOn(component, given ?? submitted).key },
    personal: {},
    recorded: officeHours(addDays(given ?? day, 1), random),
  }))
}

type Opinion = Noted<'decision-opinion'>
const rejectedOn = (told: ToldMatter, day: CivilDate): boolean =>
  told.steps.some((each) => each.day === day && each.outcome === 'rejected')
const opinions = (): readonly Opinion[] => {
  const random = randomFor('decision-opinion')
  const said = numbered((told) =>
    told.meetings.flatMap(({ day, dissent }) =>
      speakers.map((post, i) => {
        const isAgainst = dissent?.[0] === i + 1
        const reason = isAgainst ? dissent[1] : '周边居民反映噪声较大，条件不成熟'
        const disagrees = isAgainst || rejectedOn(told, day)
        return {
          day,
          turn: i + 1,
          post,
          ...(disagrees ? ({ view: 'disagree', reason } as const) : { view: 'agree' as const }),
        }
      }),
    ),
  )
  return said.map(({ day, ...facts }, i): Opinion => ({
    key: keyOf('JCFY', i + 1, 2),
    clocks: { occurred: day },
    facts,
    personal: {},
    recorded: officeHours(addDays(day, 1), random),
  }))
}

/** Major administrative decisions, the files of their matters from start to archive, and the team that reviews legality. */
export const decision = (): Part<
  | 'major-decision'
  | 'decision-catalogue-item'
  | 'decision-matter'
  | 'decision-step'
  | 'review-team-membership'
  | 'legality-review'
  | 'decision-opinion'
> => ({
  'decision-catalogue-item': catalogue(),
  'decision-matter': matters(),
  'decision-step': steps(),
  'review-team-membership': memberships(),
  'legality-review': reviews(),
  'decision-opinion': opinions(),
  'major-decision': majorDecisions(),
})
