import { popularPagesOfSection } from "@/app/(site)/[edition]/popular";

const popular = popularPagesOfSection("day");

export const generateStaticParams = () => [{ slug: "_" }];

export const generateMetadata = popular.metadata;
export default popular.page;
