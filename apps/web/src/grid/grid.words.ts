import type { Words } from "../language/Words.ts"

export const words = {
  notDay: { zh: "请填日期，如 2022-3-9。", en: "A day, please, as 2022-3-9." },
  notChoice: {
    zh: "不在可选项中；按 Alt+↓ 查看可选项。",
    en: "This is not among the choices; Alt+↓ shows them."
  },
  notArea: { zh: "请填12位区划代码，或按 Alt+↓ 选择。", en: "The 12 digits of an area, or Alt+↓ to choose." },
  seekingArea: { zh: "正在查找地区……", en: "Looking for the area …" },
  noArea: {
    zh: "没有找到这个地区；请填名称的开头或12位代码。",
    en: "No such area: the beginning of its name, or its 12 digits."
  },
  severalAreas: {
    zh: "有几个这样的地区；请写上级名称，或按 F2 再按 Alt+↓ 选择。",
    en: "There are several: write what it lies in, or press F2 and Alt+↓ to choose."
  },
  cell: (column: string, name: string) => ({ zh: `${name} ${column}`, en: `${column} of ${name}` }),
  newRow: { zh: "新的一行", en: "new row" },
  hint: {
    zh: "方向键移动，直接键入即改写，F2 修改，Ctrl+Z 撤销，Ctrl+S 保存；按 Esc 后再按 Tab 离开表格。",
    en: "Arrows move, typing writes anew, F2 edits, Ctrl+Z takes back, Ctrl+S saves; Esc and then Tab leaves the grid."
  },
  touchHint: {
    zh: "点一格，直接键入即改写；再点一下，修改原有内容。表格可左右滑动。",
    en: "Tap a cell and type to write it anew; tap it again to correct what is there. The grid scrolls sideways."
  },
  selected: (cells: number, sum: string) => ({
    zh: `选中 ${cells} 格${sum === "" ? "" : `，合计 ${sum}`}`,
    en: `${cells} cells${sum === "" ? "" : `, sum ${sum}`}`
  }),
  notPasted: (rows: number) => ({
    zh: `末尾 ${rows} 行放不下，没有粘贴。`,
    en: `The last ${rows} rows did not fit and were not pasted.`
  }),
  unreadable: { zh: "有的格填写有误，这一行没有保存。", en: "A cell cannot be read; the row was not saved." },
  save: (rows: number) => ({ zh: `保存 ${rows} 行`, en: `Save ${rowsOf(rows)}` }),
  goOn: (rows: number) => ({ zh: `继续保存 ${rows} 行`, en: `Go on: save ${rowsOf(rows)}` }),
  nothing: { zh: "没有改动", en: "Nothing changed" },
  saving: (done: number, all: number) => ({ zh: `正在保存 ${done}/${all}`, en: `Saving ${done} of ${all}` }),
  savedAll: (rows: number) => ({ zh: `${rows} 行已全部保存。`, en: `Saved: ${rowsOf(rows)}.` }),
  savedSome: (done: number, left: number) => ({
    zh: `已保存 ${done} 行；${left} 行没有保存，原因见各行。`,
    en: `Saved: ${rowsOf(done)}. Not saved: ${left}; each says why.`
  }),
  lost: (done: number, left: number) => ({
    zh: `连接中断。已保存 ${done} 行，其余 ${left} 行还在本页，没有丢；连接恢复后自动继续，也可点“继续保存”。`,
    en: `The connection was lost. Saved: ${rowsOf(done)}; the other ${left} are still here and go on by themselves once it is back.`
  }),
  saved: { zh: "已保存", en: "saved" },
  nothingNew: { zh: "无新疑点", en: "nothing new" },
  more: (count: number) => ({ zh: `等 ${count} 条`, en: `and ${count - 1} more` }),
  decisions: (count: number) => ({ zh: `待您决定（${count}）`, en: `For you to decide (${count})` }),
  changedBy: (name: string) => ({ zh: `${name}：刚被别人修改`, en: `${name}: somebody else has just changed it` }),
  allMine: { zh: "全部用我的", en: "Mine for all" },
  allTheirs: { zh: "全部用对方的", en: "Theirs for all" },
  refused: (name: string) => ({
    zh: `${name}：按规则这样的数据不可能正确，没有保存`,
    en: `${name}: by the rules this cannot be right; it was not saved`
  }),
  refusedAlike: (titles: ReadonlyArray<string>, rows: number) => ({
    zh: `${rows} 行同样被拒：${titles.join("、")}`,
    en: `Refused alike, ${rowsOf(rows)}: ${titles.join(", ")}`
  }),
  namesOf: (names: ReadonlyArray<string>, all: number) => ({
    zh: `${names.join("、")}${all > names.length ? ` 等` : ""}`,
    en: `${names.join(", ")}${all > names.length ? " …" : ""}`
  }),
  allTheSameFor: (rows: number) => ({ zh: `仍然保存这 ${rows} 行`, en: `Save these ${rowsOf(rows)} all the same` }),
  warnedAlike: (title: string, rows: number) => ({ zh: `${title}：${rows} 行`, en: `${title}: ${rowsOf(rows)}` }),
  remarkedOf: (names: string, remarked: number) => ({
    zh: `${names}${remarked === 0 ? "" : `；已写说明 ${remarked} 条`}`,
    en: `${names}${remarked === 0 ? "" : `; ${remarked} with a remark`}`
  }),
  remarks: { zh: "同一疑点的说明", en: "Remarks on the same warning" },
  oneRemark: { zh: "填报说明（几行相同）", en: "One remark for these rows" },
  remarkAll: (rows: number) => ({ zh: `写到这 ${rows} 行`, en: `Write it to these ${rowsOf(rows)}` }),
  result: { zh: "核验", en: "Verdicts" },
  allTheSame: { zh: "仍然保存", en: "Save all the same" },
  undo: { zh: "撤销", en: "Undo" },
  redo: { zh: "恢复", en: "Redo" },
  options: { zh: "可选项", en: "Choices" },
  wrong: { zh: "填写有误", en: "Wrong" },
  error: { zh: "错误", en: "error" },
  suspicion: { zh: "疑点", en: "suspicion" },
  reminder: { zh: "提醒", en: "reminder" }
} satisfies Words

function rowsOf(count: number): string {
  return `${count} ${count === 1 ? "row" : "rows"}`
}
