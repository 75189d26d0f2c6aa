/** What is known of each picture before any story uses it; `focal` is where crops must not cut. */
export type CastPicture = { file: string; alt: string; focal?: { x: number; y: number } };

export const CREDIT = "Drawn for the Dateline Courier";

export const PICTURES: CastPicture[] = [
  {
    file: "estuary.jpg",
    alt: "A long cable-stayed bridge with two towers, its lamps lit, above still water at dusk",
    focal: { x: 0.52, y: 0.5 },
  },
  {
    file: "night-ferry.jpg",
    alt: "A lit passenger ferry on dark water under a cloudy moon",
    focal: { x: 0.58, y: 0.5 },
  },
  {
    file: "flooded-street.jpg",
    alt: "A person in waders pulls a small boat down a flooded street in the rain",
    focal: { x: 0.47, y: 0.58 },
  },
  {
    file: "tram-depot.jpg",
    alt: "Two red trams with their headlights on in a misty iron-roofed shed",
    focal: { x: 0.3, y: 0.5 },
  },
  {
    file: "market-hall.jpg",
    alt: "Shoppers in silhouette between fruit stalls under the iron arches of a market hall",
    focal: { x: 0.44, y: 0.62 },
  },
  {
    file: "council-chamber.jpg",
    alt: "An empty wood-panelled council chamber with curved benches and green lamps",
    focal: { x: 0.5, y: 0.45 },
  },
  {
    file: "lab-bench.jpg",
    alt: "Flasks of coloured liquid and a microscope on a bench before a bright window",
    focal: { x: 0.42, y: 0.55 },
  },
  {
    file: "football-terrace.jpg",
    alt: "A floodlit football match seen over the heads of a crowd in woolly hats",
    focal: { x: 0.5, y: 0.6 },
  },
  {
    file: "theatre-stage.jpg",
    alt: "A lone actor in a spotlight on a stage between red velvet curtains",
    focal: { x: 0.45, y: 0.65 },
  },
  {
    file: "orchard.jpg",
    alt: "Rows of fruit trees heavy with red fruit in low morning sun",
    focal: { x: 0.4, y: 0.58 },
  },
  {
    file: "lighthouse.jpg",
    alt: "A red and white lighthouse on a dark headland throws its beam across storm clouds",
    focal: { x: 0.7, y: 0.35 },
  },
  {
    file: "school-playground.jpg",
    alt: "A school playground seen from straight above, children casting long shadows",
    focal: { x: 0.55, y: 0.5 },
  },
  {
    file: "power-lines.jpg",
    alt: "A line of pylons recedes across misty hills towards a low orange sun",
    focal: { x: 0.7, y: 0.55 },
  },
  {
    file: "old-town-roofs.jpg",
    alt: "Rows of steep tiled roofs at dusk, a few windows lit, with a church tower beyond",
    focal: { x: 0.65, y: 0.55 },
  },
  { file: "clock-tower.jpg", alt: "A stone clock tower wrapped in scaffolding in fog", focal: { x: 0.49, y: 0.42 } },
  {
    file: "harbour-dawn.jpg",
    alt: "Gantry cranes on a quay at dawn, with mist on the water",
    focal: { x: 0.3, y: 0.45 },
  },
  { file: "portrait-ferrant.jpg", alt: "Drawn portrait of Ines Ferrant", focal: { x: 0.5, y: 0.42 } },
  { file: "portrait-okonjo.jpg", alt: "Drawn portrait of Tobias Okonjo", focal: { x: 0.5, y: 0.42 } },
  { file: "portrait-brandt.jpg", alt: "Drawn portrait of Henrik Brandt", focal: { x: 0.5, y: 0.42 } },
  { file: "portrait-haddad.jpg", alt: "Drawn portrait of Leila Haddad", focal: { x: 0.5, y: 0.42 } },
  { file: "portrait-lindqvist.jpg", alt: "Drawn portrait of Anders Lindqvist", focal: { x: 0.5, y: 0.42 } },
  { file: "portrait-shalev.jpg", alt: "Drawn portrait of Noa Shalev", focal: { x: 0.5, y: 0.42 } },
];
