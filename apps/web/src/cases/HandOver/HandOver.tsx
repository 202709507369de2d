import { A } from "@solidjs/router"
import type { AnswerTo } from "@wengang/contract/Call.ts"
import { handOverEndpoint } from "@wengang/contract/endpoints/cases.ts"
import { departmentNames, departments } from "@wengang/domain/people/Role.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { createSignal, For, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { at, depthOf } from "../../areas/levels.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { areaPath } from "../../names/names.ts"
import { shortName } from "../../names/shortName.ts"
import stepStyles from "../CaseSteps/CaseSteps.module.css"
import { words } from "../cases.words.ts"

interface Props {
  readonly suspicions: ReadonlyArray<{ readonly id: string; readonly area: string }>
  readonly onDone?: () => void
}

type Unit = {
  readonly area: AreaCode
  readonly role: "village" | "township" | "county"
  readonly department: Department
}
type Department = "employment" | "monitoring" | null

/** The offices to which findings of these areas can be handed over: those of the areas in which all of them lie. */
function unitsFor(areas: ReadonlyArray<string>): ReadonlyArray<Unit> {
  const [first = ""] = areas
  const holds = (depth: number) =>
    areas.every((area) => depthOf(area) >= depth && at(area, depth) === at(first, depth)) && depthOf(first) >= depth
  const area = (depth: number) => at(first, depth) as AreaCode
  return [
    ...(holds(5) ? [{ area: area(5), role: "village" as const, department: null }] : []),
    ...(holds(4) ? [{ area: area(4), role: "township" as const, department: null }] : []),
    ...(holds(3)
      ? ([null, ...departmentNames] as ReadonlyArray<Department>).map((department) => ({
          area: area(3),
          role: "county" as const,
          department
        }))
      : [])
  ]
}

/** Hands over confirmed suspicions: to whom, who answers for it, by when. */
export function HandOver(props: Props) {
  const units = () => unitsFor(props.suspicions.map(({ area }) => area))
  const [unit, setUnit] = createSignal("0")
  const [leader, setLeader] = createSignal("")
  const [responsible, setResponsible] = createSignal("")
  const [deadline, setDeadline] = createSignal("")
  const [quality, setQuality] = createSignal("")
  const [grouped, setGrouped] = createSignal(false)
  const [made, setMade] = createSignal<AnswerTo<typeof handOverEndpoint>["cases"]>()
  const { busy, error, send } = sending()
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim())
  const handOver = () =>
    send(async () => {
      const [first, ...others] = props.suspicions.map(({ id }) => id)
      const chosen = units()[Number(unit())]
      if (first === undefined || chosen === undefined) return
      const body = {
        suspicions: [first, ...others] as const,
        grouped: grouped(),
        unit: chosen,
        leader: orNull(leader()),
        responsible: orNull(responsible()),
        quality: orNull(quality()),
        deadline: orNull(deadline()) as Day | null
      }
      const { cases } = await call(handOverEndpoint, { body })
      setMade(cases)
      props.onDone?.()
    })
  const nameOf = ({ area, role, department }: Unit) => {
    const place = shortName(areaPath(area)?.slice(-1)[0] ?? area)
    if (department !== null) return `${place} ${say(departments[department])}`
    return role === "county" ? `${place} ${say(words.countyOffice)}` : place
  }
  return (
    <section class={stepStyles.steps} aria-labelledby="handover">
      <h2 id="handover">{say(words.handOver)}</h2>
      <Show when={made()} keyed>
        {(cases) => (
          <p role="status">
            {say(words.handedOver(cases.length))}{" "}
            <For each={cases}>{(one) => <A href={`/cases/${one.id}`}>{one.number} </A>}</For>
          </p>
        )}
      </Show>
      <Show when={made() === undefined}>
        <Show when={units().length > 0} fallback={<p role="alert">{say(words.tooWide)}</p>}>
          <p>{say(words.handOverHint)}</p>
          <form
            class={stepStyles.form}
            onSubmit={(event) => {
              event.preventDefault()
              void handOver()
            }}
          >
            <Choice
              label={say(words.to)}
              value={unit()}
              options={units().map((one, index) => ({ value: String(index), name: nameOf(one) }))}
              onChoose={setUnit}
            />
            <Line label={say(words.leader)} value={leader()} onInput={setLeader} />
            <Line label={say(words.responsible)} value={responsible()} onInput={setResponsible} />
            <Line label={say(words.deadlineDay)} type="date" value={deadline()} onInput={setDeadline} />
            <Line label={say(words.quality)} value={quality()} onInput={setQuality} />
            <Show when={props.suspicions.length > 1}>
              <label>
                <input
                  type="checkbox"
                  checked={grouped()}
                  onChange={(event) => setGrouped(event.currentTarget.checked)}
                />{" "}
                {say(words.grouped)}
              </label>
            </Show>
            <Told error={error()} />
            <div class={stepStyles.buttons}>
              <Button type="submit" kind="main" disabled={busy()}>
                {say(words.handOver)}
              </Button>
            </div>
          </form>
        </Show>
      </Show>
    </section>
  )
}
