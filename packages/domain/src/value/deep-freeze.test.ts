import { expect, it } from 'vitest'
import { deepFreeze } from './deep-freeze.ts'
import { FrozenMap } from './frozen-map.ts'

it('freezes lists, records and the values of maps', () => {
  const data = deepFreeze({ list: [{ n: 1 }], map: new FrozenMap([['a', { n: 2 }]]) })
  expect(() => Object.assign(data.list[0]!, { n: 3 })).toThrow(TypeError)
  expect(() => Object.assign(data.map.get('a')!, { n: 3 })).toThrow(TypeError)
  expect(() => Object.assign(data.list, { length: 0 })).toThrow(TypeError)
})

it('gives a map that reads like a Map and cannot be written', () => {
  const source = new Map([
    ['b', 1],
    ['a', 2],
  ])
  const map = new FrozenMap(source)
  source.set('c', 3)
  expect([...map]).toEqual([
    ['b', 1],
    ['a', 2],
  ])
  expect([...map.keys(), ...map.values(), map.size, map.has('c'), map.get('a')]).toEqual(['b', 'a', 1, 2, 2, false, 2])
  expect([...map.entries()]).toEqual([...map])
  const seen: unknown[] = []
  map.forEach((value, key, whole) => seen.push([key, value, whole === map]))
  expect(seen).toEqual([
    ['b', 1, true],
    ['a', 2, true],
  ])
  expect('set' in map || 'delete' in map || 'clear' in map).toBe(false)
  expect(() => Map.prototype.set.call(map, 'c', 3)).toThrow(TypeError)
  expect(() => Object.assign(map, { get: () => 0 })).toThrow(TypeError)
})
