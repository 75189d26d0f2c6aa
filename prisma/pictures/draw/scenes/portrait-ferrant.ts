import { bust } from "@/prisma/pictures/draw/bust";

export const draw = (file: string) =>
  bust(file, {
    seed: 201,
    wall: "#5a6a70",
    light: "#f0dfb8",
    coat: "#2d3d4c",
    skin: "#e0b894",
    shade: "#9a6a50",
    hair: "#5a3a2a",
    cut: "bun",
  });
