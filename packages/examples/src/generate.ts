import { writeHashes, writeLedger } from './ledger-2023/write-ledger.ts'

// Writes the ledger files; with --update also the hashes that the tests hold them to.
if (process.argv.includes('--update')) await writeHashes()
console.log(await writeLedger())
