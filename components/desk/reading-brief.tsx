import Link from "next/link";
import type { BeingRead } from "@/lib/views/schema/desk";

/** What readers read in the last day; the bars repeat by the hour what the figure says in all. */
export function ReadingBrief({ stories }: { stories: BeingRead[] }) {
  const most = Math.max(1, ...stories.flatMap(({ hours }) => hours));
  return (
    <section className="brief" aria-labelledby="reading">
      <h2 id="reading">Being read, in the last day</h2>
      {stories.length === 0 ? (
        <p className="brief-empty">Nothing was counted in the last day.</p>
      ) : (
        <ol>
          {stories.map(({ id, headline, language, views, hours }) => (
            <li key={id} className="reading">
              <Link href={`/admin/articles/${id}`} lang={language} dir="auto">
                {headline}
              </Link>
              <Bars hours={hours} most={most} />
              <span className="reading-count">
                {views.toLocaleString("en")} <span className="unseen">views</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const HEIGHT = 20;

function Bars({ hours, most }: { hours: number[]; most: number }) {
  return (
    <svg className="bars" width={hours.length * 3} height={HEIGHT} aria-hidden="true">
      {hours.map((views, hour) => {
        const height = views ? Math.max(2, (views / most) * HEIGHT) : 1;
        return <rect key={hour} x={hour * 3} y={HEIGHT - height} width={2} height={height} />;
      })}
    </svg>
  );
}
