/** 康城村 for 康城村村民委员会 and for 康城村委会, as people say it. */
export function shortName(name: string): string {
  return name
    .replace(/(村民委员会|村委会)$/, "村")
    .replace(/村村$/, "村")
    .replace(/(居民委员会|居委会)$/, "")
}
