import type { NightUnderWay } from "@wengang/application/runs/listRunsUnderWay.ts"

/** How far the run of the night is, while there is one: kept in memory, as the run writes nothing before its end. */
export class Night {
  private now: NightUnderWay | undefined

  /** Undefined while no night's run goes on. */
  get underWay(): NightUnderWay | undefined {
    return this.now
  }

  begin(id: string, at: Date): void {
    this.now = { id, at: at.toISOString(), done: 0, total: 0 }
  }

  advance(done: number, total: number): void {
    if (this.now !== undefined) this.now = { ...this.now, done, total }
  }

  end(): void {
    this.now = undefined
  }
}
