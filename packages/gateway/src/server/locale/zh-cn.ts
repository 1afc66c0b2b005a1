import type { ServerText } from './server-text.ts'

export const zhCN: ServerText = {
  config: {
    notPort: (i) => `${i.setting}=${i.value} 不是端口号：应为 0 至 65535 的整数。`,
    notHost: (i) => `${i.setting}=${i.value} 不是监听地址：应为 IP 地址或主机名，如 127.0.0.1。`,
    notDatabase: (i) =>
      `${i.setting} 不是可用的数据库地址：请写 sqlite:文件路径（如 sqlite:./data/zhunsheng.sqlite），或 postgres://用户:密码@主机:5432/库名。`,
    notLanguage: (i) => `${i.setting}=${i.value} 不是支持的语言：应为 zh-CN 或 en。`,
    notApiKey: (i) =>
      `${i.setting} 的格式不对：应为逗号分隔的 名称:角色:密钥的SHA-256[:乡镇代码+乡镇代码]，角色为 administrator、clerk 或 reader。`,
    twoKeysShareId: (i) => `${i.setting} 中有两个密钥同名：每个密钥的名称应不同，因为操作记录以它署名。`,
    notSwitch: (i) => `${i.setting}=${i.value} 不是开关：应为 1 或 0。`,
    notCount: (i) => `${i.setting}=${i.value} 超出范围或不是整数：见 docs/configuration.md。`,
    hostNeedsKeys: (i) =>
      `${i.setting}=${i.value} 会让其他机器访问到台账：请先用 ZHUNSHENG_API_KEYS 配置访问密钥，或改用 127.0.0.1。`,
  },
  demoToken: (token) => `演示令牌（写操作须带 Authorization: Bearer …，调试页已填好）：${token}`,
  portTaken: (host, port) => `端口 ${port}（${host}）已被占用：请停掉占用它的程序，或用 PORT 换一个端口。`,
  portForbidden: (port) => `没有权限监听端口 ${port}：请用 PORT 换一个 1024 以上的端口。`,
  hostUnknown: (host) => `本机没有地址 ${host}：请检查 HOST。`,
  refusal: {
    FOREIGN_HOST: '请求的主机名不是本机：未配置密钥时只接受发往 127.0.0.1、localhost 或 [::1] 的请求。',
    FOREIGN_ORIGIN: '请求来自其他网页，已拒绝。',
    NOT_JSON: '请以 application/json 发送查询。',
    PREFLIGHT_REQUIRED: '用 GET 查询时须带请求头 graphql-require-preflight: 1。',
    BAD_KEY: '访问密钥无效。',
    KEY_REQUIRED: '须带访问密钥：Authorization: Bearer …。',
    TOO_MANY_REQUESTS: '请求过多，请稍后再试。',
    STOPPING: '服务正在停止。',
    TOO_LARGE: '请求过大：不得超过 256 KB。',
    NOT_FOUND: '没有这个地址。查询请发往 /graphql。',
  },
}
