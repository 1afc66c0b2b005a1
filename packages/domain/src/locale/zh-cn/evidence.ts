import type { ProvenValue } from '../../proof/proof-file.ts'
import type { EntryName } from '../../proof/proof-issue.ts'
import type { RowName } from '../../proof/finding.ts'
import type { Locale } from '../locale.ts'
import { format } from './format.ts'
import { labels } from './labels.ts'

const hashes = { id: '编号哈希', facts: '事实哈希', entry: '记录哈希' } as const
const sealFaults = {
  hash: '内容与其哈希不符',
  township: '属于另一乡镇',
  number: '序号不连续',
  previous: '与上一封存不相接',
  range: '所封行号不相接',
  month: '月份不符',
  root: '所封各行与其树根不符',
  chain: '所封末行与其链哈希不符',
} as const
const wanted = {
  object: '一组键值',
  list: '列表',
  text: '文字',
  integer: '整数',
  boolean: '真或假',
  scalar: '文字、整数或真假',
  data: '只含文字、整数和真假的数据',
  hash: '64位小写十六进制哈希',
  instant: '如2024-01-05T01:30:00.000Z的时刻',
  date: '如2023-05-06的日期',
  month: '如2023-05的月份',
  period: '如2023或2023-05的期间',
  id: '代号',
  township: '12位乡镇代码',
  format: '本程序认得的格式',
  status: '结果种类',
  subject: '考核对象种类',
  change: '更正或作废',
  absent: '无此项',
} as const

const range = (from: number, to: number): string => (from === to ? `第${from}行` : `第${from}至${to}行`)
const row = ({ township, seq, label, key }: RowName): string => `${township}台账第${seq}行（${label.zh}“${key}”）`
const entry = ({ entry: place, label, key }: EntryName): string => `第${place + 1}条记录（${label.zh}“${key}”）`
const value = (proven: ProvenValue): string => {
  if (proven.status !== 'present') return labels.status[proven.status]
  return proven.of === undefined ? String(proven.value) : `${proven.value}/${proven.of}`
}

