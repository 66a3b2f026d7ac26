import { isNamed, type Told } from './told-lines';
import { wordsOf } from './words-of';

const NAME = wordsOf(
  'terms and conditions|terms of|terms & conditions|fair use policy|fair usage policy|critical information summary|price list|leistungsbeschreibung|preisliste|geschäftsbedingungen|agb|produktinformationsblatt|conditions générales|brochure tarifaire|conditions d’utilisation|fiche d’information|términos y condiciones|condiciones|condizioni|termos e condições|regulamento|algemene voorwaarden|voorwaarden|allmänna villkor|villkor|vilkår|sopimusehdot|käyttöehdot|hinnasto|regulamin|cennik|obchodní podmínky|podmínky|obchodné podmienky|ceník|cenník|általános szerződési|díjszabás|termeni și condiții|условия|правила|умови|общи условия|opći uvjeti|opšti uslovi|općih|општи услови|splošni pogoji|cenik|cjenik|cenovnik|όροι|koşullar|şartlar|الشروط|شرایط|תנאים|תקנון|利用規約|約款|重要事項|服務條款|服务条款|资费说明|資費說明|이용약관|điều khoản|syarat dan ketentuan|ข้อกำหนด|sąlygos|noteikumi|tingimused|шарттар',
);

/** A text of what everybody may use, called so. */
export const isTerms = (told: Told): boolean => isNamed(told, NAME);
