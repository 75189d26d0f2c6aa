// WebAuthn 3 lets the browser itself read and write the JSON forms; the DOM's types do not know of options as JSON from elsewhere.

/** The browser's answer with one of the person's passkeys; null when they chose none, or the browser cannot. */
export async function assertPasskey(options: object): Promise<unknown> {
  try {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON);
    return asJson(await navigator.credentials.get({ publicKey }));
  } catch {
    return null;
  }
}

/** A new passkey as the browser made it; null when it was not made. */
export async function createPasskey(options: object): Promise<unknown> {
  try {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
      options as PublicKeyCredentialCreationOptionsJSON,
    );
    return asJson(await navigator.credentials.create({ publicKey }));
  } catch {
    return null;
  }
}

/** As plain data, which alone a server action takes. */
function asJson(credential: Credential | null): unknown {
  return credential instanceof PublicKeyCredential ? JSON.parse(JSON.stringify(credential.toJSON())) : null;
}
