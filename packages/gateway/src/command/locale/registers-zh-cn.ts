import type { RegistersText } from './registers-text.ts'

/** 关于执法队伍、权责清单比对、执法培训的语句。 */
export const registersZhCN: RegistersText = {
  yes: '是',
  no: '否',
  team: {
    description: '某日的综合执法队：人员、单位、职务、当然任职，以及执法委员会和派驻单位',
    on: '看此日（北京时间）；不写则为今天',
    title: (township, day) => `${township} ${day}的综合执法队`,
    none: '当日台账中没有执法队成员。',
    counts: (headcount, certified, holding) =>
      `人数 ${headcount}；队伍台账记持证 ${certified}；${holding === undefined ? '没有执法证台账' : `执法证台账当日有有效证件 ${holding}`}。人数不等于持证人数。`,
    unitColumns: ['单位', '人数', '记持证'],
    columns: ['职务', '人员', '单位', '当然任职', '记持证', '当日有效的证件', '编入日期'],
    certificate: (field, until) => `${field}，至${until}`,
    between: '；',
    committee: '综合行政执法工作委员会',
    committeeColumns: ['职务', '人员', '本职', '任职日期'],
    stationed: '派驻单位',
    stationedColumns: ['单位', '派出部门', '派驻日期'],
  },
  powers: {
    description: '权责清单比对：赋权清单与各单位职责清单的重叠、空白和矛盾，以及清单变动所涉及的在办案件',
    on: '看此日（北京时间）；不写则为今天',
    since: '同时列出自此日以来清单的变动',
    sinceLater: (since, on) => `--since 的${since}晚于所看的${on}，请改 --since 或 --on。`,
    title: (township, day) => `${township} ${day}的权责清单比对`,
    none: '当日没有赋权清单，也没有职责清单。',
    lists: (delegated, bodies) => `赋权 ${delegated} 项；有职责清单的单位：${bodies}。`,
    noLists: (delegated) => `赋权 ${delegated} 项；没有职责清单，无法比对。`,
    columns: ['事项', '名称', '已赋权', '自列牵头', '比对'],
    conflict: { overlap: '重叠', gap: '空白', contradiction: '矛盾' },
    fits: '一致',
    nobody: '无',
    total: (items, overlaps, gaps, contradictions) =>
      `共 ${items} 项：重叠 ${overlaps}、空白 ${gaps}、矛盾 ${contradictions}。清单怎么写就怎么比，不判断谁对。`,
    basis: (citation) => `依据：${citation}`,
    entries: (names) => `台账记录：${names}`,
    entry: (kind, key) => `${kind} ${key}`,
    changed: (since, on, replaced, ended, begun) =>
      `${since}至${on}赋权清单的变动：由新版替代 ${replaced} 项，失效且无替代 ${ended} 项，新增 ${begun} 项。`,
    ended: (power, item, title, until) => `· 失效：${power}（事项${item}“${title}”），有效至${until}`,
    begun: (power, item, title) => `· 新增：${power}（事项${item}“${title}”）`,
    touched: (count) => `涉及在办案件 ${count} 件：`,
    untouched: '不涉及在办案件。',
    touchedCase: (name, title, power, next) =>
      `· ${name}“${title}”，依据${power}，${next === undefined ? '没有替代' : `已由${next}替代`}；`,
    isDecided: (isDecided) => (isDecided ? '已作出决定，以决定当日有效的赋权为据' : '尚未决定，决定时须有现行的赋权'),
  },
  training: {
    description: '一年的执法培训：计划与实施、举办与所得学时，以及每人应得学时',
    on: '截至此日；不写则为年末，当年则为今天',
    norm: '每人每年的要求只覆盖该年一部分时的口径：全额、按天数、不适用',
    service: '在岗只有该年一部分（编入、调离、批准离岗）时的口径：全额、按天数、不适用',
    policies: { full: '全额', proRata: '按天数', notApplicable: '不适用' },
    beforeYear: (day, year) => `${day}在${year}年之前，请改 --on 或 --year。`,
    unknownPolicy: (given, known) => `没有口径“${given}”。可用：${known}。`,
    title: (township, year, day) => `${township} ${year}年执法培训（截至${day}）`,
    plan: (planned, carriedOut) => `计划 ${planned} 项，已实施 ${carriedOut} 项。`,
    offered: (courses, hours) => `举办课程 ${courses} 次，${hours} 学时（举办学时）。`,
    received: (hours) => `全员所得 ${hours} 学时（各人所得之和）。举办、全员所得、个人所得是三个数。`,
    asks: (hours, from, to, citation) =>
      `要求：每人每年 ${hours} 学时，${from}${to === undefined ? '起施行' : `至${to}施行`} · ${citation}`,
    policy: (norm, service) =>
      `口径（本产品所定，不是规定）：要求只覆盖一部分的年度${norm}，在岗不满一年${service}，四舍五入到四分之一学时。`,
    columns: ['人员', '在岗天数', '离岗', '在岗期间举办', '所得', '应得', '尚缺', '编入调离'],
    noTarget: { noNorm: '当年无要求', normOfPartYear: '要求不满一年', serviceOfPartYear: '在岗不满一年' },
    span: (joined, left) =>
      [joined === undefined ? '' : `${joined}编入`, left === undefined ? '' : `${left}调离`]
        .filter((part) => part !== '')
        .join('，'),
    nobody: '当年台账中没有执法队成员。',
  },
}
