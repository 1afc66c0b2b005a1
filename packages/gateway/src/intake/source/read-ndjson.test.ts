import { expect, test } from 'vitest'
import { openSource } from './open-source.ts'
import { readBytes, refusalOf, withFile } from './testing/read-bytes.ts'

test('columns are the names of all objects, values keep their types', async () => {
  const text = '{"编号":"A1","次数":3}\n\n{"编号":"A2","办结":true,"次数":null}\n{}\n'
  expect(await readBytes('a.ndjson', text)).toMatchObject({
    format: 'ndjson',
    told: Buffer.byteLength(text),
    sheets: [
      {
        columns: ['编号', '次数', '办结'],
        merges: [],
        rows: [
          {
            row: 1,
            cells: [
              { type: 'text', text: 'A1' },
              { type: 'number', value: 3 },
            ],
          },
          { row: 3, cells: [{ type: 'text', text: 'A2' }, undefined, { type: 'boolean', value: true }] },
        ],
      },
    ],
  })
})

test('names of objects are names only', async () => {
  const { sheets } = await readBytes('a.jsonl', '{"__proto__":"x","constructor":1}\n{"toString":"y"}')
  expect(sheets[0]?.columns).toEqual(['__proto__', 'constructor', 'toString'])
  expect(sheets[0]?.rows[1]?.cells).toEqual([undefined, undefined, { type: 'text', text: 'y' }])
})

test('lines that are no flat objects are refused at their line', async () => {
  expect(await refusalOf('a.ndjson', '{"a":1}\n[1]\n')).toEqual(['badJson', 2])
  expect(await refusalOf('a.ndjson', '{"a":1}\n{"a":\n')).toEqual(['badJson', 2])
  expect(await refusalOf('a.ndjson', '{"a":1}\n{"a":1e999}\n')).toEqual(['badJson', 2])
  expect(await refusalOf('a.ndjson', '{"a":{"b":1}}\n')).toEqual(['nestedJson', 1])
  expect(await refusalOf('a.ndjson', `{"a":"${'x'.repeat(1_000_001)}`)).toEqual(['cellTooLong', 1])
  const wide = Object.fromEntries(Array.from({ length: 1025 }, (_, at) => [`c${at}`, 1]))
  expect(await refusalOf('a.ndjson', JSON.stringify(wide))).toEqual(['tooManyColumns', 1])
})

test('with somebody to tell of them, the lines after them are read', async () => {
  const text = [
    'no object',
    '{"a":"1"}',
    '{"a":{"b":1}}',
    `{"a":"${'x'.repeat(3_000_000)}"}`,
    '',
    '{"a":"2","b":1}',
    `${'y'.repeat(1_000_001)}`,
    '{"a":"3"}',
    '{"a":"4"',
  ]
  const told: (readonly [number, string])[] = []
  const keys = await withFile('a.ndjson', text.join('\n'), async (path) => {
    const onBadLine = (line: number, problem: string) => void told.push([line, problem])
    const options = { onBytes: () => undefined, signal: new AbortController().signal, onBadLine }
    const read: unknown[] = []
    for await (const { rows } of (await openSource(path, options)).sheets)
      for await (const { row, cells } of rows) read.push([row, cells[0]])
    return read
  })
  expect(told).toEqual([
    [1, 'badJson'],
    [3, 'nestedJson'],
    [4, 'cellTooLong'],
    [7, 'cellTooLong'],
    [9, 'badJson'],
  ])
  expect(keys).toEqual([2, 6, 8].map((row, i) => [row, { type: 'text', text: `${i + 1}` }]))
})

test('a file in a format of the project is known by its first line, and not read', async () => {
  const text = '{"format":"zhunsheng/journal/1"}\nwhatever\n'
  expect(await readBytes('a.ndjson', text)).toMatchObject({ format: 'journal', sheets: [] })
  expect(await readBytes('a.ndjson', '{"format":"x"}')).toMatchObject({ format: 'ndjson' })
})
