import { bust } from "@/prisma/pictures/draw/bust";

export const draw = (file: string) =>
  bust(file, {
    seed: 203,
    wall: "#4f5d58",
    light: "#e6e4cc",
    coat: "#5a4632",
    skin: "#e2bd9f",
    shade: "#98705a",
    hair: "#8d8a85",
    cut: "bald",
    beard: true,
    glasses: true,
  });
