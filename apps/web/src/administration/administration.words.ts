import type { Words } from "../language/Words.ts"

export const words = {
  accounts: { zh: "人员与权限", en: "People and rights" },
  accountsHint: {
    zh: "系统管理员建账号、重置密码、停用；安全管理员授予角色、部门和地区。没有授权的账号不能登录使用。",
    en: "The system administrator makes, resets and switches off accounts; the security administrator gives role, department and area."
  },
  username: { zh: "用户名", en: "Username" },
  name: { zh: "姓名", en: "Name" },
  role: { zh: "角色", en: "Role" },
  department: { zh: "部门", en: "Department" },
  area: { zh: "地区", en: "Area" },
  state: { zh: "状态", en: "State" },
  actions: { zh: "操作", en: "Actions" },
  active: { zh: "在用", en: "active" },
  off: { zh: "已停用", en: "switched off" },
  firstPassword: { zh: "待改初始密码", en: "first password" },
  secondFactor: { zh: "已绑定动态码", en: "second factor" },
  noRole: { zh: "未授权", en: "no rights yet" },
  anyDepartment: { zh: "不分部门", en: "not divided" },
  create: { zh: "新建账号", en: "Make an account" },
  createHint: {
    zh: "用户名用小写字母和数字；初始密码只显示一次，首次登录须修改。授权由安全管理员进行。",
    en: "The first password is told once and is changed at the first sign-in. Rights are given by the security administrator."
  },
  reset: { zh: "重置密码", en: "Reset password" },
  resetFactor: { zh: "同时解除动态码", en: "take the second factor off too" },
  switchOff: { zh: "停用", en: "Switch off" },
  switchOn: { zh: "启用", en: "Switch on" },
  setRights: { zh: "授权", en: "Give rights" },
  save: { zh: "保存", en: "Save" },
  cancel: { zh: "取消", en: "Cancel" },
  saved: { zh: "已保存。", en: "Saved." },
  findAccount: { zh: "查找（用户名、姓名或地区）", en: "Find (username, name or area)" },
  accountsShown: (count: number) => ({ zh: `${count} 个账号`, en: `${count} accounts` }),
  accountOf: (name: string, username: string) => ({ zh: `${name}（${username}）`, en: `${name} (${username})` }),
  rightsSaved: (account: string) => ({ zh: `已保存${account}的权限。`, en: `The rights of ${account} were saved.` }),
  switchedOff: (account: string) => ({ zh: `已停用${account}。`, en: `${account} was switched off.` }),
  switchedOn: (account: string) => ({ zh: `已启用${account}。`, en: `${account} was switched on.` }),
  rightsOf: (name: string) => ({ zh: `${name}的权限`, en: `Rights of ${name}` }),
  resetOf: (name: string) => ({ zh: `重置${name}的密码`, en: `Reset the password of ${name}` }),
  issuedTitle: { zh: "一次性密码（只显示这一次）", en: "One-time passwords (shown this once)" },
  issuedHint: {
    zh: "请当面交给本人。离开本页后无法再看到；遗失可重置。",
    en: "Hand it over in person. It is not shown again; a lost one can be reset."
  },
  password: { zh: "一次性密码", en: "One-time password" },
  print: { zh: "打印", en: "Print" },
  noAccounts: { zh: "还没有账号。", en: "There are no accounts yet." },
  security: { zh: "安全设置", en: "Security settings" },
  securityHint: {
    zh: "对所有账号生效。每项都有不能超出的上下限，改动写入审计日志。",
    en: "They hold for all accounts, within bounds; changes are logged."
  },
  lockOutAfter: { zh: "连续输错几次后锁定（3–10次）", en: "Failures in a row that lock a name (3–10)" },
  lockOutMinutes: { zh: "锁定多久（5–1440分钟）", en: "Minutes for which it is locked (5–1440)" },
  idleMinutes: { zh: "多久不操作自动退出（5–120分钟）", en: "Idle minutes that end a session (5–120)" },
  sessionHours: { zh: "一次登录最长多久（1–24小时）", en: "Hours that a session lasts (1–24)" },
  passwordLength: { zh: "密码至少几个字符（8–64）", en: "Characters of a password (8–64)" },
  passwordsRemembered: { zh: "不得重复最近几次的密码（1–24次）", en: "Former passwords that may not come back (1–24)" },
  changeFirstPassword: { zh: "首次登录须修改初始密码", en: "First passwords are changed at once" },
  secondFactorForAll: { zh: "所有人都须动态码（管理员始终须有）", en: "Everybody needs a second factor" },
  keys: { zh: "接口密钥", en: "Keys of programs" },
  keysHint: {
    zh: "给别的系统调用接口用；权限不超过本人，到期失效，可随时停用。密钥只在新建时显示一次。",
    en: "For programs that call the API: no more rights than one's own, until it ends. The secret is told once."
  },
  noKeys: { zh: "还没有接口密钥。", en: "There are no keys yet." },
  newKey: { zh: "新建接口密钥", en: "Make a key" },
  keyName: { zh: "用途", en: "Purpose" },
  permissions: { zh: "权限", en: "Rights" },
  days: { zh: "有效天数（1–366）", en: "Days it lasts (1–366)" },
  start: { zh: "开头", en: "Begins with" },
  expires: { zh: "到期", en: "Ends" },
  lastUsed: { zh: "最近使用", en: "Last used" },
  never: { zh: "从未", en: "never" },
  revoke: { zh: "停用", en: "End it" },
  reallyRevoke: (name: string) => ({
    zh: `停用密钥“${name}”？停用后不能恢复，用它的系统立即不能再调用。`,
    en: `End the key “${name}”? It cannot be taken back: the program that uses it is refused at once.`
  }),
  apiDocs: { zh: "接口文档", en: "What the API can do" },
  ofWholeArea: { zh: "地区（不选为本地区全部）", en: "Area (all of one's own where none is chosen)" },
  revoked: (at: string) => ({ zh: `已于${at}停用`, en: `ended ${at}` }),
  secretTitle: { zh: "密钥（只显示这一次）", en: "Secret (shown this once)" },
  secretHint: {
    zh: "请立即抄录到调用系统的配置中，调用时放在 Authorization: Bearer 头里。",
    en: "Put it into the program now; it goes into the header Authorization: Bearer."
  },
  audit: { zh: "审计日志", en: "Audit log" },
  auditHint: {
    zh: "谁在什么时候、从哪里、做了什么；被拒绝的也在内。只增不改，可核对是否被动过。",
    en: "Who did what when and from where, refusals too. Nothing in it is ever changed, and that can be checked."
  },
  check: { zh: "核对日志是否被改动", en: "Check that it was not altered" },
  intact: (entries: number) => ({ zh: `共 ${entries} 条，未被改动。`, en: `${entries} entries, none altered.` }),
  altered: (seq: number) => ({
    zh: `从第 ${seq} 条起被改动，请立即报告。`,
    en: `Altered from entry ${seq} on: report it.`
  }),
  query: { zh: "查询条件", en: "Query" },
  action: { zh: "动作", en: "Action" },
  ofOneActor: { zh: "只列一个账号的操作。", en: "Only what one account did." },
  ofAll: { zh: "列出所有人的", en: "Show everybody's" },
  objectKind: { zh: "对象类别", en: "Kind of object" },
  objectId: { zh: "对象编号", en: "Object" },
  outcome: { zh: "结果", en: "Outcome" },
  all: { zh: "全部", en: "All" },
  done: { zh: "已完成", en: "done" },
  refused: { zh: "被拒绝", en: "refused" },
  since: { zh: "从", en: "From" },
  until: { zh: "到", en: "To" },
  search: { zh: "查询", en: "Search" },
  clear: { zh: "重置", en: "Reset" },
  at: { zh: "时间", en: "At" },
  actor: { zh: "操作人", en: "Who" },
  from: { zh: "来源", en: "From where" },
  object: { zh: "对象", en: "Object" },
  details: { zh: "详情", en: "Details" },
  before: { zh: "之前", en: "Before" },
  after: { zh: "之后", en: "After" },
  reason: { zh: "原因", en: "Reason" },
  requestId: { zh: "请求编号", en: "Request" },
  older: { zh: "更早的", en: "Older" },
  newest: { zh: "回到最新", en: "Newest" },
  noEntries: { zh: "没有符合条件的记录。", en: "No entry matches." },
  setUp: { zh: "初始设置", en: "First set-up" },
  setUpHint: {
    zh: "建立三员账号：系统管理员管账号，安全管理员管权限和设置，审计管理员看日志。三人不能兼任。",
    en: "Makes the three administrators: of accounts, of rights and settings, of the log. They are three different people."
  },
  setUpArea: {
    zh: "本单位行政区划代码（6位，如411000）",
    en: "Division code of the office (6 digits, such as 411000)"
  },
  setUpAction: { zh: "建立三员账号", en: "Make the administrators" },
  noToken: {
    zh: "请用服务器首次启动时显示的完整链接打开本页（链接里 # 后面的部分不能少）。",
    en: "Open the whole link that the server showed at its first start, with what follows the #."
  },
  wrongArea: { zh: "请填6位或12位行政区划代码。", en: "A division code has 6 or 12 digits." },
  setUpDone: {
    zh: "三员账号已建立。请打印或抄录后分别交给三人，然后登录；首次登录须修改密码并绑定动态码。",
    en: "The administrators are made. Hand each their own; at the first sign-in they change it and enrol a second factor."
  },
  toSignIn: { zh: "去登录", en: "To sign-in" }
} satisfies Words
