/**
 * The database's files: a pool of files in one OPFS folder, held open by this worker (wa-sqlite's AccessHandlePoolVFS),
 * with what the browser throws turned into SQLite's codes, so that a full disk rolls back instead of breaking the engine.
 */
import { AccessHandlePoolVFS } from "@journeyapps/wa-sqlite/src/examples/AccessHandlePoolVFS.js";

const full = 13;
const broken = 10;
/** A main database or its journal, read and write, made where there is none. */
const flagsOf = (path: string): number => 0x6 | (path.endsWith("-journal") ? 0x800 : 0x100);

const coded = (work: () => number): number => {
  try {
    return work();
  } catch (thrown) {
    return thrown instanceof DOMException && thrown.name === "QuotaExceededError" ? full : broken;
  }
};

/** The database, its journal, and one to spare. */
const enough = 3;

export class Pool extends AccessHandlePoolVFS {
  /** Opens the pool's files. A visit that ended while they were made left too few of them: makes the others. */
  override async isReady(): Promise<boolean> {
    await super.isReady();
    await this.addCapacity(Math.max(0, enough - this.getCapacity()));
    return true;
  }
  override jClose(file: number): number {
    return coded(() => super.jClose(file));
  }
  override jRead(file: number, into: Uint8Array, at: number): number {
    return coded(() => super.jRead(file, into, at));
  }
  /** A short write is a full disk. */
  override jWrite(file: number, from: Uint8Array, at: number): number {
    return coded(() => (super.jWrite(file, from, at) === 0 ? 0 : full));
  }
  override jTruncate(file: number, size: number): number {
    return coded(() => super.jTruncate(file, size));
  }
  override jSync(file: number, flags: number): number {
    return coded(() => super.jSync(file, flags));
  }
  override jDelete(path: string, sync: number): number {
    return coded(() => super.jDelete(path, sync));
  }

  /** Puts a file of this name and these bytes into the pool, as another pool had it. Throws where there is no room. */
  put(path: string, bytes: Uint8Array): void {
    const file = -1;
    if (this.jOpen(path, file, flagsOf(path), new DataView(new ArrayBuffer(4))) !== 0) throw new Error("no file free");
    const written = this.jTruncate(file, 0) || this.jWrite(file, bytes, 0) || this.jSync(file, 0);
    this.jClose(file);
    if (written !== 0) throw new DOMException("No room for it.", "QuotaExceededError");
  }
}
