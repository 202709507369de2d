import { type Supply, SupplyByCounty } from "@wengang/domain/dossiers/Supply.ts"
import { type LedgerName, ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Ledgers } from "../synthetic/Ledgers.ts"

/** The cells by which a row can tell where it lies. */
interface Placed {
  readonly id?: string
  readonly area?: Area.AreaCode
  readonly householdId?: string
  readonly personId?: string
  readonly postId?: string
  readonly appointmentId?: string
}

/** In which counties each sheet has rows: what hangs on posts lies where the post does, other rows where the person lives. */
export function suppliedSheets(ledgers: Ledgers): Supply {
  const places = new Map<string, Area.AreaCode>()
  const placeOf = ({ area, householdId, personId, postId, appointmentId }: Placed): Area.AreaCode | undefined =>
    area ?? places.get(appointmentId ?? postId ?? personId ?? householdId ?? "")
  const supplied = new Map<Area.AreaCode, Set<LedgerName>>()
  // A ledger comes after those to which its rows refer.
  for (const name of ledgerNames) {
    for (const row of ledgers[name] as ReadonlyArray<Placed>) {
      const place = placeOf(row)
      if (place === undefined) continue
      if (row.id !== undefined) places.set(row.id, place)
      const county = Area.at(place, "county")
      const sheets = supplied.get(county)
      if (sheets === undefined) supplied.set(county, new Set([name]))
      else sheets.add(name)
    }
  }
  return new SupplyByCounty(supplied)
}
