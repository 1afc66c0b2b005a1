import type { Instrument } from './instrument.ts'

// One a year; a date of promulgation is left out, because only that of publication is known.
const holidayNotice = (year: number, documentNumber?: string): Instrument => ({
  id: `holidays-${year}`,
  title: {
    zh: `国务院办公厅关于${year}年部分节假日安排的通知`,
    en: `Notice of the General Office of the State Council on the Arrangement of Holidays in ${year}`,
  },
  kind: 'normativeDocument',
  ...(documentNumber !== undefined && { documentNumber }),
  verification: 'unverified',
})

/** The notices by which the days off and the weekends that are worked are arranged, year by year. */
export const holidayNotices: readonly Instrument[] = [
  holidayNotice(2020),
  {
    id: 'holidays-2020-spring-festival',
    title: {
      zh: '国务院办公厅关于延长2020年春节假期的通知',
      en: 'Notice of the General Office of the State Council on Prolonging the Spring Festival Holiday of 2020',
    },
    kind: 'normativeDocument',
    verification: 'unverified',
  },
  holidayNotice(2021),
  holidayNotice(2022),
  holidayNotice(2023),
  holidayNotice(2024),
  holidayNotice(2025, '国办发明电〔2024〕12号'),
  holidayNotice(2026),
]
