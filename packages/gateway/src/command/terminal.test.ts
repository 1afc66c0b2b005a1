import { expect, it } from 'vitest'
import { processTerminal, tableLines } from './terminal.ts'

const streams = (isTTY: boolean) => {
  const written: string[] = []
  const stream = (name: string) => ({ isTTY, write: (text: string) => written.push(`${name} ${text}`) > 0 })
  return { written, terminal: processTerminal({ stdout: stream('out'), stderr: stream('err') }) }
}

it('aligns by columns of the screen', () => {
  expect(
    tableLines(
      [{ title: '名称' }, { title: 'n', align: 'right' }, { title: '' }],
      [
        ['a', '10', ''],
        ['乐昌镇', '9', 'x'],
      ],
    ),
  ).toEqual(['名称     n', '──────  ──  ─', 'a       10', '乐昌镇   9  x'])
  expect(tableLines([{ title: 'a' }], [])).toEqual(['a', '─'])
})

it('puts the result in the place of the progress', () => {
  const { written, terminal } = streams(true)
  terminal.progress('10%')
  terminal.progress('90%')
  terminal.out('done')
  terminal.err('said')
  const clear = '\r\u001B[2K'
  expect(written).toEqual([`err ${clear}10%`, `err ${clear}90%`, `err ${clear}`, 'out done\n', 'err said\n'])
})

it('leaves progress out where nobody watches', () => {
  const { written, terminal } = streams(false)
  terminal.progress('10%')
  terminal.out('done')
  expect(written).toEqual(['out done\n'])
})
