import { A, useNavigate } from "@solidjs/router"
import { createSignal, Show } from "solid-js"
import { Refusal } from "../../api/Refusal.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { say } from "../../language/language.ts"
import { showDay } from "../../values/showDay.ts"
import { words } from "../households.words.ts"
import styles from "./AsOf.module.css"

/** Chooses the day whose dossier is shown, and says which one it is. */
export function AsOf(props: { readonly household: string; readonly day: string | undefined }) {
  const navigate = useNavigate()
  const [day, setDay] = createSignal(props.day ?? "")
  const [tooLate, setTooLate] = createSignal(false)
  const address = () => `/households/${encodeURIComponent(props.household)}`
  return (
    <div class={styles.asOf}>
      <Show when={props.day}>
        {(shown) => (
          <p class={styles.shown} role="status">
            {say(words.asOf(showDay(shown())))} <A href={address()}>{say(words.toNow)}</A>
          </p>
        )}
      </Show>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          setTooLate(day() > dayInChina())
          if (tooLate()) return
          navigate(day() === "" ? address() : `${address()}?asOf=${day()}`)
        }}
      >
        <Line label={say(words.chooseDay)} type="date" value={day()} onInput={setDay} />
        <Button type="submit">{say(words.showDay)}</Button>
      </form>
      <Told error={tooLate() ? new Refusal(words.dayToCome, 0) : undefined} />
    </div>
  )
}

/** The journal keeps real days, whatever day is judged. */
function dayInChina(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
}
