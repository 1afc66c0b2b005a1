import type { ServerText } from './server-text.ts'

export const en: ServerText = {
  config: {
    notPort: (i) => `${i.setting}=${i.value} is not a port: give an integer from 0 to 65535.`,
    notHost: (i) => `${i.setting}=${i.value} is not an address: give an IP address or a host name, such as 127.0.0.1.`,
    notDatabase: (i) =>
      `${i.setting} is not a database address: give sqlite:FILE, such as sqlite:./data/zhunsheng.sqlite, or postgres://USER:PASSWORD@HOST:5432/NAME.`,
    notLanguage: (i) => `${i.setting}=${i.value} is not a supported language: zh-CN or en.`,
    notApiKey: (i) =>
      `${i.setting} is malformed: a comma-separated list of ID:ROLE:SHA-256 of the secret[:TOWNSHIP+TOWNSHIP]; roles are administrator, clerk, reader.`,
    twoKeysShareId: (i) => `Two keys of ${i.setting} share an id: each needs its own, because the audit names it.`,
    notSwitch: (i) => `${i.setting}=${i.value} is not a switch: give 1 or 0.`,
    notCount: (i) => `${i.setting}=${i.value} is out of range or not an integer: see docs/configuration.md.`,
    hostNeedsKeys: (i) =>
      `${i.setting}=${i.value} would open the ledger to other machines: configure keys with ZHUNSHENG_API_KEYS first, or use 127.0.0.1.`,
  },
  demoToken: (token) => `Demo token (writing needs Authorization: Bearer …; the playground has it filled in): ${token}`,
  portTaken: (host, port) =>
    `Port ${port} on ${host} is taken: stop the program that uses it, or choose another with PORT.`,
  portForbidden: (port) => `No permission to listen on port ${port}: choose one above 1024 with PORT.`,
  hostUnknown: (host) => `This machine has no address ${host}: check HOST.`,
  refusal: {
    FOREIGN_HOST: 'The request names another host: without keys only 127.0.0.1, localhost and [::1] are answered.',
    FOREIGN_ORIGIN: 'The request comes from another web page and is refused.',
    NOT_JSON: 'Send queries as application/json.',
    PREFLIGHT_REQUIRED: 'A query by GET needs the header graphql-require-preflight: 1.',
    BAD_KEY: 'The access key is not valid.',
    KEY_REQUIRED: 'An access key is needed: Authorization: Bearer ….',
    TOO_MANY_REQUESTS: 'Too many requests: try again later.',
    STOPPING: 'The server is stopping.',
    TOO_LARGE: 'The request is too large: 256 KB at most.',
    NOT_FOUND: 'There is nothing at this address. Send queries to /graphql.',
  },
}
