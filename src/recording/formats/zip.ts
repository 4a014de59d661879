/**
 * Zip archives by fflate, as a stream with limits, since an archive from elsewhere may be made to harm: many entries,
 * entries that unpack to a thousand times their size, names that point outside (zip bombs, "zip slip").
 */
import { Gunzip, Unzip, UnzipInflate, zipSync } from "fflate";
import { done, failed, type Result } from "../../ground/result.ts";

const mostEntries = 256;
const mostBytes = 64 * 1024 * 1024;
/** Real Datavyu databases shrink to about a tenth. The first 4 MB are never too many. */
const mostRatio = 100;
const freeBytes = 4 * 1024 * 1024;
const chunk = 16_384;

/**
 * The bytes of the entry `wanted` (exactly that name; the first, where there are two). No other is unpacked. Refuses
 * over 256 entries, over 64 MB or 100 times the archive unpacked, and any name that is absolute or climbs out.
 */
export const unzipOne = (
  bytes: Uint8Array,
  wanted: string,
): Result<Uint8Array, "zip-broken" | "zip-path" | "zip-bomb" | "zip-missing"> => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return failed("zip-broken");
  let problem: ReturnType<typeof failed<"zip-broken" | "zip-path" | "zip-bomb">> | null = null;
  let entries = 0;
  let size = 0;
  let finished = false;
  let found = false;
  const parts: Uint8Array[] = [];
  const unzip = new Unzip((entry) => {
    if (++entries > mostEntries) problem ??= failed("zip-bomb");
    if (/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(entry.name))
      problem ??= failed("zip-path", { with: { entry: entry.name.slice(0, 80) } });
    if (entry.name !== wanted || found || problem) return;
    found = true;
    entry.ondata = (error, data, final) => {
      if (error) problem ??= failed("zip-broken");
      size += data?.length ?? 0;
      if (size > mostBytes || size > Math.max(freeBytes, bytes.length * mostRatio)) problem ??= failed("zip-bomb");
      if (!problem && data) parts.push(data);
      finished ||= final;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !problem; at += chunk)
      unzip.push(bytes.subarray(at, at + chunk), at + chunk >= bytes.length);
  } catch {
    return problem ?? failed("zip-broken");
  }
  if (problem) return problem;
  if (!found) return failed("zip-missing", { with: { entry: wanted } });
  if (!finished) return failed("zip-broken");
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return done(whole);
};

/** An archive of `entries`; the same bytes for the same entries, whenever it is made. */
export const zip = (entries: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...entries }, { mtime: new Date(1980, 0, 1) });

/** True for what gzip made (RFC 1952). */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What is in a gzipped file. Refuses what is cut or broken, and what unpacks to more than `most` bytes. */
export const unzipWhole = (bytes: Uint8Array, most: number): Result<Uint8Array, "zip-broken" | "zip-bomb"> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  const gunzip = new Gunzip((part, last) => {
    whole = last;
    length += part.length;
    if (length <= most) parts.push(part);
  });
  try {
    for (let at = 0; at < bytes.length && length <= most; at += 65_536)
      gunzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  } catch {
    return failed("zip-broken");
  }
  if (length > most) return failed("zip-bomb");
  if (!whole) return failed("zip-broken");
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return done(all);
};
