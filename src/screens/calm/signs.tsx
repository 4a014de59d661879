/**
 * Signs of overload, noted by the day in four groups; one's own weeks; three zones with their first aid; causes outside the
 * person. The person says which zone is nearest: nothing is worked out from what was tapped.
 */
import { turned } from "../../ground/turned.ts";
import { dayHere } from "../../diary/here.ts";
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { causes, signGroups, note, type Noted, notedOn, signs, weeksOf, zones } from "../../calm/signs.ts";
import { Weeks } from "../../drawing/sea.tsx";
import { speaker } from "../../words/words.ts";
import { writtenDay } from "../../words/written.ts";
import { words } from "../../words/en/calm.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useSetting } from "../parts/setting.ts";
import { Wait } from "../parts/states.tsx";

const say = speaker(words);
const shown = 6;

export const SignsOfMuch = (): JSX.Element => {
  const home = useHome();
  const { value: all, change } = useSetting("calm.signs");
  const today = dayHere();
  if (all === null) return <Wait />;
  const now = notedOn(all, today);
  const keep = (to: (now: Noted) => Noted): void => void change((list) => note(list, to(notedOn(list, today))));
  const clear = (): void => {
    keep(() => ({ day: today, signs: [], zone: null, causes: [] }));
    home.toast.value = { text: say("calm.undone"), undo: () => keep(() => now) };
  };
  return (
    <Frame name={say("calm.signs")} back={{ to: "/calm", word: say("calm.back") }}>
      <div class="title">
        <h1>{say("calm.signs.title")}</h1>
        <p class="muted">{say("calm.signs.lead")}</p>
      </div>
      {signGroups.map((group) => (
        <section key={group} class="signgroup" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{say(`calm.signs.group.${group}`)}</h2>
          <Chips
            all={signs[group]}
            chosen={now.signs}
            word={(sign) => say(`calm.sign.${sign}`)}
            onChoose={(sign) => keep((last) => ({ ...last, signs: turned<string>(last.signs, sign) }))}
          />
        </section>
      ))}
      <section class="signgroup">
        <h2 id="zone">{say("calm.signs.zone")}</h2>
        <div class="zones" role="group" aria-labelledby="zone">
          {zones.map((zone) => (
            <button
              key={zone}
              type="button"
              class="zone"
              aria-pressed={now.zone === zone}
              onClick={() => keep((last) => ({ ...last, zone: last.zone === zone ? null : zone }))}
            >
              <b>{say(`calm.signs.zone.${zone}`)}</b>
              <small>{say(`calm.signs.zone.${zone}.note`)}</small>
            </button>
          ))}
        </div>
        {now.zone === null ? null : (
          <p class="aid" role="status">
            {say(`calm.signs.aid.${now.zone}`)}{" "}
            <a href={now.zone === "up" ? "/calm/breath" : now.zone === "down" ? "/calm/senses" : "/calm/kind"}>
              {say("calm.minute")}
            </a>
          </p>
        )}
      </section>
      <section class="signgroup">
        <h2 id="cause">{say("calm.signs.cause")}</h2>
        <Chips
          by="cause"
          all={causes}
          chosen={now.causes}
          word={(cause) => say(`calm.signs.cause.${cause}`)}
          onChoose={(cause) => keep((last) => ({ ...last, causes: turned<string>(last.causes, cause) }))}
        />
        <p class="muted">{say("calm.signs.cause.note")}</p>
        {now.signs.length + now.causes.length > 0 || now.zone !== null ? (
          <p>
            <button type="button" class="quiet small" onClick={clear}>
              {say("calm.signs.clear")}
            </button>
          </p>
        ) : null}
      </section>
      {now.signs.includes("drink") ? <p class="pad strong">{say("calm.signs.sober")}</p> : null}
      <OwnWeeks all={all} today={today} />
      <p class="pad">
        {say("calm.signs.tell")} <a href="/help?at=thoughts">{say("calm.signs.scared")}</a>
      </p>
    </Frame>
  );
};

const OwnWeeks = ({ all, today }: { readonly all: readonly Noted[]; readonly today: string }): JSX.Element => {
  const weeks = weeksOf(all, today, shown);
  const some = weeks.some(({ days }) => days > 0);
  const label = weeks
    .map(({ monday, counts }) =>
      say("calm.signs.weeks.of", {
        day: writtenDay(`${monday}T12:00:00`),
        n: signGroups.reduce((sum, group) => sum + counts[group], 0),
      }),
    )
    .join(". ");
  return (
    <section class="signgroup">
      <h2>{say("calm.signs.weeks")}</h2>
      <p class="muted">{say(some ? "calm.signs.weeks.lead" : "calm.signs.weeks.none")}</p>
      {some ? (
        <div class="ownweeks">
          <div class="lanenames" aria-hidden="true">
            {signGroups.map((group) => (
              <span key={group}>{say(`calm.signs.group.${group}`)}</span>
            ))}
          </div>
          <div class="grow">
            <Weeks
              label={label}
              lanes={signGroups.map((group) => ({ name: group, counts: weeks.map(({ counts }) => counts[group]) }))}
            />
            <p class="row between small muted" aria-hidden="true">
              <span>{writtenDay(`${weeks[0]?.monday ?? today}T12:00:00`)}</span>
              <span>{writtenDay(`${weeks.at(-1)?.monday ?? today}T12:00:00`)}</span>
            </p>
          </div>
        </div>
      ) : null}
    </section>
  );
};
