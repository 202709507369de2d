export const words = {
  tree: { zh: "地区", en: "Areas" },
  whole: { zh: "（全部）", en: "(all)" },
  open: (name: string) => ({ zh: `展开${name}`, en: `Open ${name}` }),
  close: (name: string) => ({ zh: `收起${name}`, en: `Close ${name}` }),
  none: { zh: "没有下级地区。", en: "There is nothing below." },
  byName: { zh: "按名称查找", en: "By name" },
  byNameHint: { zh: "如 昆山、苏州昆", en: "such as 昆山, 苏州昆" },
  found: (count: number) => ({ zh: `找到 ${count} 个地区，按上下键选择。`, en: `${count} areas; arrows choose.` }),
  notFound: (text: string) => ({
    zh: `没有名称以“${text}”开头的地区。`,
    en: `No area whose name begins with ${text}.`
  }),
  all: { zh: "全部", en: "All" },
  choose: { zh: "请选择", en: "Choose" },
  levels: [
    { zh: "省（区、市）", en: "Province" },
    { zh: "市（州）", en: "City" },
    { zh: "县（市、区）", en: "County" },
    { zh: "乡镇（街道）", en: "Township" },
    { zh: "村（社区）", en: "Village" }
  ]
} as const
