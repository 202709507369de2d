import type { Field } from "@wengang/domain/ledgers/Field.ts"

/** How a fact is shown that stands in no ledger. */
export type ShownField = Pick<Field, "kind" | "label" | "english" | "choices" | "refersTo">

/** Figures that rules on whole areas cite in place of rows, and what rules on cases and inspections cite of them. */
export const citedFigures: Readonly<Record<string, ShownField>> = {
  eligible: { kind: "integer", label: "应享人数", english: "entitled" },
  paid: { kind: "integer", label: "已发人数", english: "paid" },
  rule: { kind: "text", label: "所涉规则", english: "rule" },
  handedOverOn: { kind: "day", label: "交办日期", english: "handed over on" },
  unit: { kind: "text", label: "责任单位", english: "unit" },
  person: { kind: "text", label: "责任人", english: "who is responsible" },
  measure: { kind: "text", label: "整改措施", english: "measure" },
  deadline: { kind: "day", label: "整改时限", english: "deadline" },
  quality: { kind: "text", label: "质量要求", english: "quality requirement" },
  closedOn: { kind: "day", label: "销号日期", english: "closed on" },
  evidenceCount: { kind: "integer", label: "佐证材料份数", english: "papers" },
  verifiedBy: { kind: "text", label: "复核单位", english: "verified by" },
  confirmations: { kind: "day", label: "再次认定属实日期", english: "confirmed again on" },
  lastRunOn: { kind: "day", label: "举一反三日期", english: "wider check on" },
  visitedHouseholds: { kind: "integer", label: "入户数", english: "households visited" },
  liftedHouseholds: { kind: "integer", label: "其中脱贫户", english: "lifted households" },
  monitoredHouseholds: { kind: "integer", label: "其中监测户", english: "monitored households" },
  counties: { kind: "integer", label: "县（市、区）数", english: "counties" },
  townships: { kind: "integer", label: "乡镇数", english: "townships" },
  villages: { kind: "integer", label: "村数", english: "villages" },
  statedClasses: { kind: "integer", label: "通报问题类数", english: "classes stated" },
  statedItems: { kind: "integer", label: "通报问题个数", english: "problems stated" },
  recordedClasses: { kind: "integer", label: "登记问题类数", english: "classes recorded" },
  recordedItems: { kind: "integer", label: "登记问题个数", english: "problems recorded" }
}
