import { BlockList, isIP } from "node:net"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Result } from "effect"

/** The proxies whose word about where a request comes from is believed. */
export class Proxies {
  static readonly none = new Proxies(new BlockList())
  private readonly known: BlockList

  private constructor(known: BlockList) {
    this.known = known
  }

  /** Reads addresses and networks such as `10.0.0.5,192.168.1.0/24`. */
  static read(text: string): Result.Result<Proxies, Sentence> {
    const known = new BlockList()
    for (const one of text.split(",").map((part) => part.trim())) {
      if (!added(known, one)) {
        return Result.fail({
          zh: "应为以逗号分隔的 IP 地址或网段，例如 10.0.0.5,192.168.1.0/24",
          en: "IP addresses or networks separated by commas are expected, such as 10.0.0.5,192.168.1.0/24"
        })
      }
    }
    return Result.succeed(new Proxies(known))
  }

  /**
   * Where a request comes from: the last address of `X-Forwarded-For` that no proxy of ours has, where the connection is
   * one of theirs; the connection's own otherwise, whatever the header says.
   */
  clientOf(connection: string | null, forwardedFor: string | undefined): string | null {
    if (connection === null || forwardedFor === undefined || !this.has(connection)) return connection
    const chain = forwardedFor.split(",").map((part) => part.trim())
    return chain.findLast((address) => isIP(address) !== 0 && !this.has(address)) ?? connection
  }

  private has(address: string): boolean {
    const plain = address.replace(/^::ffff:/, "")
    const version = isIP(plain)
    return version !== 0 && this.known.check(plain, version === 6 ? "ipv6" : "ipv4")
  }
}

function added(known: BlockList, text: string): boolean {
  const [address = "", length, ...rest] = text.split("/")
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  const family = version === 6 ? "ipv6" : "ipv4"
  if (length === undefined) known.addAddress(address, family)
  else if (/^\d{1,3}$/.test(length) && Number(length) <= (version === 6 ? 128 : 32)) {
    known.addSubnet(address, Number(length), family)
  } else return false
  return true
}
