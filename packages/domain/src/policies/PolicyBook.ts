import * as Area from "../values/Area.ts"
import * as Day from "../values/Day.ts"
import type { ParameterDeclaration, ParameterValue, ParameterWindow, Standing } from "./Parameter.ts"

/** What a parameter is worth at a place on a day, and until when that can hold. */
export interface Setting {
  readonly value: ParameterValue | null
  readonly standing: Standing
  /** The window it comes from; undefined for the national value that the rule declares. */
  readonly window: ParameterWindow | undefined
  /** The first later day on which another window may decide, or null. */
  readonly until: Day.Day | null
}

const nearestFirst: ReadonlyArray<Area.AreaLevel> = ["village", "township", "county", "city", "province"]

/**
 * The windows that jurisdictions set, asked by rule, name, place and day: the nearest jurisdiction wins (village,
 * township, county, city, province, nation), in it the window that holds the day; a jurisdiction without a window
 * for the day leaves the question to the next one.
 */
export class PolicyBook {
  static readonly national = new PolicyBook([])
  private readonly windows = new Map<string, ReadonlyArray<ParameterWindow>>()
  private readonly settings = new Map<string, Setting>()

  constructor(windows: Iterable<ParameterWindow>) {
    for (const window of windows) {
      const name = `${window.rule}/${window.name}`
      this.windows.set(name, [...(this.windows.get(name) ?? []), window])
    }
  }

  /** The setting of a rule's parameter for an area on a day. */
  setting(rule: string, declaration: ParameterDeclaration, area: Area.AreaCode, day: Day.Day): Setting {
    const name = `${rule}/${declaration.name}`
    const windows = this.windows.get(name)
    const memo = windows === undefined ? name : `${name}/${day}/${area}`
    const known = this.settings.get(memo)
    if (known !== undefined) return known
    const setting = resolve(declaration, windows ?? [], area, day)
    this.settings.set(memo, setting)
    return setting
  }

  /** All windows of a rule's parameter, oldest first. */
  windowsOf(rule: string, name: string): ReadonlyArray<ParameterWindow> {
    return [...(this.windows.get(`${rule}/${name}`) ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1))
  }
}

function resolve(
  declaration: ParameterDeclaration,
  windows: ReadonlyArray<ParameterWindow>,
  area: Area.AreaCode,
  day: Day.Day
): Setting {
  let until: Day.Day | null = null
  const boundary = (at: Day.Day) => {
    if (at > day && (until === null || at < until)) until = at
  }
  let decided: ParameterWindow | undefined
  for (const jurisdiction of [...nearestFirst.map((level) => Area.at(area, level)), null]) {
    for (const window of windows) {
      if (window.jurisdiction !== jurisdiction) continue
      boundary(window.from)
      if (window.to !== null) boundary(Day.plusDays(window.to, 1))
      if (decided === undefined && window.from <= day && (window.to === null || window.to >= day)) decided = window
    }
    if (decided !== undefined) break
  }
  if (decided !== undefined) return { value: decided.value, standing: decided.standing, window: decided, until }
  return { value: declaration.national, standing: declaration.standing, window: undefined, until }
}
