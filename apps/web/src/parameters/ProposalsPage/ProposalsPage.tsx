import { A, useSearchParams } from "@solidjs/router"
import { exportProposalsEndpoint, listProposalsEndpoint } from "@wengang/contract/endpoints/parameters.ts"
import { proposalStates, proposalStateTitles } from "@wengang/domain/policies/proposals/Proposal.ts"
import { createResource, For, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { Empty } from "../../feedback/Empty/Empty.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { words as layoutWords } from "../../layout/layout.words.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { ProposalCard } from "../ProposalCard/ProposalCard.tsx"
import { words } from "../parameters.words.ts"
import type { Proposal } from "../proposals.ts"
import styles from "./ProposalsPage.module.css"

/** Proposed changes of parameters, newest first. */
export function ProposalsPage() {
  const [search, setSearch] = useSearchParams()
  const asked = () => ({
    ...(typeof search.state === "string" && search.state !== "" ? { state: search.state as Proposal["state"] } : {}),
    ...(typeof search.before === "string" ? { before: search.before } : {})
  })
  /** Only those that await the release of whoever is signed in: of what others proposed. */
  const onlyOwn = () => search.release === "mine"
  const shown = (all: ReadonlyArray<Proposal>) =>
    onlyOwn() ? all.filter(({ offered }) => offered.includes("release")) : all
  const file = (format: "xlsx" | "csv") => {
    const { before: _, ...filters } = asked()
    return addressOf(exportProposalsEndpoint, { query: { ...filters, format } })
  }
  const [answer, { refetch }] = createResource(asked, (query) => call(listProposalsEndpoint, { query }))
  return (
    <>
      <PageHead title={say(words.title)}>
        <p class={styles.hint}>{say(words.hint)}</p>
      </PageHead>
      <div class={styles.filter}>
        <Choice
          label={say(words.standing)}
          value={typeof search.state === "string" ? search.state : ""}
          options={[
            { value: "", name: say(words.all) },
            ...proposalStates.map((state) => ({ value: state as string, name: say(proposalStateTitles[state]) }))
          ]}
          onChoose={(state) =>
            setSearch({ state: state === "" ? undefined : state, release: undefined, before: undefined })
          }
        />
      </div>
      <Loaded resource={answer} again={() => void refetch()}>
        {(loaded) => (
          <Show
            when={loaded().proposals.length > 0}
            fallback={<Empty title={say(words.none)} hint={say(words.noneHint)} />}
          >
            <ExportBar address={file} />
            <Show when={onlyOwn()}>
              <p role="status">{say(words.onlyOwn(shown(loaded().proposals).length))}</p>
            </Show>
            <div class={styles.cards}>
              <For each={shown(loaded().proposals)}>{(proposal) => <ProposalCard proposal={proposal} />}</For>
            </div>
            <Show when={loaded().next}>
              {(next) => (
                <A
                  href={`/parameters?${new URLSearchParams({ ...asked(), ...(onlyOwn() ? { release: "mine" } : {}), before: next() })}`}
                >
                  {say(layoutWords.next)}
                </A>
              )}
            </Show>
          </Show>
        )}
      </Loaded>
    </>
  )
}
