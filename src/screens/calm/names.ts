/** The names under which the messages know the resets. */
import type { Reset } from "../../calm/resets.ts";
import { words } from "../../words/en/calm.ts";

type IdIn<Message> = Message extends `calm.reset.${infer Id}.lead` ? Id : never;
type ResetId = IdIn<keyof typeof words>;
const isReset = (id: string): id is ResetId => Object.hasOwn(words, `calm.reset.${id}.lead`);
/** The reset's messages' name; the build has checked that they are there. */
export const idOf = ({ id }: Reset): ResetId => (isReset(id) ? id : "breath");
