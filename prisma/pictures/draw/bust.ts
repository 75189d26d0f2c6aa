import { Plate } from "./plate";
import { oval, path } from "./shapes";

export type Sitter = {
  seed: number;
  wall: string;
  light: string;
  coat: string;
  skin: string;
  shade: string;
  hair: string;
  cut: "short" | "long" | "bun" | "bald" | "curls";
  beard?: boolean;
  glasses?: boolean;
};

/** A byline's portrait: a drawn head in window light, the face left to the reader. */
export async function bust(file: string, sitter: Sitter): Promise<void> {
  const plate = new Plate(960, 960, sitter.seed);
  plate
    .wash([
      [0, sitter.wall],
      [1, sitter.wall],
    ])
    .glow(0.14, 0.2, 0.85, sitter.light, 0.55);
  plate.texture({ top: 0, bottom: 1, size: 0.12, amount: 0.1, seed: sitter.seed });
  await plate.draw(oval(560, 700, 330, 420, "#000000", 'opacity="0.35"'), { blur: 50 });
  const fill = `<defs><linearGradient id="skin"><stop offset="0.1" stop-color="${sitter.skin}"/><stop offset="0.62" stop-color="${sitter.shade}"/><stop offset="1" stop-color="#2a1a18"/></linearGradient><linearGradient id="coat"><stop offset="0" stop-color="${sitter.coat}"/><stop offset="1" stop-color="#0d0f14"/></linearGradient></defs>`;
  await plate.draw(fill + behind(sitter) + shoulders() + head(sitter) + front(sitter));
  plate.texture({ top: 0, bottom: 1, size: 0.02, amount: 0.05, seed: sitter.seed + 1 });
  await plate.finish(file, { bloom: 0.15, vignette: 0.5, quality: 78 });
}

function shoulders(): string {
  return (
    path("M60 990 C90 800 250 736 376 700 L396 616 H564 L584 700 C710 736 850 800 890 990 Z", "url(#coat)") +
    path("M402 596 H558 L566 690 Q480 770 394 690 Z", "url(#skin)") +
    path("M376 694 L480 800 L584 694 L640 722 L500 990 H460 L320 722 Z", "#0d0f14", 'opacity="0.45"') +
    path("M394 690 Q480 772 566 690 L480 802 Z", "#ece6d8", 'opacity="0.75"')
  );
}

function head({ glasses, beard, hair }: Sitter): string {
  const face = path(
    "M338 400 C334 262 400 208 480 208 C560 208 626 262 622 400 C620 520 560 640 480 640 C400 640 340 520 338 400 Z",
    "url(#skin)",
  );
  const ears = oval(334, 424, 20, 42, "url(#skin)") + oval(626, 424, 20, 42, "#2a1a18", 'opacity="0.7"');
  const nose = path(
    "M484 380 Q510 470 508 488 Q486 506 462 494",
    "none",
    'stroke="#2a1a18" stroke-width="5" opacity="0.35" stroke-linecap="round"',
  );
  const brows = path(
    "M384 372 q38 -20 72 -4 M506 368 q36 -16 72 4",
    "none",
    `stroke="${hair}" stroke-width="10" opacity="0.75" stroke-linecap="round"`,
  );
  const mouth = path(
    "M440 552 q40 16 82 0",
    "none",
    'stroke="#4a2320" stroke-width="7" opacity="0.6" stroke-linecap="round"',
  );
  const lenses = glasses
    ? path(
        "M372 396 h92 v34 q-46 46 -92 0 z M498 396 h92 v34 q-46 46 -92 0 z M464 404 q17 -10 34 0",
        "none",
        'stroke="#15171b" stroke-width="8" stroke-linejoin="round"',
      )
    : path(
        "M392 410 q26 -14 52 0 M518 410 q26 -14 52 0",
        "none",
        'stroke="#1d1413" stroke-width="7" opacity="0.65" stroke-linecap="round"',
      );
  const chin = beard
    ? path(
        "M340 440 C344 560 410 664 480 664 C550 664 616 560 620 440 C600 500 570 520 548 520 Q480 500 412 520 C390 520 360 500 340 440 Z",
        hair,
        'opacity="0.92"',
      )
    : "";
  return ears + face + nose + brows + lenses + chin + mouth;
}

function behind({ cut, hair }: Sitter): string {
  if (cut === "long")
    return path(
      "M318 400 C290 200 400 150 484 152 C580 150 680 210 646 420 C640 560 680 640 650 720 H312 C282 640 326 560 318 400 Z",
      hair,
    );
  if (cut === "bun") return oval(540, 150, 70, 62, hair);
  return "";
}

function front({ cut, hair }: Sitter): string {
  if (cut === "bald")
    return path(
      "M330 420 C322 360 330 330 344 316 C346 350 344 390 344 420 Z M630 420 C638 360 630 330 616 316 C614 350 616 390 616 420 Z",
      hair,
    );
  if (cut === "curls")
    return [
      [350, 330],
      [340, 270],
      [376, 220],
      [430, 184],
      [490, 172],
      [550, 186],
      [600, 226],
      [626, 284],
      [622, 340],
      [420, 240],
      [480, 226],
      [540, 240],
      [580, 280],
      [380, 284],
    ]
      .map(([x = 0, y = 0]) => oval(x, y, 54, 50, hair))
      .join("");
  if (cut === "short")
    return path(
      "M328 408 C304 250 388 168 486 168 C590 168 660 250 632 408 C628 360 618 330 604 306 C560 258 420 262 372 298 C346 324 340 350 328 408 Z",
      hair,
    );
  return path(
    "M326 420 C300 250 388 170 484 170 C586 170 662 250 634 420 C626 330 586 270 540 246 C470 300 370 300 326 420 Z",
    hair,
  );
}
