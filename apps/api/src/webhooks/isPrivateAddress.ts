import { BlockList, isIP } from "node:net"

/** Networks that are no part of the public internet: this machine, the office's own, those of a cloud's metadata, and the like. */
const networks: ReadonlyArray<readonly [string, number]> = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
  // What is embedded in these may lead to any of those above.
  ["::", 96],
  ["::ffff:0:0", 96],
  ["64:ff9b::", 32],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8]
]

const ofIPv4 = new BlockList()
const ofIPv6 = new BlockList()
for (const [network, bits] of networks) {
  if (network.includes(":")) ofIPv6.addSubnet(network, bits, "ipv6")
  else ofIPv4.addSubnet(network, bits, "ipv4")
}

/** Whether an IP address lies within networks that are not public; what is no address does too. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return ofIPv4.check(address, "ipv4")
  return family === 6 ? ofIPv6.check(address.replace(/%.*$/, ""), "ipv6") : true
}
