"use client";
import { Toast } from "@base-ui/react/toast";

export const toastManager = Toast.createToastManager();

/** Says what has happened, in passing; `undo` is offered as long as it stands there. */
export function say(text: string, undo?: () => void): void {
  const id = toastManager.add({
    title: text,
    timeout: undo ? 10_000 : 4_000,
    actionProps: undo && {
      children: "Undo",
      onClick: () => {
        toastManager.close(id);
        undo();
      },
    },
  });
}

/** Says what went wrong, and stays until it is read. */
export function sayFault(text: string): void {
  toastManager.add({ title: text, type: "fault", priority: "high", timeout: 0 });
}
