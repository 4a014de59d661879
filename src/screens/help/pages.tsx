/** The pages of Help now that hold words alone: which kind of scared, which help how soon, what to say, whether the phone is safe. */
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/help.ts";
import { words as rules } from "../../words/en/safety.ts";
import { Caller } from "./caller.tsx";
import { Leave } from "../lock/leave.tsx";
import { ladder } from "./ladder.ts";
import "../parts/path.css";

const say = speaker(words);
const sayRule = speaker(rules);

/** An unwanted thought, told apart from an emergency. Never the result of reading what somebody wrote. */
export const Thoughts = (): JSX.Element => (
  <>
    <div class="title">
      <h1 class="large">{say("help.thoughts.title")}</h1>
    </div>
    <section class="need">
      <h2>{say("help.thoughts.unwanted")}</h2>
      <p>{say("help.thoughts.unwanted.text")}</p>
      <p class="strong">{say("help.thoughts.unwanted.do")}</p>
      <p>
        <a href="/help">{say("help.numbers")}</a>
      </p>
    </section>
    <section class="need">
      <h2>{say("help.thoughts.now")}</h2>
      <p class="strong">{say("help.thoughts.now.text")}</p>
      <p>{say("help.thoughts.partner")}</p>
      <p>{say("help.thoughts.control")}</p>
      <p>
        <a class="quiet" href="/pause">
          {say("help.minute")}
        </a>
      </p>
    </section>
    <p class="pad muted small">{say("help.thoughts.sources")}</p>
  </>
);

/** What is said first to somebody whose answer to a self-check was an alert. */
export const Said = (): JSX.Element => (
  <>
    <div class="title">
      <h1 class="large">{say("help.said.title")}</h1>
    </div>
    <section class="need">
      <p>{say("help.said.stop")}</p>
      <p class="strong">{say("help.said.person")}</p>
      <p>
        <Caller />
      </p>
      <p>{say("help.said.child")}</p>
      <p>
        <a class="quiet" href="/pause">
          {say("help.minute")}
        </a>
      </p>
      <p class="muted small">{say("help.said.private")}</p>
    </section>
  </>
);

const steps = { now: "bolt", today: "phone", week: "people", plan: "leaf" } as const;

/** The ladder, from now to a plan of months. */
export const WhenToCall = (): JSX.Element => (
  <>
    <div class="title">
      <h1>{say("help.when.title")}</h1>
      <p class="lead">{say("help.when.reason")}</p>
    </div>
    <ol class="path">
      {(["now", "today", "week", "plan"] as const).map((step) => (
        <li key={step} class={step === "now" ? "now" : ""}>
          <span class="n">
            <Icon name={steps[step]} />
          </span>
          <div>
            <b>{say(`help.when.${step}`)}</b>
            {step === "plan" ? null : (
              <ul class="rungs">
                {ladder[step].map((rule) => (
                  <li key={rule}>{sayRule(`safety.${rule}`)}</li>
                ))}
              </ul>
            )}
            {step === "week" || step === "plan" ? <small>{say(`help.when.${step}.text`)}</small> : null}
          </div>
        </li>
      ))}
    </ol>
    <p class="pad">
      <a href="/help">{say("help.numbers")}</a>
    </p>
    <p class="pad muted small">{say("help.when.sources")}</p>
  </>
);

/** Sentences to read out. */
export const Saying = (): JSX.Element => (
  <>
    <div class="title">
      <h1>{say("help.saying.title")}</h1>
      <p class="lead">{say("help.saying.lead")}</p>
    </div>
    {(["danger", "line"] as const).map((to) => (
      <section key={to} class="need">
        <h2>{say(`help.saying.${to}`)}</h2>
        <ul class="sayings">
          {(["1", "2", "3"] as const).map((n) => (
            <li key={n}>{say(`help.saying.${to}.${n}`)}</li>
          ))}
        </ul>
      </section>
    ))}
    <section class="need">
      <h2>{say("help.saying.ask")}</h2>
      <ul class="sayings">
        <li>{say("help.saying.ask.1")}</li>
        <li>{say("help.saying.ask.2")}</li>
      </ul>
      <p>{say("help.saying.wait")}</p>
    </section>
  </>
);

/** For whoever shares a phone with someone that they fear. */
export const Phone = (): JSX.Element => (
  <>
    <div class="title">
      <h1>{say("help.phone.title")}</h1>
    </div>
    <div class="pad stack">
      {(["3", "1", "2", "4", "5"] as const).map((n) => (
        <p key={n}>{say(`help.phone.${n}`)}</p>
      ))}
      <p>
        <Leave />
      </p>
    </div>
  </>
);
