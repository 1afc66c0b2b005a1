import type { CivilDate } from '@zhunsheng/domain'
import { workdaysAfter } from './cases/told-case.ts'
import type { Noted } from './ledger.ts'

type PetitionFacts = Noted<'petition'>['facts']
type StepFacts = Noted<'petition-step'>['facts']
/** One step: its day, what it is, and what it says besides. */
export type ToldStep = readonly [day: CivilDate, step: StepFacts['step'], Omit<StepFacts, 'petition' | 'step'>?]

/** A petition as it went; a group names its event. */
export interface ToldPetition extends Pick<PetitionFacts, 'form' | 'intake' | 'petitionKind' | 'people'> {
  readonly received: CivilDate
  readonly about: string
  readonly more?: Pick<PetitionFacts, 'route' | 'division' | 'representatives' | 'event' | 'accused' | 'undisclosed'>
  /** What it repeats, by what that one is about. */
  readonly repeats?: string
  readonly steps: readonly ToldStep[]
}

/** The first working day on or after a day. */
export const atWork = (day: CivilDate): CivilDate => workdaysAfter(workdaysAfter(day, -1), 1)
