import { bust } from "@/prisma/pictures/draw/bust";

export const draw = (file: string) =>
  bust(file, {
    seed: 206,
    wall: "#6f6d5a",
    light: "#f4e4bc",
    coat: "#4a2f33",
    skin: "#dcb08a",
    shade: "#8f6048",
    hair: "#2b1d18",
    cut: "long",
    glasses: true,
  });
