import type { Proof } from './proof.ts'

/** A path says where an indicator belongs, and a former path is one that nobody has now. */
export const paths: Proof = ({ indicators }) => {
  const present = new Set(indicators.map(({ source }) => source.path))
  return indicators.flatMap(({ source: { path: found, was }, path, parent }) => [
    ...(parent === undefined || found.startsWith(`${parent.path}/`)
      ? []
      : [{ code: 'pathOutsideParent', parent: parent.path, found, path: [...path, 'path'] } as const]),
    ...(was !== undefined && present.has(was)
      ? [{ code: 'wasStillPresent', was, path: [...path, 'was'] } as const]
      : []),
  ])
}
