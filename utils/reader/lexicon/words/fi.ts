import type { WordList } from '../word-list';

export const fi = {
  remaining: ['jäljellä', 'jäljellä oleva', 'käytettävissä', 'jäljellä olevat'],
  used: ['käytetty', 'käyttö', 'kulutus', 'käytetyt', 'olet käyttänyt'],
  total: ['yhteensä', 'sisältyy', 'kiintiö', 'raja'],
  expiry: ['voimassa', 'voimassa asti', 'päättyy', 'vanhenee', 'voimassaolo', 'päivää jäljellä'],
  reset: ['uusiutuu', 'nollautuu', 'laskutuskausi', 'seuraava lasku'],
  data: ['mobiilidata', 'netti', 'datan käyttö', 'dataa'],
  voice: ['puhelut', 'minuutit', 'puheaika', 'minuuttia'],
  sms: ['tekstiviestit', 'viestit'],
  balance: ['saldo', 'puhesaldo'],
  charge: ['lasku', 'maksettava', 'maksettavaa'],
  price: ['hinta', 'osta', 'tilaa', 'vain', '€/kk', 'lataa'],
  history: ['edellinen kuukausi', 'viime kuussa', 'historia', 'eilen'],
  roaming: ['ulkomailla', 'ulkomaat', 'eu-alueella'],
  unlimited: ['rajaton', 'rajoittamaton', 'rajattomasti'],
  throttled: ['hidastettu', 'rajoitettu nopeus'],
  'signed-out': ['kirjaudu', 'kirjaudu sisään', 'salasana', 'istunto on vanhentunut'],
  forgotten: ['unohditko salasanan', 'unohtunut salasana'],
  maintenance: ['huoltokatko', 'huoltotyö', 'yritä myöhemmin uudelleen', 'ei ole käytettävissä'],
  captcha: ['en ole robotti'],
  expired: ['vanhentunut', 'päättynyt'],
} satisfies WordList;
