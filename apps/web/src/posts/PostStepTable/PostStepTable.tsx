import { A } from "@solidjs/router"
import { exportPostStepsEndpoint } from "@wengang/contract/endpoints/payLists.ts"
import { type PostStep, postSteps, postStepTitles, type StepState } from "@wengang/domain/payLists/PostStep.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { For, Show } from "solid-js"
import { addressOf } from "../../api/call.ts"
import { Mark, type Shape, type Tone } from "../../feedback/Mark/Mark.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { rowAddress } from "../../ledgers/ledgerColumns.ts"
import { mayDo } from "../../people/session.ts"
import { monthAddress, type PostSteps } from "../payLists.ts"
import styles from "../posts.module.css"
import { words } from "../posts.words.ts"

const marks: Readonly<Record<StepState, readonly [Tone, Shape]>> = {
  done: ["good", "circle"],
  missing: ["error", "square"],
  due: ["suspicion", "triangle"],
  notYet: ["reminder", "circle"]
}

/** The posts of a village, each with the steps it has come through; every step leads to where it is written. */
export function PostStepTable(props: {
  readonly area: string
  readonly month: string
  readonly posts: ReadonlyArray<PostSteps>
}) {
  const file = (format: "xlsx" | "csv") =>
    addressOf(exportPostStepsEndpoint, {
      query: { area: props.area as AreaCode, month: props.month as Month, format }
    })
  return (
    <Show when={props.posts.length > 0} fallback={<p>{say(words.noPosts)}</p>}>
      <Show when={mayDo("ledger.export")}>
        <ExportBar address={file} />
      </Show>
      <Scroller label={say(words.steps)}>
        <table class={styles.table}>
          <caption class="visually-hidden">{say(words.steps)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(words.post)}</th>
              <th scope="col">{say(words.holder)}</th>
              <For each={postSteps}>{(step) => <th scope="col">{say(postStepTitles[step])}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={props.posts}>
              {(post) => (
                <tr>
                  <th scope="row">
                    <A href={rowAddress("post", post.postId)}>
                      <Chinese>{post.title}</Chinese>
                    </A>
                  </th>
                  <td>
                    <Show when={post.name} fallback={say(words.nobody)}>
                      {(name) => <Chinese>{name()}</Chinese>}
                    </Show>
                  </td>
                  <For each={postSteps}>
                    {(step) => (
                      <td>
                        <Step state={post.steps[step]} address={placeOf(step, post, props.area, props.month)} />
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Scroller>
    </Show>
  )
}

function Step(props: { readonly state: StepState; readonly address: string | undefined }) {
  const mark = () => (
    <Mark tone={marks[props.state][0]} shape={marks[props.state][1]}>
      {say(words[props.state])}
    </Mark>
  )
  return (
    <Show when={props.state !== "notYet" && props.address} fallback={mark()}>
      {(address) => <A href={address()}>{mark()}</A>}
    </Show>
  )
}

/** Where a step is written. */
function placeOf(step: PostStep, post: PostSteps, area: string, month: string): string | undefined {
  if (step === "need") return rowAddress("post", post.postId)
  if (step === "attendance" || step === "pay") return monthAddress(area, month)
  if (post.appointmentId !== null) return rowAddress("appointment", post.appointmentId)
  return step === "start" ? "/ledgers/appointment/new" : undefined
}
