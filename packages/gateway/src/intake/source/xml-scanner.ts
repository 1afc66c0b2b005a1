import { sourceLimits } from './source-limits.ts'
import { UnreadableSource } from './unreadable-source.ts'

/** What an XML document consists of, in order; names without their prefix. */
export interface XmlHandler {
  readonly open: (name: string, attributes: string) => void
  readonly close: (name: string) => void
  /** Text between two tags, its entities resolved. */
  readonly text: (text: string) => void
}

const bad = (): UnreadableSource => new UnreadableSource('badWorkbook')

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const character = (reference: string): string => {
  if (!reference.startsWith('#')) {
    const known = entities[reference]
    // Without a DOCTYPE there are no other entities.
    if (known === undefined) throw bad()
    return known
  }
  const code = reference[1] === 'x' ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10)
  if (!(code > 0 && code <= 0x10ffff)) throw bad()
  return String.fromCodePoint(code)
}

/** A text of XML with its references resolved. */
export const resolved = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(#x[0-9a-f]+|#\d+|\w+);/giu, (_, reference: string) => character(reference))
    : text

// Sticky, so that a tag without an equals sign is looked at once.
const pair = /\s*([^\s="'<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y

/** The attributes of a tag by name, prefixes kept. */
export const attributesOf = (raw: string): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>()
  const end = raw.trimEnd().length
  for (let at = 0; at < end;) {
    pair.lastIndex = at
    const [found, name = '', double, single] = pair.exec(raw) ?? []
    if (found === undefined || attributes.has(name)) throw bad()
    attributes.set(name, resolved(double ?? single ?? ''))
    at += found.length
  }
  return attributes
}

/** One attribute of a tag that has no free text in others: what `attributesOf` would give, without looking at them. */
export const attributeOf = (raw: string, name: string): string | undefined => {
  for (let at = raw.indexOf(name); at !== -1; at = raw.indexOf(name, at + 1)) {
    const value = at + name.length + 2
    const quote = raw[value - 1]
    if ((at > 0 && raw.charCodeAt(at - 1) > 32) || raw[value - 2] !== '=' || (quote !== '"' && quote !== "'")) continue
    const end = raw.indexOf(quote, value)
    if (end !== -1) return resolved(raw.slice(value, end))
  }
  return /\s=|=\s/u.test(raw) ? attributesOf(raw).get(name) : undefined
}

// Where a tag ends; a `>` within quotes is none.
const tagEnd = (text: string, from: number): number => {
  for (let at = from, quote = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (quote !== 0) quote = code === quote ? 0 : quote
    else if (code === 62) return at
    else if (code === 34 || code === 39) quote = code
  }
  return -1
}

const nameEnd = (text: string, from: number, end: number): number => {
  let at = from
  while (at < end && text.charCodeAt(at) > 32) at += 1
  return at
}

/**
 * Reads XML in chunks. It keeps an unfinished tag or text and the names of open elements, no tree; a DOCTYPE, which is what entity
 * bombs and outside references need, is refused, as is what is not nested properly.
 */
export class XmlScanner {
  readonly #handler: XmlHandler
  readonly #names: string[] = []
  #text = ''
  #seen = false

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  /** Reads a chunk. */
  write(chunk: string): void {
    const text = this.#text === '' ? chunk : this.#text + chunk
    let at = 0
    for (;;) {
      const open = text.indexOf('<', at)
      if (open === -1) break
      const next = this.#markup(text, open)
      if (next === undefined) break
      // Text is given once the tag behind it is there: it never comes in pieces.
      if (open > at) this.#characters(text.slice(at, open))
      this.#apply(text, open, next)
      at = next
    }
    this.#text = text.slice(at)
    if (this.#text.length > 4 * sourceLimits.cellChars) throw new UnreadableSource('cellTooLong')
  }

  /** The end of the document: everything is closed. */
  end(): void {
    if (!this.#seen || this.#names.length > 0 || this.#text.trim() !== '') throw bad()
  }

  #characters(text: string): void {
    if (this.#names.length > 0) this.#handler.text(resolved(text))
    else if (text.replace('\uFEFF', '').trim() !== '') throw bad()
  }

  // Where the markup that begins here ends, undefined if not in this text.
  #markup(text: string, open: number): number | undefined {
    const behind = (mark: string): number | undefined => {
      const at = text.indexOf(mark, open + 2)
      return at === -1 ? undefined : at + mark.length
    }
    const second = text.charCodeAt(open + 1)
    if (second === 63) return behind('?>')
    if (second === 47) return behind('>')
    if (second === 33) {
      if (text.startsWith('<!--', open)) return behind('-->')
      if (text.startsWith('<![CDATA[', open)) return behind(']]>')
      if (text.length - open < 9) return undefined
      throw new UnreadableSource('xmlDoctype')
    }
    const end = tagEnd(text, open + 1)
    return end === -1 ? undefined : end + 1
  }

  #apply(text: string, open: number, next: number): void {
    const second = text.charCodeAt(open + 1)
    if (second === 63) return
    if (second === 47) return this.#close(text.slice(open + 2, next - 1).trimEnd())
    if (second !== 33) return this.#open(text, open + 1, next - 1)
    if (text.charCodeAt(open + 2) === 91 && this.#names.length > 0) this.#handler.text(text.slice(open + 9, next - 3))
  }

  #open(text: string, from: number, tagged: number): void {
    const empty = text.charCodeAt(tagged - 1) === 47
    const end = empty ? tagged - 1 : tagged
    const named = nameEnd(text, from, end)
    const name = text.slice(from, named)
    if (name === '' || this.#names.length > 200 || (this.#seen && this.#names.length === 0)) throw bad()
    this.#seen = true
    this.#names.push(name)
    this.#handler.open(name.slice(name.indexOf(':') + 1), named < end ? text.slice(named + 1, end) : '')
    if (empty) this.#close(name)
  }

  #close(name: string): void {
    if (this.#names.pop() !== name) throw bad()
    this.#handler.close(name.slice(name.indexOf(':') + 1))
  }
}
