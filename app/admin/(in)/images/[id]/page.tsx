import type { Metadata } from "next";
import { notFound } from "next/navigation";
import "./picture.css";
import { Id } from "@/app/admin/(in)/asked";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { Crops } from "@/components/desk/images/crops";
import { DeletePicture } from "@/components/desk/images/delete-picture";
import { PictureFacts } from "@/components/desk/images/picture-facts";
import { PictureForm } from "@/components/desk/images/picture-form";
import { ReplaceFile } from "@/components/desk/images/replace-file";
import { Moment } from "@/components/desk/moment";
import { PageHead } from "@/components/desk/page-head";
import { wallClock } from "@/lib/images/rules/wall-clock";
import { getImageForDesk } from "@/lib/images/queries/library";
import { listUses } from "@/lib/images/queries/uses";
import { may } from "@/lib/staff/permissions";

export const metadata: Metadata = { title: "Picture" };

export default async function ImagePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await enter("image.write");
  const id = Id.safeParse((await params).id).data;
  const [image, { edition }] = await Promise.all([id ? getImageForDesk(actor, id) : null, deskEditions()]);
  if (!id || !image) notFound();
  const uses = await listUses(id);
  const { picture, rightsExpireAt, takenDown, takenDownAt } = image;
  const { timeZone } = edition;
  const year = new Date().getUTCFullYear();
  return (
    <>
      <PageHead
        title={image.said.headline || image.said.alt || image.said.caption || image.filename}
        back={{ href: "/admin/images", label: "Pictures" }}
        action={
          may(actor, "image.manage") && (
            <>
              {!takenDown && <ReplaceFile id={id} />}
              {uses.length === 0 && <DeletePicture id={id} />}
            </>
          )
        }
      />
      {takenDownAt && (
        <p className="notice" role="status">
          Taken down on <Moment at={takenDownAt} timeZone={timeZone} year={year} />, when its rights ran out: readers
          see a neutral picture in its place. A later end of its rights, or none, brings it back.
        </p>
      )}
      <div className="picture-page">
        <PictureForm
          key={`${id} ${JSON.stringify(image.said)} ${rightsExpireAt}`}
          image={image}
          zone={timeZone}
          expiresAt={rightsExpireAt ? wallClock(rightsExpireAt, timeZone) : ""}
        />
        <div className="picture-side">
          {!takenDown && (
            <Crops
              key={`${id} ${picture.focalX} ${picture.focalY} ${JSON.stringify(image.handCrops)}`}
              picture={picture}
              handCrops={image.handCrops}
            />
          )}
          <PictureFacts image={image} uses={uses} timeZone={timeZone} year={year} />
        </div>
      </div>
    </>
  );
}
