import type { Soil } from "../scrambling/Ledgers.ts"
import { plantAttendance } from "./plantAttendance.ts"
import { plantClasses } from "./plantClasses.ts"
import { plantHolders } from "./plantHolders.ts"
import { plantMonitored } from "./plantMonitored.ts"
import { plantPay } from "./plantPay.ts"
import { plantPosts } from "./plantPosts.ts"
import { plantReserve } from "./plantReserve.ts"
import { plantTerms } from "./plantTerms.ts"
import { plantYouths } from "./plantYouths.ts"

/** Faults that single changed cells hardly ever make. */
export function plant(soil: Soil): void {
  plantPosts(soil)
  plantHolders(soil)
  plantAttendance(soil)
  plantPay(soil)
  plantClasses(soil)
  plantYouths(soil)
  plantMonitored(soil)
  plantReserve(soil)
  plantTerms(soil)
}
