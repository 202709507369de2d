import * as Area from "../values/Area.ts"
import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A person's work at one place over one span of days. */
export const Employment = ledger({
  name: "employment",
  sheet: "就业",
  english: "employment records",
  key: ["id"],
  fields: {
    id: Field.id("就业编号", "record number"),
    personId: Field.required(Field.reference("人员编号", "person number", "person")),
    place: Field.area("务工地", "place of work"),
    employer: Field.text("单位", "employer"),
    industry: Field.text("行业", "industry"),
    channel: Field.choice("渠道", "channel", {
      migrant: "外出务工",
      local: "本地企业",
      workshop: "帮扶车间",
      post: "公益性岗位",
      selfEmployed: "自主创业",
      flexible: "灵活就业",
      dispatched: "劳务输出"
    }),
    monthlyIncome: Field.yuan("月收入", "monthly income"),
    startOn: Field.required(Field.day("开始日期", "start")),
    endOn: Field.day("结束日期", "end"),
    verifiedOn: Field.required(Field.day("核实日期", "verified on"))
  }
})
export type Employment = typeof Employment.schema.Type

/** Whether the record is a regular job: neither a public-welfare post nor flexible work. */
export function isRegularJob(employment: Pick<Employment, "channel">): boolean {
  return employment.channel !== "post" && employment.channel !== "flexible"
}

/** Whether the place of work lies outside the county of `home`; an empty place does not, nor does the city or province of `home`. */
export function isAway(employment: Pick<Employment, "place">, home: Area.AreaCode): boolean {
  return employment.place !== null && Area.inDifferentCounties(employment.place, home)
}

/** Whether the place of work lies outside the province of `home`; an empty place does not. */
export function isOutOfProvince(employment: Pick<Employment, "place">, home: Area.AreaCode): boolean {
  return employment.place !== null && Area.inDifferentProvinces(employment.place, home)
}
