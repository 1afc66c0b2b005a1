export * from './citation.ts'
export * from './instrument.ts'
export * from './parameter.ts'
