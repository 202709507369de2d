import { permissions } from "@wengang/domain/people/Permission.ts"
import { departmentNames, roleNames } from "@wengang/domain/people/Role.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Schema } from "effect"

/** Whoever is signed in, and what they must do before anything else. */
export const SessionAnswer = Schema.Struct({
  id: Schema.String,
  username: Schema.String,
  name: Schema.String,
  role: Schema.Literals(roleNames),
  department: Schema.NullOr(Schema.Literals(departmentNames)),
  area: Schema.NullOr(AreaCode),
  areaName: Schema.NullOr(Schema.String),
  /** Empty while there is something that must be done first. */
  permissions: Schema.Array(Schema.Literals(permissions)),
  mustChangePassword: Schema.Boolean,
  /** An administrator without a second factor. */
  mustEnrol: Schema.Boolean,
  /** After how many minutes without a request the session ends. */
  idleMinutes: Schema.Int,
  /** In how many seconds the session ends however much it is used: no clock but the server's has to be right. */
  endsInSeconds: Schema.Int,
  /** Whether the ledgers are those of the demonstration. */
  demonstration: Schema.Boolean,
  /** The day on which offices act: today in China, or the day of the ledgers where they stand still. */
  workDay: Day
})
export type SessionAnswer = typeof SessionAnswer.Type
