import stringWidth from 'string-width'

/** Where a command writes: the result to stdout, progress and faults to stderr. */
export interface Terminal {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  /** One line that overwrites itself on a terminal and is left out elsewhere; what is written next takes its place. */
  readonly progress: (line: string) => void
}

/** A column of a table; left is the default. */
export interface TableColumn {
  readonly title: string
  readonly align?: 'left' | 'right'
}

// By columns of the screen, in which a Chinese character takes two.
const pad = (text: string, width: number, align: TableColumn['align']): string => {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return align === 'right' ? space + text : text + space
}

/** Aligned lines: a header, a rule, the rows. Every row has a cell for each column. */
export const tableLines = (
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] => {
  const widths = columns.map(({ title }, i) =>
    [title, ...rows.map((row) => row[i] ?? '')].reduce((most, cell) => Math.max(most, stringWidth(cell)), 0),
  )
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, i) => pad(cells[i] ?? '', widths[i] ?? 0, align))
      .join('  ')
      .trimEnd()
  return [
    line(columns.map(({ title }) => title)),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
  ]
}

const clearLine = '\r\u001B[2K'

/** The terminal of a process. */
export const processTerminal = (streams: {
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>
  readonly stderr: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>
}): Terminal => {
  let open = false
  const close = () => {
    if (open) streams.stderr.write(clearLine)
    open = false
  }
  return {
    out: (line) => {
      close()
      streams.stdout.write(`${line}\n`)
    },
    err: (line) => {
      close()
      streams.stderr.write(`${line}\n`)
    },
    progress: (line) => {
      if (!streams.stderr.isTTY) return
      streams.stderr.write(`${clearLine}${line}`)
      open = true
    },
  }
}
