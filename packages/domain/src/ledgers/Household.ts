import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A household on the register of lifted and monitored households. */
export const Household = ledger({
  name: "household",
  sheet: "户",
  english: "households",
  key: ["id"],
  fields: {
    id: Field.id("户编号", "household number"),
    area: Field.required(Field.area("所在村", "village")),
    headName: Field.text("户主姓名", "head of household"),
    kind: Field.required(Field.choice("户类型", "kind", { lifted: "脱贫户", monitored: "监测户", other: "其他" })),
    monitoringKind: Field.choice("监测类别", "monitoring kind", {
      unstable: "脱贫不稳定户",
      marginal: "边缘易致贫户",
      sudden: "突发严重困难户"
    }),
    riskRemoved: Field.yesNo("风险已消除", "risk removed"),
    identifiedOn: Field.day("识别日期", "identified on"),
    declaredSize: Field.integer("家庭人口", "declared size"),
    declaredWorkers: Field.integer("劳动力人数", "declared workers"),
    phone: Field.phone("联系电话", "phone")
  }
})
export type Household = typeof Household.schema.Type

/** Whether a household is of the target group: lifted or monitored. */
export function isTargetGroup(household: Pick<Household, "kind">): boolean {
  return household.kind === "lifted" || household.kind === "monitored"
}
