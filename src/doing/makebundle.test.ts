/** The file is made as docs/bundle.md says, whole or not at all, in pieces; and opens by that page alone. */
import { readFileSync } from "node:fs";
import { argon2id } from "hash-wasm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filmMarkup, inPlaceMost } from "../bundle/file.ts";
import { markup } from "../bundle/markup.ts";
import { keyFor, seal } from "../keeping/sealed.ts";
import { type BundleFile, type Derivation, derivations, makeBundle, sizeOfBundle, spokenKey } from "./makebundle.ts";

const cheap: Derivation = { name: "argon2id", memory: 8192, passes: 1, lanes: 1 };
const salt = Uint8Array.from({ length: 16 }, (_, n) => n);
const passphrase = "Moon  river kettle";

const fileOf = (films: readonly Blob[]): BundleFile => ({
  title: "About Mira",
  sealedTitle: "A sealed file",
  tag: "en",
  dir: "ltr",
  style: ".paper{color:#123}",
  opener: "void 0",
  argon: "void 1",
  page: (how) =>
    markup`<article><h1>About Mira</h1>${films.map((film, n) => filmMarkup(n, { type: film.type, isFilm: true }, how(n)))}</article>`,
  door: markup`<main id="door">A sealed file</main>`,
  bundle: {
    format: "attune.bundle/1",
    made: "2026-11-30",
    madeOn: ["30 Nov 2026"],
    languages: [{ code: "en", tag: "en", dir: "ltr" }],
    child: "Mira",
    age: [""],
    to: "",
    until: null,
    untilSays: null,
    questions: "PLANTED-question",
    moments: [],
    plays: [],
    milestones: [],
    cues: [],
    consent: null,
    leftOut: [],
  },
  films,
});
const sealing = { passphrase, derivation: cheap, salt };
const textOf = async (films: readonly Blob[], how: typeof sealing | null): Promise<string> => {
  const made = await makeBundle(fileOf(films), how);
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value.text();
};
const filmOf = (size: number): Blob => {
  const bytes = new Uint8Array(size);
  for (let n = 0; n < size; n++) bytes[n] = (n * 31 + (n >> 9)) & 255;
  return new Blob([bytes], { type: "video/mp4" });
};

/** Opens a sealed file by docs/bundle.md, with nothing of ours. */
const openedBy = async (html: string, typed: string): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> => {
  const [, headText = ""] = /id="attune-seal">([^<]*)</.exec(html) ?? [];
  const head: { kdf: typeof cheap; salt: string; chunk: number; sealed: number } = JSON.parse(headText);
  const raw = Buffer.concat(
    [...html.matchAll(/data-piece="sealed">([^<]*)</g)].map(([, text = ""]) => Buffer.from(text, "base64")),
  );
  expect(raw.length).toBe(head.sealed);
  const salted = Buffer.from(head.salt, "base64");
  if (head.kdf.name !== "argon2id") throw new Error("another function");
  const secret = await argon2id({
    password: typed,
    salt: salted,
    memorySize: head.kdf.memory,
    iterations: head.kdf.passes,
    parallelism: head.kdf.lanes,
    hashLength: 32,
    outputType: "binary",
  });
  const base = await crypto.subtle.importKey("raw", new Uint8Array(secret), "HKDF", false, ["deriveKey"]);
  const info = new TextEncoder().encode("attune.sealed-bundle/1");
  const key = await crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: salted, info },
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["decrypt"],
  );
  const plain: Buffer[] = [];
  const size = head.chunk + 16;
  for (let n = 0; n * size < raw.length; n++) {
    const iv = Buffer.alloc(12);
    iv.writeUInt32BE(n, 7);
    iv[11] = (n + 1) * size >= raw.length ? 1 : 0;
    const how = { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(headText) };
    plain.push(Buffer.from(await crypto.subtle.decrypt(how, key, raw.subarray(n * size, (n + 1) * size))));
  }
  const whole = Buffer.concat(plain);
  const listed = whole.readUInt32BE(0);
  const listing: readonly { name: string; size: number }[] = JSON.parse(whole.subarray(4, 4 + listed).toString());
  let at = 4 + listed;
  return new Map(listing.map((part) => [part.name, new Uint8Array(whole.subarray(at, (at += part.size)))] as const));
};

