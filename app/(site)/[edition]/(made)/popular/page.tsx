import { popularPages } from "@/app/(site)/[edition]/popular";

const popular = popularPages("day");

export const generateMetadata = popular.metadata;
export default popular.page;
