/** The sheets that Zhunsheng itself adds to its workbooks, in both languages. They hold no ledger. */
export const ownSheets = {
  guide: { 'zh-CN': '填表说明', en: 'How to fill in' },
  faults: { 'zh-CN': '导入问题', en: 'Faults' },
  codes: { 'zh-CN': '_代码', en: '_codes' },
} as const

const names: ReadonlySet<string> = new Set(Object.values(ownSheets).flatMap((each) => Object.values(each)))

/** Whether a sheet is one that Zhunsheng added: it is left out, and nobody needs to be told. */
export const isOwnSheet = (name: string): boolean => names.has(name)
