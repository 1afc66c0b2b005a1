import stringWidth from 'string-width'

/** Where a command writes: the result to stdout, progress and faults to stderr. */
export interface Terminal {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  /** One line that overwrites itself on a terminal and is left out elsewhere. */
  readonly progress: (line: string) => void
}

/** Pads by columns of the screen, in which a Chinese character takes two. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - stringWidth(text))) + text

export interface TableColumn {
  readonly title: string
  readonly align?: 'left' | 'right'
}

/** Aligned lines: a header, a rule, the rows. Every row has a cell for each column. */
export const tableLines = (
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] => {
  const widths = columns.map((column, i) =>
    Math.max(stringWidth(column.title), ...rows.map((row) => stringWidth(row[i] ?? ''))),
  )
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, i) => (column.align === 'right' ? padStart : padEnd)(cells[i] ?? '', widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return [
    line(columns.map((column) => column.title)),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
  ]
}

/** The terminal of the process. */
export const processTerminal = (streams: {
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}): Terminal => {
  let open = false
  const close = () => {
    if (open) streams.stderr.write('\n')
    open = false
  }
  return {
    out: (line) => streams.stdout.write(`${line}\n`),
    err: (line) => {
      close()
      streams.stderr.write(`${line}\n`)
    },
    progress: (line) => {
      if (!streams.stderr.isTTY) return
      streams.stderr.write(`\r\u001B[2K${line}`)
      open = true
    },
  }
}
