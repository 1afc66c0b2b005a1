/** As much of JSON Schema as the schema of mapping files uses. */
export interface Shape {
  readonly type?: 'string' | 'integer' | 'boolean' | 'array' | 'object'
  readonly const?: number
  readonly enum?: readonly (string | number)[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly minItems?: number
  readonly minProperties?: number
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false | Shape
  /** One for each type that a value may have. */
  readonly anyOf?: readonly Shape[]
  readonly description?: string
}

const text = (description: string): Shape => ({ type: 'string', minLength: 1, description })
const row = (description: string): Shape => ({ type: 'integer', minimum: 1, maximum: 1_048_576, description })
const year = (description: string): Shape => ({ type: 'integer', minimum: 1950, maximum: 2099, description })
const object = (
  properties: Readonly<Record<string, Shape>>,
  description: string,
  ...required: readonly string[]
): Shape => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
  description,
})

const column = object(
  {
    from: text('文件中的列名；多层表头写作 上层/下层 · the column of the file; a stacked header is upper/lower'),
    template: text(
      '由几列拼成，如 {乡镇}-{编号:4}，冒号后为补足的位数 · joined from columns, such as {township}-{no:4}: filled up to 4 digits',
    ),
    value: text('每一行都是这个值 · this value in every row'),
    otherwise: text('空白的格是什么意思 · what a blank cell means'),
    values: {
      type: 'object',
      minProperties: 1,
      additionalProperties: text('台账中的值 · the value in the ledger'),
      description: '文件中的值各是什么意思；数字须加引号 · what the values of the file mean; quote numbers',
    },
    unit: text('文件中的单位，如 小时、万元、% · the unit in the file'),
    worth: text('一个这样的单位合本列单位多少，如 "6" · how many of the column\'s own unit one of it is worth'),
  },
  '一列怎样取值 · how a column is filled',
)

const table = object(
  {
    file: text('文件名，可用 * 和 ? · the name of the file, with * and ?'),
    sheet: text('工作表名，可用 * 和 ? · the name of the sheet, with * and ?'),
    kind: text('台账种类，如 event 或 综治事件 · the ledger'),
    header: object(
      {
        row: row('表头第一行的行号 · the number of its first row'),
        rows: { type: 'integer', minimum: 1, maximum: 3, description: '表头占几行 · how many rows it takes' },
        fill: {
          type: 'boolean',
          description:
            '上层的空格与左边同名（CSV没有合并单元格）· blanks of upper rows are as what stands left of them',
        },
      },
      '表头在哪里；不写时自动寻找 · where the header is; found by its names otherwise',
      'row',
    ),
    firstRow: row('数据从第几行开始 · the number of the first row of data'),
    dates: object(
      {
        year: year('没有年份的日期属于哪一年 · the year of dates without one'),
        serials: { enum: [1900, 1904], description: '日期序号从哪一年算起 · the first year of serial numbers' },
        order: { enum: ['mdy', 'dmy'], description: '5/1/2023 里月日的次序 · the order of month and day in 5/1/2023' },
      },
      '日期怎样写 · how dates are written',
    ),
    blank: {
      type: 'array',
      items: text('如 无、/、—'),
      description: '写成这样等于没有填 · what stands for nothing in a cell',
    },
    columns: {
      type: 'object',
      additionalProperties: {
        anyOf: [text('文件中的列名 · the column of the file'), column],
        description: '一列怎样取值；只写列名时即 from · how a column is filled; a name alone is `from`',
      },
      description:
        '台账各列怎样取值；表头已与模板一致的不用写 · how columns are filled; those headed as in the template need nothing',
    },
    ignore: {
      type: 'array',
      items: text('文件中的列名 · a column of the file'),
      description: '不导入的列 · columns that are left out',
    },
    ignoreOthers: { type: 'boolean', description: '没有写到的列都不导入 · whether all others are left out' },
    skip: {
      type: 'array',
      items: object(
        {
          column: text('文件中的列名 · a column of the file'),
          matches: text('正则表达式 · a regular expression'),
        },
        '符合的行不导入 · rows that match are left out',
        'column',
        'matches',
      ),
      description: '不导入的行 · rows that are left out',
    },
  },
  '一种表 · a kind of table',
  'kind',
)

/**
 * The JSON Schema of mapping files: what editors complete by, and what `readMapping` checks by. `mapping.schema.json` is it.
 *
 * @see JSON Schema draft 2020-12
 */
export const mappingSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:zhunsheng:mapping:1',
  title: '准绳对应关系 · Zhunsheng mapping',
  ...object(
    {
      version: { const: 1, description: '格式版本 · the version of the format' },
      title: text('说明 · what it is for'),
      year: year('年度，同 --year · the year, as --year says it'),
      defaults: {
        type: 'object',
        additionalProperties: text('每一行的值 · a value for every row'),
        description: '各表没有写到或空白时的值 · values for all tables, where nothing is said',
      },
      leaveOut: {
        type: 'array',
        items: text('工作表名，可用 * 和 ? · the name of a sheet, with * and ?'),
        description: '不导入的工作表 · sheets that are left out',
      },
      tables: {
        type: 'array',
        minItems: 1,
        items: table,
        description: '各种表，先写的先用 · tables; the first that fits',
      },
    },
    '把自有格式的台账对应到准绳台账 · what files with layouts of their own mean',
    'version',
    'tables',
  ),
} as const satisfies Shape & Readonly<Record<string, unknown>>

/** How a column is filled, as it is written. */
export interface ColumnText {
  readonly from?: string
  readonly template?: string
  readonly value?: string
  readonly otherwise?: string
  readonly values?: Readonly<Record<string, string>>
  readonly unit?: string
  readonly worth?: string
}
/** A table, as it is written. */
export interface TableText {
  readonly file?: string
  readonly sheet?: string
  readonly kind: string
  readonly header?: { readonly row: number; readonly rows?: number; readonly fill?: boolean }
  readonly firstRow?: number
  readonly dates?: { readonly year?: number; readonly serials?: 1900 | 1904; readonly order?: 'mdy' | 'dmy' }
  readonly blank?: readonly string[]
  readonly columns?: Readonly<Record<string, string | ColumnText>>
  readonly ignore?: readonly string[]
  readonly ignoreOthers?: boolean
  readonly skip?: readonly { readonly column: string; readonly matches: string }[]
}
/** A mapping file, as it is written: what `mappingSchema` admits. */
export interface MappingText {
  readonly version: 1
  readonly title?: string
  readonly year?: number
  readonly defaults?: Readonly<Record<string, string>>
  readonly leaveOut?: readonly string[]
  readonly tables: readonly TableText[]
}
