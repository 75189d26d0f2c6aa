import { popularPages } from "@/app/(site)/[edition]/popular";

const popular = popularPages("week");

export const generateMetadata = popular.metadata;
export default popular.page;
