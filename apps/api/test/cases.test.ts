import { describe, expect, test } from "vitest"
import { type Body, office, type Person, pdf } from "./casework.ts"
import { villages } from "./testApp.ts"

describe("a case", () => {
  test("lives from hand-over to closing, in the hands of four offices", async () => {
    const { send, step, upload, confirmed, handOver } = await office()
    const suspicions = await confirmed()
    const handed = await handOver(suspicions, { grouped: true })
    expect(handed.status).toBe(201)
    const [{ id, number, version, deadline }] = handed.body.cases
    expect(number).toMatch(/整改〔2022〕1号$/)
    expect([id, version]).toEqual(["411081-2022-0001", "1"])
    expect(deadline).toMatch(/^2022-0[345]-/)
    expect((await step("townsman", id, "sign-for")).body).toMatchObject({ state: "signedFor", version: "2" })
    const plan = { responsible: "王某", measure: "入户核实更正" }
    expect((await step("townsman", id, "plan", plan)).body.state).toBe("planned")
    expect((await step("townsman", id, "progress", { text: "正在逐户核实" })).body.state).toBe("inHand")
    const paper = await upload("colleague", id, "核查表.pdf", pdf)
    expect(paper).toMatchObject({ status: 201, body: { name: "核查表.pdf", mediaType: "application/pdf" } })
    const said = { account: "已逐户核实更正", evidence: [paper.body.digest] }
    expect((await step("townsman", id, "submit", said)).body.state).toBe("submitted")
    expect((await step("county", id, "review")).body.state).toBe("reviewed")
    expect((await step("city", id, "review")).body.state).toBe("reviewed")
    expect((await step("city", id, "close")).body).toMatchObject({ state: "closed", version: "8" })
    const { body } = await send("villager", "GET", `/api/cases/${id}`)
    expect(body).toMatchObject({
      closedOn: "2022-03-09",
      lamp: null,
      leader: "李某",
      findings: suspicions.length,
      reviews: [{ level: "county" }, { level: "city" }],
      levelsLeft: [],
      allowed: []
    })
    const kinds = ["handOver", "signFor", "plan", "report", "submit", "review", "review", "close"]
    expect(body.steps.map(({ kind }: Body) => kind)).toEqual(kinds)
    expect(body.standing.map(({ state }: Body) => state)).toEqual(suspicions.map(() => "confirmed"))
    expect(await step("townsman", id, "progress", { text: "再报告一次进展" })).toMatchObject({
      status: 409,
      body: { code: "invalid-transition", details: { refusal: "isClosed" } }
    })
  })

  test.each([
    ["townsman", "review", "fourEyes"],
    ["colleague", "review", "fourEyes"],
    ["turncoat", "review", "fourEyes"],
    ["city", "review", "notReviewer"],
    ["city", "close", "levelsLeft"]
  ] as const)("that waits for the county: %s, %s: %s", async (who, verb, refusal) => {
    const { step, submitted } = await office()
    const answer = await step(who, await submitted(), verb)
    if (refusal === "levelsLeft") expect(answer).toMatchObject({ status: 409 })
    else expect(answer).toMatchObject({ status: 403, body: { details: { refusal } } })
  })

  test("is answered for by its own unit alone", async () => {
    const { step, inHand } = await office()
    const id = await inHand()
    for (const who of ["county", "villager"] as const) {
      const answer = await step(who, id, "progress", { text: "正在逐户核实" })
      expect(answer).toMatchObject({ status: 403, body: { details: { refusal: "notRectifier" } } })
    }
    expect((await step("city", id, "progress", { text: "正在逐户核实" })).status).toBe(403)
  })

  test("stays that of its unit, and of no other, once the unit's area has another name", async () => {
    const { send, step, upload, inHand, rename } = await office()
    const id = await inHand()
    await rename("411081101000", "顺店新镇")
    expect((await send("townsman", "GET", "/api/cases?mine=true")).body.total).toBe(1)
    expect((await send("county", "GET", "/api/cases?mine=true")).body.total).toBe(0)
    const { digest } = (await upload("colleague", id, "核查表.pdf", pdf)).body
    expect((await step("colleague", id, "submit", { account: "已逐户核实更正", evidence: [digest] })).status).toBe(200)
    const another = { ...(await step("colleague", id, "review")) }
    expect(another).toMatchObject({ status: 403, body: { details: { refusal: "fourEyes" } } })
  })

  test("that is returned is reviewed by all levels again", async () => {
    const { send, step, submitted } = await office()
    const id = await submitted()
    await step("county", id, "review")
    expect((await step("city", id, "return", { reason: "短" })).status).toBe(422)
    expect((await step("city", id, "return", { reason: "核查表缺少签字" })).body.state).toBe("inHand")
    const { body } = await send("city", "GET", `/api/cases/${id}`)
    expect(body).toMatchObject({ reviews: [], submission: null, returns: 1, levelsLeft: ["county", "city"] })
    const evidence = [body.papers[0].digest]
    await step("colleague", id, "submit", { account: "已补签字重新报送", evidence })
    expect((await step("city", id, "review")).status).toBe(403)
    expect((await step("county", id, "review")).status).toBe(200)
  })

  test("is changed in the version that was read: the second of two writers is told", async () => {
    const { send, submitted } = await office()
    const id = await submitted()
    const at = `/api/cases/${id}/review`
    const match = { "if-match": (await send("county", "GET", `/api/cases/${id}`)).headers.get("etag") }
    expect((await send("county", "POST", at, undefined, match)).status).toBe(200)
    expect(await send("city", "POST", at, undefined, match)).toMatchObject({
      status: 412,
      body: { code: "version-changed" }
    })
    expect((await send("city", "POST", at)).status).toBe(428)
  })

  test("is not there for a neighbour, by any address", async () => {
    const { send, step, upload, download, submitted } = await office()
    const id = await submitted()
    const { body } = await send("city", "GET", `/api/cases/${id}`)
    expect((await send("neighbour", "GET", `/api/cases/${id}`)).status).toBe(404)
    expect((await step("neighbour", id, "review")).status).toBe(404)
    expect((await send("neighbour", "POST", `/api/cases/${id}/wider-check`, { result: "已全面排查" })).status).toBe(404)
    expect((await upload("neighbour", id, "表.pdf", pdf)).status).toBe(404)
    const path = `/api/cases/${id}/evidence/${body.papers[0].digest}`
    expect((await download("neighbour", path)).status).toBe(404)
    expect((await send("neighbour", "GET", "/api/cases")).body).toMatchObject({ cases: [], total: 0 })
    expect((await send("neighbour", "GET", "/api/cases/counts")).body.total).toBe(0)
  })

  test("is answered the same where the same key is sent twice", async () => {
    const { send, confirmed } = await office()
    const suspicions = await confirmed()
    const unit = { area: `${villages.kangcheng.slice(0, 9)}000`, role: "township" }
    const key = { "idempotency-key": "K1" }
    const first = await send("city", "POST", "/api/cases", { suspicions, unit }, key)
    const again = await send("city", "POST", "/api/cases", { suspicions, unit }, key)
    expect(first.body.cases.length).toBe(suspicions.length)
    expect(again.body).toEqual(first.body)
    expect((await send("city", "GET", "/api/cases")).body.total).toBe(suspicions.length)
  })

  test("leaves entries in the log, those of what four eyes forbid too", async () => {
    const { send, step, submitted } = await office()
    const id = await submitted()
    await step("turncoat", id, "review")
    await step("county", id, "review")
    const { body } = await send("auditor", "GET", `/api/audit?objectKind=case&objectId=${id}`)
    const entries = body.entries.map(({ outcome, action, actorId }: Body) => `${outcome} ${action} ${actorId}`)
    expect(entries).toEqual([
      "done case.review 丁",
      "refused case.review 甲",
      "done case.submit 甲",
      "done case.addPaper 甲",
      "done case.report 甲",
      "done case.plan 甲",
      "done case.signFor 甲",
      "done case.handOver 戊"
    ])
    expect(body.entries[2]).toMatchObject({
      area: villages.kangcheng,
      before: { state: "inHand" },
      after: { state: "submitted", said: { account: "已逐户核实更正" } }
    })
  })
})

