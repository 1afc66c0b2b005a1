import type { CertificateStanding } from '../../ledger/enforcement/team/certificate-standing.ts'
import type { EnforcementBody } from '../../ledger/enforcement/team/enforcement-body.ts'
import type { CommitteeSeat, TeamPost, TeamUnit } from '../../ledger/enforcement/team/enforcement-team.ts'
import type { institutionSubjects } from '../../ledger/enforcement/power/institution.ts'
import type { PostId } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { QuarterHours } from '../../value/credit-hours.ts'

interface Resting {
  /** The ids of the entries that it rests on, in ascending order. */
  readonly entries: readonly string[]
}

/** A seat in the enforcement committee, or a post in the team. */
export type EnforcementPlace =
  | { readonly body: 'committee'; readonly place: CommitteeSeat }
  | { readonly body: 'team'; readonly place: TeamPost }

/** What is amiss with the enforcement committee and the team. Persons are named by their keys. */
export type EnforcementTeamFinding =
  /** Nobody is director of the committee, or captain of the team; `until` is the last day on which somebody was. */
  | (Resting & EnforcementPlace & { readonly code: 'enforcementPlaceVacant'; readonly until?: CivilDate })
  /** A place is held by virtue of another post than the one to which it belongs; absent where none is stated. */
  | (Resting &
      EnforcementPlace & {
        readonly code: 'enforcementPlaceWrongPost'
        readonly person: string
        readonly post?: PostId
        /** The posts to which the place belongs. */
        readonly due: readonly PostId[]
      })
  /** A place still names somebody who does not hold the post any more by virtue of which it was given. */
  | (Resting &
      EnforcementPlace & {
        readonly code: 'enforcementPlaceOutdated'
        readonly person: string
        readonly post: PostId
        /** The last day on which the person held the post. */
        readonly until?: CivilDate
        /** Who holds it now and has no place in that body. */
        readonly successors: readonly string[]
      })
  /** Members of a unit that is not stationed in the team on the day; `until` is the last day on which it was. */
  | (Resting & {
      readonly code: 'unitNotStationed'
      readonly unit: TeamUnit
      readonly persons: readonly string[]
      readonly until?: CivilDate
    })
  /** A membership says that somebody holds a certificate, or holds none, and the register says otherwise. */
  | (Resting & { readonly code: 'certifiedDiffers'; readonly person: string; readonly says: boolean })

/** What an institution is about. */
export type InstitutionSubject = keyof typeof institutionSubjects

/** What is amiss with the institutions of enforcement. */
export type InstitutionFinding =
  /** In force, and not reviewed by the day that was set for it. */
  | (Resting & {
      readonly code: 'institutionPastReview'
      readonly institution: string
      readonly title: string
      readonly reviewBy: CivilDate
      readonly days: number
    })
  /** In force, with no day of publication: by business key. */
  | (Resting & { readonly code: 'institutionsNotPublished'; readonly institutions: readonly string[] })
  /** Another took its place, and it was never repealed. */
  | (Resting & {
      readonly code: 'institutionNotRepealed'
      readonly institution: string
      readonly title: string
      readonly replacedBy: string
      readonly since: CivilDate
    })
  /** None of those in force is about a subject that the report names. */
  | (Resting & { readonly code: 'institutionMissing'; readonly subject: InstitutionSubject })
  /** Editions of one institution that replaced one another by steps, and are in force together. */
  | (Resting & {
      readonly code: 'institutionEditionsInForce'
      readonly subject: InstitutionSubject
      readonly institutions: readonly string[]
    })

/** What is amiss with the training of officers. */
export type TrainingFinding =
  /** An item of the plan whose day has passed without a course that carries it out. */
  | (Resting & {
      readonly code: 'trainingItemOverdue'
      readonly item: string
      readonly title: string
      readonly due: CivilDate
      readonly days: number
    })
  /** A course held in the year that names no item of the plan, or one that there is not. */
  | (Resting & {
      readonly code: 'courseOffPlan'
      readonly course: string
      readonly title: string
      readonly held: CivilDate
      readonly item?: string
    })
  /** Somebody is said to have received more than the course offered. */
  | (Resting & {
      readonly code: 'attendanceAboveOffered'
      readonly attendance: string
      readonly course: string
      readonly person: string
      readonly received: QuarterHours
      readonly offered: QuarterHours
    })
  /** Received less than the days served so far ask for, counted by days and rounded down; at the end of the year: in all. */
  | (Resting & {
      readonly code: 'officerBehindTarget'
      readonly person: string
      readonly year: number
      readonly on: CivilDate
      readonly daysServed: number
      readonly received: QuarterHours
      readonly expected: QuarterHours
      /** Credit-hours of a whole year. */
      readonly norm: number
      readonly isYearOver: boolean
    })

/** What is amiss with certificates. */
export type CertificateFinding =
  /** It stands, and soon will not. */
  | (Resting & {
      readonly code: 'certificateExpiring'
      readonly certificate: string
      readonly person: string
      readonly expires: CivilDate
      readonly days: number
    })
  /** In the enforcement office of the town, with certificates none of which stands. */
  | (Resting & {
      readonly code: 'officerWithoutCertificate'
      readonly person: string
      readonly certificate: string
      readonly standing: Exclude<CertificateStanding, 'valid' | 'notYet'>
    })
  /** Passed the examination, and after so many days holds none. */
  | (Resting & {
      readonly code: 'certificateNotIssued'
      readonly person: string
      readonly passed: CivilDate
      readonly days: number
      /** After how many days it is asked about. */
      readonly after: number
    })

interface OfItem extends Resting {
  /** The code of the item. */
  readonly item: string
  readonly title: string
}

/** What is amiss with the lists of powers and duties. */
export type PowerFinding =
  | (OfItem & { readonly code: 'dutyOverlap'; readonly bodies: readonly EnforcementBody[] })
  | (OfItem & {
      readonly code: 'dutyGap'
      readonly isDelegated: boolean
      readonly named: readonly EnforcementBody[]
    })
  | (OfItem & {
      readonly code: 'dutyContradiction'
      readonly statedBy: EnforcementBody | 'delegatedPowers'
      readonly holder: EnforcementBody
      readonly own: readonly EnforcementBody[]
    })
  /** Lists say that the team leads in an item that the powers handed over do not have on the day. */
  | (OfItem & { readonly code: 'dutyWithoutPower'; readonly statedBy: readonly EnforcementBody[] })
  /** In force without a day of publication, or before it. */
  | (OfItem & { readonly code: 'powerNotPublished'; readonly power: string; readonly publishedOn?: CivilDate })
  /** Undecided cases that rest on a power that is in force no more. */
  | (OfItem & {
      readonly code: 'casesOfEndedPower'
      readonly power: string
      readonly until: CivilDate
      readonly replacedBy?: string
      readonly cases: readonly string[]
    })

/** What is amiss with the registers of enforcement: team, institutions, training, certificates, powers. */
export type EnforcementRegisterFinding =
  | EnforcementTeamFinding
  | InstitutionFinding
  | TrainingFinding
  | CertificateFinding
  | PowerFinding
