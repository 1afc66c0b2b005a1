import type { Instrument } from './instrument.ts'

/** How other places do what no law fixes: known from reports or in excerpts, binding nobody here. */
export const practiceInstruments: readonly Instrument[] = [
  {
    id: 'henan-legal-service-room-notice',
    title: {
      zh: '河南省司法厅关于进一步推进公共法律服务工作室建设的通知',
      en: 'Notice of the Justice Department of Henan on Building Public Legal Service Rooms',
    },
    kind: 'normativeDocument',
    verification: 'unverified',
  },
  {
    id: 'zhashui-village-counsel-standard',
    title: {
      zh: '柞水县“一村（社区）一法律顾问”工作标准（据报道，标题未核）',
      en: 'Standard of Zhashui County for Village and Community Counsel (as reported, title not checked)',
    },
    kind: 'normativeDocument',
    verification: 'unverified',
  },
  {
    id: 'pucheng-village-counsel-measures',
    title: {
      zh: '蒲城县村（社区）法律顾问“三个一”措施（据报道，标题未核）',
      en: 'Measures of Pucheng County for Village and Community Counsel (as reported, title not checked)',
    },
    kind: 'normativeDocument',
    verification: 'unverified',
  },
  {
    id: 'leader-charge-practice',
    title: {
      zh: '乡镇领导包案的做法（他处公布的制度，只读到节录）',
      en: 'How towns elsewhere arrange leaders’ charges (published arrangements, read in excerpts)',
    },
    kind: 'normativeDocument',
    verification: 'unverified',
  },
]
