/** The sentences about what calls for somebody to act. */
export interface AlertsText {
  readonly description: string
  readonly on: string
  readonly system: string
  readonly unknownSystem: (given: string, known: string) => string
  readonly title: (township: string, day: string) => string
  readonly basis: (citation: string) => string
  readonly entries: (names: string) => string
  readonly entry: (kind: string, key: string) => string
  readonly ofSystem: (system: string, count: number) => string
  readonly total: (count: number, looked: number, systems: string) => string
  readonly none: (looked: number) => string
  readonly noAlerts: (system: string) => string
}
