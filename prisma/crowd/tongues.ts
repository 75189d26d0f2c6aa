/** What the crowd's words are made of, by language: what every sentence has, what a paper writes about, and syllables. */
export type Tongue = {
  /** Between the words that mean something. */
  small: readonly string[];
  /** The commonest words that mean something, commonest first. */
  known: readonly string[];
  syllables: readonly string[];
  first: readonly string[];
  last: readonly string[];
};

const words = (text: string) => text.split(" ");

const english: Tongue = {
  small: words("the of and to in a for that on with was at by it from as had were after but not this who"),
  known: words(
    "said year people town council harbour work day house week time road school money plan river office street water " +
      "family bridge price market report court health winter number season team game company ferry police train farm " +
      "voters teacher hospital budget storm harvest library museum engine factory union strike election mayor minister " +
      "committee letter answer question garden island coast weather climate science study theatre music painter novel " +
      "actor stage museum bakery butcher orchard tannery brewery lighthouse trawler anchor mooring tide current ebb flood " +
      "culvert sluice parish chapel tower clock belfry roof slate timber granite quarry mine pension wage rent landlord " +
      "tenant mortgage lease deed inquest verdict appeal charge witness juror barrister magistrate constable warden keeper",
  ),
  syllables: words(
    "al ber cor dun el far gan hol in jor ken lam mor nor ost pel quar ros sal tor ul ver wen yar zel ash bri chan dre est " +
      "fen gla har isk kel lud mar nev orn pra",
  ),
  first: words(
    "Ada Bram Clara Dov Esther Felix Greta Hugo Iris Jonas Kaya Leon Mira Nils Olga Pavel Ruth Samir Tess Yara",
  ),
  last: words("Ashdown Bellwether Corran Dunmore Easterly Fenwick Garrick Holt Ingram Kerr Lowther Marsh"),
};

const hebrew: Tongue = {
  small: words("של על עם את לא כי גם זה היא הוא אך או כל אחרי לפני בין"),
  known: words(
    "אמר שנה אנשים עיר מועצה נמל עבודה יום בית שבוע זמן כביש ספר כסף תוכנית נהר משרד רחוב מים משפחה גשר מחיר שוק דוח משפט " +
      "בריאות חורף מספר עונה קבוצה משחק חברה מעבורת משטרה רכבת חווה בוחרים מורה תקציב סערה קציר ספרייה מוזיאון מנוע מפעל " +
      "איגוד שביתה בחירות מכתב תשובה שאלה גן אי חוף אקלים מדע מחקר תיאטרון מוזיקה צייר סופר שחקן במה מאפייה פרדס מגדלור",
  ),
  syllables: words(
    "אל בר גן דר הל ור זן חל טר יר כל לם מר נר סל עד פל צר קל רם של תר אן בס גל דם חן טל ים כר לב מן נף סט",
  ),
  first: words("אדם ברק גליה דוד הדס זיו חנה טל יונתן כרמל ליאור מיכל נעם סיגל"),
  last: words("אלון ברנע גולן דרור הראל זמיר חרמון טביב ירדן"),
};

export const TONGUES: Record<string, Tongue> = { en: english, he: hebrew };
