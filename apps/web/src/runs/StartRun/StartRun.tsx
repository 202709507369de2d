import { A } from "@solidjs/router"
import { startRunEndpoint } from "@wengang/contract/endpoints/runs.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { createSignal, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Refusal } from "../../api/Refusal.ts"
import { AreaPicker } from "../../areas/AreaPicker/AreaPicker.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { type Job, watchJob } from "../../imports/watchJob.ts"
import { say } from "../../language/language.ts"
import { session } from "../../people/session.ts"
import { listAddress } from "../../suspicions/filters.ts"
import { words } from "../runs.words.ts"
import styles from "./StartRun.module.css"

interface Props {
  /** The day that is proposed; empty for today. */
  readonly day: string
  /** A run was ordered. */
  readonly onBegun: () => void
}

/** Has one's area, or a part of it, verified at once, and tells what came of it. */
export function StartRun(props: Props) {
  const root = session.latest?.area ?? "000000000000"
  const [area, setArea] = createSignal<string>(root)
  const [day, setDay] = createSignal(props.day)
  const [job, setJob] = createSignal<Job>()
  const { busy, error, send } = sending()
  const start = () =>
    send(async () => {
      setJob(undefined)
      const body = { asOf: day() === "" ? null : (day() as Day), area: area() as AreaCode }
      const begun = await call(startRunEndpoint, { body })
      props.onBegun()
      const ended = await watchJob(begun.id, setJob)
      if (ended.failure !== null) throw new Refusal(ended.failure.sentence, 0)
    })
  return (
    <section class={styles.start} aria-labelledby="start-run">
      <h2 id="start-run">{say(words.start)}</h2>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <AreaPicker
          label={say(words.area)}
          root={root}
          value={area()}
          orAll
          onChoose={(code) => setArea(code === "" ? root : code)}
        />
        <Line label={say(words.dayHint)} type="date" value={day()} onInput={setDay} />
        <Button type="submit" kind="main" disabled={busy()}>
          {say(words.start)}
        </Button>
      </form>
      <Told error={error()} />
      <Show when={job()?.state === "done" ? job() : undefined}>{(done) => <Outcome job={done()} />}</Show>
    </section>
  )
}

function Outcome(props: { readonly job: Job }) {
  const found = () => (props.job.result?.findings ?? {}) as Partial<Record<"opened" | "resolved" | "reopened", number>>
  const opened = () => (found().opened ?? 0) + (found().reopened ?? 0)
  const ofArea = () => (props.job.area === null ? {} : { area: props.job.area })
  return (
    <p role="status" class={styles.done}>
      {say(words.ended(opened(), found().resolved ?? 0))}{" "}
      <A href={listAddress({ ...ofArea(), state: ["open"] })}>{say(words.toSuspicions)}</A>{" "}
      <A href={`/runs?run=${props.job.id}`}>{say(words.toCoverage)}</A>
    </p>
  )
}
