/** Every kind of job by name, and what it needs to be done. Ids only: a job is read from the record when it runs. */
export type Payloads = {
  "send-confirmation": { delivery: string };
  housekeeping: Record<string, never>;
};

export type TaskName = keyof Payloads;
