import {
  answerSuspicionEndpoint,
  clearSuspicionEndpoint,
  confirmSuspicionEndpoint
} from "@wengang/contract/endpoints/judgements.ts"
import {
  type ClearanceReason,
  clearanceReasonCodes,
  clearanceReasons
} from "@wengang/domain/findings/ClearanceReason.ts"
import { rolesThatMay } from "@wengang/domain/people/Permission.ts"
import { roles } from "@wengang/domain/people/Role.ts"
import { createSignal, createUniqueId, Show } from "solid-js"
import type { SuspicionDetail } from "../../api/answers.ts"
import { call } from "../../api/call.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { mayDo } from "../../people/session.ts"
import styles from "./Judge.module.css"
import { words } from "./judge.words.ts"

type Kind = "clear" | "confirm" | "answer"

interface Props {
  readonly suspicion: SuspicionDetail["suspicion"]
  /** Whether whoever is signed in explained it at an entry: somebody else clears it then. */
  readonly ownRemark: boolean
  readonly onJudged: () => void
}

/** What may be said of a suspicion in its state by whoever is signed in. */
function kindsFor({ suspicion: { state }, ownRemark }: Props): ReadonlyArray<Kind> {
  if (state === "gone") return []
  const judging: ReadonlyArray<Kind> = state === "open" ? ["clear", "confirm"] : state === "cleared" ? ["confirm"] : []
  const answer: ReadonlyArray<Kind> = mayDo("suspicion.answer") ? ["answer"] : []
  if (!mayDo("suspicion.judge")) return answer
  // Whoever explained it may still confirm it, but not by a slip.
  return ownRemark ? [...answer, ...judging.filter((kind) => kind !== "clear")] : [...judging, ...answer]
}

/** Clears, confirms or answers a suspicion. */
export function Judge(props: Props) {
  const kinds = () => kindsFor(props)
  return (
    <Show when={props.suspicion.state !== "gone"}>
      <section class={styles.section} aria-labelledby="judge">
        <h2 id="judge" tabindex="-1">
          {say(words.title)}
        </h2>
        <Show when={kinds().length > 0} fallback={<p class={styles.panel}>{judges()}</p>}>
          <JudgeForm {...props} kinds={kinds()} />
        </Show>
      </section>
    </Show>
  )
}

/** Who judges, for whoever does not. */
function judges(): string {
  const titles = rolesThatMay("suspicion.judge").map((role) => roles[role].title)
  return say(words.judges(titles.map(({ zh }) => zh).join("、"), titles.map(({ en }) => en).join(", ")))
}

function JudgeForm(props: Props & { readonly kinds: ReadonlyArray<Kind> }) {
  const [chosen, setChosen] = createSignal<Kind>()
  const kind = () => chosen() ?? props.kinds[0] ?? "answer"
  const [reason, setReason] = createSignal<ClearanceReason>("recordRight")
  const [text, setText] = createSignal("")
  const [evidence, setEvidence] = createSignal("")
  const { busy, error, send } = sending()
  const said = (words: string) => (words.trim() === "" ? null : words)
  const judge = () => {
    const params = { id: props.suspicion.id }
    if (kind() === "answer") return call(answerSuspicionEndpoint, { params, body: { text: text() } })
    if (kind() === "confirm") return call(confirmSuspicionEndpoint, { params, body: { text: said(text()) } })
    const body = { reason: reason(), text: text(), evidence: said(evidence()) }
    return call(clearSuspicionEndpoint, { params, body })
  }
  const submit = () =>
    send(async () => {
      await judge()
      setText("")
      setEvidence("")
      props.onJudged()
    })
  return (
    <form
      class={styles.panel}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Show when={props.kinds.length > 1 || !mayDo("suspicion.judge")}>
        <p class={styles.hint}>{mayDo("suspicion.judge") ? say(words.hint) : judges()}</p>
      </Show>
      <Show when={props.ownRemark && props.suspicion.state === "open" && mayDo("suspicion.judge")}>
        <p class={styles.hint}>{say(words.ownRemark)}</p>
      </Show>
      <div class={styles.choices}>
        <Show when={props.kinds.length > 1}>
          <Choice
            label={say(words.kind)}
            value={kind()}
            options={props.kinds.map((one) => ({ value: one, name: say(words[one]) }))}
            onChoose={(value) => setChosen(value as Kind)}
          />
        </Show>
        <Show when={kind() === "clear"}>
          <Choice
            label={say(words.reason)}
            value={reason()}
            options={clearanceReasonCodes.map((code) => ({ value: code, name: say(clearanceReasons[code]) }))}
            onChoose={(value) => setReason(value as ClearanceReason)}
          />
        </Show>
      </div>
      <Lines label={say(words.text)} hint={say(words.textHint)} value={text()} onInput={setText} />
      <Show when={kind() === "clear" && props.suspicion.severity === "error"}>
        <Lines label={say(words.evidence)} value={evidence()} onInput={setEvidence} />
      </Show>
      <Told error={error()} />
      <Button type="submit" kind="main" disabled={busy()}>
        {say(words.send)}
      </Button>
    </form>
  )
}

function Lines(props: {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onInput: (value: string) => void
}) {
  const id = createUniqueId()
  return (
    <div class={styles.lines}>
      <label for={id}>{props.label}</label>
      <textarea id={id} rows="2" value={props.value} onInput={(event) => props.onInput(event.currentTarget.value)} />
      <Show when={props.hint}>
        <p class={styles.hint}>{props.hint}</p>
      </Show>
    </div>
  )
}
