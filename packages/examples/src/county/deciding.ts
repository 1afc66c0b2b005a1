import { type CivilDate, addDays } from '@zhunsheng/domain'
import type { Noted, Part } from '../ledger-2023/ledger.ts'
import { workdaysAfter } from '../ledger-2023/cases/told-case.ts'
import { atWork } from '../ledger-2023/told-petition.ts'
import { countyKey, register, spread } from './rows.ts'
import { type TownshipYear, randomOf } from './township.ts'

type Step = Noted<'decision-step'>['facts']
interface Matter {
  readonly begun: CivilDate
  readonly decided: CivilDate
  readonly isParticipated: boolean
  readonly isReviewed: boolean
}

const titles = [
  '农村道路养护安排',
  '人居环境整治安排',
  '便民服务点布局方案',
  '集市管理办法',
  '水利设施维护方案',
] as const
const components = ['deputyInCharge', 'partyGovernmentOffice', 'judicialOffice', 'legalCounsel'] as const
const reviewers = { deputyInCharge: 4, partyGovernmentOffice: 10, judicialOffice: 45, legalCounsel: 85 } as const
const submittedOn = ({ begun }: Matter): CivilDate => atWork(addDays(begun, 40))

const matters = (at: TownshipYear): readonly Matter[] => {
  const random = randomOf(at, 'decisions')
  const howMany = at.township.profile.tail < '200' ? 4 : 3
  return spread(at.year, howMany).map((begun) => ({
    begun,
    decided: atWork(addDays(begun, 66)),
    isParticipated: random.chance(Math.min(1000, at.diligence + 20)),
    isReviewed: random.chance(Math.min(1000, at.diligence + 60)),
  }))
}

// What skipped a step was made without a file, as decisions were before there were files.
const hasFile = ({ isParticipated, isReviewed }: Matter): boolean => isParticipated && isReviewed

// The ordinary way of a matter that is neither technical nor risky.
const stepsOf = ({ begun, decided }: Matter): readonly (readonly [CivilDate, Omit<Step, 'matter'>])[] => {
  const opened = atWork(addDays(begun, 3))
  return [
    [begun, { step: 'drafted' }],
    [opened, { step: 'commentOpened', until: addDays(opened, 31) }],
    [addDays(opened, 32), { step: 'commentClosed' }],
    [addDays(opened, 33), { step: 'opinionsHeard' }],
    [decided, { step: 'discussed', outcome: 'adopted' }],
    [decided, { step: 'partyReported' }],
    [workdaysAfter(decided, 4), { step: 'published' }],
  ]
}

interface Numbered {
  readonly matter: Matter
  readonly i: number
}
const keyOf = (at: TownshipYear, { i }: Numbered): string => countyKey('JCSX', at.year, i + 1)
const titleOf = ({ i }: Numbered): string => titles[i] ?? titles[0]

const catalogue = (at: TownshipYear, all: readonly Numbered[]): readonly Noted<'decision-catalogue-item'>[] => {
  const row = register(at, 'JCML')
  return all.map((each) => ({
    ...row(each.i, atWork(`${at.year}-01-05`)),
    facts: {
      catalogueYear: at.year,
      title: titleOf(each),
      matterKind: 'publicService',
      partyConsentOn: `${at.year}-01-04`,
    },
  }))
}
const files = (at: TownshipYear, all: readonly Numbered[]): readonly Noted<'decision-matter'>[] => {
  const row = register(at, 'JCSX')
  return all.map((each) => ({
    ...row(each.i, each.matter.begun),
    facts: {
      title: titleOf(each),
      matterKind: 'publicService',
      catalogueItem: countyKey('JCML', at.year, each.i + 1),
      owner: 'deputyMayor',
      isTechnical: false,
      isRiskBearing: false,
      hearingDue: false,
    },
  }))
}
const steps = (at: TownshipYear, all: readonly Numbered[]): readonly Noted<'decision-step'>[] => {
  const row = register(at, 'JCCX')
  return all
    .flatMap((each) => stepsOf(each.matter).map(([day, facts]) => ({ day, facts, matter: keyOf(at, each) })))
    .map(({ day, facts, matter }, n) => ({
      ...row(n, day),
      facts: { matter, document: countyKey('决文', at.year, n + 1), ...facts },
    }))
}
const reviews = (at: TownshipYear, all: readonly Numbered[]): readonly Noted<'legality-review'>[] => {
  const row = register(at, 'HFSC')
  return all
    .flatMap((each) => components.map((component) => ({ component, each, day: submittedOn(each.matter) })))
    .map(({ component, each, day }, n) => ({
      ...row(n, day, workdaysAfter(day, 8)),
      facts: {
        matter: keyOf(at, each),
        component,
        reviewer: at.township.person(reviewers[component]).key,
        opinion: 'passed',
      },
    }))
}
const speakers = ['deputyMayor', 'deputySecretary', 'townMayor'] as const
const opinions = (at: TownshipYear, all: readonly Numbered[]): readonly Noted<'decision-opinion'>[] => {
  const row = register(at, 'JCFY')
  return all
    .flatMap((each) => speakers.map((post, turn) => ({ each, post, turn })))
    .map(({ each, post, turn }, n) => ({
      ...row(n, each.matter.decided),
      facts: { matter: keyOf(at, each), turn: turn + 1, post, view: 'agree' },
    }))
}
const decisions = (at: TownshipYear, all: readonly Numbered[]): readonly Noted<'major-decision'>[] => {
  const row = register(at, 'JC')
  return all.map((each) => ({
    ...row(each.i, each.matter.decided),
    facts: {
      title: titleOf(each),
      inCatalogue: true,
      publicParticipation: each.matter.isParticipated ? 'done' : 'missing',
      legalityReview: each.matter.isReviewed ? 'passed' : 'missing',
      collectivelyDecided: true,
      ...(hasFile(each.matter) && { matter: keyOf(at, each) }),
    },
  }))
}

type DecisionKinds =
  | 'decision-catalogue-item'
  | 'decision-matter'
  | 'decision-step'
  | 'legality-review'
  | 'decision-opinion'
  | 'major-decision'
/** The major decisions of a year, each lawful one with the file of its matter. */
export const decidingOf = (at: TownshipYear): Part<DecisionKinds> => {
  const all = matters(at).map((matter, i) => ({ matter, i }))
  const filed = all.filter(({ matter }) => hasFile(matter))
  return {
    'decision-catalogue-item': catalogue(at, all),
    'decision-matter': files(at, filed),
    'decision-step': steps(at, filed),
    'legality-review': reviews(at, filed),
    'decision-opinion': opinions(at, filed),
    'major-decision': decisions(at, all),
  }
}
