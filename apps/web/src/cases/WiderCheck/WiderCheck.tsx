import { A } from "@solidjs/router"
import type { AnswerTo } from "@wengang/contract/Call.ts"
import { widerCheckEndpoint } from "@wengang/contract/endpoints/cases.ts"
import { createSignal, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { depthOf } from "../../areas/levels.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { session } from "../../people/session.ts"
import { listAddress } from "../../suspicions/filters.ts"
import stepStyles from "../CaseSteps/CaseSteps.module.css"
import type { CaseDetail } from "../caseAnswers.ts"
import { words } from "../cases.words.ts"

const townshipDepth = 4

/** Looks for others of the kind in the county, and says what came of it. */
export function WiderCheck(props: { readonly one: CaseDetail; readonly again: () => Promise<unknown> }) {
  const [result, setResult] = createSignal("")
  const [found, setFound] = createSignal<AnswerTo<typeof widerCheckEndpoint>>()
  const { busy, error, send } = sending()
  const county = () => props.one.area.slice(0, 6).padEnd(12, "0")
  /** A township looks as far as it goes; the county is left to those above. */
  const isOfTownship = () => depthOf(session.latest?.area ?? county()) === townshipDepth
  const check = () =>
    send(async () => {
      setFound(await call(widerCheckEndpoint, { params: { id: props.one.id }, body: { result: result() } }))
      await props.again()
    })
  return (
    <section class={stepStyles.steps} aria-labelledby="wider">
      <h2 id="wider">{say(words.wider)}</h2>
      <p>
        {say(isOfTownship() ? words.widerHintOfTownship : words.widerHint)}{" "}
        <Show when={props.one.rule}>
          {(rule) => <A href={listAddress({ area: county(), rule: rule() })}>{say(words.widerList)}</A>}
        </Show>
      </p>
      <form
        class={stepStyles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void check()
        }}
      >
        <Line label={say(words.widerResult)} value={result()} onInput={setResult} required tall />
        <Told
          error={error()}
          done={
            found() === undefined
              ? undefined
              : say(words.widerDone(found()?.open ?? 0, found()?.confirmed ?? 0, found()?.cleared ?? 0))
          }
        />
        <div class={stepStyles.buttons}>
          <Button type="submit" disabled={busy()}>
            {say(words.wider)}
          </Button>
        </div>
      </form>
    </section>
  )
}
