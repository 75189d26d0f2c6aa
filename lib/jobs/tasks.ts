import type { JobHelpers } from "graphile-worker";
import { developPromisedPicture } from "@/lib/jobs/develop-picture";
import { drawPromisedSharePicture } from "@/lib/jobs/draw-share-picture";
import { expireBanner } from "@/lib/jobs/expire-banner";
import { keepHouse } from "@/lib/jobs/housekeeping";
import type { TaskName } from "@/lib/jobs/payloads";
import { pingHub } from "@/lib/jobs/ping-hub";
import { redrawSharePictures } from "@/lib/jobs/redraw-share-pictures";
import { releaseStuck } from "@/lib/jobs/release-stuck";
import { sendConfirmation } from "@/lib/jobs/send-confirmation";
import { sendStaffMail } from "@/lib/jobs/send-staff-mail";
import { promiseOverdueSharePictures } from "@/lib/share-pictures/commands";

/** Which try of a job this is. */
export type Try = { isLast: boolean };

type Task = (payload: unknown, helpers: Pick<JobHelpers, "job">) => Promise<void>;

/** What the worker can do, by the job's name. */
export const tasks: Record<TaskName, Task> = {
  "send-confirmation": (payload, { job }) =>
    sendConfirmation(payload, { isLast: job.attempts >= job.max_attempts }, new Date()),
  "send-staff-mail": (payload, { job }) =>
    sendStaffMail(payload, { isLast: job.attempts >= job.max_attempts }, new Date()),
  housekeeping: () => keepHouse(new Date()),
  "release-stuck": releaseStuck,
  "ping-hub": pingHub,
  "expire-banner": expireBanner,
  "develop-picture": developPromisedPicture,
  "draw-share-picture": (payload) => drawPromisedSharePicture(payload, new Date()),
  "promise-share-pictures": () => promiseOverdueSharePictures(new Date()),
  "redraw-share-pictures": redrawSharePictures,
};

/** When it does so unasked: minute, hour, day, month, weekday, all in UTC. */
export const crontab = `
17 * * * * housekeeping ?max=3&jobKey=housekeeping
*/5 * * * * release-stuck ?max=1&jobKey=release-stuck
41 * * * * promise-share-pictures ?max=1&jobKey=promise-share-pictures
* * * * * ping-hub ?max=3&jobKey=ping-hub
`;
