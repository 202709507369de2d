import type { RuleId } from "@wengang/domain/rules/catalogue.ts"
import type { NestedCondition, TopLevelCondition } from "json-rules-engine"
import type { PersonValues } from "./PersonValues.ts"

type Fact = keyof PersonValues & string

const is = (fact: Fact, operator: string, value: unknown): NestedCondition => ({ fact, operator, value })
const all = (...conditions: Array<NestedCondition>): TopLevelCondition => ({ all: conditions })
const any = (...conditions: Array<NestedCondition>): TopLevelCondition => ({ any: conditions })

const inSchool = is("schooling", "notEqual", "none")
const notInSchool = is("schooling", "equal", "none")
const hasLabour = is("labour", "in", ["ordinary", "skilled", "partial"])
const noLabour = is("labour", "in", ["none", "lost"])
const isAway = is("activeAwayRecords", "greaterThan", 0)
const from = (age: number) => is("age", "greaterThanInclusive", age)
const under = (age: number) => is("age", "lessThan", age)
const otherThan = (fact: Fact, byNumber: Fact) =>
  all(is(fact, "notEqual", null), is(fact, "notEqual", { fact: byNumber }))

/** Twelve rules on persons as json-rules-engine writes them, with the national values. */
export const twelveRules = {
  "person.phone-invalid": all(is("phone", "notEqual", ""), is("phone", "notMatching", "^1\\d{10}$")),
  "person.labour-in-school": all(inSchool, hasLabour),
  "person.disability-card": any(
    all(is("health", "equal", "disabled"), is("numberLength", "equal", 18)),
    all(is("health", "notIn", ["disabled", null]), is("numberLength", "in", [20, 22]))
  ),
  "person.labour-contradicts-age": any(
    all(hasLabour, under(16)),
    all(is("labour", "equal", "none"), is("health", "equal", "healthy"), notInSchool, from(16), under(60))
  ),
  "person.schooling-contradicts-age": any(
    all(is("schooling", "equal", "preschool"), from(7)),
    all(is("schooling", "equal", "compulsory"), any(under(6), from(18))),
    all(is("schooling", "in", ["senior", "vocational"]), any(under(14), from(22)))
  ),
  "person.id-number-invalid": all(is("numberFault", "notEqual", null)),
  "person.id-number-duplicate": all(is("sameNumbers", "greaterThan", 0)),
  "person.id-number-contradicts": all(
    is("numberFault", "equal", null),
    any(otherThan("sex", "sexByNumber"), otherThan("bornOn", "bornByNumber"))
  ),
  "ledger.no-labour-away": all(noLabour, isAway),
  "ledger.student-working": all(inSchool, is("activeRecords", "greaterThan", 0)),
  "ledger.destitute-away": all(is("destitute", "equal", true), isAway),
  "ledger.worker-missing": all(
    hasLabour,
    notInSchool,
    is("willing", "equal", null),
    from(18),
    under(60),
    is("records", "equal", 0),
    is("appointments", "equal", 0)
  )
} as const satisfies { readonly [R in RuleId]?: TopLevelCondition }
