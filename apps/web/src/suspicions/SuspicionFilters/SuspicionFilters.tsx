import { A, useNavigate } from "@solidjs/router"
import { countSuspicionsEndpoint } from "@wengang/contract/endpoints/suspicions.ts"
import { suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { categories, categoryTitles, severities } from "@wengang/domain/rules/Rule.ts"
import { createResource, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { depthOf } from "../../areas/levels.ts"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { say } from "../../language/language.ts"
import { shortName } from "../../names/shortName.ts"
import { ownArea } from "../../people/session.ts"
import { lastRun } from "../../runs/lastRun.ts"
import { type Filters, listAddress } from "../filters.ts"
import { severityWords, stateWords, words } from "../suspicions.words.ts"
import styles from "./SuspicionFilters.module.css"

/** The form that narrows the list; what is chosen goes into the address. */
export function SuspicionFilters(props: { readonly filters: Filters }) {
  const navigate = useNavigate()
  // Whoever works for a place is not asked for what it lies in.
  const own = ownArea()
  const depth = depthOf(own)
  const place = () => props.filters.area ?? own
  const county = () => cut(place(), 6)
  const township = () => cut(place(), 9)
  const village = () => cut(place(), 12)
  const go = (area: string | undefined) => set({ area: area === own ? undefined : area, extent: undefined })
  const [counties] = createResource(
    () => depth < depthOfLevel.county,
    () => areasIn("county")
  )
  const [townships] = createResource(county, (area) => areasIn("township", area))
  const [villages] = createResource(township, (area) => areasIn("village", area))
  const set = (change: { readonly [K in keyof Filters]?: Filters[K] | undefined }) => {
    const { sort: _, ...asked } = { ...props.filters, ...change }
    navigate(listAddress(Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) as Filters))
  }
  const rules = () =>
    (lastRun().latest?.runs[0]?.coverage ?? [])
      .filter(({ category }) => props.filters.category === undefined || category === props.filters.category)
      .map(({ rule, title }) => ({ value: rule, name: say(title) }))
  /** What is chosen, for whoever has the form folded away. */
  const chosen = () => {
    const { category, severity, state } = props.filters
    const rule = rules().find(({ value }) => value === props.filters.rule)
    return [
      category === undefined ? [] : say(categoryTitles[category]),
      rule === undefined ? [] : rule.name,
      severity === undefined ? [] : say(severityWords[severity]),
      state?.length === 1 && state[0] !== undefined ? say(stateWords[state[0]]) : []
    ]
      .flat()
      .join(" · ")
  }
  return (
    <details class={styles.panel} open={window.matchMedia("(min-width: 641px)").matches}>
      <summary class={styles.summary}>
        {say(words.filters)} <span class={styles.chosen}>{chosen()}</span>
      </summary>
      <form class={styles.filters} aria-label={say(words.filters)} onSubmit={(event) => event.preventDefault()}>
        <Show when={depth < depthOfLevel.county}>
          <Choice
            label={say(words.county)}
            value={county() ?? ""}
            options={[all(), ...known(counties.latest, county())]}
            onChoose={(area) => go(area || undefined)}
          />
        </Show>
        <Show when={depth < depthOfLevel.township}>
          <Choice
            label={say(words.township)}
            value={township() ?? ""}
            options={[all(), ...known(county() === undefined ? [] : townships.latest, township())]}
            disabled={county() === undefined}
            onChoose={(area) => go(area || county())}
          />
        </Show>
        <Show when={depth < depthOfLevel.village}>
          <Choice
            label={say(words.village)}
            value={village() ?? ""}
            options={[all(), ...known(township() === undefined ? [] : villages.latest, village())]}
            disabled={township() === undefined}
            onChoose={(area) => go(area || township())}
          />
        </Show>
        <Choice
          label={say(words.topic)}
          value={props.filters.category ?? ""}
          options={[all(), ...categories.map((value) => ({ value, name: say(categoryTitles[value]) }))]}
          onChoose={(value) => set({ category: categories.find((one) => one === value), rule: undefined })}
        />
        <Choice
          label={say(words.rule)}
          value={props.filters.rule ?? ""}
          options={[all(), ...rules()]}
          onChoose={(rule) => set({ rule })}
        />
        <Choice
          label={say(words.severity)}
          value={props.filters.severity ?? ""}
          options={[all(), ...severities.map((value) => ({ value, name: say(severityWords[value]) }))]}
          onChoose={(value) => set({ severity: severities.find((one) => one === value) })}
        />
        <Choice
          label={say(words.state)}
          value={stateValue(props.filters.state)}
          options={[
            { value: "", name: say(words.waiting) },
            ...suspicionStates.map((value) => ({ value, name: say(stateWords[value]) })),
            { value: anyState, name: say(words.anyState) }
          ]}
          onChoose={(value) => set({ state: statesOf(value) })}
        />
        <A href="/suspicions" class={styles.reset} noScroll>
          {say(words.reset)}
        </A>
      </form>
    </details>
  )
}

const anyState = "any"

function stateValue(state: Filters["state"]): string {
  if (state === undefined) return ""
  return state.length === suspicionStates.length ? anyState : (state[0] ?? "")
}

function statesOf(value: string): Filters["state"] {
  if (value === "") return undefined
  return value === anyState ? suspicionStates : suspicionStates.filter((one) => one === value)
}

/** The area of a level in which a code lies; undefined where the code names a wider one. */
function cut(area: string | undefined, digits: 6 | 9 | 12): string | undefined {
  if (area === undefined || /^0*$/.test(area.slice(digits === 6 ? 4 : digits - 3, digits))) return undefined
  return area.slice(0, digits).padEnd(12, "0")
}

const depthOfLevel = { county: 3, township: 4, village: 5 } as const

type Level = "county" | "township" | "village"
const lengthOf = { county: 6, township: 9, village: 12 } as const

/** The areas of a level that ever had a suspicion. */
async function areasIn(level: Level, area?: string) {
  const query = { level, state: [...suspicionStates], ...(area === undefined ? {} : { area }) }
  const { counts } = await call(countSuspicionsEndpoint, { query })
  return counts
    .filter((count) => cut(count.area, lengthOf[level]) !== undefined)
    .map((count) => ({ value: count.area as string, name: shortName(count.name), chinese: true }))
}

const all = () => ({ value: "", name: say(words.all) })

/** The areas to choose from, with the one chosen, even where the ledgers do not know it. */
function known(
  areas: Awaited<ReturnType<typeof areasIn>> | undefined,
  chosen: string | undefined
): Awaited<ReturnType<typeof areasIn>> {
  const some = areas ?? []
  if (chosen === undefined || some.some(({ value }) => value === chosen)) return some
  return [...some, { value: chosen, name: chosen, chinese: true }]
}
