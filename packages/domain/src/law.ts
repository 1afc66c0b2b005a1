// The law as data: the instruments that may be cited and the ways of counting credit-hours.
export * from './law/conversion-schemes.ts'
export * from './law/instruments.ts'
