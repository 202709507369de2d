import { A } from "@solidjs/router"
import type { AnswerTo } from "@wengang/contract/Call.ts"
import { handOverEndpoint } from "@wengang/contract/endpoints/cases.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { createSignal, For, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import stepStyles from "../CaseSteps/CaseSteps.module.css"
import { words } from "../cases.words.ts"
import { nameOfUnit, unitsFor } from "../units.ts"

interface Props {
  readonly suspicions: ReadonlyArray<{ readonly id: string; readonly area: string }>
  readonly onDone?: () => void
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
              options={units().map((one, index) => ({ value: String(index), name: nameOfUnit(one) }))}
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
