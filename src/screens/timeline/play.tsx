/**
 * A play that is open: at a desk one screen for watching, tagging and reading, on a phone the clip and the tagger apart. What
 * plays goes on where it was when a window is made wider or narrower, and what was tapped is kept already.
 */
import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useAtDesk } from "../parts/atdesk.ts";
import { Missing, Wait } from "../parts/states.tsx";
import { type OpenedPlay, useDesk } from "../replay/desk.ts";
import { usePlaying } from "../replay/playing.ts";
import { Tagging } from "../replay/tag.tsx";
import { Watching } from "../replay/watch.tsx";
import type { PlayDeskProps } from "./playdesk.tsx";

export const PlayPage = ({ id }: { path: string; id: string }): JSX.Element => <Opened id={id} tags={false} />;
export const TagPage = ({ id }: { path: string; id: string }): JSX.Element => <Opened id={id} tags />;

type PhoneProps = { readonly tags: boolean };

const Opened = ({ id, tags }: PhoneProps & { readonly id: string }): JSX.Element => {
  const opened = useDesk(id);
  return opened === undefined ? <Wait /> : opened === null ? <Missing /> : <Shown {...opened} tags={tags} />;
};

const Shown = ({ desk, clip: first, tags }: OpenedPlay & PhoneProps): JSX.Element => {
  const [clip, setClip] = useState(first);
  const playing = usePlaying(clip, desk.play.base.length);
  const [PlayDesk, setPlayDesk] = useState<ComponentType<PlayDeskProps> | null>(null);
  const atDesk = useAtDesk();
  useEffect(() => {
    if (atDesk) void import("./playdesk.tsx").then((part) => setPlayDesk(() => part.PlayDesk));
  }, [atDesk]);
  if (atDesk) {
    return PlayDesk ? (
      <PlayDesk desk={desk} clip={clip} playing={playing} onClipGone={() => setClip(null)} />
    ) : (
      <Wait />
    );
  }
  return tags ? <Tagging desk={desk} playing={playing} /> : <Watching desk={desk} clip={clip} playing={playing} />;
};
