import type { Random } from './random.ts'

const sizes = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff] as const

type Mutation = (bytes: Buffer, random: Random) => Buffer

const spliced = (bytes: Buffer, from: number, to: number, inserted: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, from), inserted, bytes.subarray(to)])

const mutations: readonly [Mutation, ...Mutation[]] = [
  (bytes, { below }) => {
    const copy = Buffer.from(bytes)
    const at = below(copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << below(8))
    return copy
  },
  (bytes, { below }) => {
    const copy = Buffer.from(bytes)
    copy[below(copy.length)] = below(256)
    return copy
  },
  // Lengths and offsets are where readers break.
  (bytes, { below, pick }) => {
    const copy = Buffer.from(bytes)
    const size = pick(sizes)
    if (copy.length < 4) return copy
    const at = below(copy.length - 3)
    if (size <= 0xffff) copy.writeUInt16LE(size, at)
    else copy.writeUInt32LE(size, at)
    return copy
  },
  (bytes, { below }) => bytes.subarray(0, below(bytes.length + 1)),
  (bytes, { below }) => {
    const from = below(bytes.length)
    return spliced(bytes, from, from + below(64), Buffer.alloc(0))
  },
  (bytes, { below }) => {
    const [from, to] = [below(bytes.length), below(bytes.length)]
    return spliced(bytes, to, to, bytes.subarray(from, from + below(512)))
  },
  (bytes, { below }) => {
    const at = below(bytes.length)
    return spliced(bytes, at, at, Buffer.from(Array.from({ length: 1 + below(16) }, () => below(256))))
  },
]

/** Bytes with up to six damages, mostly one or two. */
export const damaged: Mutation = (bytes, random) => {
  let result = bytes
  for (let left = 1 + random.below(1 + random.below(6)); left > 0 && result.length > 0; left -= 1) {
    result = random.pick(mutations)(result, random)
  }
  return result
}

type Tokens = readonly [string, ...string[]]

const tokens: readonly [Tokens, ...Tokens[]] = [
  ['<', '>', '"', "'", '&', '/', '<!--', '-->', '<![CDATA[', ']]>', '<?', '<!DOCTYPE x>', '&amp;', '&#0;', '&x;'],
  ['<c>', '</c>', '<row>', '</row>', '<v>', '</v>', '<f>', '<is><t>', '</sheetData>', '<mergeCell ref="A1:B2"/>'],
  ['r="XFD1048576"', 'r="A0"', 't="s"', 's="99"', 't="d"', '-1', '1e308', '99999999999999999999', '0', 'NaN'],
  [',', ';', '\t', '\n', '\r', '""', '\0', '{', '}', '[', ']', ':', 'null', '[1]', '\u{20000}', '\uFEFF', '积'],
]

/** Text with up to six damages, mostly one or two to what it consists of: tokens come in, pieces between tokens go, move or are doubled. */
export const disordered = (text: string, { below, pick }: Random): string => {
  const pieces = text.split(/(?<=[<>,\n"])/u)
  for (let left = 1 + below(1 + below(6)); left > 0; left -= 1) {
    const [from, to] = [below(pieces.length + 1), below(pieces.length + 1)]
    const kind = below(4)
    if (kind === 0) pieces.splice(from, 0, pick(pick(tokens)))
    else if (kind === 1) pieces.splice(from, 1 + below(3))
    else if (kind === 2) pieces.splice(to, 0, ...pieces.slice(from, from + 1 + below(20)))
    else pieces.splice(from, 1, pick(pick(tokens)))
  }
  return pieces.join('')
}
