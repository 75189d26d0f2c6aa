import { bust } from "@/prisma/pictures/draw/bust";

export const draw = (file: string) =>
  bust(file, {
    seed: 202,
    wall: "#7d6a52",
    light: "#f5dca8",
    coat: "#3b2f3a",
    skin: "#9a6a48",
    shade: "#5a3826",
    hair: "#171312",
    cut: "curls",
    glasses: true,
  });
