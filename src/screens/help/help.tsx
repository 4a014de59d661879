/**
 * Help now: people to call, by what is wrong, in the country that the caregiver chose. Works without the store, locked and
 * offline. Nothing is written but the country, when it is chosen.
 */
import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { all as emergency } from "virtual:emergency";
import { all as help } from "virtual:help";
import { Icon } from "../../drawing/icons.tsx";
import { speaker } from "../../words/words.ts";
import { lists, names } from "../../words/written.ts";
import { words } from "../../words/en/help.ts";
import { deviceSetting, setOnDevice } from "../../keeping/device.ts";
import { Frame } from "../parts/frame.tsx";
import { Caller } from "./caller.tsx";
import { Chooser } from "./chooser.tsx";
import { Lines } from "./entry.tsx";
import { codesOf, type Country, countryOf, linesFor, helpNeeds, telOf } from "./lines.ts";
import { PersonPage } from "./someone.tsx";
import { Phone, Said, Saying, Thoughts, WhenToCall } from "./pages.tsx";
import "./help.css";

const say = speaker(words);

/** The chosen country, if there are lines for it. */
const chosen = (): string | null => {
  const code = deviceSetting("country");
  return code !== null && codesOf(help, emergency).includes(code) ? code : null;
};
const countryName = (code: string): string => names({ type: "region" }).of(code) ?? code;

export const Help = (_: { path: string }): JSX.Element => {
  const { query, route } = useLocation();
  const at = query["at"];
  const [code, setCode] = useState(chosen);
  const [other, setOther] = useState(false);
  const country = code === null ? undefined : countryOf(help, emergency, code);
  const choose = (next: string | null): void => {
    if (next !== null) setOnDevice("country", next);
    setOther(next === null);
    setCode(next);
    route(at === "said" ? "/help?at=said" : "/help", true);
  };
  const out = { to: "/", word: say("help.back") };
  const danger = <Danger country={country} code={code} />;
  const page = (body: JSX.Element, foot: ComponentChildren = danger): JSX.Element => (
    <Frame
      key={at ?? "country"}
      name={say("help.name")}
      back={at === undefined ? out : { to: "/help", word: say("help.name") }}
      foot={foot}
    >
      {body}
    </Frame>
  );
  if (at === "thoughts") return page(<Thoughts />);
  if (at === "when") return page(<WhenToCall />);
  if (at === "saying") return page(<Saying />);
  if (at === "phone") return page(<Phone />);
  if (at === "person") return page(<PersonPage />);
  const choosing = at === "country" || (country === undefined && !other);
  // Where an answer of a self-check was an alert: who to call comes first, whatever else there is.
  if (at === "said")
    return (
      <Frame key="said" name={say("help.name")} back={out} foot={danger}>
        <Said />
        {choosing ? (
          <Chooser codes={codesOf(help, emergency)} nameOf={countryName} onChosen={choose} />
        ) : country === undefined || code === null ? (
          <Other />
        ) : (
          <People country={country} code={code} first="suicide-crisis" />
        )}
      </Frame>
    );
  if (choosing) return page(<Chooser codes={codesOf(help, emergency)} nameOf={countryName} onChosen={choose} />);
  return (
    <Frame
      key="people"
      name={say("help.name")}
      back={out}
      foot={
        <>
          {danger}
          <div class="row even">
            <a class="quiet" href="/pause">
              {say("help.minute")}
            </a>
            <Caller />
          </div>
          <div class="row between">
            <a class="link small" href="/help?at=country">
              {say("help.country.change", { country: code === null ? say("help.country.other") : countryName(code) })}
            </a>
            <a class="link small" href="/help?at=phone">
              {say("help.phone.link")}
            </a>
          </div>
        </>
      }
    >
      <div class="title">
        <h1 class="large">{say("help.title")}</h1>
        <p class="lead">{say("help.lead")}</p>
      </div>
      {country === undefined || code === null ? <Other /> : <People country={country} code={code} />}
      <nav class="chips pad" aria-label={say("help.all")}>
        {(["thoughts", "when", "saying"] as const).map((name) => (
          <a key={name} class="chip" href={`/help?at=${name}`}>
            {say(`help.${name}.link`)}
          </a>
        ))}
      </nav>
      <p class="pad muted small">{say("help.private")}</p>
    </Frame>
  );
};

