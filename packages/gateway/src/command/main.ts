import { sum } from './x.ts'
console.log(sum)
