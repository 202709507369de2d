import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto"
import { comparedPart, factsOf } from "@wengang/domain/values/IdentityNumber.ts"

/**
 * Seals identity numbers (AES-256-GCM) and indexes them under a key (HMAC-SHA256), so that rows can be found by number
 * without the number standing in the database. Each use has a key of its own, derived by HKDF.
 */
export class Sealer {
  private readonly nonces = new Nonces()
  private readonly sealing: Buffer
  private readonly indexing: Buffer

  /** @param key 32 random bytes. */
  constructor(key: Uint8Array) {
    this.sealing = derive(key, "wengang seal")
    this.indexing = derive(key, "wengang index")
  }

  /** Base64 of nonce (12 bytes), tag (16 bytes) and sealed text; different each time. */
  seal(text: string): string {
    const nonce = this.nonces.next()
    const cipher = createCipheriv("aes-256-gcm", this.sealing, nonce)
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64")
  }

  /** The text that was sealed; throws where it was altered or sealed under another key. */
  open(sealed: string): string {
    const bytes = Buffer.from(sealed, "base64")
    const decipher = createDecipheriv("aes-256-gcm", this.sealing, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8")
  }

  /** Tells keys apart: a database keeps that of the key it is sealed with. */
  get check(): string {
    return this.index("wengang")
  }

  /** A text's index under the key: 22 characters, the same each time. */
  index(text: string): string {
    return createHmac("sha256", this.indexing).update(text).digest().subarray(0, 16).toString("base64url")
  }

  /** What is stored in the place of a normalised identity number. */
  columnsOf(number: string) {
    return {
      idSealed: this.seal(number),
      idKey: this.index(number),
      idIndex: this.index(comparedPart(number)),
      idMasked: factsOf(number).masked
    }
  }
}

/** Random nonces of 12 bytes, drawn many at a time: one call of the generator for each costs more than the sealing. */
class Nonces {
  private drawn = Buffer.alloc(0)
  private at = 0

  next(): Buffer {
    if (this.at >= this.drawn.length) {
      this.drawn = randomBytes(12 * 256)
      this.at = 0
    }
    this.at += 12
    return this.drawn.subarray(this.at - 12, this.at)
  }
}

function derive(key: Uint8Array, use: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, new Uint8Array(), use, 32))
}