type PeopleProps = { readonly country: Country; readonly code: string; readonly first?: (typeof helpNeeds)[number] };

const People = ({ country, code, first }: PeopleProps): JSX.Element => (
  <>
    {helpNeeds
      .toSorted((a, b) => Number(b === first) - Number(a === first))
      .map((need) => ({ need, lines: linesFor(country, need) }))
      .filter(({ lines }) => lines.length > 0)
      .map(({ need, lines }) => (
        <section key={need} class="need" aria-labelledby={`need-${need}`}>
          <h2 id={`need-${need}`}>{say(`help.need.${need}`)}</h2>
          <Lines lines={lines} />
        </section>
      ))}
    {linesFor(country, "emergency").length > 0 ? (
      <section class="need">
        <h2>{say("help.need.emergency")}</h2>
        <Lines lines={linesFor(country, "emergency")} />
      </section>
    ) : null}
    <section class="need">
      <h2>{say("help.gaps")}</h2>
      <Gaps country={country} name={countryName(code)} />
      <Directory id="help.directory" />
    </section>
  </>
);

const Gaps = ({ country, name }: { readonly country: Country; readonly name: string }): JSX.Element => {
  const kinds = (list: Country["missing"]): string => lists({}).format(list.map((kind) => say(`help.kind.${kind}`)));
  if (country.unasked) return <p>{say("help.gaps.unasked", { country: name })}</p>;
  return (
    <>
      {country.missing.length === 0 ? (
        <p>{say("help.gaps.all")}</p>
      ) : (
        <>
          <p>{say("help.gaps.text", { country: name })}</p>
          <ul class="plain">
            {country.missing.map((kind) => (
              <li key={kind}>{say(`help.kind.${kind}`)}</li>
            ))}
          </ul>
        </>
      )}
      {country.by_country === undefined ? null : (
        <p>{say("help.gaps.by-country", { kinds: kinds(country.by_country) })}</p>
      )}
    </>
  );
};

const Other = (): JSX.Element => (
  <section class="need">
    <Directory id="help.country.other.text" />
  </section>
);

const Directory = ({ id }: { readonly id: "help.directory" | "help.country.other.text" }): JSX.Element => (
  <p>
    <a href={help.directory.web} rel="noreferrer">
      {say(id, { site: new URL(help.directory.web).hostname })}
    </a>
  </p>
);

type DangerProps = { readonly country: Country | undefined; readonly code: string | null };

/** The emergency number, or a plain word about why there is none. */
const Danger = ({ country, code }: DangerProps): JSX.Element => {
  if (country === undefined || code === null) return <p class="strong">{say("help.danger.choose")}</p>;
  const lines = linesFor(country, "emergency");
  const phones = lines.flatMap((line) => line.phone ?? []);
  if (phones.length === 0) {
    return (
      <>
        <p class="strong">{say("help.danger.none", { country: countryName(code) })}</p>
        <a class="pill huge full" href={telOf("112")}>
          <Icon name="phone" />
          {say("help.danger.for", { for: "any", number: "112" })}
        </a>
      </>
    );
  }
  const forIllness = phones.some(({ for: serves = "any" }) => serves === "any" || serves === "ambulance");
  const unsure = lines.find((line) => line.from !== "official")?.from;
  return (
    <>
      <div class="row even">
        {phones.map(({ number, for: serves = "any" }, n) => (
          <a key={number} class={n === 0 ? "pill huge" : "quiet"} href={telOf(number)}>
            <Icon name="phone" />
            {say("help.danger.for", { for: serves, number })}
          </a>
        ))}
      </div>
      {forIllness ? null : (
        <>
          <p class="small">{say("help.danger.no-ambulance")}</p>
          <a class="quiet" href={telOf("112")}>
            <Icon name="phone" />
            {say("help.danger.for", { for: "any", number: "112" })}
          </a>
        </>
      )}
      {unsure === undefined ? null : <p class="small">{say(unsure === "lists" ? "help.lists" : "help.secondary")}</p>}
    </>
  );
};
