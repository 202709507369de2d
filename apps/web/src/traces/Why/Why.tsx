import { listRulesEndpoint, startTraceEndpoint, traceEndpoint } from "@wengang/contract/endpoints/rules.ts"
import type { SubjectKind } from "@wengang/domain/rules/View.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { createResource, createSignal, Show } from "solid-js"
import type { RuleCard } from "../../api/answers.ts"
import { call } from "../../api/call.ts"
import { Refusal } from "../../api/Refusal.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { watchJob } from "../../imports/watchJob.ts"
import { say } from "../../language/language.ts"
import { type Trace, TraceText } from "../TraceText/TraceText.tsx"
import { words } from "../traces.words.ts"
import styles from "./Why.module.css"

/** What a rule can be asked about, as it is called here. */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: string
  readonly name: string
}

interface Props {
  readonly subjects: ReadonlyArray<Subject>
  readonly day: string
  /** The rule that is proposed. */
  readonly rule?: string
  /** Whether a whole county is judged: then a job tells. */
  readonly takesLong?: boolean
}

/** The trace that a job makes, once it has ended. */
async function traceByJob(
  params: { readonly rule: string },
  body: { readonly subject: string; readonly asOf?: Day }
): Promise<Trace> {
  const { id } = await call(startTraceEndpoint, { params, body })
  const { failure, result } = await watchJob(id, () => {})
  if (failure !== null) throw new Refusal(failure.sentence, 0)
  return result as unknown as Trace
}

/** Asks why a rule flags one of these on a day, or why it does not; the rules are fetched when it is opened. */
export function Why(props: Props) {
  const [opened, setOpened] = createSignal(false)
  const [rules] = createResource(opened, () => call(listRulesEndpoint, { query: {} }))
  const [subject, setSubject] = createSignal("0")
  const [rule, setRule] = createSignal(props.rule)
  const [day, setDay] = createSignal(props.day)
  const [trace, setTrace] = createSignal<Trace>()
  const { busy, error, send } = sending()
  const chosen = () => props.subjects[Number(subject())]
  const fitting = (): ReadonlyArray<RuleCard> =>
    (rules.latest?.rules ?? []).filter((one) => one.subject === chosen()?.kind)
  const chosenRule = () => fitting().find((one) => one.rule === rule())?.rule ?? fitting()[0]?.rule ?? ""
  const ask = () =>
    send(async () => {
      setTrace(undefined)
      const asked = { subject: chosen()?.id ?? "", ...(day() === "" ? {} : { asOf: day() as Day }) }
      const params = { rule: chosenRule() }
      setTrace(
        props.takesLong === true ? await traceByJob(params, asked) : await call(traceEndpoint, { params, query: asked })
      )
    })
  return (
    <section class={styles.why} aria-labelledby="why-and-why-not">
      <details onToggle={(event) => setOpened(opened() || event.currentTarget.open)}>
        <summary>
          <h2 id="why-and-why-not">{say(words.title)}</h2>
        </summary>
        <p class={styles.hint}>{say(words.hint)}</p>
        <form
          class={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void ask()
          }}
        >
          <Show when={props.subjects.length > 1}>
            <Choice
              label={say(words.subject)}
              value={subject()}
              options={props.subjects.map(({ name }, at) => ({ value: String(at), name, chinese: true }))}
              onChoose={setSubject}
            />
          </Show>
          <Choice
            label={say(words.rule)}
            value={chosenRule()}
            options={fitting().map((one) => ({ value: one.rule, name: say(one.title) }))}
            onChoose={setRule}
          />
          <Line label={say(words.day)} type="date" value={day()} onInput={setDay} />
          <Button type="submit" disabled={busy() || chosenRule() === ""}>
            {say(words.show)}
          </Button>
        </form>
        <Show when={props.takesLong}>
          <p role="status" class={styles.hint}>
            {busy() ? say(words.counting) : ""}
          </p>
        </Show>
        <Told error={error()} />
        <Show when={trace()}>{(traced) => <TraceText trace={traced()} />}</Show>
      </details>
    </section>
  )
}