describe("handing on", () => {
  const bureau = { area: "411081000000", role: "county", department: "employment" }
  const village = { area: villages.kangcheng, role: "village" }
  const because = { reason: "职责已划转，请接续整改" }

  test("goes to another unit, which signs for it: number and deadline stay, and the history tells all", async () => {
    const { send, step, inHand } = await office()
    const id = await inHand()
    const { body: before } = await send("city", "GET", `/api/cases/${id}`)
    const handed = await step("county", id, "hand-on", { unit: village, leader: "赵某", ...because })
    expect(handed).toMatchObject({ status: 200, body: { number: before.number, deadline: before.deadline } })
    const { body } = await send("city", "GET", `/api/cases/${id}`)
    expect(body).toMatchObject({
      state: "handedOver",
      unit: { area: villages.kangcheng },
      leader: "赵某",
      plan: null,
      unitSince: "2022-03-09",
      handedOverOn: before.handedOverOn,
      handedOverBy: before.handedOverBy,
      levelsLeft: ["county", "city"]
    })
    expect(body.steps[body.steps.length - 1]).toMatchObject({
      kind: "handOn",
      unit: { area: "411081000000" },
      day: "2022-03-09",
      details: { from: before.unit, unit: body.unit, reason: because.reason }
    })
    expect((await send("villager", "GET", "/api/cases?mine=true")).body.total).toBe(1)
    expect((await send("townsman", "GET", "/api/cases?mine=true")).body.total).toBe(0)
    expect((await step("townsman", id, "sign-for")).body.details.refusal).toBe("notRectifier")
    expect((await step("villager", id, "sign-for")).body.state).toBe("signedFor")
    const { entries } = (await send("auditor", "GET", `/api/audit?objectKind=case&objectId=${id}`)).body
    expect(entries.find(({ action }: Body) => action === "case.handOn")).toMatchObject({
      actorId: "丁",
      reason: because.reason,
      before: { state: "inHand" },
      after: { state: "handedOver", said: { from: before.unit, unit: body.unit } }
    })
  })

  test.each([
    ["county", { unit: { ...village, area: villages.other } }, 422, "unitElsewhere"],
    ["county", { unit: { area: "411000000000", role: "county" } }, 422, "unitElsewhere"],
    ["county", { unit: { ...village, department: "employment" } }, 422, "unitElsewhere"],
    ["county", { unit: { area: "411081000000", role: "county" } }, 422, "handedToSelf"],
    ["county", { unit: { area: "411081101000", role: "township" } }, 422, "sameUnit"],
    ["county", { reason: "划转" }, 422, "saysTooLittle"],
    ["county", { leader: "赵某13800000000" }, 422, "holdsPersonalNumber"],
    ["city", { deadline: "2022-03-08" }, 422, "deadlineBeforeToday"],
    ["county", { deadline: "2022-04-30" }, 403, "notHandedOverBy"],
    ["townsman", {}, 403, undefined],
    ["neighbour", {}, 404, undefined]
  ] as const)("by the %s, %j: %i %s", async (who, changes, status, refusal) => {
    const { step, inHand } = await office()
    const answer = await step(who, await inHand(), "hand-on", { unit: bureau, ...because, ...changes })
    expect([answer.status, answer.body.details?.refusal]).toEqual([status, refusal])
  })

  test("with another day by the office that handed it over is due by then", async () => {
    const { send, step, inHand } = await office()
    const id = await inHand()
    const handed = await step("city", id, "hand-on", { unit: bureau, deadline: "2022-04-30", ...because })
    expect(handed).toMatchObject({ status: 200, body: { deadline: "2022-04-30" } })
    const { body } = await send("city", "GET", `/api/cases/${id}`)
    expect(body.steps[body.steps.length - 1].details).toMatchObject({ deadline: "2022-04-30" })
  })

  test("is for whoever does not have the case, and not for one that is closed", async () => {
    const { step, inHand } = await office()
    const id = await inHand({ unit: { area: "411081000000", role: "county" } })
    expect(await step("county", id, "hand-on", { unit: village, ...because })).toMatchObject({
      status: 403,
      body: { details: { refusal: "notOwnToHandOn" } }
    })
    const ended = await office()
    const old = await ended.closed()
    expect(await ended.step("city", old, "hand-on", { unit: village, ...because })).toMatchObject({
      status: 409,
      body: { details: { refusal: "isClosed" } }
    })
  })
})

