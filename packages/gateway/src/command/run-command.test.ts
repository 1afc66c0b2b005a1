import { describe, expect, it, test } from 'vitest'
import { call } from './testing/call.ts'

describe('the command without a task', () => {
  test.each([
    ['', '用法：', '一年的工作：'],
    ['--help', '用法：', '先这样用：'],
    ['--lang en', 'Usage: zhunsheng [options] [command]', 'What to type first:'],
    ['-h --lang=en', 'Usage: zhunsheng [options] [command]', "A year's work:"],
  ])('%j shows its help on stdout', async (words, ...parts) => {
    const { code, out, err } = await call(words)
    expect([code, err]).toEqual([0, []])
    for (const part of parts) expect(out.join('\n')).toContain(part)
  })
  it('says its version', async () => {
    expect(await call('-V')).toMatchObject({ code: 0, out: ['1.2.3'], err: [] })
  })
  test.each(['rules', 'verify', 'rules --lang zh-CN'])(
    '%j needs a sub-command: help on stderr, exit 2',
    async (words) => {
      const { code, out, err } = await call(words)
      expect([code, out]).toEqual([2, []])
      expect(err[0]).toContain('[选项] [命令]')
    },
  )
})

// A command and all below it, as their help lists them: a new one is held to the rest without being named here.
const commandsFrom = async (words: string): Promise<readonly string[]> => {
  const { out } = await call(`${words} --help --lang en`)
  const rest = out.slice(out.indexOf('Options:') + 1)
  const listed = rest.slice(0, rest.includes('What to type first:') ? rest.indexOf('What to type first:') : undefined)
  const below = listed.flatMap((line) => /^ {2}([a-z]+) /u.exec(line)?.slice(1) ?? [])
  const found = await Promise.all(below.map((name) => commandsFrom(`${words} ${name}`.trim())))
  return [words, ...found.flat()]
}

