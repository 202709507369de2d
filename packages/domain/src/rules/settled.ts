import { documents } from "../policies/known/documents.ts"
import { count } from "./Rule.ts"

/** How long after its end a month's records must be in. */
export const settleDays = count({
  name: "settleDays",
  title: { zh: "月末后的登记期限", en: "days allowed for records after a month's end" },
  unit: "天",
  national: 5,
  source: documents.catalogue,
  standing: "unconfirmed"
})

/** How many complete months are looked back on. */
export const months = count({
  name: "months",
  title: { zh: "回看的完整月数", en: "complete months looked back on" },
  unit: "个月",
  national: 12,
  source: documents.catalogue,
  standing: "unconfirmed"
})