describe("handing over", () => {
  test.each([
    ["to an office of no such level", { unit: { area: "411000000000", role: "county" } }, "unitElsewhere"],
    ["to an office elsewhere", { unit: { area: "411082110000", role: "township" } }, "unitElsewhere"],
    ["with a deadline that has passed", { deadline: "2022-03-08" }, "deadlineWrong"],
    ["with a measure and nobody to take it", { measure: "入户核实更正" }, "planIncomplete"],
    ["with a whole phone number", { quality: "致电13800000000" }, "holdsPersonalNumber"]
  ])("%s is refused", async (_, changes, refusal) => {
    const { confirmed, handOver } = await office()
    const [first = ""] = await confirmed()
    expect(await handOver([first], changes)).toMatchObject({ status: 422, body: { details: { refusal } } })
  })

  test("to one's own office is refused", async () => {
    const { confirmed, handOver } = await office()
    const [first = ""] = await confirmed()
    const own = { unit: { area: "411081000000", role: "county" } }
    expect((await handOver([first], own, "county")).body.details.refusal).toBe("handedToSelf")
    const bureau = { unit: { ...own.unit, department: "employment" } }
    expect((await handOver([first], bureau, "county")).status).toBe(201)
  })

  test("takes what was confirmed, once, and all or none", async () => {
    const { send, confirmed, handOver } = await office()
    const [first = "", second = ""] = await confirmed()
    const { body } = await send("city", "GET", `/api/suspicions?area=${villages.other}&limit=1`)
    expect(await handOver([first, body.suspicions[0].id])).toMatchObject({
      status: 409,
      body: { details: { refusal: "notConfirmed" } }
    })
    expect((await handOver([first])).status).toBe(201)
    expect(await handOver([second, first])).toMatchObject({
      status: 409,
      body: { code: "conflict", details: { refusal: "handedOverAlready" } }
    })
    expect((await send("city", "GET", "/api/cases")).body.total).toBe(1)
    expect((await handOver([second], {}, "neighbour")).status).toBe(404)
    expect((await handOver([second], {}, "townsman")).status).toBe(403)
  })

  test("is told of a suspicion, in lists and alone, to whoever may see the case", async () => {
    const { send, confirmed, handOver, step, upload } = await office()
    const [first = "", second = "", third = ""] = await confirmed()
    const [made] = (await handOver([first, second], { grouped: true })).body.cases
    const held = { id: made.id, number: made.number, state: "handedOver", before: [] }
    const listed = async (who: Parameters<typeof send>[0], query: string) =>
      Object.fromEntries(
        (await send(who, "GET", `/api/suspicions?limit=200&${query}`)).body.suspicions.map((one: Body) => [
          one.id,
          one.case
        ])
      )
    const shown = async (id: string) => (await send("city", "GET", `/api/suspicions/${id}`)).body.case
    expect(await listed("city", "state=confirmed")).toEqual({ [first]: held, [second]: held, [third]: null })
    expect((await listed("county", `state=confirmed&area=${villages.kangcheng}`))[first]).toEqual(held)
    expect([await shown(first), await shown(third)]).toEqual([held, null])
    expect(Object.keys(await listed("city", "state=confirmed&case=none"))).toEqual([third])
    const refused = await handOver([first])
    expect(refused).toMatchObject({ status: 409, body: { message: expect.stringContaining("不能重复交办") } })
    await step("townsman", made.id, "sign-for")
    expect((await shown(second)).state).toBe("signedFor")
    await step("townsman", made.id, "plan", { responsible: "王某", measure: "入户核实更正" })
    await step("townsman", made.id, "progress", { text: "正在逐户核实" })
    const { digest } = (await upload("townsman", made.id, "核查表.pdf", pdf)).body
    await step("townsman", made.id, "submit", { account: "已逐户核实更正", evidence: [digest] })
    for (const [who, verb] of [
      ["county", "review"],
      ["city", "review"],
      ["city", "close"]
    ] as const)
      await step(who, made.id, verb)
    expect((await shown(first)).state).toBe("closed")
    const [relapsed] = (await handOver([first])).body.cases
    expect(await shown(first)).toEqual({
      id: relapsed.id,
      number: relapsed.number,
      state: "handedOver",
      before: [{ id: made.id, number: made.number }]
    })
    expect((await shown(second)).id).toBe(made.id)
  })

  test("counts working days from the day, and knows when holidays are not known yet", async () => {
    const { confirmed, handOver } = await office()
    const [first = "", second = "", third = ""] = await confirmed()
    // From Wednesday, 9 March 2022, over a weekend.
    expect((await handOver([first], { workingDays: 3 })).body.cases[0].deadline).toBe("2022-03-14")
    expect((await handOver([second], { deadline: "2022-03-21" })).body.cases[0].deadline).toBe("2022-03-21")
    expect((await handOver([third], { workingDays: 250 })).body.cases[0].deadline).toMatch(/^2023-/)
  })

  test("lists and counts by what is left of the time", async () => {
    const { send, judge, confirmed, handOver } = await office()
    const [first = "", second = "", third = ""] = await confirmed()
    await handOver([first], { deadline: "2022-03-31" })
    await handOver([second], { deadline: "2022-03-14" })
    await handOver([third], { deadline: "2022-03-11" })
    await judge("2022-03-12")
    const counts = await send("county", "GET", "/api/cases/counts")
    expect(counts.body).toMatchObject({
      asOf: "2022-03-12",
      total: 3,
      byState: { handedOver: 3, closed: 0 },
      byLamp: { green: 1, blue: 1, red: 1 }
    })
    const late = await send("county", "GET", "/api/cases/counts?lamp=red&handedOver=2022-03")
    expect(late.body).toMatchObject({ total: 1, byState: { handedOver: 1 }, byLamp: { green: 0, red: 1 } })
    expect((await send("county", "GET", "/api/cases/counts?closed=2022-03")).body.total).toBe(0)
    const overdue = await send("county", "GET", "/api/cases?lamp=red&state=handedOver")
    expect(overdue.body.cases).toMatchObject([{ deadline: "2022-03-11", lamp: "red" }])
    const first2 = (await send("townsman", "GET", "/api/cases?limit=2&mine=true")).body
    expect(first2.cases.map(({ deadline }: Body) => deadline)).toEqual(["2022-03-11", "2022-03-14"])
    const rest = (await send("townsman", "GET", `/api/cases?limit=2&after=${first2.next}`)).body
    expect(rest).toMatchObject({ cases: [{ deadline: "2022-03-31" }], next: null, total: 3 })
    expect((await send("villager", "GET", "/api/cases?mine=true")).body.total).toBe(0)
    const { body } = await send("county", "GET", "/api/suspicions?rule=case.overdue&limit=10")
    expect(body.suspicions.map(({ severity }: Body) => severity).sort()).toEqual(["reminder", "suspicion"])
  })
})

