import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UnreadableSource } from './unreadable-source.ts'
import { XmlScanner, attributeOf, attributesOf } from './xml-scanner.ts'

// What a scanner says of these chunks, the code of its refusal last if there is one.
const eventsOf = (chunks: readonly string[]): readonly string[] => {
  const events: string[] = []
  const scanner = new XmlScanner({
    open: (name, attributes) => events.push(`<${name} ${attributes}`),
    close: (name) => events.push(`/${name}`),
    text: (text) => events.push(text),
  })
  try {
    for (const chunk of chunks) scanner.write(chunk)
    scanner.end()
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error
    events.push(error.code)
  }
  return events
}

test('tags, texts and what is between them', () => {
  const xml = '\uFEFF<?xml version="1.0"?><!-- <x> --><x:a b="1>2" c=\'"\'>甲&lt;<![CDATA[<b>&amp;]]><d/></x:a>\n'
  expect(eventsOf([xml])).toEqual([`<a b="1>2" c='"'`, '甲<', '<b>&amp;', '<d ', '/d', '/a'])
})

test('what is not well-formed, or declares anything, is refused', () => {
  for (const xml of [
    '',
    '<a>',
    '<a></b>',
    '</a>',
    '<a/><b/>',
    'x<a/>',
    '<a/>x',
    '<a>&x;</a>',
    '<a>&#0;</a>',
    '< a/>',
  ]) {
    expect([xml, eventsOf([xml]).at(-1)]).toEqual([xml, 'badWorkbook'])
  }
  expect(eventsOf(['<!DOCTYPE a><a/>'])).toEqual(['xmlDoctype'])
  expect(eventsOf(['<!ENTITY x "y"><a/>'])).toEqual(['xmlDoctype'])
})

test('attributes by name, and one of them', () => {
  const raw = ` r = "B2" xr:r="no" name='a&amp;"b'  t="s" `
  expect(Object.fromEntries(attributesOf(raw))).toEqual({ r: 'B2', 'xr:r': 'no', name: 'a&"b', t: 's' })
  expect([attributeOf(raw, 'r'), attributeOf(raw, 't'), attributeOf(raw, 'u')]).toEqual(['B2', 's', undefined])
  expect(attributeOf('str="x" r="A1" t="str"', 't')).toBe('str')
  expect(() => attributesOf('a="1" a="2"')).toThrow('badWorkbook')
  expect(() => attributesOf('a=1')).toThrow('badWorkbook')
})

test('however it is cut into chunks, a document says the same', () => {
  const piece = fc.oneof(
    fc.constantFrom('<a>', '</a>', '<b c="d>">', '</b>', '<e/>', '<!-- - -->', '<?p?>', '<![CDATA[x]]>'),
    fc.constantFrom('text', '&amp;', '&#20057;', '&', '<', ']]>', ' ', '"', '<!', '>'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 1, max: 9 }), (pieces, size) => {
      const xml = `<a>${pieces.join('')}</a>`
      const chunks = Array.from({ length: Math.ceil(xml.length / size) }, (_, at) =>
        xml.slice(at * size, (at + 1) * size),
      )
      expect(eventsOf(chunks)).toEqual(eventsOf([xml]))
    }),
  )
})
