/** What of a file could not be heard, or is kept otherwise than it came: beside whatever is read out of it. */
import type { JSX } from "preact";
import type { Recording } from "../../recording/recording.ts";

export const Lost = ({ recording }: { readonly recording: Recording }): JSX.Element | null =>
  recording.notes === undefined ? null : (
    <ul class="pad small">
      {recording.notes.map(({ code, said }) => (
        <li key={code}>{said}</li>
      ))}
    </ul>
  );
