import type { Words } from "../language/Words.ts"

export const words = {
  title: (name: string) => ({ zh: `台账 · ${name}`, en: `Ledger · ${name}` }),
  ledgers: { zh: "台账", en: "Ledgers" },
  query: { zh: "查询条件", en: "Query" },
  queryHint: { zh: "按整个内容查找，如姓名、编号须写全。", en: "Finds what equals: write names and numbers in full." },
  asOf: { zh: "截至", en: "As of" },
  asOfHint: {
    zh: "看那一天终了时的台账，只按地区；留空看现在。",
    en: "The rows at the end of that day, by area only; empty for now."
  },
  past: (day: string) => ({
    zh: `这是截至${day}的台账，只供查看：不能登记和更正。`,
    en: `These are the rows as of ${day}, to be looked at only: nothing is added or corrected here.`
  }),
  pastRow: (day: string) => ({
    zh: `这一行截至${day}的内容，只供查看。`,
    en: `The row as of ${day}, to be looked at only.`
  }),
  toNow: { zh: "回到现在", en: "Back to now" },
  search: { zh: "查询", en: "Search" },
  moreConditions: { zh: "更多条件", en: "More" },
  lessConditions: { zh: "收起", en: "Fewer" },
  reset: { zh: "重置", en: "Reset" },
  any: { zh: "不限", en: "Any" },
  tools: { zh: "工具栏", en: "Tools" },
  add: { zh: "登记", en: "Add" },
  wholeMonth: { zh: "整月录入", en: "A whole month" },
  roster: { zh: "学员花名册", en: "Roster of trainees" },
  payListsOfPost: { zh: "这个岗位的工资表", en: "Pay lists with this post" },
  updates: { zh: "务工更新", en: "Employment updates" },
  refresh: { zh: "刷新", en: "Refresh" },
  print: { zh: "打印", en: "Print" },
  columns: { zh: "显示的列", en: "Columns" },
  suspicions: { zh: "疑点", en: "Suspicions" },
  suspicionsOf: (count: number, key: string) => ({
    zh: `${key}有 ${count} 条疑点`,
    en: `${count} suspicions of ${key}`
  }),
  byPages: { zh: "分页和打印", en: "Pages, for print" },
  byScrolling: { zh: "连续滚动", en: "One long list" },
  fetched: (count: number, done: boolean, total: number) => ({
    zh: done ? `共 ${count} 条` : `已取 ${count} 条，共 ${total}${total >= 10_000 ? " 条以上" : " 条"}，向下滚动继续`,
    en: done ? `${count} in all` : `${count} fetched of ${total}${total >= 10_000 ? " or more" : ""}; scroll for more`
  }),
  reveal: { zh: "查看", en: "Reveal" },
  revealOf: (field: string) => ({ zh: `查看完整的${field}`, en: `Reveal the whole: ${field}` }),
  revealHint: {
    zh: "查看会记入审计日志：谁、何时、哪一行、什么原因。号码显示几分钟后重新遮蔽。",
    en: "The log keeps who, when, which row and why. The number is masked again after some minutes."
  },
  revealReason: { zh: "查看原因", en: "Reason" },
  reasonIdentity: { zh: "核对本人身份", en: "To check somebody's identity" },
  reasonContact: { zh: "联系本人核实情况", en: "To call and verify" },
  reasonPayment: { zh: "办理补贴或工资发放", en: "To pay a grant or wages" },
  reasonCompare: { zh: "与其他部门数据比对", en: "To compare with another bureau's data" },
  reasonOther: { zh: "其他（请写明）", en: "Other (say which)" },
  reasonText: { zh: "具体原因（不要写号码）", en: "The reason, without any number" },
  revealCancel: { zh: "取消", en: "Cancel" },
  revealedUntil: (time: string) => ({ zh: `显示至 ${time}`, en: `until ${time}` }),
  mask: { zh: "遮蔽", en: "Mask" },
  noRows: { zh: "没有符合条件的记录", en: "No row matches" },
  noRowsHint: {
    zh: "可换一个地区，或重置查询条件。整本台账可由Excel导入，也可点“登记”逐条录入。",
    en: "Choose another area, or reset the query. Whole ledgers are imported from Excel; single rows are added here."
  },
  countedUpTo: (total: number) => ({ zh: `超过 ${total} 条`, en: `more than ${total}` }),
  back: (name: string) => ({ zh: `返回${name}台账`, en: `Back to ${name}` }),
  noLedger: { zh: "没有这本台账。", en: "There is no such ledger." },
  action: { zh: "操作", en: "Action" },
  correct: { zh: "更正", en: "Correct" },
  withdraw: { zh: "撤回", en: "Withdraw" },
  withdrawHint: {
    zh: "撤回后这一行不再出现在台账中，经过仍留在日志里。有别的台账引用它时不能撤回。",
    en: "The row leaves the ledger; the log keeps it. A row that others name cannot be withdrawn."
  },
  reason: { zh: "原因", en: "Reason" },
  withdrawn: { zh: "已撤回。", en: "Withdrawn." },
  cancel: { zh: "取消", en: "Cancel" },
  save: { zh: "保存", en: "Save" },
  saving: { zh: "正在保存……", en: "Saving …" },
  saved: (opened: number, resolved: number) => ({
    zh: `已保存。新出现疑点 ${opened} 条，消除 ${resolved} 条。`,
    en: `Saved. ${opened} suspicions opened, ${resolved} resolved.`
  }),
  newRow: (name: string) => ({ zh: `登记${name}`, en: `Add to ${name}` }),
  keyFixed: { zh: "编号不能更改。", en: "A key cannot be changed." },
  masked: (shown: string) => ({
    zh: `已登记：${shown}。不改就留空。`,
    en: `On record: ${shown}. Leave it empty to keep it.`
  }),
  unset: { zh: "未填", en: "Empty" },
  yes: { zh: "是", en: "Yes" },
  no: { zh: "否", en: "No" },
  notNumber: { zh: "请填数字。", en: "A number, please." },
  notWhole: { zh: "请填整数。", en: "A whole number, please." },
  notYuan: { zh: "请填金额（元），至多两位小数。", en: "Yuan, with two decimals at most." },
  lacking: (label: string) => ({ zh: `缺少“${label}”。`, en: `${label} is missing.` }),
  notMonth: { zh: "不是月份，请写成 2022-03 或 2022年3月。", en: "This is no month; write it like 2022-03." },
  notDay: { zh: "不是日期，请写成 2022年3月9日 的样式。", en: "This is no date; write it like 2022-03-09." },
  unread: (label: string, wrong: string) => ({ zh: `“${label}”：${wrong}`, en: `${label}: ${wrong}` }),
  verdicts: { zh: "即时核验", en: "Judged as you type" },
  verdictsHint: {
    zh: "与夜间核验同一套规则、同样的话；保存前先看到结果。",
    en: "The rules and words of the night run, before anything is saved."
  },
  untouched: { zh: "填写或改动后在这里显示核验结果。", en: "Change something to see what the rules say." },
  incomplete: { zh: "填完带 * 的必填项后开始核验。", en: "Fill in what is marked * to have it judged." },
  judging: { zh: "正在核验……", en: "Judging …" },
  clean: { zh: "没有新的疑点。", en: "Nothing new against it." },
  opened: { zh: "保存后将出现", en: "Would appear" },
  resolved: { zh: "保存后将消除", en: "Would go" },
  standing: { zh: "仍然存在", en: "Still stands" },
  moreVerdicts: { zh: "还有更多，未全部列出。", en: "There are more than shown." },
  refusedTitle: {
    zh: "按规则这样的数据不可能正确，没有保存",
    en: "By the rules this cannot be right; nothing was saved"
  },
  conflict: { zh: "这一行刚被别人修改", en: "Somebody else has just changed this row" },
  conflictHint: {
    zh: "您的内容没有丢。请比较两个版本，选择保存哪一个。",
    en: "Nothing you typed is lost. Compare both versions and choose."
  },
  about: { zh: "这一行的疑点", en: "Suspicions of this row" },
  noneAbout: { zh: "没有待处理的疑点。", en: "None waits." },
  dossier: { zh: "户档案", en: "Household dossier" },
  fields: { zh: "内容", en: "Fields" },
  stillHere: {
    zh: "内容还在本页，没有丢。连接恢复后自动保存，也可再点“保存”。",
    en: "What you typed is still here, and is saved by itself once the server answers. You may press Save again, too."
  }
} satisfies Words
