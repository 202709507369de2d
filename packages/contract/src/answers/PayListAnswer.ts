import { lacks } from "@wengang/domain/payLists/Lack.ts"
import { payListEventKinds, payListStates } from "@wengang/domain/payLists/PayList.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Month } from "@wengang/domain/values/Month.ts"
import { Schema } from "effect"

const State = Schema.Literals(payListStates)
const Whole = Schema.NullOr(Schema.Int)
const name = { area: AreaCode, month: Month }

/** How a list stands after a step; `version` goes into `If-Match` of the next. */
export const PayListStanding = Schema.Struct({
  ...name,
  state: State,
  version: Schema.String,
  /** SHA-256 of the figures that were submitted. */
  digest: Schema.NullOr(Schema.String)
})

/** What attendance and pay say otherwise than an approved list, in persons and fen. */
const Left = Schema.Struct({ persons: Schema.Int, money: Schema.Int })

/** A list as lists of lists show it. */
export const PayListSummary = Schema.Struct({
  ...name,
  areaPath: Schema.Array(Schema.String),
  state: State,
  version: Schema.String,
  persons: Schema.Int,
  /** What is due in all, in fen. */
  money: Schema.Int,
  /** How many holders were left out, as something was missing. */
  leftOut: Schema.Int,
  left: Left
}).annotate({ identifier: "PayListSummary" })

const figures = {
  appointmentId: Schema.String,
  personId: Schema.String,
  name: Schema.String,
  postTitle: Schema.String,
  due: Schema.Int
}

/** The pay list of a village for a month. Money in fen. */
export const PayListAnswer = Schema.Struct({
  ...PayListStanding.fields,
  areaPath: Schema.Array(Schema.String),
  /** As the ledgers stand. */
  lines: Schema.Array(
    Schema.Struct({
      ...figures,
      postId: Schema.String,
      days: Whole,
      paid: Schema.Int,
      paidOn: Schema.NullOr(Day),
      /** What must be put right before the holder can be on the list. */
      lacks: Schema.Array(Schema.Literals(lacks))
    })
  ),
  /** As they were when the list was submitted. */
  figures: Schema.Array(Schema.Struct({ ...figures, days: Schema.Int })),
  leftOut: Schema.Array(Schema.String),
  /** Where attendance or pay have left the approved figures. */
  departures: Schema.Array(
    Schema.Struct({
      appointmentId: Schema.String,
      name: Schema.String,
      approved: Schema.NullOr(Schema.Struct({ days: Schema.Int, due: Schema.Int })),
      now: Schema.Struct({ days: Whole, due: Whole, paid: Whole }),
      amount: Schema.Int
    })
  ),
  /** The steps that the asker may take now. */
  offered: Schema.Array(Schema.Literals(payListEventKinds)),
  steps: Schema.Array(
    Schema.Struct({
      kind: Schema.Literals(payListEventKinds),
      by: Schema.String,
      at: Schema.String,
      reason: Schema.NullOr(Schema.String)
    })
  )
}).annotate({ identifier: "PayList" })
