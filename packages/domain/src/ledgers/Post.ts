import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A public-welfare post of a village. */
export const Post = ledger({
  name: "post",
  sheet: "岗位",
  english: "posts",
  key: ["id"],
  fields: {
    id: Field.id("岗位编号", "post number"),
    area: Field.required(Field.area("所在村", "village")),
    title: Field.required(Field.text("岗位名称", "title")),
    level: Field.required(
      Field.choice("级别", "level", { county: "县级", township: "乡镇", village: "村级", enterprise: "企业" })
    ),
    department: Field.text("主管部门", "department in charge"),
    employer: Field.text("用人单位", "employer"),
    quota: Field.required(Field.integer("核定人数", "approved holders")),
    monthlyPay: Field.required(Field.yuan("月工资标准", "monthly pay")),
    requiredDays: Field.integer("规定出勤天数", "required days"),
    duties: Field.text("岗位职责", "duties"),
    openedOn: Field.day("开发日期", "opened on"),
    withdrawnOn: Field.day("撤销日期", "withdrawn on")
  }
})
export type Post = typeof Post.schema.Type
