import type { Citation } from '../../../law/citation.ts'
import type { CivilDate } from '../../../value/civil-date.ts'
import type { Label } from '../../../value/label.ts'

/** One of the six categories: what it is called, what it is counted in and what is done with it, as the report says it. */
export interface EventCategory extends Label {
  readonly unit: Label
  readonly verb: Label
  /** From this day on nothing is reported under it any more; what was stays. */
  readonly closedFrom?: CivilDate
}

/** The six categories of the report, verbatim; their units and verbs differ, so they are never summed unasked. */
export const eventCategories = {
  dispute: {
    zh: '矛盾纠纷',
    en: 'Dispute',
    unit: { zh: '起', en: 'disputes' },
    verb: { zh: '协调处置', en: 'handled' },
  },
  hazard: {
    zh: '风险隐患',
    en: 'Risk hazard',
    unit: { zh: '个', en: 'hazards' },
    verb: { zh: '协调处置', en: 'handled' },
  },
  groupPetition: {
    zh: '利益群体信访诉求',
    en: 'Interest-group petition claim',
    unit: { zh: '件', en: 'claims' },
    verb: { zh: '协调处置', en: 'handled' },
  },
  securityClue: {
    zh: '治安问题线索',
    en: 'Public-order clue',
    unit: { zh: '条', en: 'clues' },
    verb: { zh: '处理', en: 'processed' },
  },
  epidemicControl: {
    zh: '疫情防控',
    en: 'Epidemic control',
    unit: { zh: '次', en: 'participations' },
    verb: { zh: '参与', en: 'taken part in' },
    closedFrom: '2024-01-01',
  },
  other: {
    zh: '其他事项',
    en: 'Other matter',
    unit: { zh: '件', en: 'matters' },
    verb: { zh: '协调处置', en: 'handled' },
  },
} as const satisfies Readonly<Record<string, EventCategory>>
/** The code of a category. */
export type EventCategoryId = keyof typeof eventCategories

/** What the days on which categories close rest on: an arrangement of this product, no law. */
export const categoryClosing: Citation = {
  instrument: 'zhunsheng-ledger-conventions',
  bindingForce: 'advisory',
  verification: 'illustrative',
}

const categories: Readonly<Record<string, EventCategory | undefined>> = eventCategories

/** Whether something may be reported under a category on a day; what is no category is refused elsewhere. */
export const isOpenCategory = (category: string, reported: CivilDate): boolean => {
  const from = categories[category]?.closedFrom
  return from === undefined || reported < from
}
