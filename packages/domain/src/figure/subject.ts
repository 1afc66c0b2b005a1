/** Whom an assessment judges. */
export const subjectKinds = [
  'township',
  'village',
  'grid',
  'gridMember',
  'enforcementOfficer',
  'civilServant',
  'enforcementCase',
  'county',
] as const
/** The kind of a subject. */
export type SubjectKind = (typeof subjectKinds)[number]

/** One subject: a division code, or a person key or the number of a case within a township. */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: string
  /** The 12-digit code of the township it belongs to (its own code for a township). */
  readonly township: string
}
