import type { Words } from "../language/Words.ts"

export const measureWords = {
  open: { zh: "待核查疑点", en: "Open suspicions" },
  errors: { zh: "其中的错误", en: "Errors among them" },
  persons: { zh: "涉及人员", en: "Persons concerned" },
  overdue: { zh: "逾期整改事项", en: "Cases overdue" },
  arrears: { zh: "欠发工资", en: "Pay in arrears" }
} satisfies Words

export const seriesWords = {
  opened: { zh: "新发现疑点", en: "Suspicions opened" },
  resolved: { zh: "消除或核实无误", en: "Gone or cleared" },
  handedOver: { zh: "交办整改", en: "Cases handed over" },
  closed: { zh: "销号", en: "Cases closed" }
} satisfies Words

export const levelWords = {
  city: { zh: "市", en: "City" },
  county: { zh: "县（市、区）", en: "County" },
  township: { zh: "乡镇（街道）", en: "Township" },
  village: { zh: "村（社区）", en: "Village" }
} satisfies Words

export const words = {
  months: { zh: "近十二个月", en: "The last twelve months" },
  monthsHint: { zh: "点柱子或表中数字打开当月清单。", en: "A bar or a number of the table opens the month's list." },
  monthsLabel: (opened: number, resolved: number, handedOver: number, closed: number) => ({
    zh: `近十二个月柱状图：新发现疑点 ${opened}，消除或核实无误 ${resolved}，交办整改 ${handedOver}，销号 ${closed}。数字见下表。`,
    en: `Bars of the last twelve months: ${opened} suspicions opened, ${resolved} gone or cleared, ${handedOver} cases handed over, ${closed} closed. The table below has the numbers.`
  }),
  asTable: { zh: "用表格看", en: "As a table" },
  monthsTable: { zh: "各月的数字", en: "The numbers by month" },
  arrearsTable: { zh: "按村和月份", en: "By village and month" },
  month: { zh: "月份", en: "Month" },
  areas: { zh: "各地情况", en: "Area by area" },
  areasHint: {
    zh: "按区划代码排列，颜色越深数值越大；点地区打开清单。",
    en: "In the order of area codes; the deeper the colour, the more. An area opens its list."
  },
  measure: { zh: "指标", en: "Measure" },
  mapLabel: (measure: string) => ({
    zh: `${measure}地图。数字见旁边的表。`,
    en: `Map: ${measure}. The table beside it has the numbers.`
  }),
  unmapped: (names: string) => ({ zh: `地图上没有：${names}。`, en: `Not on the map: ${names}.` }),
  none: { zh: "没有，很好。", en: "None, well done." },
  arrears: { zh: "欠发工资", en: "Pay in arrears" },
  arrearsHint: {
    zh: "按“岗位工资欠发”规则查出、尚未补发的金额，没有登记工资的月份按岗位月工资计。点金额打开欠发明细。",
    en: "What the rule on arrears found and is still owed; a month without a row of pay counts with the post's monthly pay. An amount opens the list of what is owed."
  },
  arrearsSome: (shown: number, total: number) => ({
    zh: `${total} 个村中欠发较多的 ${shown} 个。`,
    en: `The ${shown} of ${total} villages that owe most.`
  }),
  total: { zh: "合计", en: "Total" },
  holders: (count: number) => ({ zh: `${count} 人`, en: `${count} ${count === 1 ? "person" : "persons"}` }),
  noArrears: { zh: "没有查出欠发工资。", en: "No arrears were found." }
} satisfies Words
