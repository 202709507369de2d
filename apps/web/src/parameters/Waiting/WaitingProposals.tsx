import { A } from "@solidjs/router"
import { listProposalsEndpoint } from "@wengang/contract/endpoints/parameters.ts"
import { createResource, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { say } from "../../language/language.ts"
import { mayDo } from "../../people/session.ts"
import { words } from "../parameters.words.ts"

/** Parameters that others proposed and that await the release of whoever is signed in. */
export function WaitingProposals() {
  const [submitted] = createResource(
    () => mayDo("parameter.release"),
    () => call(listProposalsEndpoint, { query: { state: "submitted", limit: "50" } })
  )
  const waiting = () =>
    submitted.state === "ready" ? submitted.latest.proposals.filter(({ offered }) => offered.includes("release")) : []
  return (
    <Show when={waiting().length > 0}>
      <p>
        <A href="/parameters?state=submitted&release=mine">{say(words.waiting(waiting().length))}</A>
      </p>
    </Show>
  )
}
