import type { Ledgers } from "../synthetic/Ledgers.ts"
import { plantN1 } from "./faults/N1.ts"
import { plantN2 } from "./faults/N2.ts"
import { plantN3 } from "./faults/N3.ts"
import { plantN4 } from "./faults/N4.ts"
import { plantN5 } from "./faults/N5.ts"
import { plantN6 } from "./faults/N6.ts"
import { plantN7 } from "./faults/N7.ts"
import { plantN8 } from "./faults/N8.ts"
import { plantN9 } from "./faults/N9.ts"
import { plantN10 } from "./faults/N10.ts"
import { plantN11 } from "./faults/N11.ts"
import { plantN12 } from "./faults/N12.ts"
import { plantN13 } from "./faults/N13.ts"
import { plantN14 } from "./faults/N14.ts"
import type { Fault, NoticeCase } from "./NoticeCase.ts"
import { cleanTwin } from "./Twin.ts"

const faults: ReadonlyArray<Fault> = [
  plantN1,
  plantN2,
  plantN3,
  plantN4,
  plantN5,
  plantN6,
  plantN7,
  plantN8,
  plantN9,
  plantN10,
  plantN11,
  plantN12,
  plantN13,
  plantN14
]

function planted(): { readonly ledgers: Ledgers; readonly cases: ReadonlyArray<NoticeCase> } {
  const ledgers = cleanTwin()
  return { ledgers, cases: faults.flatMap((plant) => plant(ledgers)) }
}

/** The ledgers as the notice found them: the twin with the faults of each sentence. */
export function noticeLedgers(): Ledgers {
  return planted().ledgers
}

/** What must be caught in the notice's ledgers on its day: every rule of an entry on every subject of it. */
export const noticeCases: ReadonlyArray<NoticeCase> = planted().cases