/** What speaks against a ledger, an audit or a proof, and what a proof says. */
export const evidence: Locale['evidence'] = {
  rowChanged: (it) => `${row(it)}的内容与${it.hashes.map((each) => hashes[each]).join('、')}不符：该行被改动过。`,
  chainBroken: (it) => `${row(it)}与前一行接不上：该行连同其哈希被改写，或者其前有行被抽走、其后重新编号。`,
  rowMissing: ({ township, from, to }) => `${township}台账缺${range(from, to)}：已被删除。`,
  rowInserted: (it) => `${row(it)}是事后插入的。`,
  personalChanged: (it) => `${row(it)}的个人信息与登记时的承诺值不符。`,
  personalMissing: (it) => `${row(it)}的个人信息不见了，而当事人并未申请删除。`,
  personalNotErased: (it) => `${row(it)}的当事人信息应已删除，却仍在。`,
  rowBackdated: (it) =>
    `${row(it)}自称录入于${format.instant(it.recorded)}，而${format.instant(it.through)}以前的台账在其写入时已经封存。`,
  countDiffers: ({ township, expected, found }) => `${township}台账应有${expected}行，实有${found}行。`,
  headDiffers: ({ township, seq }) => `${township}台账末行（第${seq}行）与所记的链首不符。`,
  sealBroken: ({ township, seal, what }) => `${township}第${seal}号封存不成立：${sealFaults[what]}。`,
  sealMissing: ({ township, seal }) => `${township}缺第${seal}号封存及其后的封存。`,
  heldDiffers: ({ township, seq }) => `${township}台账第${seq}行与核验人所持的链哈希不同：此前的台账被改写过。`,
  heldAbsent: ({ held }) =>
    `核验人所持的封存${held}不在其中：台账被改写过，或者所持的是另一台账的封存、当时尚未封存的链首。`,

  auditRowChanged: ({ seq, action }) => `审计第${seq}行（${action}）被改动过，或者其前有行被抽走。`,
  auditRowInserted: ({ seq, action }) => `审计第${seq}行（${action}）是事后插入的。`,
  auditRowMissing: ({ from, to }) => `审计缺${range(from, to)}：已被删除。`,
  auditHeadDiffers: ({ seq }) => `审计末行（第${seq}行）与所记的链首不符。`,

  proofMalformed: ({ path, wanted: what }) => `证明文件的“${path === '' ? '/' : path}”应为：${wanted[what]}。`,
  figureUnknown: ({ figure }) => `不认得指标“${figure}”。`,
  figureDerived: ({ figure }) => `指标“${figure}”由案件推算得出，不能只凭台账行证明。`,
  figureAltered: ({ figure }) => `文件所载指标“${figure}”的定义与其哈希不符。`,
  figureCountedOtherwise: ({ figure }) => `指标“${figure}”在文件中的算法与本程序的不同。`,
  entryChanged: (it) => `${entry(it)}的编号哈希不符：被改动过。`,
  entryNotInTree: (it) => `${entry(it)}不在其封存之中：被改动过，或者从未登记。`,
  entryNoSeal: (it) => `${entry(it)}所称的封存或位置不存在。`,
  entryOtherTownship: (it) => `${entry(it)}属于另一乡镇。`,
  entryTwice: (it) => `${entry(it)}重复出现。`,
  entryVersionTwice: (it) => `${entry(it)}另有一个版本也在文件中。`,
  entryVoid: (it) => `${entry(it)}已作废，不应计入。`,
  entryIdle: (it) => `${entry(it)}与该数值无关。`,
  entryNotKnown: (it) => `${entry(it)}在所称时刻以后才录入。`,
  entryBackdated: (it) => `${entry(it)}自称的录入时间所在月份，在其写入前已经封存。`,
  proofOtherTownship: ({ township, found }) => `证明的是${township}，封存却属于${found}。`,
  headNotSealed: ({ township, seq }) => `${township}台账的链首（第${seq}行）与最后一次封存不一致。`,
  rowsLeftOut: ({ expected, found }) => `文件自称载有全部${expected}行，实有${found}行。`,
  wholeOutOfOrder: ({ entry: place }) => `从第${place + 1}条记录起，行序不对。`,
  recountDiffers: ({ figure, stated, found }) =>
    `按所载记录重新计数，指标“${figure}”为${value(found)}，文件写的是${value(stated)}。`,
  earlierNotContinued: ({ seq }) => `台账不是从先前给出的链首（第${seq}行）延续下来的。`,
  heldContradicted: ({ seq }) => `文件第${seq}行的链哈希与核验人所持的不同。`,
  heldNotReached: ({ held }) => `凭此文件无法核对核验人所持的${held}；请索取其后的证明或全本证明。`,

  provesRows: ({ township, rows }) => `已证明：所列${rows}条记录在${township}的台账中，内容未经改动。`,
  provesValue: ({ figure, period, asOf, value: proven, quantity }) =>
    `已证明：由这些记录得出，${format.periodOf(period)}（截至${format.date(asOf)}）“${figure.label.zh}”为${quantity === undefined ? value(proven) : format.quantity(quantity)}。`,
  provesWhole: ({ township, rows }) => `已证明：${township}台账共${rows}行，全部在此，别无他行。`,
  provesView: ({ knownAt }) => `已证明：${format.instant(knownAt)}以前的台账已经封存，不会再有变动。`,
  provesHeld: ({ seq }) => `已证明：到第${seq}行为止，与核验人所持的台账是同一本。`,
  leavesOthers: () => '未证明：台账中再无其他记录（包括此后的更正和作废）；需要时请索取全本证明。',
  leavesOpen: ({ rows }) => `未证明：有${rows}条记录尚未按月封存；请留存本文件，以备日后核对。`,
  leavesUnheld: ({ rows }) => `未证明：有${rows}条记录没有核验人自己持有的封存可以对照，只能说明文件前后一致。`,
}
