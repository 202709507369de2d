import { departmentNames } from "@wengang/domain/people/Role.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { longest } from "@wengang/domain/values/Remark.ts"
import { Effect, Schema } from "effect"

export const CaseId = Schema.String.check(Schema.isPattern(/^\d{6}-\d{4}-\d{4,6}$/u))
export const OneCase = Schema.Struct({ id: CaseId })
/** The SHA-256 of a paper's content, in hexadecimal. */
export const Digest = Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u))
export const SuspicionId = Schema.String.check(Schema.isPattern(/^[0-9a-f]{32}$/u))
/** The office that is to put a case right. */
export const RectifyingUnit = Schema.Struct({
  area: AreaCode,
  role: Schema.Literals(["village", "township", "county"]),
  department: Schema.NullOr(Schema.Literals(departmentNames as ["employment", "monitoring"])).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed(null))
  )
})
export const Remark = Schema.String.check(Schema.isMaxLength(longest))
export const OptionalRemark = Schema.NullOr(Remark).pipe(Schema.withDecodingDefaultKey(Effect.succeed(null)))
export const OptionalDay = Schema.NullOr(Day).pipe(Schema.withDecodingDefaultKey(Effect.succeed(null)))
