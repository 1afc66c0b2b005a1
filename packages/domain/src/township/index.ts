export * from './division.ts'
export * from './person.ts'
export * from './post.ts'