describe("more time", () => {
  const ask = { until: "2022-03-31", reason: "资金尚未拨付" }

  test("is asked for before the deadline and granted by the office that handed over", async () => {
    const { send, step, inHand } = await office()
    const id = await inHand({ deadline: "2022-03-21" })
    expect((await step("townsman", id, "extension", ask)).status).toBe(200)
    expect((await step("townsman", id, "extension", ask)).body.details.refusal).toBe("extensionPending")
    const asked = async (who: "city" | "county") => (await send(who, "GET", "/api/cases?extension=asked")).body.total
    expect([await asked("city"), await asked("county")]).toEqual([1, 0])
    expect((await step("county", id, "extension-decision", { granted: true })).status).toBe(403)
    expect((await step("city", id, "extension-decision", { granted: true })).body.deadline).toBe("2022-03-31")
    expect(await asked("city")).toBe(0)
    expect((await step("city", id, "extension-decision", { granted: true })).body.details.refusal).toBe("noExtension")
    await step("townsman", id, "extension", { ...ask, until: "2022-04-30" })
    expect((await step("city", id, "extension-decision", { granted: false })).status).toBe(422)
    const refused = await step("city", id, "extension-decision", { granted: false, reason: "资金已经拨付" })
    expect(refused.body.deadline).toBe("2022-03-31")
    expect((await send("city", "GET", `/api/cases/${id}`)).body.extension).toBeNull()
  })

  test("is refused after the deadline", async () => {
    const { step, judge, inHand } = await office()
    const id = await inHand({ deadline: "2022-03-21" })
    await judge("2022-03-22")
    expect(await step("townsman", id, "extension", ask)).toMatchObject({
      status: 409,
      body: { details: { refusal: "deadlinePassed" } }
    })
  })
})

