import { A } from "@solidjs/router"
import { showProposalEndpoint } from "@wengang/contract/endpoints/parameters.ts"
import { proposalStateTitles } from "@wengang/domain/policies/proposals/Proposal.ts"
import { createResource, createSignal, For, onMount, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Mark, type Tone } from "../../feedback/Mark/Mark.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { type Job, watchJob } from "../../imports/watchJob.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { showDay, showInstant } from "../../values/showDay.ts"
import { words } from "../parameters.words.ts"
import type { Proposal, ProposalDetail } from "../proposals.ts"
import { RehearsedEffect } from "../RehearsedEffect/RehearsedEffect.tsx"
import styles from "./ProposalCard.module.css"
import { ProposalSteps } from "./ProposalSteps.tsx"

const tones: Readonly<Record<Proposal["state"], Tone>> = {
  drafted: "reminder",
  rehearsed: "reminder",
  submitted: "suspicion",
  released: "good",
  refused: "error",
  withdrawn: "reminder"
}

/** One proposal: what it says, what trying it gave, and what whoever is signed in may do about it. */
export function ProposalCard(props: { readonly proposal: Proposal }) {
  const { id } = props.proposal
  const [shown, { refetch }] = createResource(() => call(showProposalEndpoint, { params: { id } }))
  const [job, setJob] = createSignal<Job>()
  const now = (): Proposal | ProposalDetail => shown.latest ?? props.proposal
  const again = async () => void (await refetch())
  const watch = async (name: string | null) => {
    if (name === null) return
    await watchJob(name, setJob)
    await again()
  }
  onMount(() => {
    if (props.proposal.state === "drafted") void watch(props.proposal.job)
  })
  const running = () => ["queued", "running"].includes(job()?.state ?? "")
  return (
    <article class={styles.card} aria-labelledby={`proposal-${id}`}>
      <h2 id={`proposal-${id}`} class={styles.title}>
        <A href={`/rules/${now().parameter.rule}`}>{say(now().ruleTitle)}</A> · {say(now().title)}
      </h2>
      <ul class={styles.facts}>
        <li>
          <Mark tone={tones[now().state]} shape="circle">
            {say(proposalStateTitles[now().state])}
          </Mark>
        </li>
        <li class={styles.value}>
          <Chinese>{`${now().parameter.value ?? say(words.unknown)}${now().parameter.unit ?? ""}`}</Chinese>
        </li>
        <li>
          <Chinese>{now().jurisdictionPath.join("") || say(words.nation)}</Chinese>
        </li>
        <li>{spanOf(now().parameter)}</li>
        <li>
          {say(words.source)} <Chinese>{now().parameter.source}</Chinese>
        </li>
        <li>{say(words.proposedBy(now().proposer, showInstant(now().at)))}</li>
      </ul>
      <p>
        {say(words.reason)}：<Chinese>{now().reason}</Chinese>
      </p>
      <p role="status" class={styles.progress}>
        {running() ? progressOf(job()) : ""}
      </p>
      <Told error={job()?.failure ?? undefined} />
      <Show when={now().rehearsal} fallback={<p>{say(words.untried)}</p>}>
        {(rehearsal) => <RehearsedEffect rehearsal={rehearsal()} />}
      </Show>
      <Show when={shown.latest}>
        {(detail) => <ProposalSteps detail={detail()} again={again} watch={watch} busy={running()} />}
      </Show>
      <Show when={now().steps.length > 0}>
        <details>
          <summary>{say(words.steps)}</summary>
          <ol class={styles.steps}>
            <For each={now().steps}>
              {(step) => (
                <li>
                  {showInstant(step.at)} <Chinese>{step.by}</Chinese> {say(words[step.kind])}
                  <Show when={step.reason}>{(reason) => <Chinese>：{reason()}</Chinese>}</Show>
                </li>
              )}
            </For>
          </ol>
        </details>
      </Show>
    </article>
  )
}

function progressOf(job: Job | undefined): string {
  if (job === undefined || job.total === 0) return say(words.trying)
  return say(words.tryingOf(job.done, job.total))
}

function spanOf({ from, to }: Proposal["parameter"]): string {
  return say(to === null ? words.open(showDay(from)) : words.between(showDay(from), showDay(to)))
}
