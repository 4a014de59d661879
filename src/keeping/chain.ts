/** Ogg files that are several, one after another (RFC 3533, section 4: chained): where each begins. */

const window = 1 << 20;
/** The longest head of a page. */
const longest = 27 + 255;

/** Where the links of `file` begin, the first at 0; one alone in an ordinary file. */
export const chainOf = async (file: Blob): Promise<readonly number[]> => {
  const starts: number[] = [];
  let bytes = new Uint8Array(0);
  let base = 0;
  let begins = false;
  for (let at = 0; at + 27 <= file.size; ) {
    if (at < base || (at + longest > base + bytes.length && base + bytes.length < file.size)) {
      base = at;
      bytes = new Uint8Array(await file.slice(at, at + window).arrayBuffer());
    }
    const here = at - base;
    if (bytes[here] !== 0x4f || bytes[here + 1] !== 0x67 || bytes[here + 2] !== 0x67 || bytes[here + 3] !== 0x53) {
      at += 1;
      continue;
    }
    // Several streams of one link begin together; a beginning after anything else is another link's.
    const first = ((bytes[here + 5] ?? 0) & 2) !== 0;
    if (first && !begins) starts.push(at);
    begins = first;
    const segments = bytes[here + 26] ?? 0;
    let body = 0;
    for (let n = 0; n < segments; n++) body += bytes[here + 27 + n] ?? 0;
    at += 27 + segments + body;
  }
  return starts.length === 0 ? [0] : starts;
};
