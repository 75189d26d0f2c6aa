CREATE TABLE "hand_crops" (
  "image_id" UUID NOT NULL,
  "shape" "RenditionShape" NOT NULL,
  "left" DOUBLE PRECISION NOT NULL,
  "top" DOUBLE PRECISION NOT NULL,
  "width" DOUBLE PRECISION NOT NULL,
  "height" DOUBLE PRECISION NOT NULL,
  CONSTRAINT "hand_crops_pkey" PRIMARY KEY ("image_id", "shape"),
  CONSTRAINT "hand_crops_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  -- Inside the picture, but for what a fraction loses.
  CONSTRAINT "hand_crops_inside" CHECK (
    "shape" <> 'FULL' AND "left" >= 0 AND "top" >= 0 AND "width" > 0 AND "height" > 0
    AND "left" + "width" <= 1.0001 AND "top" + "height" <= 1.0001)
);
