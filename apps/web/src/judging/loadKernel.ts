type Kernel = typeof import("./kernel.ts")

let loading: Promise<Kernel | undefined> | undefined

/** The kernel, fetched once; undefined where it cannot be had, which is tried again the next time. */
export function loadKernel(): Promise<Kernel | undefined> {
  loading ??= import("./kernel.ts").catch(() => {
    loading = undefined
    return undefined
  })
  return loading
}
