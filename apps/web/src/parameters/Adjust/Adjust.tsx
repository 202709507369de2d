import { proposeParameterEndpoint } from "@wengang/contract/endpoints/parameters.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { createSignal, For, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Refusal } from "../../api/Refusal.ts"
import { AreaPicker } from "../../areas/AreaPicker/AreaPicker.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { ownArea } from "../../people/session.ts"
import { ProposalCard } from "../ProposalCard/ProposalCard.tsx"
import { words } from "../parameters.words.ts"
import type { ListedParameter, Proposal } from "../proposals.ts"
import styles from "./Adjust.module.css"

/** Proposes another value of one of a rule's parameters, and shows what trying it gives. */
export function Adjust(props: { readonly parameters: ReadonlyArray<ListedParameter>; readonly asOf: string }) {
  const root = ownArea()
  const [name, setName] = createSignal(props.parameters[0]?.name ?? "")
  const [draft, setDraft] = createSignal({
    value: "",
    from: props.asOf,
    to: "",
    source: "",
    sourceDate: "",
    standing: "unconfirmed",
    jurisdiction: root,
    reason: "",
    closing: true
  })
  const [made, setMade] = createSignal<Proposal>()
  const { busy, error, send } = sending()
  const chosen = () => props.parameters.find((one) => one.name === name())
  const write = (part: Partial<ReturnType<typeof draft>>) => setDraft({ ...draft(), ...part })
  const wrong = (field: string) => {
    const refusal = error()
    return refusal instanceof Refusal && refusal.details.pointer === `/${field}` ? say(refusal.sentence) : undefined
  }
  const propose = () =>
    send(async () => {
      const parameter = chosen()
      if (parameter === undefined) return
      const { from, jurisdiction, standing, closing, reason, source } = draft()
      const body = {
        rule: parameter.rule,
        name: parameter.name,
        value: orNull(draft().value),
        unit: parameter.unit,
        jurisdiction: jurisdiction as AreaCode,
        from: from as Day,
        to: orNull(draft().to) as Day | null,
        source,
        sourceDate: orNull(draft().sourceDate) as Day | null,
        standing: standing as "confirmed" | "unconfirmed",
        closing,
        reason
      }
      setMade(await call(proposeParameterEndpoint, { body }))
    })
  return (
    <Show when={made()} keyed fallback={<Form />}>
      {(proposal) => <ProposalCard proposal={proposal} />}
    </Show>
  )

  function Form() {
    return (
      <form
        class={styles.form}
        aria-label={say(words.adjust)}
        onSubmit={(event) => {
          event.preventDefault()
          void propose()
        }}
      >
        <p class={styles.hint}>{say(words.adjustHint)}</p>
        <div class={styles.fields}>
          <Choice
            label={say(words.parameter)}
            value={name()}
            options={props.parameters.map((one) => ({
              value: one.name,
              name: `${say(one.title)} · ${say(words.now(one.shown))}`
            }))}
            onChoose={setName}
          />
          <Line
            label={`${say(words.value)}${chosen()?.unit ? ` (${chosen()?.unit})` : ""}`}
            value={draft().value}
            wrong={wrong("value")}
            onInput={(value) => write({ value })}
          />
          <For each={["from", "to"] as const}>
            {(field) => (
              <Line
                label={say(words[field])}
                type="date"
                required={field === "from"}
                value={draft()[field]}
                wrong={wrong(field)}
                onInput={(value) => write({ [field]: value })}
              />
            )}
          </For>
          <Line label={say(words.source)} required value={draft().source} onInput={(source) => write({ source })} />
          <Line
            label={say(words.sourceDate)}
            type="date"
            value={draft().sourceDate}
            onInput={(sourceDate) => write({ sourceDate })}
          />
          <Choice
            label={say(words.standing)}
            value={draft().standing}
            options={(["unconfirmed", "confirmed"] as const).map((value) => ({ value, name: say(words[value]) }))}
            onChoose={(standing) => write({ standing })}
          />
        </div>
        <AreaPicker
          label={say(words.place)}
          root={root}
          value={draft().jurisdiction}
          onChoose={(jurisdiction) => write({ jurisdiction: jurisdiction === "" ? root : jurisdiction })}
          wrong={wrong("jurisdiction")}
        />
        <label class={styles.tick}>
          <input
            type="checkbox"
            checked={draft().closing}
            onChange={(event) => write({ closing: event.currentTarget.checked })}
          />
          {say(words.closing)}
        </label>
        <Line label={say(words.reason)} required tall value={draft().reason} onInput={(reason) => write({ reason })} />
        <Told error={error()} />
        <Button type="submit" kind="main" disabled={busy()}>
          {say(words.try)}
        </Button>
      </form>
    )
  }
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim()
}
