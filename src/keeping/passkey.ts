/**
 * A passkey as a way into the vault: WebAuthn's `prf` extension (Web Authentication level 3, 10.1.4) gives 32 bytes that
 * the authenticator alone can make, for a salt of ours. Nothing is sent anywhere; no server knows of it.
 */
import { done, failed, type Result } from "../ground/result.ts";
import type { Opener, Ways } from "./ring.ts";
import type { Bytes } from "./sealed.ts";

type Passkey = Extract<Opener, { by: "passkey" }>;
type PasskeyProblem = "passkey-refused" | "passkey-cannot";

const random = (size: number): Bytes => crypto.getRandomValues(new Uint8Array(size));

/** True where this browser may have passkeys with `prf`. */
export const canPasskey = async (): Promise<boolean> => {
  if (typeof PublicKeyCredential === "undefined") return false;
  const can = await PublicKeyCredential.getClientCapabilities?.();
  return can?.["extension:prf"] ?? PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
};

const bytesOf = (source: BufferSource | undefined): Bytes | null =>
  source === undefined
    ? null
    : source instanceof ArrayBuffer
      ? new Uint8Array(source)
      : new Uint8Array(source.buffer.slice(source.byteOffset, source.byteOffset + source.byteLength) as ArrayBuffer);

/** Asks the person to make a passkey. Refuses where they do not, or where it has no `prf`. */
export const makePasskey = async (name: string): Promise<Result<Passkey, PasskeyProblem>> => {
  const salt = random(32);
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: random(32),
        rp: { name },
        user: { id: random(16), name, displayName: name },
        pubKeyCredParams: [
          { type: "public-key", alg: -7 },
          { type: "public-key", alg: -257 },
        ],
        authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    if (!(made instanceof PublicKeyCredential)) return failed("passkey-refused");
    const { prf } = made.getClientExtensionResults();
    const id = new Uint8Array(made.rawId);
    const secret = bytesOf(prf?.results?.first);
    if (secret) return done({ by: "passkey", id, salt, secret });
    return prf?.enabled ? askPasskey([{ id, salt }]) : failed("passkey-cannot");
  } catch {
    return failed("passkey-refused");
  }
};

/** Asks the person for one of the vault's passkeys. */
export const askPasskey = async (passkeys: Ways["passkeys"]): Promise<Result<Passkey, PasskeyProblem>> => {
  const byId = Object.fromEntries(passkeys.map(({ id, salt }) => [base64url(id), { first: salt }]));
  try {
    const given = await navigator.credentials.get({
      publicKey: {
        challenge: random(32),
        allowCredentials: passkeys.map(({ id }) => ({ type: "public-key", id })),
        userVerification: "required",
        extensions: { prf: { evalByCredential: byId } },
      },
    });
    if (!(given instanceof PublicKeyCredential)) return failed("passkey-refused");
    const id = new Uint8Array(given.rawId);
    const secret = bytesOf(given.getClientExtensionResults().prf?.results?.first);
    const known = passkeys.find((one) => base64url(one.id) === base64url(id));
    return secret && known ? done({ by: "passkey", id, salt: known.salt, secret }) : failed("passkey-cannot");
  } catch {
    return failed("passkey-refused");
  }
};

/** As WebAuthn writes bytes in names: base64url without padding (RFC 4648, 5). */
const base64url = (bytes: Bytes): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=/g, "");
