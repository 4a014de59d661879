/** What was read of a file, at the times that were asked for; what that left out is said. */
import { done, type Result } from "../../ground/result.ts";
import { movedBy } from "../offset.ts";
import type { FormatProblem, Note, Read, FileOptions } from "./format.ts";

/** What was read, at the times that the offset says; what that left out is said. */
export const movedIn = (
  read: Result<Read, FormatProblem>,
  { offset = 0 }: FileOptions,
): Result<Read, FormatProblem> => {
  if (!read.ok || offset === 0) return read;
  const moved = movedBy(read.value.recording, offset);
  if (!moved.ok) return moved;
  const { recording, out, cut } = moved.value;
  const said: Note[] = [...read.value.said, { kind: "shifted", with: { seconds: offset / 1000 } }];
  if (out + cut > 0) said.push({ kind: "shifted-out", with: { count: out + cut, out, cut } });
  return done({ recording, said });
};
