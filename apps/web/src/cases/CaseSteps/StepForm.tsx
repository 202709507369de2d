import { createSignal, For, Match, onMount, Show, Switch } from "solid-js"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import type { CaseDetail } from "../caseAnswers.ts"
import { words } from "../cases.words.ts"
import { decidesTime } from "../rights.ts"
import { nameOfUnit, type Unit, unitsToHandOnTo } from "../units.ts"
import styles from "./CaseSteps.module.css"
import { type Said, takeStep } from "./takeStep.ts"

interface Props {
  readonly step: string
  readonly one: CaseDetail
  readonly onDone: () => Promise<void>
  readonly onCancel: () => void
}

const towardsClosing: ReadonlySet<string> = new Set(["submit", "review", "close"])

/** What a step asks whoever takes it. */
export function StepForm(props: Props) {
  const { plan, responsible, papers, quality } = props.one
  const units = unitsToHandOnTo(props.one)
  const [said, setSaid] = createSignal<Said>({
    responsible: plan?.responsible ?? responsible ?? "",
    measure: plan?.measure ?? "",
    quality: quality ?? "",
    deadline: "",
    text: "",
    evidence: papers.map(({ digest }) => digest),
    unit: units[0],
    leader: ""
  })
  const { busy, error, send } = sending()
  const set = (change: Partial<Said>) => setSaid({ ...said(), ...change })
  const submit = () =>
    send(async () => {
      await takeStep(props.step, props.one.id, props.one.version, said())
      await props.onDone()
    })
  /** Findings that the rules still hold to be so, where somebody is about to say that they were put right. */
  const unsettled = () =>
    towardsClosing.has(props.step)
      ? props.one.standing.filter(({ state }) => state !== "gone" && state !== "cleared")
      : []
  let form: HTMLFormElement | undefined
  onMount(() => form?.querySelector<HTMLElement>("input, select, textarea, button")?.focus())
  return (
    <form
      ref={form}
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Show when={unsettled().length > 0}>
        <p class={styles.unsettled}>{say(words.unsettled(unsettled().length))}</p>
      </Show>
      <Switch>
        <Match when={props.step === "plan"}>
          <Line
            label={say(words.responsible)}
            value={said().responsible}
            onInput={(text) => set({ responsible: text })}
            required
          />
          <Line
            label={say(words.measure)}
            value={said().measure}
            onInput={(text) => set({ measure: text })}
            required
            tall
          />
          <Line label={say(words.quality)} value={said().quality} onInput={(text) => set({ quality: text })} required />
          <Line
            label={say(props.one.deadline === null ? words.firstDeadline : words.newDeadline)}
            type="date"
            required={props.one.deadline === null}
            value={said().deadline}
            onInput={(text) => set({ deadline: text })}
          />
        </Match>
        <Match when={props.step === "report"}>
          <Line label={say(words.text)} value={said().text} onInput={(text) => set({ text })} required tall />
        </Match>
        <Match when={props.step === "submit"}>
          <Line label={say(words.account)} value={said().text} onInput={(text) => set({ text })} required tall />
          <Evidence one={props.one} chosen={said().evidence} onChoose={(evidence) => set({ evidence })} />
        </Match>
        <Match when={props.step === "askExtension"}>
          <Line
            label={say(words.until)}
            type="date"
            value={said().deadline}
            onInput={(text) => set({ deadline: text })}
            required
          />
          <Line label={say(words.reason)} value={said().text} onInput={(text) => set({ text })} required tall />
        </Match>
        <Match when={props.step === "handOn"}>
          <p>{say(words.handOnHint)}</p>
          <Choice
            label={say(words.to)}
            value={String(units.indexOf(said().unit as Unit))}
            options={units.map((unit, index) => ({ value: String(index), name: nameOfUnit(unit) }))}
            onChoose={(index) => set({ unit: units[Number(index)] })}
          />
          <Line label={say(words.leader)} value={said().leader} onInput={(leader) => set({ leader })} />
          <Show when={decidesTime(props.one)}>
            <Line
              label={say(words.nextDeadline)}
              type="date"
              value={said().deadline}
              onInput={(text) => set({ deadline: text })}
            />
          </Show>
          <Line label={say(words.reason)} value={said().text} onInput={(text) => set({ text })} required tall />
        </Match>
        <Match when={props.step === "return" || props.step === "refuseExtension"}>
          <Line label={say(words.reason)} value={said().text} onInput={(text) => set({ text })} required tall />
        </Match>
      </Switch>
      <Told error={error()} />
      <div class={styles.buttons}>
        <Button type="submit" kind="main" disabled={busy()}>
          {say(words.send)}
        </Button>
        <Button onClick={props.onCancel}>{say(words.cancel)}</Button>
      </div>
    </form>
  )
}

function Evidence(props: {
  readonly one: CaseDetail
  readonly chosen: ReadonlyArray<string>
  readonly onChoose: (digests: ReadonlyArray<string>) => void
}) {
  const toggle = (digest: string, wanted: boolean) =>
    props.onChoose(wanted ? [...props.chosen, digest] : props.chosen.filter((one) => one !== digest))
  return (
    <fieldset class={styles.papers}>
      <legend>{say(words.evidence)}</legend>
      <Show when={props.one.papers.length > 0} fallback={<p>{say(words.noPapers)}</p>}>
        <For each={props.one.papers}>
          {(paper) => (
            <label>
              <input
                type="checkbox"
                checked={props.chosen.includes(paper.digest)}
                onChange={(event) => toggle(paper.digest, event.currentTarget.checked)}
              />
              {paper.name}
            </label>
          )}
        </For>
      </Show>
    </fieldset>
  )
}
