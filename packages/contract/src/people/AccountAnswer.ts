import { departmentNames, roleNames } from "@wengang/domain/people/Role.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Schema } from "effect"

/** An account, as those see it who keep accounts or rights. */
export const AccountAnswer = Schema.Struct({
  id: Schema.String,
  username: Schema.String,
  name: Schema.String,
  /** Null until rights are given. */
  role: Schema.NullOr(Schema.Literals(roleNames)),
  department: Schema.NullOr(Schema.Literals(departmentNames)),
  area: Schema.NullOr(AreaCode),
  active: Schema.Boolean,
  mustChangePassword: Schema.Boolean,
  secondFactor: Schema.Boolean
})
export type AccountAnswer = typeof AccountAnswer.Type

/** An account with a password that is told this once. */
export const IssuedAccountAnswer = Schema.Struct({ account: AccountAnswer, password: Schema.String })
export type IssuedAccountAnswer = typeof IssuedAccountAnswer.Type
