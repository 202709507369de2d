import { documents } from "../../policies/known/documents.ts"
import { count, parameter } from "../Rule.ts"
import { type TransportScope, transportScopes } from "./standing.ts"

/*
 * What grants are owed for. A rule that looks for missing grants and one that looks for unjustified ones declare the
 * same; each can have it set for itself.
 */

export const transportDays = count({
  name: "days",
  title: { zh: "应享的务工天数", en: "days of work from which it is owed" },
  unit: "天",
  national: 90,
  source: documents.catalogue,
  standing: "unconfirmed"
})

export const transportScope = parameter<TransportScope>({
  name: "scope",
  kind: "choice",
  title: { zh: "务工范围（省外或县外）", en: "where work counts (outside the province or the county)" },
  unit: "",
  choices: transportScopes,
  national: "outOfProvince",
  source: documents.employmentAssistance,
  standing: "confirmed"
})

export const businessMonths = count({
  name: "months",
  title: { zh: "应享的经营月数", en: "months in business from which it is owed" },
  unit: "个月",
  national: 12,
  source: documents.startupXuchang,
  standing: "unconfirmed"
})
