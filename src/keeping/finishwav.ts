/** A wav whose recorder crashed before it wrote how long it is (0 or the most there can be), as if it had been closed. */

/** The file, and how many seconds of what it promises are not there. */
export type FinishedWav = { readonly file: Blob; readonly lacks: number };

/** The most of a head that is looked through for where the sound begins. */
const most = 1 << 16;
const never = 0xffffffff;

export const finishWav = async (file: Blob): Promise<FinishedWav> => {
  const bytes = new Uint8Array(await file.slice(0, most).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const name = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 44 || name(0) !== "RIFF" || name(8) !== "WAVE") return { file, lacks: 0 };
  let perSecond = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    if (name(at) === "fmt " && at + 20 <= bytes.length) perSecond = view.getUint32(at + 16, true);
    if (name(at) === "data") {
      const there = file.size - at - 8;
      const riff = view.getUint32(4, true);
      const open = size === 0 || size === never;
      const lacks = open || perSecond === 0 ? 0 : Math.max(0, size - there) / perSecond;
      // What was written as a stream says the most there can be, and is read as it is.
      if (!(open && there > 0) && (riff >= at || riff === never)) return { file, lacks };
      view.setUint32(4, file.size - 8, true);
      view.setUint32(at + 4, open ? there : Math.min(size, there), true);
      return { file: new Blob([bytes, file.slice(most)], { type: file.type }), lacks };
    }
    at += 8 + size + (size & 1);
  }
  return { file, lacks: 0 };
};
