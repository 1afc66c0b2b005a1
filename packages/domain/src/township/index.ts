export type { Division, DivisionCode, DivisionCodeFault, DivisionLevel } from './division.ts'
export { countyOf, liesIn, parseDivisionCode, parseTownshipCode, townshipOf } from './division.ts'
export { type PersonKey, type Role, type RoleHeld, isPersonKey } from './person.ts'
export type { PostId } from './post.ts'
