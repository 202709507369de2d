import { A } from "@solidjs/router"
import { listParametersEndpoint } from "@wengang/contract/endpoints/parameters.ts"
import { createResource, createSignal, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { Adjust } from "../../parameters/Adjust/Adjust.tsx"
import { ParameterHistory } from "../../parameters/ParameterHistory/ParameterHistory.tsx"
import { words } from "../../parameters/parameters.words.ts"
import { mayDo } from "../../people/session.ts"
import styles from "./RulePage.module.css"

/** What was set for a rule's parameters in the reader's area, and a form to propose another value. */
export function OwnParameters(props: { readonly rule: string }) {
  const [answer, { refetch }] = createResource(() => call(listParametersEndpoint, { query: { rule: props.rule } }))
  const [adjusting, setAdjusting] = createSignal(false)
  return (
    <Loaded resource={answer} again={() => void refetch()}>
      {(loaded) => (
        <Show when={loaded().parameters.length > 0}>
          <section class={styles.panel}>
            <ParameterHistory parameters={loaded().parameters} />
            <Show when={mayDo("parameter.propose")}>
              <p class={styles.actions}>
                <Button expanded={adjusting()} onClick={() => setAdjusting(!adjusting())}>
                  {say(words.adjust)}
                </Button>
                <A href="/parameters">{say(words.toProposals)}</A>
              </p>
            </Show>
            <Show when={adjusting()}>
              <Adjust parameters={loaded().parameters} asOf={loaded().asOf} />
            </Show>
          </section>
        </Show>
      )}
    </Loaded>
  )
}
