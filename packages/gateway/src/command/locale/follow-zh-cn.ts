import type { FollowText } from './follow-text.ts'

/** The sentences about cases in Chinese. */
export const followZhCN: FollowText = {
  description:
    '跟踪程序（决策、执法案件、纠纷、综治事件、信访、领导包案、问题整改）：列出各事项，或逐步列出一个事项办到哪一步、下一步可以办什么、还缺什么',
  caseArgument: '事项编号；不写则列出全部事项',
  procedure: (known) => `程序的代号：${known}`,
  on: '判断下一步能否办理的日期（默认今天）',
  unknownProcedure: (id, known) => `没有程序“${id}”。现有：${known}。`,
  unknownCase: (procedure, key, id) =>
    `${procedure}中没有“${key}”。用 zhunsheng follow --procedure ${id} 列出全部；zhunsheng case show ${key} 在各种程序中查找。`,
  none: (procedure) => `台账中没有${procedure}的事项。`,
  listColumns: ['编号', '事项', '启动', '最近一步', '不合程序'],
  columns: ['日期', '程序', '记录'],
  title: (procedure, key, title) => (title === undefined ? `${procedure} ${key}` : `${procedure} ${key}：${title}`),
  illegal: '不合程序的记录：',
  open: (on, moves) => `${on}可以办理：${moves}。`,
  nothingOpen: (on) => `${on}没有可以办理的下一步。`,
  beforeLaw: (on, from) => `${on}，该程序所依据的法律尚未施行（${from}起施行），不判断可以办理什么。`,
  held: '还不能办理：',
  heldMove: (move, gate, lacks, citation, remedy) => `${move}：${gate}（${citation}），${lacks}。可以：${remedy}。`,
  entry: (kind, key) => `${kind} ${key}`,
}