describe("what comes back", () => {
  const labour = (value: string) => ({
    person: [{ id: `P-${villages.kangcheng}-000`, labour: value }]
  })

  test("becomes a new case that names the old one, which stays closed", async () => {
    const { send, handOver, judge, load, closed } = await office()
    const id = await closed()
    const { body: old } = await send("city", "GET", `/api/cases/${id}`)
    const [{ id: finding }] = old.standing
    await load(labour("ordinary"))
    await judge("2022-04-01")
    expect((await send("city", "GET", `/api/cases/${id}`)).body.standing[0].state).toBe("gone")
    await load(labour("none"))
    await judge("2022-04-02")
    expect((await send("county", "POST", `/api/suspicions/${finding}/confirm`, {})).body.state).toBe("confirmed")
    const again = await handOver([finding])
    expect(again.body.cases[0].id).not.toBe(id)
    const [{ id: next, number: nextNumber }] = again.body.cases
    const shown = async (one: string) => (await send("city", "GET", `/api/cases/${one}`)).body
    expect(await shown(next)).toMatchObject({ relapseOf: id, numbers: { [id]: old.number } })
    expect(await shown(id)).toMatchObject({ state: "closed", relapses: [next], numbers: { [next]: nextNumber } })
    await judge("2022-04-03")
    const { body } = await send("city", "GET", "/api/suspicions?rule=case.recurred&limit=10")
    expect(body.suspicions).toMatchObject([{ subject: { id }, called: old.number }])
    const detail = (await send("city", "GET", `/api/suspicions/${body.suspicions[0].id}`)).body
    expect(detail.called).toBe(old.number)
    expect(detail.rows).toMatchObject([
      {
        called: old.number,
        fields: [{ label: { zh: "销号日期" }, kind: "day" }, { label: { zh: "再次认定属实日期" } }]
      }
    ])
  })

  test("is looked for elsewhere: a check of the county answers the rule that asks for one", async () => {
    const { send, judge, closed } = await office()
    const id = await closed()
    const asking = async () =>
      (await send("city", "GET", "/api/suspicions?rule=case.no-wider-check&limit=10")).body.suspicions
    expect((await asking()).map(({ subject }: Body) => subject.id)).toEqual([id])
    const check = { result: "全县排查，已列入整改" }
    expect((await send("townsman", "POST", `/api/cases/${id}/wider-check`, check)).body.area).toMatch(
      /^411081\d{3}000$/
    )
    expect((await asking()).length).toBe(1)
    const wide = await send("county", "POST", `/api/cases/${id}/wider-check`, check)
    expect(wide.body).toMatchObject({ area: "411081000000", open: 0, confirmed: 3 })
    expect(wide.body.listed.length).toBe(2)
    expect(await asking()).toEqual([])
    await judge("2022-03-10")
    expect(await asking()).toEqual([])
    const { body } = await send("city", "GET", `/api/cases/${id}`)
    expect(body.steps.at(-1)).toMatchObject({ kind: "widerCheck", details: { result: check.result, confirmed: 3 } })
    expect((await send("county", "POST", `/api/cases/${id}/wider-check`, { result: "无" })).status).toBe(422)
  })
})

