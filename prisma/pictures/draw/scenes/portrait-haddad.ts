import { bust } from "@/prisma/pictures/draw/bust";

export const draw = (file: string) =>
  bust(file, {
    seed: 204,
    wall: "#6b4f49",
    light: "#f6d5ae",
    coat: "#233a3a",
    skin: "#d3a37c",
    shade: "#85573f",
    hair: "#1d1716",
    cut: "long",
  });
