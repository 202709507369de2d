import type { Words } from "../language/Words.ts"

export const words = {
  name: { zh: "稳岗", en: "Wengang" },
  purpose: { zh: "就业帮扶台账核验", en: "Ledgers that check themselves" },
  skip: { zh: "跳到正文", en: "Skip to the content" },
  views: { zh: "主导航", en: "Main" },
  today: { zh: "工作台", en: "Today" },
  cases: { zh: "整改", en: "Cases" },
  ledgers: { zh: "台账", en: "Ledgers" },
  posts: { zh: "公益岗", en: "Posts" },
  imports: { zh: "导入", en: "Imports" },
  accounts: { zh: "人员与权限", en: "People and rights" },
  security: { zh: "安全设置", en: "Security" },
  keys: { zh: "接口密钥", en: "Keys" },
  webhooks: { zh: "推送", en: "Webhooks" },
  audit: { zh: "审计", en: "Audit" },
  overview: { zh: "总览", en: "Overview" },
  suspicions: { zh: "疑点", en: "Suspicions" },
  rules: { zh: "规则", en: "Rules" },
  runs: { zh: "核验", en: "Runs" },
  noticeTitle: { zh: "演示说明", en: "Demonstration" },
  demonstration: {
    zh: "当前为演示台账：按2022年3月许昌市调研通报编制，人员均为虚构。",
    en: "These are demonstration ledgers, made after a city survey of March 2022; the people are invented."
  },
  footer: {
    zh: "疑点由程序比对台账得出，须经人员核实后方可认定为问题。",
    en: "Suspicions come from comparing ledgers. A person verifies them before anything counts as a finding."
  },
  reportingUnit: { zh: "填报单位：", en: "Office:" },
  reportedBy: { zh: "填报人：", en: "Filled in by:" },
  checkedBy: { zh: "审核人：", en: "Checked by:" },
  reportedOn: { zh: "日期：", en: "Date:" },
  exportXlsx: { zh: "导出 Excel", en: "Export Excel" },
  exportCsv: { zh: "导出 CSV", en: "Export CSV" },
  largeType: { zh: "大字", en: "Large type" },
  theme: { zh: "外观", en: "Colours" },
  light: { zh: "浅色", en: "Light" },
  dark: { zh: "深色", en: "Dark" },
  system: { zh: "跟随系统", en: "As the system" },
  more: { zh: "更多", en: "More" },
  toList: { zh: "跳到清单", en: "Skip to the list" },
  toTools: { zh: "跳到工具栏", en: "Skip to the tools" },
  toQuery: { zh: "跳到查询条件", en: "Skip to the query" },
  found: (total: number) => ({ zh: `共 ${total} 条`, en: `${total} in all` }),
  pages: { zh: "翻页", en: "Pages" },
  next: { zh: "下一页", en: "Next page" },
  previous: { zh: "上一页", en: "Previous page" },
  first: { zh: "回到第一页", en: "First page" },
  shown: (from: number, to: number, total: number) => ({
    zh: `第 ${from}–${to} 条，共 ${total} 条`,
    en: `${from}–${to} of ${total}`
  }),
  sort: { zh: "点击排序：正序、倒序、恢复原序", en: "Sorts: up, down, and back to the list's own order" },
  keyboard: { zh: "键盘操作", en: "Keyboard" },
  notFound: { zh: "没有这个页面", en: "There is no such page" },
  notFoundHint: { zh: "地址可能有误，或页面已经移动。", en: "The address may be wrong, or the page has moved." },
  notYours: (zh: string, en: string) => ({
    zh: `您的角色不办理这一项，由${zh}办理。确有需要，请联系安全管理员。`,
    en: `This is not for your role, but for: ${en}. If you need it, ask the security administrator.`
  }),
  notYourDepartment: {
    zh: "您的部门不办理这一项。确有需要，请联系安全管理员。",
    en: "This is not for your department. If you need it, ask the security administrator."
  },
  toToday: { zh: "返回工作台", en: "To Today" },
  titleOf: (title: string) => ({ zh: `${title} · 稳岗`, en: `${title} · Wengang` })
} satisfies Words

export const shortcutWords = {
  next: { zh: "到下一处", en: "to the next thing" },
  back: { zh: "回上一处", en: "to the one before" },
  open: { zh: "打开、提交", en: "follow, submit" },
  tick: { zh: "勾选、展开", en: "tick, unfold" },
  scroll: { zh: "滚动表格和清单", en: "scroll tables and lists" },
  leap: { zh: "在长清单中翻一屏、到头、到尾", en: "a screen up or down, the beginning, the end of a long list" },
  close: { zh: "关闭对话框", en: "close a dialog" },
  list: { zh: "打开本说明（不在填写时）", en: "open this list, unless you are writing" },
  byKey: { zh: "按 ? 键打开本说明", en: "The key ? opens this list" },
  done: { zh: "知道了", en: "Close" }
} satisfies Words

/** What keys do in sheets that are written in: a month's, rosters, employment. */
export const gridShortcutWords = {
  title: { zh: "录入表格（整月录入、花名册、务工更新）", en: "In sheets: a month's, rosters, employment" },
  move: { zh: "在格间移动；Ctrl 加方向键到边上", en: "from cell to cell; with Ctrl to the edge" },
  next: { zh: "右移、下移；加 Shift 左移、上移", en: "right, down; with Shift left, up" },
  edit: { zh: "修改这一格；直接键入则改写", en: "edits the cell; typing writes it anew" },
  select: { zh: "选中一片", en: "selects a range" },
  copy: { zh: "复制、剪切、整块粘贴（可来自Excel）", en: "copy, cut, paste a block, from Excel too" },
  fill: { zh: "用第一行（或上一格）向下填充", en: "fills down from the first row, or from above" },
  empty: { zh: "清空选中的格", en: "empties what is selected" },
  undo: { zh: "撤销、恢复一次操作", en: "takes one action back, does it again" },
  choices: { zh: "打开这一格的可选项", en: "shows what may be chosen in the cell" },
  save: { zh: "保存", en: "saves" },
  giveBack: {
    zh: "放弃正在输入的；再按 Tab 离开表格，到这一行疑点的填报说明",
    en: "gives back what was being typed; then Tab leaves, to the remarks on the row's warnings"
  }
} satisfies Words
