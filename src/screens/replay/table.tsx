/** Everything that happened, in order, as a table: the dance for a screen reader, and for whoever likes lists. */
import type { JSX } from "preact";
import { clock } from "../../words/written.ts";
import type { Recording } from "../../recording/recording.ts";
import { sourceWords, whatWords, whoWords } from "./said.ts";
import { say } from "./words.ts";
import "./clip.css";

type TableProps = { readonly recording: Recording; readonly child: string; readonly onPick?: (id: string) => void };

export const EventTable = ({ recording, child, onPick }: TableProps): JSX.Element => (
  <div class="tablebox" tabIndex={0} role="group" aria-label={say("table.caption")}>
    <table>
      <caption class="hide">{say("table.caption")}</caption>
      <thead>
        <tr>
          {(["table.when", "table.who", "table.what", "table.long", "table.by"] as const).map((id) => (
            <th scope="col" key={id}>
              {say(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {recording.events.map((event) => (
          <tr key={event.id}>
            <td>
              <button type="button" class="link" onClick={() => onPick?.(event.id)}>
                <time>{clock(event.from)}</time>
              </button>
            </td>
            <td>{whoWords(recording, event.who, child)}</td>
            <td>{whatWords(event)}</td>
            <td>{say("seconds", { n: (event.to - event.from) / 1000 })}</td>
            <td>{sourceWords(event)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
