import { petitionStep } from '../ledger/service/petition/petition-step.ts'
import { petition } from '../ledger/service/petition/petition.ts'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import type { CivilDate } from '../value/civil-date.ts'
import { named, toldEntry, variantsOf } from './told-entry.ts'

/** The petition that is told of when nothing else is said. */
export const toldPetitionKey = 'XF-1'

/** A petition that came in: an appeal of the petition procedure, brought directly by a letter, unless told otherwise. */
export const toldPetition = (occurred: CivilDate, facts: LooseValues = {}, key = toldPetitionKey): LooseEntry =>
  toldEntry(
    petition,
    key,
    { occurred },
    {
      form: 'letter',
      intake: 'direct',
      petitionKind: 'appeal',
      ...((facts['petitionKind'] ?? 'appeal') === 'appeal' && { route: 'petitionProcedure' }),
      people: 1,
      petitioner: 'P90',
      ...facts,
    },
  )

/** The name of a step. */
export type PetitionStepName = keyof typeof petitionStep.fields.step.values

/** A step of it, documented; the key is that of the step, its day and what it says. */
export const petitionStepOf = (
  name: PetitionStepName,
  occurred: CivilDate,
  facts: LooseValues = {},
  of = toldPetitionKey,
): LooseEntry =>
  toldEntry(
    petitionStep,
    `${of} ${name} ${named(occurred, facts)}`,
    { occurred },
    { petition: of, step: name, document: 'W-1', ...facts },
  )

/** A petition from its receipt to its archive, through extension, review and a re-examination with a hearing. */
export const wholePetition = {
  received: toldPetition('2023-01-03'),
  registered: petitionStepOf('registered', '2023-01-03'),
  assigned: petitionStepOf('assigned', '2023-01-04', { unit: 'naturalResourcesOffice', until: '2023-03-01' }),
  told: petitionStepOf('told', '2023-01-10'),
  accepted: petitionStepOf('accepted', '2023-01-10'),
  investigated: petitionStepOf('investigated', '2023-02-01'),
  // The sixtieth day after 10 January is 11 March.
  extended: petitionStepOf('extended', '2023-03-10', {
    approver: 'townMayor',
    reason: '需要测绘',
    until: '2023-04-10',
    toldOn: '2023-03-11',
  }),
  answered: petitionStepOf('answered', '2023-04-07', { outcome: 'notSupported' }),
  served: petitionStepOf('served', '2023-04-10'),
  closed: petitionStepOf('closed', '2023-04-10'),
  reviewRequested: petitionStepOf('reviewRequested', '2023-05-04', { unit: 'countyDepartment' }),
  reviewed: petitionStepOf('reviewed', '2023-06-01', { outcome: 'upheld' }),
  reviewServed: petitionStepOf('reviewServed', '2023-06-02'),
  reExaminationRequested: petitionStepOf('reExaminationRequested', '2023-06-20'),
  hearingHeld: petitionStepOf('hearingHeld', '2023-07-10', { until: '2023-07-14' }),
  reExamined: petitionStepOf('reExamined', '2023-07-25', { outcome: 'upheld' }),
  archived: petitionStepOf('archived', '2023-08-01'),
} as const satisfies Readonly<Record<string, LooseEntry>>

/** The same with some entries replaced, or left out where nothing replaces them; others are added. */
export const petitionWith = variantsOf(wholePetition)
