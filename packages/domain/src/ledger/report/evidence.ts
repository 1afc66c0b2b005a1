import { civilDate, count, entryKind, oneOf, ref, text } from '../entry-kind.ts'

const sha256 = /^[0-9a-f]{64}$/u

/**
 * 佐证材料: a file that supports an entry of the ledger or an indicator of the assessment. The file lies beside the ledger,
 * named by the hash of its content; the row says what it is, what it supports, and who brought it. One file may support
 * several things: a row for each.
 */
export const evidence = entryKind({
  id: 'evidence',
  part: 'report',
  zh: '佐证材料',
  en: 'Evidence',
  key: text({ zh: '材料编号', en: 'Evidence no.' }),
  dataSubject: 'uploader',
  clocks: { occurred: civilDate({ zh: '材料日期', en: 'Dated' }) },
  fields: {
    title: text({ zh: '材料名称', en: 'Title', note: { zh: '不含个人信息', en: 'without personal data' } }),
    sha256: text({
      zh: '文件摘要',
      en: 'SHA-256',
      note: { zh: '文件内容的SHA-256，64位', en: 'of the file, 64 digits' },
      example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    }),
    bytes: count({ zh: '文件大小', en: 'Size', unit: { zh: '字节', en: 'bytes' } }),
    mediaType: text({
      zh: '文件类型',
      en: 'Media type',
      note: { zh: '如 application/pdf', en: 'such as application/pdf' },
      example: 'application/pdf',
    }),
    supports: oneOf({
      zh: '佐证对象',
      en: 'Supports',
      values: { entry: { zh: '台账条目', en: 'Ledger entry' }, indicator: { zh: '考核指标', en: 'Indicator' } },
    }),
    ofKind: text({
      zh: '台账',
      en: 'Ledger',
      note: { zh: '如 event', en: 'such as event' },
      example: 'event',
      optional: true,
    }),
    ofYear: count({ zh: '年度', en: 'Of the year', unit: { zh: '年', en: 'year' }, example: '2023' }),
    ofKey: text({
      zh: '条目编号或指标路径',
      en: 'Entry no. or indicator',
      note: { zh: '如 study/centre-group', en: 'such as study/centre-group' },
      example: 'study/centre-group',
    }),
    uploader: ref({ zh: '提交人代号', en: 'Person key of the uploader', to: 'person' }),
    person: ref({ zh: '涉及人员代号', en: 'Person key of whom it concerns', to: 'person', optional: true }),
    fileName: text({ zh: '原文件名', en: 'File name', mark: 'personal', optional: true }),
  },
  checks: [
    {
      code: 'notSha256',
      columns: ['sha256'],
      holds: ({ sha256: hash }) => typeof hash === 'string' && sha256.test(hash),
    },
    {
      code: 'evidenceTarget',
      columns: ['ofKind', 'supports'],
      holds: ({ ofKind, supports }) => (supports === 'entry') === (ofKind !== undefined),
    },
  ],
})
