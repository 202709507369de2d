import { createSignal, Show } from "solid-js"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { Dialog } from "../../layout/Dialog/Dialog.tsx"
import { words } from "../ledgers.words.ts"
import styles from "./Reveal.module.css"

const common = [words.reasonIdentity, words.reasonContact, words.reasonPayment, words.reasonCompare]
const other = "other"

/** Asks why a number is needed; the log keeps the answer. */
export function AskReason(props: {
  readonly of: string
  readonly reveal: (reason: string) => Promise<void>
  readonly onClose: () => void
}) {
  const [chosen, setChosen] = createSignal("0")
  const [text, setText] = createSignal("")
  const { busy, error, send } = sending()
  const reason = () => (chosen() === other ? text().trim() : (common[Number(chosen())]?.zh ?? ""))
  return (
    <Dialog title={say(words.revealOf(props.of))} onClose={props.onClose}>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void send(() => props.reveal(reason()))
        }}
      >
        <p>{say(words.revealHint)}</p>
        <Choice
          label={say(words.revealReason)}
          value={chosen()}
          options={[
            ...common.map((sentence, at) => ({ value: String(at), name: say(sentence) })),
            { value: other, name: say(words.reasonOther) }
          ]}
          onChoose={setChosen}
        />
        <Show when={chosen() === other}>
          <Line label={say(words.reasonText)} value={text()} onInput={setText} required />
        </Show>
        <Told error={error()} />
        <div class={styles.actions}>
          <Button type="submit" kind="main" disabled={busy()}>
            {say(words.reveal)}
          </Button>
          <Button onClick={props.onClose}>{say(words.revealCancel)}</Button>
        </div>
      </form>
    </Dialog>
  )
}
