/**
 * What runs in the file itself, in any browser, without the app: it asks for the passphrase where the file is sealed,
 * opens it piece by piece, and puts films together (docs/bundle.md#the-file). Plain JavaScript, as it is written: its
 * hash stands in the file's policy.
 */
(() => {
  "use strict";
  const find = (id) => document.getElementById(id);
  const show = (id, is) => {
    const part = find(id);
    if (part) part.hidden = !is;
  };
  const pieces = (of) => [...document.querySelectorAll(`script[data-piece="${of}"]`)];

  const bytesOf = (base64) => {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let n = 0; n < text.length; n++) bytes[n] = text.charCodeAt(n);
    return bytes;
  };
  /** The bytes of a piece; its text is let go of, so that memory holds it once. */
  const taken = (piece) => {
    const bytes = bytesOf(piece.textContent);
    piece.remove();
    return bytes;
  };

  /** Gives each film that waits for its bytes an address of its own. */
  const showFilms = (blobOf) => {
    for (const film of document.querySelectorAll("[data-film]")) {
      const blob = blobOf(film.dataset.film, film.dataset.type);
      if (blob) film.src = URL.createObjectURL(blob);
    }
  };

  const sealed = find("attune-seal");
  if (!sealed) {
    showFilms((of, type) => {
      const parts = pieces(of).map((piece) => new Blob([taken(piece)]));
      return parts.length > 0 ? new Blob(parts, { type }) : null;
    });
    return;
  }

  const headText = sealed.textContent;
  const head = JSON.parse(headText);
  const associated = new TextEncoder().encode(headText);
  const salt = bytesOf(head.salt);

  /** A passphrase as it counts: NFKC, lower case, one blank between words. */
  const spoken = (typed) => typed.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ");

  const secretOf = async (passphrase) => {
    const { kdf } = head;
    if (kdf.name === "argon2id") {
      return globalThis.hashwasm.argon2id({
        password: passphrase,
        salt,
        memorySize: kdf.memory,
        iterations: kdf.passes,
        parallelism: kdf.lanes,
        hashLength: 32,
        outputType: "binary",
      });
    }
    const typed = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase), "PBKDF2", false, [
      "deriveBits",
    ]);
    const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: kdf.iterations };
    return new Uint8Array(await crypto.subtle.deriveBits(how, typed, 256));
  };
  const keyOf = async (secret) => {
    const base = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
    const how = { name: "HKDF", hash: "SHA-256", salt, info: new TextEncoder().encode(head.format) };
    return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
  };
  const unsealed = async (key, chunk, n, isLast) => {
    const iv = new Uint8Array(12);
    new DataView(iv.buffer).setUint32(7, n);
    iv[11] = isLast ? 1 : 0;
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: associated }, key, chunk));
  };

  /** Takes bytes as they come, and makes of them the parts that the first bytes name. */
  const partsFrom = () => {
    let listing = null;
    let waiting = [];
    let at = 0;
    let left = 0;
    let blobs = [];
    const done = new Map();
    const close = () => {
      while (listing && at < listing.length && left === 0) {
        done.set(listing[at].name, new Blob([...blobs, ...waiting], { type: listing[at].type }));
        blobs = [];
        waiting = [];
        at += 1;
        left = listing[at] ? listing[at].size : 0;
      }
    };
    const take = (bytes) => {
      let rest = bytes;
      if (!listing) {
        const size = new DataView(rest.buffer).getUint32(0);
        listing = JSON.parse(new TextDecoder().decode(rest.subarray(4, 4 + size)));
        rest = rest.subarray(4 + size);
        left = listing[0].size;
      }
      close();
      while (rest.length > 0 && at < listing.length) {
        const part = rest.subarray(0, left);
        waiting.push(part);
        if (waiting.length === 16) {
          blobs.push(new Blob(waiting));
          waiting = [];
        }
        left -= part.length;
        rest = rest.subarray(part.length);
        close();
      }
    };
    return { take, done, isWhole: () => listing !== null && at === listing.length };
  };

  const openAll = async (key) => {
    const size = head.chunk + 16;
    const all = pieces("sealed");
    const parts = partsFrom();
    const held = new Uint8Array(size);
    let full = 0;
    let n = 0;
    for (const [index, piece] of all.entries()) {
      const bytes = bytesOf(piece.textContent);
      for (let from = 0; from < bytes.length; ) {
        if (full === size) {
          parts.take(await unsealed(key, held, n, false));
          n += 1;
          full = 0;
        }
        const part = bytes.subarray(from, from + size - full);
        held.set(part, full);
        full += part.length;
        from += part.length;
      }
      find("share").value = (index + 1) / all.length;
    }
    parts.take(await unsealed(key, held.subarray(0, full), n, true));
    if (!parts.isWhole()) throw new Error("cut off");
    for (const piece of all) piece.remove();
    return parts.done;
  };

  const showPage = async (parts) => {
    const page = find("page");
    page.innerHTML = await parts.get("page").text();
    const data = document.createElement("script");
    data.type = "application/json";
    data.id = "attune-bundle";
    data.textContent = await parts.get("attune-bundle").text();
    document.body.append(data);
    show("door", false);
    page.hidden = false;
    document.title = page.querySelector("h1").textContent;
    showFilms((of) => parts.get(`film-${of}`));
    page.tabIndex = -1;
    page.focus();
  };

  /** The first chunk tells a wrong passphrase from a file that was changed further on. */
  const isRight = async (key) => {
    const [first] = pieces("sealed");
    const bytes = bytesOf(first.textContent);
    const size = head.chunk + 16;
    const isOnly = head.sealed <= size;
    try {
      await unsealed(key, bytes.subarray(0, Math.min(size, head.sealed)), 0, isOnly);
      return true;
    } catch {
      return false;
    }
  };

  const says = (id) => {
    for (const one of ["wrong", "damaged", "old"]) show(one, one === id);
    show("working", id === "working");
    show("share", id === "working");
    find("go").disabled = id === "working";
    if (id !== "working") find("typed").focus();
  };
  const canOpen =
    globalThis.crypto?.subtle && (head.kdf.name !== "argon2id" || typeof globalThis.WebAssembly === "object");
  if (!canOpen) {
    says("old");
    return;
  }
  show("form", true);
  find("typed").focus();
  find("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    says("working");
    // What is said is seen before the work begins, which takes a moment.
    await new Promise((resolve) => setTimeout(resolve, 50));
    let key = null;
    try {
      key = await keyOf(await secretOf(spoken(find("typed").value)));
    } catch {
      return says("old");
    }
    if (!(await isRight(key))) return says("wrong");
    try {
      await showPage(await openAll(key));
    } catch {
      says("damaged");
    }
  });
})();
