import { documents } from "../policies/known/documents.ts"
import { count } from "./Rule.ts"

/*
 * Bounds of age that several rules ask for. Each rule that declares one can have it set for itself.
 */

export const minimumAge = count({
  name: "minimumAge",
  title: { zh: "劳动年龄下限", en: "lowest working age" },
  unit: "周岁",
  national: 16,
  source: documents.dataQuality,
  standing: "confirmed"
})

export const adultAge = count({
  name: "adultAge",
  title: { zh: "成年劳动力年龄", en: "age of a grown worker" },
  unit: "周岁",
  national: 18,
  source: documents.catalogue,
  standing: "unconfirmed"
})

export const retirementAge = count({
  name: "retirementAge",
  title: { zh: "劳动年龄上限（不含）", en: "age at which working age ends" },
  unit: "周岁",
  national: 60,
  source: documents.dataQuality,
  standing: "confirmed"
})
