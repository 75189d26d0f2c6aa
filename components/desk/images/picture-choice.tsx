"use client";
import { useEffect, useId, useRef, useState } from "react";
import { PictureDialog } from "@/components/desk/images/picture-dialog";
import { Button } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";
import { useFault } from "@/components/ui/refusal";
import type { Picture as Pictured } from "@/lib/images/schema";

type Props = { label: string; name: string; picture?: Pictured | null; hint?: string };

/** A form's input that is one of the newsroom's pictures, or none. */
export function PictureChoice({ label, name, picture = null, hint }: Props) {
  const id = useId();
  const fault = useFault(name);
  const [chosen, setChosen] = useState(picture);
  const [isChoosing, setIsChoosing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const form = input.current?.form;
    const begin = () => setChosen(picture);
    form?.addEventListener("reset", begin);
    return () => form?.removeEventListener("reset", begin);
  }, [picture]);
  const about = fault ?? hint;
  return (
    <div className="labelled" role="group" aria-labelledby={id} aria-describedby={about ? `${id}-about` : undefined}>
      <p id={id}>
        <b>{label}</b> <span className="optional">optional</span>
      </p>
      <input ref={input} type="hidden" name={name} value={chosen?.id ?? ""} />
      <div className="chosen">
        {chosen && <Picture picture={chosen} shape="STANDARD" sizes="7.5rem" />}
        <Button onClick={() => setIsChoosing(true)}>{chosen ? "Choose another" : "Choose a picture"}</Button>
        {chosen && (
          <Button look="quiet" onClick={() => setChosen(null)}>
            Take out
          </Button>
        )}
      </div>
      {about && (
        <p className={fault ? "fault" : "hint"} id={`${id}-about`}>
          {about}
        </p>
      )}
      {isChoosing && (
        <PictureDialog
          onDone={() => setIsChoosing(false)}
          onPick={(one) => {
            setChosen(one);
            setIsChoosing(false);
          }}
        />
      )}
    </div>
  );
}