describe("an open file", () => {
  it("holds its page, its films and its data, and is as large as was said", async () => {
    const films = [filmOf(5), filmOf(1_000_001)];
    const html = await textOf(films, null);
    expect(html.length).toBe(await sizeOfBundle(fileOf(films), false));
    const [, small = "", large = ""] = /base64,([^"]*)"[\s\S]*base64,([^"]*)"/.exec(html) ?? [];
    expect(Buffer.from(small, "base64")).toEqual(Buffer.from((await films[0]?.arrayBuffer()) ?? new ArrayBuffer()));
    expect(
      Buffer.compare(Buffer.from(large, "base64"), Buffer.from((await films[1]?.arrayBuffer()) ?? new ArrayBuffer())),
    ).toBe(0);
    expect(html).not.toContain("<script>");
    expect(JSON.parse(/id="attune-bundle">([^<]*)</.exec(html)?.[1] ?? "")).toEqual(fileOf([]).bundle);
  });

  it("has a large film at its end, in pieces that a script joins", async () => {
    const film = filmOf(inPlaceMost + 1);
    const html = await textOf([film], null);
    expect(html.length).toBe(await sizeOfBundle(fileOf([film]), false));
    expect(html).toContain('data-film="0"');
    expect(html).toContain("<script>void 0</script>");
    const pieces = [...html.matchAll(/data-piece="0">([^<]*)</g)].map(([, text = ""]) => Buffer.from(text, "base64"));
    expect(Buffer.compare(Buffer.concat(pieces), Buffer.from(await film.arrayBuffer()))).toBe(0);
  });
});

describe("a sealed file", () => {
  it("tells nothing of the child, opens by the page alone, and only with its words", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1, 261_553, 262_144, 786_432, 1_000_003), async (size) => {
        const film = filmOf(size);
        const html = await textOf([film], sealing);
        expect(["About Mira", "PLANTED-question", "<article"].filter((told) => html.includes(told))).toEqual([]);
        const parts = await openedBy(html, "moon river kettle");
        expect([...parts.keys()]).toEqual(["page", "attune-bundle", "film-0"]);
        expect(new TextDecoder().decode(parts.get("page"))).toContain(
          '<video controls playsinline preload="metadata" data-film="0"',
        );
        expect(Buffer.compare(parts.get("film-0") ?? new Uint8Array(), Buffer.from(await film.arrayBuffer()))).toBe(0);
        await expect(openedBy(html, "moon river kettles")).rejects.toThrow();
      }),
      { numRuns: 12 },
    );
  });

  it("is as large as was said, with the real function", async () => {
    const films = [filmOf(300_000)];
    const made = await makeBundle(fileOf(films), { ...sealing, derivation: derivations.argon2id });
    expect(made.ok && made.value.size).toBe(await sizeOfBundle(fileOf(films), true));
  });

  it("has the key and the bytes of the page's test vector", async () => {
    const page = readFileSync(new URL("../../docs/bundle.md", import.meta.url), "utf8");
    const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
    expect(page).toContain(hex(await spokenKey(passphrase, salt, cheap)));
    const pbkdf2 = { name: "pbkdf2-sha-256", iterations: 1000 } as const;
    expect(page).toContain(hex(await spokenKey(passphrase, salt, pbkdf2)));
    const head =
      '{"format":"attune.sealed-bundle/1","kdf":{"name":"argon2id","memory":8192,"passes":1,"lanes":1},"salt":"AAECAwQFBgcICQoLDA0ODw==","chunk":262144,"sealed":22}';
    const utf8 = (text: string) => new TextEncoder().encode(text);
    const key = await keyFor(await spokenKey(passphrase, salt, cheap), salt, "attune.sealed-bundle/1");
    const chunks: Uint8Array[] = [];
    for await (const chunk of seal(key, utf8(head), [utf8("attune")])) chunks.push(chunk);
    expect(page).toContain(head);
    expect(page).toContain(hex(Buffer.concat(chunks)));
  });

  it("refuses words that are too short", async () => {
    const made = await makeBundle(fileOf([]), { ...sealing, passphrase: " short one " });
    expect(made).toMatchObject({ ok: false, problem: { kind: "short-spoken", with: { n: 12 } } });
  });
});

describe("making it", () => {
  it("tells how far it is, and stops when it is told to", async () => {
    const shares: number[] = [];
    const stop = new AbortController();
    const made = await makeBundle(fileOf([filmOf(6_000_000)]), null, {
      onProgress: (share) => {
        shares.push(share);
        if (shares.length === 3) stop.abort();
      },
      signal: stop.signal,
    });
    expect(made).toMatchObject({ ok: false, problem: { kind: "cancelled" } });
    expect(shares.length).toBeLessThan(6);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const whole: number[] = [];
    await makeBundle(fileOf([filmOf(3_000_000)]), null, { onProgress: (share) => whole.push(share) });
    expect(whole.at(-1)).toBe(1);
  });

  it("says that a film cannot be read", async () => {
    const broken = filmOf(10);
    Object.defineProperty(broken, "slice", {
      value: () => {
        throw new DOMException("gone", "NotReadableError");
      },
    });
    expect(await makeBundle(fileOf([broken]), null)).toMatchObject({ ok: false, problem: { kind: "cannot-read" } });
  });
});
