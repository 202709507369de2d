import { A } from "@solidjs/router"
import {
  refuseProposalEndpoint,
  rehearseProposalEndpoint,
  releaseProposalEndpoint,
  submitProposalEndpoint,
  withdrawProposalEndpoint
} from "@wengang/contract/endpoints/parameters.ts"
import { createSignal, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { words } from "../parameters.words.ts"
import type { ProposalDetail } from "../proposals.ts"
import styles from "./ProposalCard.module.css"

interface Props {
  readonly detail: ProposalDetail
  readonly busy: boolean
  readonly again: () => Promise<void>
  readonly watch: (job: string | null) => Promise<void>
}

/** What may be done about a proposal, by whoever is signed in. */
export function ProposalSteps(props: Props) {
  const { busy, error, send } = sending()
  const [refusing, setRefusing] = createSignal(false)
  const [reason, setReason] = createSignal("")
  const [done, setDone] = createSignal<string>()
  const params = () => ({ params: { id: props.detail.id } })
  const offers = (kind: ProposalDetail["offered"][number]) => props.detail.offered.includes(kind)
  const isBusy = () => busy() || props.busy
  const fresh = () => props.detail.rehearsal !== null && !props.detail.stale
  const take = (work: (version: string) => Promise<unknown>, told?: string) =>
    send(async () => {
      setDone(undefined)
      await work(props.detail.version)
      setDone(told)
      await props.again()
    })
  const rehearse = () =>
    send(async () => {
      const { job } = await call(rehearseProposalEndpoint, params(), props.detail.version)
      await props.watch(job)
    })
  const release = () => {
    if (!window.confirm(say(words.reallyRelease))) return
    void take((version) => call(releaseProposalEndpoint, params(), version), say(words.released))
  }
  return (
    <>
      <Show when={props.detail.offered.length > 0 && props.detail.stale}>
        <p class={styles.stale}>{say(words.stale)}</p>
      </Show>
      <Show when={props.detail.offered.length > 0 && !props.detail.stale && props.detail.changesSince > 0}>
        <p>{say(words.typedSince(props.detail.changesSince))}</p>
      </Show>
      <Told error={error()} done={done()} />
      <Show when={props.detail.state === "released"}>
        <A href="/runs">{say(words.toRuns)}</A>
      </Show>
      <div class={styles.buttons}>
        <Show when={offers("submit")}>
          <Button
            kind="main"
            disabled={isBusy() || !fresh()}
            onClick={() =>
              void take((version) => call(submitProposalEndpoint, params(), version), say(words.submitted))
            }
          >
            {say(words.submit)}
          </Button>
        </Show>
        <Show when={offers("release")}>
          <Button kind="main" disabled={isBusy() || !fresh()} onClick={release}>
            {say(words.release)}
          </Button>
        </Show>
        <Show when={offers("refuse")}>
          <Button disabled={isBusy()} expanded={refusing()} onClick={() => setRefusing(!refusing())}>
            {say(words.refuse)}
          </Button>
        </Show>
        <Show when={offers("rehearse")}>
          <Button disabled={isBusy()} onClick={() => void rehearse()}>
            {say(words.again)}
          </Button>
        </Show>
        <Show when={offers("withdraw")}>
          <Button
            disabled={isBusy()}
            onClick={() => void take((version) => call(withdrawProposalEndpoint, params(), version))}
          >
            {say(words.withdraw)}
          </Button>
        </Show>
      </div>
      <Show when={refusing() && offers("refuse")}>
        <form
          class={styles.refusal}
          onSubmit={(event) => {
            event.preventDefault()
            const body = { reason: reason() }
            void take((version) => call(refuseProposalEndpoint, { ...params(), body }, version))
          }}
        >
          <Line label={say(words.refuseReason)} required value={reason()} onInput={setReason} />
          <Button type="submit" kind="grave" disabled={isBusy()}>
            {say(words.refuse)}
          </Button>
        </form>
      </Show>
    </>
  )
}
