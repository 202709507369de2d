import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { createSignal, For, Show } from "solid-js"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { shortName } from "../../names/shortName.ts"
import type { CaseDetail } from "../caseAnswers.ts"
import { levelWords, stepWord, words } from "../cases.words.ts"
import { ownSteps } from "../rights.ts"
import styles from "./CaseSteps.module.css"
import { StepForm } from "./StepForm.tsx"

/** What whoever is signed in may do with a case now. */
export function CaseSteps(props: { readonly one: CaseDetail; readonly again: () => Promise<unknown> }) {
  const [step, setStep] = createSignal<string>()
  const [done, setDone] = createSignal<string>()
  const steps = () => ownSteps(props.one)
  /** The step that leads on: not another plan where there is one, and not back. */
  const onward = () => steps().find((one) => one !== "return" && !(one === "plan" && props.one.plan !== null))
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
      <Show when={steps().length > 0} fallback={<p>{say(words.noSteps(awaited(props.one)))}</p>}>
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

/** Whose step a case waits for; undefined where it is closed. */
function awaited({ state, unit, levelsLeft, reviews }: CaseDetail): Sentence | undefined {
  if (state === "closed") return undefined
  if (state !== "submitted" && state !== "reviewed") return words.awaitsUnit(shortName(unit.name))
  const [next] = levelsLeft
  const level = next ?? reviews[reviews.length - 1]?.level ?? "county"
  const title = levelWords[level] ?? { zh: level, en: level }
  return next === undefined ? words.awaitsClosing(title) : words.awaitsReview(title)
}
