import { type WorkingSystem, alerts, workingSystems } from '@zhunsheng/domain/alert'
import type { IndicatorSource, Label, RuleBookSource } from '@zhunsheng/domain'
import { dutyClocks } from '@zhunsheng/domain/due'
import type { EntryKindId } from '@zhunsheng/domain/ledger'
import { procedures } from '@zhunsheng/domain/procedure'
import { civilServantYear } from '@zhunsheng/domain/rule-books/civil-servant-year'
import { enforcementCase } from '@zhunsheng/domain/rule-books/enforcement-case'
import { enforcementOfficerYear } from '@zhunsheng/domain/rule-books/enforcement-officer-year'
import { gridMemberMonth } from '@zhunsheng/domain/rule-books/grid-member-month'
import { townshipYear } from '@zhunsheng/domain/rule-books/township-year'
import { villageYear } from '@zhunsheng/domain/rule-books/village-year'
import { figuresBeside } from './systems.ts'

const books = [townshipYear, villageYear, gridMemberMonth, civilServantYear, enforcementOfficerYear, enforcementCase]

/** What belongs to a system, by id. */
export interface SystemParts {
  readonly system: WorkingSystem
  /** Its place in the report: “1” … “30”, and “14b” for the institutions that cases are worked by. */
  readonly number: string
  readonly label: Label
  readonly ledgers: readonly EntryKindId[]
  readonly procedure: readonly string[]
  readonly clocks: readonly string[]
  readonly figures: readonly string[]
  /** Lines, vetoes and bonuses of shipped books that read its figures: `book/path`. */
  readonly points: readonly string[]
  readonly alerts: readonly string[]
}

const leavesOf = (indicator: IndicatorSource): readonly (readonly [path: string, figure: string])[] =>
  'children' in indicator ? indicator.children.flatMap(leavesOf) : [[indicator.path, indicator.mechanism.figure]]

const readIn = ({ id, indicators, vetoes = [] }: RuleBookSource, figures: ReadonlySet<string>): readonly string[] =>
  [...indicators.flatMap(leavesOf), ...vetoes.map((veto) => [`veto:${veto.id}`, veto.figure] as const)]
    .filter(([, figure]) => figures.has(figure))
    .map(([path]) => `${id}/${path}`)

const figuresOf = (system: WorkingSystem): readonly string[] => [
  ...workingSystems[system].figures.map(({ id }) => id),
  ...(figuresBeside[system] ?? []),
]

// The institutions at work have the number of the cases that they are about.
const systems = Object.keys(workingSystems).filter((id): id is WorkingSystem => id in workingSystems)
const numberOf = (system: WorkingSystem): string => {
  if (system === 'institutionsAtWork') return `${numberOf('enforcementCases')}b`
  return String(systems.filter((id) => id !== 'institutionsAtWork').indexOf(system) + 1)
}

const partsOf = (system: WorkingSystem): SystemParts => {
  const figures = figuresOf(system)
  const own = <T extends { readonly id: string; readonly system: WorkingSystem }>(all: readonly T[]) =>
    all.filter((each) => each.system === system).map(({ id }) => id)
  return {
    system,
    number: numberOf(system),
    label: workingSystems[system],
    ledgers: workingSystems[system].ledgers.map(({ id }) => id),
    procedure: own(procedures),
    clocks: own(dutyClocks),
    figures,
    points: books.flatMap((book) => readIn(book, new Set(figures))),
    alerts: own(alerts),
  }
}

/** Every working system with all that belongs to it, in the order of the report. */
export const systemParts: readonly SystemParts[] = systems.map(partsOf)
