export * from './citation.ts'
export * from './instrument.ts'
export * from './open-norm.ts'
export * from './parameter.ts'
