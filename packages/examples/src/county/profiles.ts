/**
 * What a township is like, in a few whole numbers: invented for the example, so that the seven differ as townships do. The
 * thousandths are of what is due, done or late; a year moves them (`trends`).
 */
export interface Profile {
  /** The digits that number it within 曲沃县. */
  readonly tail: string
  readonly civilServants: number
  /** Grids of a community, and of a village. */
  readonly gridsIn: readonly [community: number, village: number]
  /** Residents of a village, about; a community has half as many again. */
  readonly residents: number
  /** Officers of its own in the enforcement team. */
  readonly officers: number
  /** Of a thousand things that are due, how many are done. */
  readonly diligence: number
  /** Of a thousand events, how many are closed late. */
  readonly late: number
  /** Events that a grid member reports in a month, about. */
  readonly busy: number
  readonly disputes: number
  readonly petitions: number
  readonly cases: number
}

/** The seven townships of 曲沃县. The names are real; nothing that is said of them is. */
export const profiles = [
  {
    tail: '100',
    civilServants: 34,
    gridsIn: [4, 2],
    residents: 2300,
    officers: 14,
    diligence: 940,
    late: 60,
    busy: 9,
    disputes: 60,
    petitions: 14,
    cases: 9,
  },
  {
    tail: '101',
    civilServants: 26,
    gridsIn: [3, 3],
    residents: 2600,
    officers: 9,
    diligence: 905,
    late: 85,
    busy: 13,
    disputes: 54,
    petitions: 11,
    cases: 8,
  },
  {
    tail: '102',
    civilServants: 24,
    gridsIn: [3, 3],
    residents: 2900,
    officers: 8,
    diligence: 860,
    late: 120,
    busy: 11,
    disputes: 47,
    petitions: 9,
    cases: 6,
  },
  {
    tail: '103',
    civilServants: 28,
    gridsIn: [3, 3],
    residents: 2400,
    officers: 10,
    diligence: 920,
    late: 70,
    busy: 12,
    disputes: 66,
    petitions: 12,
    cases: 9,
  },
  {
    tail: '104',
    civilServants: 21,
    gridsIn: [3, 3],
    residents: 2100,
    officers: 7,
    diligence: 830,
    late: 150,
    busy: 12,
    disputes: 39,
    petitions: 8,
    cases: 5,
  },
  {
    tail: '200',
    civilServants: 18,
    gridsIn: [2, 3],
    residents: 1800,
    officers: 5,
    diligence: 880,
    late: 100,
    busy: 13,
    disputes: 31,
    petitions: 6,
    cases: 4,
  },
  {
    tail: '201',
    civilServants: 17,
    gridsIn: [2, 3],
    residents: 1700,
    officers: 5,
    diligence: 805,
    late: 135,
    busy: 12,
    disputes: 28,
    petitions: 6,
    cases: 4,
  },
] as const satisfies readonly Profile[]

/** The years of the example. */
export const countyYears = [2022, 2023, 2024] as const
/** One of them. */
export type CountyYear = (typeof countyYears)[number]

/** How a year differs from the others, in all townships. */
export interface Trend {
  /** Added to the thousandths of what is done, and of what is late. */
  readonly diligence: number
  readonly late: number
  /** In per cent of what there is to do. */
  readonly work: number
  /** Of a hundred events, how many are participations in epidemic control: the category was closed at the end of 2023. */
  readonly epidemic: number
}

/** More is done, and in better time, from year to year; less is to do about the epidemic, then nothing. */
export const trends: Readonly<Record<CountyYear, Trend>> = {
  2022: { diligence: -60, late: 30, work: 92, epidemic: 24 },
  2023: { diligence: 0, late: 0, work: 100, epidemic: 6 },
  2024: { diligence: 30, late: -15, work: 106, epidemic: 0 },
}