describe('help', async () => {
  const commands = (await commandsFrom('')).filter((words) => words !== '')
  it('knows every command', () => {
    expect(commands).toEqual(expect.arrayContaining(['init', 'import', 'import list', 'score grid', 'verify proof']))
    expect(commands.length).toBeGreaterThan(30)
  })
  it.each([
    ['zh-CN', '选项：', '一年的工作：', '核验、证明与备份：', '管理：'],
    ['en', 'Options:', "A year's work:", 'Proofs and copies:', 'Administration:'],
  ])('lists commands by what they are for, in %s', async (lang, ...headings) => {
    const { out } = await call(`--help --lang ${lang}`)
    const groups = headings.map((heading) => {
      const rest = out.slice(out.indexOf(heading) + 1)
      return rest.slice(0, rest.indexOf('')).flatMap((line) => /^ {2}([a-z]+) /u.exec(line)?.slice(1) ?? [])
    })
    expect(groups).toEqual([
      [],
      [
        'template',
        'import',
        'record',
        'evidence',
        'figures',
        'statistics',
        'county',
        'today',
        'due',
        'alerts',
        'team',
        'training',
        'categories',
        'grids',
        'powers',
        'disputes',
        'petitions',
        'services',
        'counsel',
        'leaders',
        'problems',
        'reports',
        'score',
        'subsidy',
        'replacements',
        'explain',
        'follow',
        'case',
        'rules',
        'plan',
        'files',
        'close',
        'reopen',
        'stale',
      ],
      ['verify', 'seals', 'prove', 'export', 'backup', 'restore'],
      ['init', 'serve', 'rebuild', 'erase'],
    ])
    expect(out.some((line) => /^(?:Commands:|命令：)$/u.test(line))).toBe(false)
  })
  // What is typed stays as it is: options, ids, codes; everything else is said in Chinese.
  const typed =
    /--?[a-zA-Z-]+|\b[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*|zhunsheng(?: [a-z]+)*|(?:township|village|civil-servant|enforcement-officer)-year|grid-member-month|major-decision|enforcement-case|dispute-mediation|governance-event|petition|leader-case|rectification|bands=lower|residents|grids|officers|county|figures|rank|reports|green|yellow|red|exclusive|inclusive|[a-z]+(?:-[a-z]+)*\/[a-z-]+|DATABASE_URL|sqlite:|postgres:|zh-CN|en\b|(?:ND)?JSON|YAML|CSV|Excel|SQLite|PostgreSQL|GraphQL|schemaVersion|period|event(?:\.csv|\/SJ2023-0001)?|SHA-256|SVG|Mermaid|\.(?:csv|xlsx?|ndjson)\b|total|grade|money|ndjson|csv|both|WPS|all|localhost|\b(?:reports|list|show|check|test|draft|draw|follow|eject|receipt|township|village|civil-servant|case|officer|grid|ledger|audit|proof|prove|seals|erase|close|reopen|stale|evidence|add|get|supply|withdraw|pay)\b/gu
  test.each(commands)('of %s is all in one language', async (words) => {
    const [zh, en] = [await call(`${words} --help`), await call(`${words} --help --lang en`)]
    expect([zh.code, en.code]).toEqual([0, 0])
    expect(zh.out.join('\n').replaceAll(typed, '')).not.toMatch(/[A-Za-z]{2}/u)
    expect(en.out.join('\n')).not.toMatch(/\p{Script=Han}/u)
  })
  it('aligns by columns of the screen and names defaults', async () => {
    const { out } = await call('score grid --help')
    expect(out.find((line) => line.includes('--book'))).toBe(
      '  --book <代号或文件>     评分细则的代号或文件（YAML/JSON）（默认：grid-member-month）',
    )
    expect(out.find((line) => line.includes('--json'))).toBe(
      '  --json                  以 JSON 输出结果（含 schemaVersion）',
    )
    const english = await call('explain --help --lang en')
    expect(english.out.join(' ').replaceAll(/\s+/gu, ' ')).toContain('total, grade, money (default: total)')
  })
})

describe('wrong use', () => {
  const wrong: readonly (readonly [words: string, zh: readonly string[], en: readonly string[]])[] = [
    [
      'figurs',
      ['没有 figurs 这个命令。是否要用 figures？', '详见 zhunsheng --help。'],
      ['There is no command figurs. Did you mean figures?', 'See zhunsheng --help.'],
    ],
    [
      'rules nonsense',
      ['没有 nonsense 这个命令。', '详见 zhunsheng rules --help。'],
      ['There is no command nonsense.', 'See zhunsheng rules --help.'],
    ],
    [
      'verify nonsense',
      ['没有 nonsense 这个命令。', '详见 zhunsheng verify --help。'],
      ['There is no command nonsense.', 'See zhunsheng verify --help.'],
    ],
    [
      'score nonsense',
      ['没有 nonsense 这个命令。', '详见 zhunsheng score --help。'],
      ['There is no command nonsense.', 'See zhunsheng score --help.'],
    ],
    [
      'score --book township-year',
      ['--book 与 --facts 须同时给出；或使用 score township、score grid。', '详见 zhunsheng score --help。'],
      ['--book and --facts go together; or use score township, score grid.', 'See zhunsheng score --help.'],
    ],
    ['score --json township', ['选项应写在 score township 之后。'], ['Write the options after score township.']],
    [
      'figures --jsno',
      ['没有 --jsno 这个选项。是否要用 --json？', '详见 zhunsheng figures --help。'],
      ['There is no option --jsno. Did you mean --json?', 'See zhunsheng figures --help.'],
    ],
    [
      'rules show',
      ['缺少参数：代号或文件。', '详见 zhunsheng rules show --help。'],
      ['An argument is missing: id|file.', 'See zhunsheng rules show --help.'],
    ],
    [
      'explain a b',
      ['参数过多。', '详见 zhunsheng explain --help。'],
      ['Too many arguments.', 'See zhunsheng explain --help.'],
    ],
    [
      'figures --year',
      ['选项 --year <年度> 后面缺少内容。', '详见 zhunsheng figures --help。'],
      ['The option --year <year> needs a value.', 'See zhunsheng figures --help.'],
    ],
    [
      'figures --year 23',
      ['“23”不是年度，应为四位数字，如 2023。'],
      ['"23" is not a year: write four digits, such as 2023.'],
    ],
    [
      'score grid --month 2023-13',
      ['“2023-13”不是月份，应写作 2023-05。'],
      ['"2023-13" is not a month: write it as 2023-05.'],
    ],
    [
      'figures --township 1410211',
      ['“1410211”不是乡镇代码，应为 9 位数字或以 000 结尾的 12 位数字。'],
      ['"1410211" is not a township code: 9 digits, or 12 that end in 000.'],
    ],
    [
      'rules eject nope',
      [
        '没有评分细则“nope”。现有：township-year、village-year、grid-member-month、enforcement-officer-year、enforcement-case、civil-servant-year、scheme-a、scheme-b、scheme-c、scheme-d、scheme-e、scheme-f、scheme-g；若是文件，请写路径，如 ./细则.yaml。',
      ],
      [
        'There is no rule book "nope". Rule books: township-year, village-year, grid-member-month, enforcement-officer-year, enforcement-case, civil-servant-year, scheme-a, scheme-b, scheme-c, scheme-d, scheme-e, scheme-f, scheme-g; a file is given by its path, such as ./mine.yaml.',
      ],
    ],
    [
      'figures --database mysql://x',
      [
        '--database 不是可用的数据库地址：请写 sqlite:文件路径（如 sqlite:./data/zhunsheng.sqlite），或 postgres://用户:密码@主机:5432/库名。',
      ],
      [expect.stringMatching(/^--database is not a database address: give sqlite:FILE/u)],
    ],
    [
      'figures --database nowhere.sqlite',
      ['找不到数据库 nowhere.sqlite。请先运行 zhunsheng init 或 zhunsheng import。'],
      ['There is no database nowhere.sqlite. Run zhunsheng init or zhunsheng import first.'],
    ],
  ]
  test.each(wrong)('%j is said with its remedy, exit 2', async (words, zh, en) => {
    expect(await call(words)).toMatchObject({ code: 2, out: [], err: zh })
    expect(await call(`--lang en ${words}`)).toMatchObject({ code: 2, out: [], err: en })
  })
  it('of DATABASE_URL names the variable', async () => {
    const environment = { DATABASE_URL: 'mysql://x' }
    const { code, err } = await call('figures --lang en', { environment })
    expect([code, err]).toEqual([2, [expect.stringMatching(/^DATABASE_URL is not a database address/u)]])
  })
})

describe('the language', () => {
  const said = async (words: string, environment: Record<string, string> = {}) =>
    (await call(words, { environment })).err[0]
  it('is Chinese unless --lang, wherever it stands, or ZHUNSHENG_LANG says otherwise', async () => {
    expect(await said('nope', { LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' })).toContain('没有')
    expect(await said('nope', { ZHUNSHENG_LANG: 'en' })).toContain('There is')
    expect(await said('nope', { ZHUNSHENG_LANG: ' ' })).toContain('没有')
    expect(await said('nope --lang zh-CN', { ZHUNSHENG_LANG: 'en' })).toContain('没有')
    expect(await said('--lang en nope')).toContain('There is')
    expect(await said('rules --lang=en nope')).toContain('There is')
  })
  test.each([
    ['figures --lang fr', {}],
    ['figures', { ZHUNSHENG_LANG: 'fr' }],
  ])('that is not spoken is refused in both: %j', async (words, environment) => {
    expect(await call(words, { environment })).toMatchObject({
      code: 2,
      err: ['不支持语言“fr”，可用 zh-CN 或 en。', 'The language "fr" is not supported: zh-CN or en.'],
    })
  })
})

describe('a surprise', () => {
  it('ends with 70 and a reference, and says nothing of what it was about', async () => {
    const now = () => {
      throw new Error('王芳 13812341234')
    }
    const [zh, en] = [await call('import x.csv', { now }), await call('import x.csv --lang en', { now })]
    expect(zh).toMatchObject({ code: 70, out: [], surprises: [new Error('王芳 13812341234')] })
    expect(zh.err).toEqual(['程序内部错误，编号 abcdef。请将编号、上面一行和所用命令告知维护人员。'])
    expect(en.err).toEqual([
      'Internal fault, reference abcdef. Tell the maintainers the reference, the line above and the command you used.',
    ])
  })
})
