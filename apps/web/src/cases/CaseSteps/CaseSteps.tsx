import { createSignal, For, Show } from "solid-js"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { awaitedSteps } from "../awaitedSteps.ts"
import type { CaseDetail } from "../caseAnswers.ts"
import { stepWord, words } from "../cases.words.ts"
import { ownSteps } from "../rights.ts"
import styles from "./CaseSteps.module.css"
import { StepForm } from "./StepForm.tsx"

/** What whoever is signed in may do with a case now. */
export function CaseSteps(props: { readonly one: CaseDetail; readonly again: () => Promise<unknown> }) {
  const [step, setStep] = createSignal<string>()
  const [done, setDone] = createSignal<string>()
  const steps = () => ownSteps(props.one)
  const awaited = () => awaitedSteps(props.one)
  /** The step that leads on: not another plan where there is one, and not back or to somebody else. */
  const onward = () =>
    steps().find((one) => one !== "return" && one !== "handOn" && !(one === "plan" && props.one.plan !== null))
  let headline: HTMLHeadingElement | undefined
  // What had the focus is gone with the form.
  const close = () => {
    setStep(undefined)
    headline?.focus()
  }
  return (
    <section class={styles.steps} aria-labelledby="steps">
      <h2 id="steps" tabindex="-1" ref={headline}>
        {say(words.steps)}
      </h2>
      <Told done={done()} />
      <Show when={steps().length > 0} fallback={<p>{say(words.noSteps)}</p>}>
        <div class={styles.buttons}>
          <For each={steps()}>
            {(one) => (
              <Button
                kind={one === onward() ? "main" : "plain"}
                expanded={step() === one}
                onClick={() => {
                  setDone(undefined)
                  setStep(step() === one ? undefined : one)
                }}
              >
                {say(stepWord(one) ?? { zh: one, en: one })}
              </Button>
            )}
          </For>
        </div>
      </Show>
      <Show when={awaited().length > 0}>
        <ul class={styles.awaited} aria-label={say(words.awaited)}>
          <For each={awaited()}>{(sentence) => <li>{say(sentence)}</li>}</For>
        </ul>
      </Show>
      <Show when={steps().find((one) => one === step())} keyed>
        {(chosen) => (
          <StepForm
            step={chosen}
            one={props.one}
            onDone={async () => {
              await props.again()
              close()
              setDone(say(words.done))
            }}
            onCancel={close}
          />
        )}
      </Show>
    </section>
  )
}
