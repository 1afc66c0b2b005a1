import process from 'node:process'
import { runCommand } from '@zhunsheng/gateway'
import { announce } from './server-child.ts'
import { quiet } from './surroundings.ts'

// The server as `zhunsheng serve` starts it; it says its demo token before its address.
const [, , database = ''] = process.argv
let token: string | undefined
const err = (line: string): void => {
  token ??= /[\w-]{32}$/u.exec(line)?.[0]
}
const out = (line: string): void => {
  if (line.startsWith('ready ')) announce(line.slice('ready '.length), token)
}
await runCommand({ ...quiet({ out, err }), argv: ['serve', '--port', '0', '--database', database] })
