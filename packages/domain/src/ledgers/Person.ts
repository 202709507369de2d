import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A member of a household. */
export const Person = ledger({
  name: "person",
  sheet: "人员",
  english: "persons",
  key: ["id"],
  fields: {
    id: Field.id("人员编号", "person number"),
    householdId: Field.required(Field.reference("户编号", "household number", "household")),
    name: Field.required(Field.text("姓名", "name")),
    idNumber: Field.idNumber("证件号码", "ID number"),
    sex: Field.choice("性别", "sex", { male: "男", female: "女" }),
    bornOn: Field.day("出生日期", "born on"),
    relation: Field.text("与户主关系", "relation to the head"),
    schooling: Field.choiceOr(
      "在校状况",
      "schooling",
      {
        none: "非在校",
        preschool: "学前",
        compulsory: "义务教育",
        senior: "高中",
        vocational: "中职",
        tertiary: "高校"
      },
      "none"
    ),
    health: Field.choice("健康状况", "health", {
      healthy: "健康",
      chronic: "慢性病",
      seriousIllness: "大病",
      disabled: "残疾"
    }),
    labour: Field.required(
      Field.choice("劳动技能", "labour ability", {
        ordinary: "普通劳动力",
        skilled: "技能劳动力",
        partial: "弱劳动力或半劳动力",
        lost: "丧失劳动力",
        none: "无劳动力"
      })
    ),
    status: Field.choiceOr("状态", "status", { active: "在册", deceased: "死亡", movedOut: "迁出" }, "active"),
    statusOn: Field.day("状态日期", "status since"),
    willing: Field.yesNo("就业意愿", "willing to work"),
    destitute: Field.yesNo("特困供养", "destitute support"),
    cadre: Field.yesNo("村干部", "village cadre"),
    publicPayroll: Field.yesNo("财政供养", "on public payroll"),
    phone: Field.phone("联系电话", "phone")
  }
})
export type Person = typeof Person.schema.Type

/** Whether a person has labour: ordinary, skilled or partial. */
export function hasLabour(person: Pick<Person, "labour">): boolean {
  return person.labour === "ordinary" || person.labour === "skilled" || person.labour === "partial"
}

/** Whether a person goes to school, at whatever stage. */
export function isInSchool(person: Pick<Person, "schooling">): boolean {
  return person.schooling !== "none"
}

/** Whether a person is on the register: neither deceased nor moved out. */
export function isOnRegister(person: Pick<Person, "status">): boolean {
  return person.status === "active"
}
