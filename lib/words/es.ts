import { plural } from "@/lib/words/plural";
import type { Words } from "@/lib/words/schema";

export const es: Words = {
  language: "es",
  site: {
    skip: "Saltar al contenido",
    menu: "Menú",
    sections: "Secciones",
    more: "Más",
    theme: "Oscuro",
    feed: "RSS",
    latest: "Lo último",
    popular: "Lo más leído",
    newsletter: "Boletín",
    front: "Portada",
  },
  story: {
    by: "Por",
    byRole: {
      PHOTOGRAPHS: "Fotografías de",
      ADDITIONAL_REPORTING: "Con información de",
      TRANSLATION: "Traducción de",
      EDITING: "Edición de",
    },
    published: "Publicado",
    updated: "Actualizado",
    minutes: plural("es", { one: "# minuto de lectura", other: "# minutos de lectura" }),
    photo: (credit) => `Foto: ${credit}`,
    topics: "Temas",
    changes: { UPDATE: "Actualización", CLARIFICATION: "Aclaración", CORRECTION: "Corrección" },
    changesTitle: "Cambios en esta noticia",
    share: "Compartir",
    shareBy: { mail: "Correo", copy: "Copiar enlace", copied: "Enlace copiado", failed: "No se pudo copiar el enlace" },
    related: "Noticias relacionadas",
    aside: "Más noticias",
    table: "Tabla",
    embed: (provider) => `Ver en ${provider}`,
    translations: "Leer esta noticia en",
    age: {
      years: plural("es", {
        one: "Esta noticia tiene más de un año.",
        other: "Esta noticia tiene más de # años.",
      }),
      months: plural("es", {
        one: "Esta noticia tiene más de un mes.",
        other: "Esta noticia tiene más de # meses.",
      }),
    },
  },
  list: {
    older: "Noticias anteriores",
    newest: "Noticias más recientes",
    pages: "Páginas",
    empty: "Aún no hay noticias aquí.",
    elsewhere: "En otros sitios",
  },
  house: {
    corrections: "Correcciones",
    correctionsAbout:
      "En qué nos equivocamos y qué es lo correcto, de lo más reciente a lo más antiguo. Cada corrección figura también al pie de su noticia.",
    noCorrections: "Por ahora no hay nada que corregir.",
    masthead: "Quiénes somos",
    mastheadAbout: "Las personas que firman nuestras noticias.",
    people: "Redacción",
    teams: "Equipos",
    agencies: "Agencias",
  },
  widget: { popular: "Lo más leído", latest: "Últimas noticias", newsletter: "Reciba las últimas noticias" },
  newsletter: {
    about: "La información del día en su correo.",
    email: "Correo electrónico",
    lists: "¿Qué boletines?",
    submit: "Suscribirse",
    leaveEmpty: "Deje este campo vacío",
    states: {
      sent: {
        title: "Revise su correo",
        text: "Hemos enviado un mensaje a la dirección indicada. Abra el enlace para confirmar. Si no llega en unos minutos, busque en el correo no deseado.",
      },
      confirmed: { title: "Suscripción confirmada", text: "Gracias. El próximo número llegará a su correo." },
      unsubscribed: { title: "Suscripción cancelada", text: "No le enviaremos más números." },
      expired: {
        title: "Este enlace ya no sirve",
        text: "Ya se usó o ha caducado. Suscríbase de nuevo y le enviaremos otro.",
      },
      "check-address": {
        title: "Compruebe la dirección",
        text: "No parece una dirección de correo electrónico. No se ha enviado nada.",
      },
      "too-many": {
        title: "Demasiados intentos",
        text: "Espere una hora y vuelva a intentarlo. No se ha enviado nada.",
      },
    },
    confirm: {
      title: "Confirme su suscripción",
      text: "Falta un paso: confirme que desea recibirlo.",
      submit: "Confirmar",
    },
    unsubscribe: { title: "Darse de baja", text: "No le enviaremos más números.", submit: "Darse de baja" },
  },
  answer: {
    400: { title: "La dirección no está completa", text: "Falta una parte del enlace o está mal escrita." },
    404: {
      title: "Aquí no hay ninguna página",
      text: "Puede que la dirección tenga un error o que la página nunca se publicara.",
    },
    410: { title: "Esta noticia fue retirada", text: "Ya no está disponible." },
    500: { title: "Algo ha fallado", text: "El error es nuestro. Inténtelo de nuevo en un momento." },
    503: {
      title: "Volvemos enseguida",
      text: "Esta página no se puede mostrar ahora. Inténtelo de nuevo en un minuto.",
    },
    ways: "Adónde ir desde aquí",
  },
};
