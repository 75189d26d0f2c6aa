import { Plate } from "@/prisma/pictures/draw/plate";
import { disc, line, oval, path, rect, stroke } from "@/prisma/pictures/draw/shapes";

export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 113);
  plate.wash(
    [
      [0, "#20343b"],
      [0.4, "#5c8283"],
      [0.62, "#b8cfc2"],
      [1, "#dfe8d5"],
    ],
    0,
    0.72,
  );
  await plate.draw(blinds(), { blur: 14, alpha: 0.8 });
  plate.glow(0.6, 0.42, 0.55, "#f4f6df", 0.5);
  await plate.draw(shelf(), { blur: 7, alpha: 0.85 });
  plate.mist({ y: 0.5, spread: 0.3, color: "#cfe0d2", alpha: 0.2 });
  await plate.draw(apparatus());
  await plate.draw(glass());
  await plate.draw(microscope());
  plate.water({ y: 0.719, deep: "#14242a", depth: 0.5, ripple: 0.002, stretch: 0.92, shine: 0.06 });
  await plate.draw(rect(0, 918, 1920, 5, "#e9f0e2", 'opacity="0.5"'));
  await plate.finish(file, { bloom: 0.4, vignette: 0.5 });
}

function blinds(): string {
  return (
    rect(620, 60, 1100, 640, "#eff4e3") +
    Array.from({ length: 17 }, (_, i) => rect(600, 70 + i * 38, 1140, 15, "#6f938f")).join("") +
    rect(1150, 40, 26, 680, "#557775")
  );
}

function shelf(): string {
  const bottles = [60, 130, 190, 280, 340, 430].map((x, i) =>
    rect(
      x,
      420 - [150, 190, 120, 170, 110, 180][i]!,
      46,
      [150, 190, 120, 170, 110, 180][i]!,
      ["#5b3b22", "#33595a", "#7a5a2a", "#2d4d52", "#6b3a2c", "#3b5d4f"][i]!,
      'rx="8"',
    ),
  );
  const low = [40, 150, 250, 360, 450].map((x, i) =>
    rect(
      x,
      690 - [130, 170, 110, 160, 120][i]!,
      60,
      [130, 170, 110, 160, 120][i]!,
      ["#2f5054", "#6d4a2a", "#41625b", "#5a3a2c", "#2b474d"][i]!,
      'rx="10"',
    ),
  );
  return rect(0, 420, 560, 18, "#16262c") + rect(0, 690, 560, 18, "#16262c") + bottles.join("") + low.join("");
}

const DEFS =
  '<defs><linearGradient id="body"><stop offset="0" stop-color="#ffffff" stop-opacity="0.5"/><stop offset="0.14" stop-color="#ffffff" stop-opacity="0.1"/><stop offset="0.8" stop-color="#173238" stop-opacity="0.12"/><stop offset="1" stop-color="#173238" stop-opacity="0.5"/></linearGradient>' +
  ["amber:#f0a63a:#8a3d12", "teal:#59b3a4:#0f4a50", "rose:#d9776a:#6b1f2b", "straw:#e6d48c:#8f7b34"]
    .map((entry) => entry.split(":"))
    .map(
      ([id, light, dark]) =>
        `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="0.6"><stop offset="0" stop-color="${light}" stop-opacity="0.92"/><stop offset="1" stop-color="${dark}" stop-opacity="0.92"/></linearGradient>`,
    )
    .join("") +
  "</defs>";

function glass(): string {
  const rim = "#24444a";
  const flask = (x: number, wide: number, tall: number, level: number, fill: string) => {
    const neck = wide * 0.17;
    const shoulder = 920 - tall * 0.68;
    const at = (share: number) => neck + (wide / 2 - neck) * share;
    const body = `M${x - neck} ${920 - tall} V${shoulder} L${x - wide / 2} 900 Q${x - wide / 2} 920 ${x - wide / 2 + 22} 920 H${x + wide / 2 - 22} Q${x + wide / 2} 920 ${x + wide / 2} 900 L${x + neck} ${shoulder} V${920 - tall}`;
    const y = 920 - tall * 0.68 * level;
    const half = at(1 - level);
    return (
      path(
        `M${x - half} ${y} L${x - wide / 2 + 6} 900 Q${x - wide / 2 + 6} 914 ${x - wide / 2 + 24} 914 H${x + wide / 2 - 24} Q${x + wide / 2 - 6} 914 ${x + wide / 2 - 6} 900 L${x + half} ${y} Z`,
        `url(#${fill})`,
      ) +
      oval(x, y, half, 8, "#ffffff", 'opacity="0.35"') +
      path(`${body} Z`, "url(#body)") +
      stroke(body, rim, 4) +
      oval(x, 920 - tall, neck + 8, 7, "none", `stroke="${rim}" stroke-width="5"`)
    );
  };
  const tube = (x: number, level: number, fill: string) =>
    path(`M${x - 15} ${850 - level} V852 a15 15 0 0 0 30 0 V${850 - level} Z`, `url(#${fill})`) +
    stroke(`M${x - 17} 620 V852 a17 17 0 0 0 34 0 V620`, rim, 3.5) +
    path(`M${x - 15} 624 V852 a15 15 0 0 0 30 0 V624 Z`, "url(#body)");
  const rack =
    rect(1330, 720, 330, 16, "#5a4330") +
    rect(1330, 880, 330, 40, "#6b5038") +
    rect(1336, 720, 14, 180, "#4a3626") +
    rect(1640, 720, 14, 180, "#4a3626");
  return (
    DEFS +
    flask(700, 270, 400, 0.62, "amber") +
    flask(930, 190, 300, 0.5, "teal") +
    [1376, 1436, 1496, 1556, 1616]
      .map((x, i) => tube(x, [120, 180, 90, 150, 60][i]!, ["rose", "straw", "teal", "amber", "rose"][i]!))
      .join("") +
    rack +
    flask(1160, 150, 220, 0.42, "rose")
  );
}

function apparatus(): string {
  const iron = "#1b2e34";
  return (
    rect(800, 240, 12, 680, iron) +
    rect(730, 902, 190, 18, iron) +
    rect(700, 392, 240, 10, iron) +
    disc(806, 397, 15, iron) +
    line([700, 397], [640, 397], iron, 8) +
    stroke("M700 200 V470 M700 200 q0 -26 -26 -26", "#3a5c60", 13, 'opacity="0.75"') +
    rect(682, 452, 36, 28, iron) +
    line([700, 480], [700, 512], "#3a5c60", 5)
  );
}

function microscope(): string {
  const ink = "#0f1c21";
  return [
    path("M120 920 q0 -54 60 -54 h210 q50 0 50 54 z", ink),
    path("M330 880 q120 -130 40 -330 l-46 20 q56 160 -50 290 z", ink),
    rect(150, 746, 210, 22, ink),
    rect(224, 690, 30, 56, ink),
    '<g transform="rotate(-24 300 520)">' +
      rect(248, 350, 78, 300, ink, 'rx="12"') +
      rect(262, 270, 50, 90, ink, 'rx="8"') +
      rect(254, 256, 66, 26, "#2a4147", 'rx="8"') +
      rect(268, 640, 40, 62, "#2a4147") +
      rect(252, 470, 8, 150, "#3f5c62") +
      "</g>",
    disc(372, 700, 34, ink),
    disc(372, 700, 22, "#2a4147"),
  ].join("");
}
