import {createHash, randomBytes} from 'node:crypto'

export type SecretKind = 'lake-session' | 'lake-robot' | 'lake-link' | 'lake-sid'

/** 256 random bits; the prefix tells a person (and a secret scanner) what was leaked. */
export function mintSecret(prefix: SecretKind): string {
  return `${prefix}-${randomBytes(32).toString('base64url')}`
}

export function isSecretOf(kind: SecretKind, secret: string): boolean {
  return secret.startsWith(`${kind}-`)
}

export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** A short random id for things that are no secret. */
export function mintId(prefix: string): string {
  return `${prefix}-${randomBytes(9).toString('base64url').replaceAll(/[-_]/g, 'x')}`
}
