// Recomputes a county by hand, with nothing of ours: the ranking from the parts that `county rank --json` prints, and one
// figure from the ledger files. Usage:
//   node check-county.mjs ranking RANK.json
//   node check-county.mjs figure FOLDER YEAR FIGURES.json     (the figure is in the file: publicity events, or both offices at meetings)
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const fail = (message) => {
  process.stdout.write(`${message}\n`)
  process.exit(1)
}
const jsonOf = (file) => JSON.parse(readFileSync(file, 'utf8'))

// Points are decimal text with two digits: hundredths are whole numbers and add up exactly.
const hundredths = (text) => Math.round(Number(text) * 100)
const shown = (points) => `${Math.trunc(points / 100)}.${String(points % 100).padStart(2, '0')}`

const sumOf = (lines, what) => lines.reduce((all, line) => all + hundredths(line[what] ?? '0'), 0)

const totalOf = ({ indicators, subject: { township } }) => {
  const lines = indicators.filter(({ path }) => !path.includes('/'))
  for (const line of lines) {
    const leaves = indicators.filter(
      ({ path, status }) => path.startsWith(`${line.path}/`) && status !== 'inapplicable',
    )
    if (leaves.length === 0) continue
    const earned = sumOf(leaves, 'points')
    // What does not concern a township leaves its points to the others of its line; half a hundredth goes up.
    const [stated, judged] = [hundredths(line.maximum), sumOf(leaves, 'maximum')]
    const spread = Math.floor((2 * earned * stated + judged) / (2 * judged))
    if (spread !== hundredths(line.points))
      fail(`${township} ${line.path}: ${line.points}, its parts come to ${shown(spread)}`)
  }
  return sumOf(lines, 'points')
}

const ranking = (file) => {
  let checked = 0
  for (const { group, ranked } of jsonOf(file).groups) {
    const totals = ranked.map((each) => ({ ...each, total: totalOf(each) }))
    for (const { subject, points, rank, total } of totals) {
      if (total !== hundredths(points)) fail(`${subject.township}: ${points}, its lines come to ${shown(total)}`)
      // Whoever has more stands before: equals share the better place, and the next ones are left out.
      const place = 1 + totals.filter((other) => other.total > total).length
      if (rank.rank !== place || rank.of !== totals.length)
        fail(`${group} ${subject.township}: place ${rank.rank} of ${rank.of}, counted ${place} of ${totals.length}`)
      checked += 1
    }
  }
  process.stdout.write(`ranking: ${checked} totals and places hold\n`)
}

// A file of rows: a mark, a header, lines; a cell with a comma is in quotation marks.
const rowsOf = (file) => {
  const [header, ...lines] = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split('\r\n')
    .map(cellsOf)
  return lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])))
}
const cellsOf = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  )

// What is counted: of a count the rows, of a rate those that meet and all of them.
const counted = {
  'service.publicity-events': {
    kind: 'publicity-event',
    day: '活动日期',
    of: (rows) => ({ count: rows.length, of: null }),
  },
  'organisation.two-offices-share': {
    kind: 'party-meeting',
    day: '召开日期',
    of: (rows) => {
      const ofLaw = rows.filter((row) => ['法治政府建设专题', '听取法治工作汇报'].includes(row['议题类别']))
      const both = ofLaw.filter((row) => row['司法所列席'] === '是' && row['党政办列席'] === '是')
      return { count: both.length, of: ofLaw.length }
    },
  },
}

const figure = (folder, year, file) => {
  for (const printed of jsonOf(file).figures) {
    const { kind, day, of } = counted[printed.figure] ?? fail(`${printed.figure}: not known here`)
    const codes = new Set(readdirSync(folder).flatMap((each) => readdirSync(join(folder, each))))
    let [count, all] = [0, 0]
    for (const code of codes) {
      const files = readdirSync(folder)
        .map((each) => join(folder, each, code, `${kind}.csv`))
        .filter(existsSync)
      const rows = files.flatMap(rowsOf).filter((row) => row[day]?.startsWith(year))
      const own = of(rows)
      const theirs = printed.townships.find(({ township }) => township === code)
      if (theirs.count !== own.count || theirs.of !== own.of)
        fail(`${printed.figure} ${code}: printed ${theirs.count}/${theirs.of}, counted ${own.count}/${own.of}`)
      count += own.count
      all += own.of ?? 0
    }
    const sum = printed.county
    if (sum.count !== count || (sum.of ?? 0) !== all)
      fail(`${printed.figure}: printed ${sum.count}/${sum.of}, counted ${count}/${all}`)
    process.stdout.write(
      `${printed.figure}: ${codes.size} townships and their sum hold: ${count}${all > 0 ? `/${all}` : ''}\n`,
    )
  }
}

const [, , what, ...args] = process.argv
if (what === 'ranking') ranking(...args)
else if (what === 'figure') figure(...args)
else fail('ranking RANK.json, or figure FOLDER YEAR FIGURES.json')