describe("the papers of a case", () => {
  test("come back as they were sent, to be saved and not to be shown", async () => {
    const { send, upload, download, inHand } = await office()
    const id = await inHand()
    const { body } = await upload("townsman", id, "../../etc/核查表 1.pdf", pdf)
    expect(body.name).toBe("核查表 1.pdf")
    const answer = await download("villager", `/api/cases/${id}/evidence/${body.digest}`)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent("核查表 1.pdf")}`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'"
    })
    expect((await upload("townsman", id, "另一个名字.pdf", pdf)).body.digest).toBe(body.digest)
    const { papers } = (await send("city", "GET", `/api/cases/${id}`)).body
    expect(papers).toMatchObject([{ digest: body.digest, name: "核查表 1.pdf", size: pdf.length }])
    const log = (await send("auditor", "GET", `/api/audit?action=case.openPaper`)).body.entries
    expect(log).toMatchObject([{ objectId: id, actorId: "丙", after: { digest: body.digest } }])
    const unknown = await download("villager", `/api/cases/${id}/evidence/${"0".repeat(64)}`)
    expect(unknown.status).toBe(404)
  })

  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
  const page = Buffer.from("<!doctype html><script>alert(1)</script>")
  test.each([
    ["townsman", "照片.pdf", jpeg, 415, "wrong-media-type"],
    ["townsman", "凭证.pdf.exe", pdf, 415, "wrong-media-type"],
    ["townsman", "凭证", pdf, 415, "wrong-media-type"],
    ["townsman", "凭证.pdf", page, 415, "wrong-media-type"],
    ["townsman", "凭证.html", page, 415, "wrong-media-type"],
    ["townsman", "凭证.pdf", Buffer.alloc(0), 415, "wrong-media-type"],
    ["townsman", "王某13800000000.pdf", pdf, 422, "invalid-row"],
    ["townsman", "凭证.pdf", Buffer.concat([pdf, Buffer.alloc(21 * 1024 * 1024)]), 413, "too-large"],
    ["county", "凭证.pdf", pdf, 403, "forbidden"],
    ["city", "凭证.pdf", pdf, 403, "forbidden"]
  ] as const)("are refused from %s as %s", async (who, name, content, status, code) => {
    const { send, upload, inHand, logged } = await office()
    const id = await inHand()
    expect(await upload(who as Person, id, name, content)).toMatchObject({ status, body: { code } })
    expect((await send("city", "GET", `/api/cases/${id}`)).body.papers).toEqual([])
    expect(logged).toEqual([])
  })

  test("that break off leave nothing", async () => {
    const { send, upload, inHand } = await office()
    const id = await inHand()
    const broken = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(pdf))
        controller.error(new Error("the connection is gone"))
      }
    })
    expect((await upload("townsman", id, "凭证.pdf", broken)).body.code).toBe("unreadable-input")
    expect((await send("city", "GET", `/api/cases/${id}`)).body.papers).toEqual([])
  })

  test("prove nothing unless they are of this case", async () => {
    const { step, inHand } = await office()
    const id = await inHand()
    const said = { account: "已逐户核实更正", evidence: ["0".repeat(64)] }
    expect((await step("townsman", id, "submit", said)).body.details.refusal).toBe("unknownPaper")
    expect((await step("townsman", id, "submit", { ...said, evidence: [] })).body.details.refusal).toBe("lacksEvidence")
  })
})
