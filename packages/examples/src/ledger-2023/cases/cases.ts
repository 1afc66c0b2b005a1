import { type CivilDate, addDays } from '@zhunsheng/domain'
import { officeHours } from '../days.ts'
import { type Noted, type Part, keyOf } from '../ledger.ts'
import { parties } from '../people.ts'
import { places } from '../places.ts'
import { fieldOf } from '../powers.ts'
import { randomFor } from '../random.ts'
import { toldCases, toldRows } from './told-cases.ts'

type Case = Noted<'enforcement-case'>
const opened = (): readonly Case[] => {
  const random = randomFor('enforcement-case')
  return toldCases.map(({ key, place, title, source, item, discovered, organisation, actEndedOn }): Case => {
    const party = parties[place]
    const division = places[place % places.length]?.code
    return {
      key,
      clocks: { occurred: discovered },
      facts: {
        title,
        source,
        field: fieldOf(item),
        party: party?.key ?? '',
        partyKind: organisation === undefined ? 'citizen' : 'organisation',
        ...(actEndedOn !== undefined && { actEndedOn }),
        isGrave: false,
        ...(division !== undefined && { division }),
      },
      personal: { partyName: organisation ?? party?.name ?? '' },
      recorded: officeHours(discovered, random),
    }
  })
}

interface Dated {
  readonly day: CivilDate
  readonly until?: CivilDate | undefined
}
// Days, number and moment of writing of the rows of a kind; each kind has its own running numbers.
const written = (prefix: string, part: string) => {
  const random = randomFor(part)
  return ({ day, until }: Dated, i: number) => ({
    key: keyOf(prefix, i + 1),
    clocks: { occurred: day, ...(until !== undefined && { closed: until }) },
    personal: {},
    recorded: officeHours(addDays(until ?? day, 1), random),
  })
}
const document = (kind: string, i: number): { readonly document: string } => ({
  document: `乐综执${kind}〔2023〕${i + 1}号`,
})

const steps = (): readonly Noted<'case-step'>[] => {
  const row = written('AJCX', 'case-step')
  return toldRows('case-step').map((told, i) => ({
    ...row(told, i),
    facts: { ...told.facts, ...(told.isBare !== true && document('文', i)), case: told.case },
  }))
}
const measures = (): readonly Noted<'case-measure'>[] => {
  const row = written('AJCS', 'case-measure')
  return toldRows('case-measure').map((told, i) => ({
    ...row(told, i),
    facts: { ...told.facts, ...document('措', i), case: told.case },
  }))
}
const suspensions = (): readonly Noted<'case-suspension'>[] => {
  const row = written('AJZZ', 'case-suspension')
  return toldRows('case-suspension').map((told, i) => ({
    ...row(told, i),
    facts: { ...told.facts, case: told.case },
  }))
}
const reviews = (): readonly Noted<'case-review'>[] => {
  const row = written('FZSH', 'case-review')
  return toldRows('case-review').map((told, i) => ({
    ...row(told, i),
    facts: { ...told.facts, ...document('审', i), case: told.case },
  }))
}
const decisions = (): readonly Noted<'penalty-decision'>[] => {
  const row = written('CFJD', 'penalty-decision')
  return toldRows('penalty-decision').map((told, i) => ({
    ...row(told, i),
    facts: { ...told.facts, ...document('罚', i), case: told.case },
  }))
}
const payments = (): readonly Noted<'case-payment'>[] => {
  const row = written('FKJN', 'case-payment')
  return toldRows('case-payment').map((told, i) => ({
    ...row(told, i),
    facts: { ...told.facts, receipt: `虚构票据${i + 1}`, case: told.case },
  }))
}
const remedies = (): readonly Noted<'case-remedy'>[] => {
  const row = written('FYSS', 'case-remedy')
  return toldRows('case-remedy').map((told, i) => ({
    ...row(told, i),
    facts: { ...told.facts, document: `复议诉讼文书${i + 1}号（虚构）`, case: told.case },
  }))
}

/** Cases of enforcement and what became of them, but for what was made public. */
export const enforcementCases = (): Part<
  | 'enforcement-case'
  | 'case-step'
  | 'case-measure'
  | 'case-suspension'
  | 'case-review'
  | 'penalty-decision'
  | 'case-payment'
  | 'case-remedy'
> => ({
  'enforcement-case': opened(),
  'case-step': steps(),
  'case-measure': measures(),
  'case-suspension': suspensions(),
  'case-review': reviews(),
  'penalty-decision': decisions(),
  'case-payment': payments(),
  'case-remedy': remedies(),
})
