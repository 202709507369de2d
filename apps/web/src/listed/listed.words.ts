import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "台账 · 比对名单", en: "Ledger · Comparison lists" },
  hint: {
    zh: "其他部门提供的名单中，证件号码与本地区人员相同的记录。名单由导入整本更新，这里只供查看。",
    en: "Entries of other bureaus' lists whose number is that of a person of the area. Lists come whole, by import; here they are looked at."
  },
  list: { zh: "名单", en: "List" },
  any: { zh: "不限", en: "Any" },
  person: { zh: "人员编号", en: "Person number" },
  household: { zh: "户编号", en: "Household number" },
  name: { zh: "姓名", en: "Name" },
  ofHousehold: { zh: "户", en: "Household" },
  idNumber: { zh: "证件号码", en: "ID number" },
  place: { zh: "所在地", en: "Place" },
  from: { zh: "起始日期", en: "From" },
  to: { zh: "结束日期", en: "To" },
  source: { zh: "来源", en: "Source" },
  none: { zh: "没有符合条件的记录", en: "No entry matches" },
  noneHint: {
    zh: "可换一个地区或名单。名单在“导入”中上传，工作表名为“比对名单”。",
    en: "Choose another area or list. Lists are uploaded under Imports, on a sheet named 比对名单."
  }
} satisfies Words
