import { describe, expect, it } from "vitest";
import { type Files, filesInMemory } from "./files.ts";
import { Damaged } from "./sealed.ts";
import { isSealed, sealedFiles } from "./sealedfiles.ts";

const secret = new Uint8Array(32).fill(5);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fresh = () => {
  const plain = filesInMemory();
  return { plain, files: sealedFiles(plain, secret) };
};
const bytesIn = async (files: Files, name: string): Promise<Uint8Array> =>
  new Uint8Array(await ((await (await files.read(name))?.blob()) ?? new Blob()).arrayBuffer());
const textOf = async (files: Files, name: string): Promise<string | undefined> =>
  (await files.read(name))?.blob().then((blob) => blob.text());

describe("sealed files", () => {
  it("are read as they were saved, and tell nothing where they lie", async () => {
    const { plain, files } = fresh();
    const told: number[] = [];
    await files.save("a", [bytesOf("pelican"), bytesOf("clip")], (bytes) => told.push(bytes));
    expect(told).toEqual([7, 11]);
    expect((await files.read("a"))?.size).toBe(11);
    expect(await (await files.read("a"))?.blob("video/mp4")).toMatchObject({ type: "video/mp4", size: 11 });
    expect(await textOf(files, "a")).toBe("pelicanclip");
    expect(await textOf(plain, "a")).not.toContain("pelican");
    expect(await files.read("b")).toBeNull();
  });

  it("are added to piece by piece, by another worker too; a piece that a crash cut off is left out", async () => {
    const { plain, files } = fresh();
    await files.append("tape", bytesOf(""));
    await files.append("tape", bytesOf("one "));
    await files.append("tape", bytesOf("two "));
    await sealedFiles(plain, secret).append("tape", bytesOf("three"));
    expect(await textOf(files, "tape")).toBe("one two three");
    expect((await files.read("tape"))?.size).toBe(13);
    const whole = await bytesIn(plain, "tape");
    for (const cut of [1, 10, 22]) {
      await plain.save("cut", [whole.slice(0, whole.length - cut)]);
      expect(await textOf(files, "cut")).toBe("one two ");
    }
  });

  it("name their own damage, and are not opened with another key", async () => {
    const { plain, files } = fresh();
    await files.save("saved", [bytesOf("pelicanclip")]);
    await files.append("added", bytesOf("pelicanclip"));
    for (const name of ["saved", "added"]) {
      expect(
        await (await sealedFiles(plain, new Uint8Array(32)).read(name))?.blob().catch((e: unknown) => e),
      ).toBeInstanceOf(Damaged);
      const bytes = await bytesIn(plain, name);
      bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
      await plain.save(name, [bytes]);
      expect(await (await files.read(name))?.blob().catch((e: unknown) => e)).toBeInstanceOf(Damaged);
    }
  });

  it("read a file from before as it is, and tell it apart", async () => {
    const { plain, files } = fresh();
    await plain.save("old", [bytesOf("walrus")]);
    await files.save("new", [bytesOf("walrus")]);
    expect(await textOf(files, "old")).toBe("walrus");
    const [old, young] = [await plain.read("old"), await plain.read("new")];
    expect([old && (await isSealed(old)), young && (await isSealed(young))]).toEqual([false, true]);
  });
});
