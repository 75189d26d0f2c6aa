import { type PageProps, SitePage } from "@/components/site/site-page";
import { Picture } from "@/components/ui/picture";
import type { Member, Roster } from "@/lib/bylines/schema";

/** Who makes the edition, each name leading to its stories. */
export function MastheadPage({ roster, frame, words }: PageProps & { roster: Roster }) {
  const { house } = words;
  return (
    <SitePage frame={frame} words={words}>
      <div className="plain">
        <h1>{house.masthead}</h1>
        <p className="dek">{house.mastheadAbout}</p>
        <Group title={house.people} members={roster.people} />
        <Group title={house.teams} members={roster.teams} />
        <Group title={house.agencies} members={roster.agencies} />
      </div>
    </SitePage>
  );
}

function Group({ title, members }: { title: string; members: Member[] }) {
  if (members.length === 0) return null;
  return (
    <section className="group">
      <h2>{title}</h2>
      <ul>
        {members.map((member) => (
          <li key={member.id} className="member">
            {member.portrait && <Picture picture={member.portrait} shape="SQUARE" sizes="72px" silent />}
            <div>
              <a href={member.path}>{member.name}</a>
              {member.title && <p className="bio-title">{member.title}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
