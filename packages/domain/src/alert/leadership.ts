/** What is amiss with the leading group or the first persons responsible. */
export interface LeadershipFinding {
  readonly code: 'leadingGroupVacancy'
  readonly place: string
  readonly entries: readonly string[]
}
