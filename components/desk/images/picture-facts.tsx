import Link from "next/link";
import { Moment } from "@/components/desk/moment";
import type { Use } from "@/lib/images/queries/uses";
import type { PictureForDesk } from "@/lib/images/schema/library";

/** What nobody can change: the file, when it was taken, and where it is used. */
export function PictureFacts({
  image,
  uses,
  timeZone,
  year,
}: {
  image: PictureForDesk;
  uses: Use[];
  timeZone: string;
  year: number;
}) {
  const { picture, filename, mime, bytes, takenAt, addedAt, digitalSource } = image;
  return (
    <div className="picture-facts">
      <section>
        <h2>Where it is used</h2>
        {uses.length === 0 && <p className="quiet-text">Nowhere yet.</p>}
        <ul>
          {uses.map(({ kind, name, href, live }) => (
            <li key={href}>
              <Link href={href}>
                <bdi>{name}</bdi>
              </Link>{" "}
              <span className="quiet-text">
                {kind}, {live ? "readers see it" : "not live"}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>File</h2>
        <dl>
          <dt>Name</dt>
          <dd>
            <bdi>{filename}</bdi>
          </dd>
          <dt>Pixels</dt>
          <dd>
            {picture.width} × {picture.height}
          </dd>
          <dt>Kind</dt>
          <dd>
            {mime.slice("image/".length).toUpperCase()}, {sizeOf(bytes)}
          </dd>
          {takenAt && (
            <>
              <dt>Taken</dt>
              <dd>
                <Moment at={takenAt} timeZone={timeZone} year={year} />
              </dd>
            </>
          )}
          <dt>Added</dt>
          <dd>
            <Moment at={addedAt} timeZone={timeZone} year={year} />
          </dd>
          {digitalSource && (
            <>
              <dt>Made by</dt>
              <dd>{digitalSource}</dd>
            </>
          )}
        </dl>
      </section>
    </div>
  );
}

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
