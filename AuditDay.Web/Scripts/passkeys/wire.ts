/**
 * Between the server's JSON and what browsers take: bytes travel as base64url. The newest browsers do this by themselves;
 * those of an agency's laptops are often a few years old.
 */
interface Descriptor { id: string, type: 'public-key', transports?: AuthenticatorTransport[] }

type Options = Record<string, unknown>

export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))
}

export function text(buffer: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const descriptors = (list: unknown): PublicKeyCredentialDescriptor[] =>
  ((list ?? []) as Descriptor[]).map(one => ({ ...one, id: bytes(one.id) }))

export function toMake(options: Options): PublicKeyCredentialCreationOptions {
  const user = options['user'] as { id: string, name: string, displayName: string }
  return {
    ...options as unknown as PublicKeyCredentialCreationOptions,
    challenge: bytes(options['challenge'] as string),
    user: { ...user, id: bytes(user.id) },
    excludeCredentials: descriptors(options['excludeCredentials']),
  }
}

export function toProve(options: Options): PublicKeyCredentialRequestOptions {
  return {
    ...options as unknown as PublicKeyCredentialRequestOptions,
    challenge: bytes(options['challenge'] as string),
    allowCredentials: descriptors(options['allowCredentials']),
  }
}

export function answerOf(credential: PublicKeyCredential): object {
  const response = credential.response as AuthenticatorAttestationResponse & AuthenticatorAssertionResponse
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: {},
    response: {
      clientDataJSON: text(response.clientDataJSON),
      ...response.attestationObject
        ? { attestationObject: text(response.attestationObject), transports: response.getTransports?.() ?? [] }
        : {
            authenticatorData: text(response.authenticatorData),
            signature: text(response.signature),
            userHandle: response.userHandle ? text(response.userHandle) : null,
          },
    },
  }
}
