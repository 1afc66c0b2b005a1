import type { Field } from '../../ledger/entry-kind.ts'
import type { Locale, Remedy } from '../locale.ts'

const told = (reason: string, remedy: string) => (): Remedy => ({ reason, remedy })
const unitOf = (field: Field | undefined): string => (field?.type === 'count' ? `（单位：${field.unit.zh}）` : '')

const allowed = (field: Field | undefined): string =>
  field?.type === 'enum'
    ? `请填写其中之一：${Object.values(field.values)
        .map(({ zh }) => zh)
        .join('、')}。`
    : '请从模板的下拉列表中选择。'

const reference = (field: Field | undefined): string => {
  const target = field?.type === 'ref' ? field.to : undefined
  switch (target) {
    case 'person':
      return '请填写人员代号：以字母开头，由字母、数字和短横组成；不得填姓名或身份证号。'
    case 'division':
      return '请填写村（社区）的12位区划代码，末三位不全为0。'
    case 'post':
      return '请填写职务代码。'
    default:
      return '请填写所指记录的编号，写在一行内。'
  }
}

/** Why a cell or a row of a ledger file was refused, and what to write instead. */
export const rowIssues: Locale['rowIssues'] = {
  missing: told('必填项为空。', '请补填；确无此事的，不要登记这一行。'),
  notText: told('含有换行或控制字符。', '请改为一行普通文字。'),
  notDate: told('不是有效日期。', '请写成2023-05-06的形式。'),
  notCount: (field) => ({ reason: '不是整数。', remedy: `请填写0或正整数${unitOf(field)}，不带单位、逗号和小数。` }),
  notQuarterHours: told('不是有效学时。', '请填写0.25的倍数，如1.5。'),
  notPoints: told('不是有效分值。', '请填写不多于2位小数的数，如1.5。'),
  notMoney: told('不是有效金额。', '请以元为单位，填写不多于2位小数的数，如480.00。'),
  notYesNo: told('不是“是”或“否”。', '请填写“是”或“否”。'),
  notInList: (field) => ({ reason: '不在可选范围内。', remedy: allowed(field) }),
  notReference: (field) => ({ reason: '不是有效代号。', remedy: reference(field) }),
  unknownColumn: told('本台账没有这一列。', '请删除该列，或按模板更正列名。'),
  notDivisionCode: told('不是区划代码。', '请填写12位数字；乡镇代码可填9位。'),
  notTownshipCode: told('不是乡镇代码。', '请填写9位数字，或以000结尾的12位数字。'),
  notInstant: told('不是有效时刻。', '请写成2024-01-05T09:30:00+08:00的形式。'),
  reportedBeforeOccurred: told('上报日期早于发生日期。', '请核对两个日期。'),
  closedBeforeOccurred: told('结束日期早于起始日期。', '请核对两个日期。'),
  creditHoursDisagree: told('学时与时长按所填折算办法算得的不一致。', '请核对时长、折算办法和学时。'),
  minutesWithoutAttendance: told('未参加培训却填了时长。', '未参加或准假的，时长填0。'),
  servedExceedsRequired: told('在岗天数多于应在岗天数。', '请核对两个天数。'),
  claimValueMismatch: told('表述方式与数值不相配。', '“确数”“余数”须填数值，“全部”“无数字”不填数值。'),
  notSha256: told('这不是文件的SHA-256摘要。', '请填0–9、a–f共64位，或用 zhunsheng evidence add 提交文件。'),
  evidenceTarget: told('佐证对象与所填台账不相配。', '佐证台账条目的须填台账，佐证考核指标的不填。'),
  moreThanAll: told('进度超过100%。', '请填写0至100。'),
  dissentWithoutReason: told('不同意而未写理由。', '请写明所持意见，以便依法记录。'),
  opinionWithoutDate: told('审查意见和出具日期未同时填写。', '已出具意见的，两项都填；未出具的，都不填。'),
  notIdentityNumber: told(
    '证件号码与证件类型不符，或校验位有误。',
    '请对照证件核对号码和类型：两项同时填写或都不填，字母大写，不留空格。',
  ),
  bandUpsideDown: told('罚款下限高于上限。', '请核对两个金额。'),
  officersTheSame: told('两名执法人员是同一人。', '执法人员不得少于两人，请填写另一人的代号。'),
  penaltyWithoutContent: told(
    '决定与处罚内容不相配。',
    '给予处罚的，至少填写警告、罚款、没收或其他处罚之一；不予处罚的，都不填（“警告或通报批评”填“否”）。',
  ),
  resultWithoutDate: told('结果和办结日期未同时填写。', '已办结的，两项都填；未办结的，都不填。'),
  disclosureOfNothing: told('公示的对象不明。', '公示处罚、许可决定的填案件编号，公示年度数据的填数据年度。'),
  sampleTooLarge: told('抽取件数多于可抽件数。', '请核对两个件数。'),
  exemptionWithoutGround: told('处理与免责情形不相配。', '尽职免责的须填免责情形，其他处理不填。'),
  notGridCode: told('网格代码与所在村（社区）不相配。', '网格代码共15位：所在村（社区）的12位代码加3位顺序号。'),
  categoryClosed: told(
    '该类别在上报之日已停用。',
    '以前的记录保留；停用日期及以后发生的，请改填其他类别（停用日期为产品约定，见文档）。',
  ),
  selfHandledNotClosed: told('自办件没有办结日期。', '当场解决的，办结日期填当日；尚未解决的，“自办件”填“否”。'),
  triggerWithoutFault: told('更换原因与触发情形不相配。', '考核不合格、违纪违法的须填触发情形，其他原因不填。'),
  promiseBeyondLaw: told('承诺时限长于法定时限。', '请核对两个时限。'),
  routeOfNoAppeal: told('只有申诉求决类事项才有办理途径。', '请核对事项类别，或者不填办理途径。'),
  chargeOfNothing: told('包案对象不明。', '信访编号、纠纷编号填且只填一项。'),
  petitionerMissing: told(
    '没有信访人代号。',
    '请填写信访人代号；未署名、无法查明信访人的，“姓名（名称）、住址不清”填“是”。',
  ),
  nameOfNobody: told('有信访人姓名而没有信访人代号。', '知道姓名的，请填写信访人代号。'),
  keptWithoutReason: told('不更换的记录不相配。', '决定不更换的，须填触发情形和说明，不填接任网格员。'),
  returnOfItself: told('上次的问题就是本问题。', '请填写上次登记的问题编号；不是再次出现的，不填。'),
}
