import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client"

/** Upper bounds of the classes of durations, in seconds. */
const durations = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** What Prometheus reads of the server: counts and durations by route pattern, and the state of the nightly run. */
export class Metrics {
  private readonly registry = new Registry()
  private readonly requests = new Histogram({
    name: "wengang_http_request_duration_seconds",
    help: "Duration of requests by method, route and status",
    labelNames: ["method", "route", "status"] as const,
    buckets: durations,
    registers: [this.registry]
  })
  private readonly refused = new Counter({
    name: "wengang_http_refused_total",
    help: "Requests refused by a limit, before they were looked at",
    labelNames: ["limit"] as const,
    registers: [this.registry]
  })
  private readonly reveals = new Counter({
    name: "wengang_reveals_total",
    help: "Masked numbers that were revealed",
    registers: [this.registry]
  })
  private readonly nightly = new Gauge({
    name: "wengang_nightly_last_timestamp_seconds",
    help: "When the nightly run ended last, by outcome",
    labelNames: ["outcome"] as const,
    registers: [this.registry]
  })
  private readonly nightlyDuration = new Gauge({
    name: "wengang_nightly_duration_seconds",
    help: "How long the last nightly run took",
    registers: [this.registry]
  })

  /** `ofProcess` adds memory, processor time and the delay of the event loop. */
  constructor({ ofProcess = false }: { readonly ofProcess?: boolean } = {}) {
    if (ofProcess) collectDefaultMetrics({ register: this.registry })
  }

  /** A request was answered; `seconds` is how long it took. */
  answered(method: string, route: string, status: number, seconds: number): void {
    if (status === 200 && route.endsWith("/reveal")) this.reveals.inc()
    this.requests.observe({ method, route, status: String(status) }, seconds)
  }

  refusedBy(limit: "address" | "account" | "body"): void {
    this.refused.inc({ limit })
  }

  /** A nightly run ended at an instant, in milliseconds. */
  nightlyEnded(outcome: "done" | "failed", at: number, seconds: number): void {
    this.nightly.set({ outcome }, at / 1000)
    this.nightlyDuration.set(seconds)
  }

  get contentType(): string {
    return this.registry.contentType
  }

  /** The text that Prometheus reads. */
  text(): Promise<string> {
    return this.registry.metrics()
  }
}
