/** The fixed words of our mails. Nothing a visitor typed is ever put into them; `title` and lists are the newsroom's. */
export type ConfirmationWords = {
  direction: "ltr" | "rtl";
  subject(title: string): string;
  ask(title: string): string;
  lists: string;
  button: string;
  until(hours: number): string;
  ignore: string;
};

const words: Record<string, ConfirmationWords> = {
  en: {
    direction: "ltr",
    subject: (title) => `Please confirm: ${title}`,
    ask: (title) => `Somebody, we hope you, asked us to send news from ${title} to this address.`,
    lists: "Newsletters asked for:",
    button: "Confirm",
    until: (hours) => `The link works for ${hours} hours and opens a page where you decide.`,
    ignore: "If it was not you, do nothing. We will not write again.",
  },
  he: {
    direction: "rtl",
    subject: (title) => `נא לאשר: ${title}`,
    ask: (title) => `מישהו, ואנו מקווים שזה אתם, ביקש שנשלח לכתובת הזאת חדשות מאת ${title}.`,
    lists: "הניוזלטרים שהתבקשו:",
    button: "אישור",
    until: (hours) => `הקישור תקף ${hours} שעות ופותח דף שבו תוכלו להחליט.`,
    ignore: "אם לא אתם ביקשתם, אין צורך לעשות דבר. לא נכתוב שוב.",
  },
  ar: {
    direction: "rtl",
    subject: (title) => `يرجى التأكيد: ${title}`,
    ask: (title) => `طلب أحدهم، ونأمل أن تكون أنت، أن نرسل أخبار ${title} إلى هذا العنوان.`,
    lists: "النشرات المطلوبة:",
    button: "تأكيد",
    until: (hours) => `يعمل الرابط لمدة ${hours} ساعة ويفتح صفحة تقرر فيها بنفسك.`,
    ignore: "إن لم تكن أنت، فلا تفعل شيئًا. لن نكتب إليك مرة أخرى.",
  },
  es: {
    direction: "ltr",
    subject: (title) => `Confirme, por favor: ${title}`,
    ask: (title) => `Alguien, esperamos que usted, pidió que enviemos noticias de ${title} a esta dirección.`,
    lists: "Boletines pedidos:",
    button: "Confirmar",
    until: (hours) => `El enlace sirve durante ${hours} horas y abre una página donde usted decide.`,
    ignore: "Si no fue usted, no haga nada. No volveremos a escribirle.",
  },
};

/** By BCP 47 language; English where we have no words. */
export const confirmationWords = (language: string): ConfirmationWords =>
  words[language.split("-")[0]!.toLowerCase()] ?? words.en!;
