// What figures of several parts of the report are said with.

/** Counted as often as it happened. */
export const times = { zh: '次', en: 'times' } as const
/** Counted by the months in which it happened, however often. */
export const inMonths = { zh: '个月', en: 'months' } as const
/** Counted by heads. */
export const people = { zh: '名', en: 'people' } as const
/** A share. */
export const percent = { zh: '%', en: '%' } as const
/** Credit-hours of training. */
export const creditHours = { zh: '学时', en: 'credit-hours' } as const
/** Cases of enforcement. */
export const cases = { zh: '件', en: 'cases' } as const
/** Money, kept in fen. */
export const yuan = { zh: '元', en: 'yuan' } as const
/** Commended items. */
export const items = { zh: '项', en: 'items' } as const
/** Findings of a veto. */
export const findings = { zh: '项', en: 'findings' } as const

/** Counted in the period in which it occurred. */
export const within = { by: 'within', clock: 'occurred' } as const
/** Counted while it stands. */
export const standing = { by: 'asOf', from: 'occurred', until: 'closed' } as const
