import { bust } from "@/prisma/pictures/draw/bust";

export const draw = (file: string) =>
  bust(file, {
    seed: 205,
    wall: "#56607a",
    light: "#efe3cc",
    coat: "#3a2a2a",
    skin: "#e6c4a6",
    shade: "#a3745c",
    hair: "#a8773f",
    cut: "short",
    beard: true,
  });
