/** What goes with a week's focus: pages of the library, and things to do that fit the child's age. */
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import { fittingActivities } from "../../growing/activities.ts";
import { besideFocus } from "../../practice/focus.ts";
import type { WeekFocus } from "../../practice/kept.ts";
import { useWhose } from "../growing/whose.ts";
import { useLibrary } from "../library/shelves.ts";
import { useActivities } from "../try/chosen.ts";
import { say } from "./words.ts";

export const BesideFocus = ({ focus }: { readonly focus: WeekFocus }): JSX.Element => {
  const library = useLibrary();
  const activities = useActivities();
  const whose = useWhose();
  const { articles, activities: ids } = besideFocus[focus];
  const cards = library.is === "here" ? library.value.library.cards : [];
  const pages = articles.flatMap((slug) => cards.filter((card) => card.slug === slug));
  const fit =
    activities.is === "here" && whose !== null && whose.months !== null
      ? fittingActivities(activities.value, whose.months).filter(({ id }) => ids.includes(id))
      : [];
  return (
    <>
      {pages.length === 0 ? null : (
        <section class="pad">
          <h2>{say("practice.weeks.read")}</h2>
          <ul class="growways inner">
            {pages.map(({ slug, title, summary }) => (
              <Row key={slug} to={`/library/${slug}`} title={title} says={summary} />
            ))}
          </ul>
        </section>
      )}
      <section class="pad">
        <h2>{say("practice.weeks.try")}</h2>
        <ul class="growways inner">
          {fit.map(({ id, title, look }) => (
            <Row key={id} to={`/try/${id}`} title={title} says={look} />
          ))}
          <Row to="/try" title={say("practice.weeks.try.all")} />
        </ul>
      </section>
    </>
  );
};

const Row = (row: { readonly to: string; readonly title: string; readonly says?: string }): JSX.Element => (
  <li>
    <a href={row.to}>
      <span>
        <b>{row.title}</b>
        {row.says === undefined ? null : <small>{row.says}</small>}
      </span>
      <Icon name="next" />
    </a>
  </li>
);
