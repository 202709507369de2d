import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** Places that an employer offers, held in the job reserve. */
export const Vacancy = ledger({
  name: "vacancy",
  sheet: "岗位储备",
  english: "vacancies",
  key: ["id"],
  fields: {
    id: Field.id("储备编号", "vacancy number"),
    area: Field.required(Field.area("所在地区", "area")),
    employer: Field.text("用工单位", "employer"),
    employerCode: Field.text("信用代码", "credit code"),
    occupation: Field.text("工种", "occupation"),
    headcount: Field.required(Field.integer("人数", "headcount")),
    monthlyPay: Field.yuan("月薪", "monthly pay"),
    phone: Field.phone("联系电话", "phone"),
    publishedOn: Field.required(Field.day("发布日期", "published on")),
    verifiedOn: Field.day("核实日期", "verified on"),
    closedOn: Field.day("截止日期", "closed on")
  }
})
export type Vacancy = typeof Vacancy.schema.Type
