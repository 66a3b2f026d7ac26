/** The zones of countries whose money has a sign or a word that others use as well. */
const ZONES = `US America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit America/Anchorage Pacific/Honolulu
CA America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/Regina America/St_Johns America/Montreal
MX America/Mexico_City America/Tijuana America/Monterrey America/Merida America/Cancun America/Hermosillo America/Chihuahua
AU Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Hobart Australia/Darwin
AR America/Argentina/Buenos_Aires America/Buenos_Aires America/Argentina/Cordoba
NZ Pacific/Auckland
HK Asia/Hong_Kong
MO Asia/Macau
TW Asia/Taipei
SG Asia/Singapore
CL America/Santiago
CO America/Bogota
UY America/Montevideo
DO America/Santo_Domingo
CU America/Havana
JM America/Jamaica
TT America/Port_of_Spain
PH Asia/Manila
NO Europe/Oslo
SE Europe/Stockholm
DK Europe/Copenhagen
PK Asia/Karachi
QA Asia/Qatar
OM Asia/Muscat
YE Asia/Aden
IQ Asia/Baghdad
KW Asia/Kuwait
JO Asia/Amman
BH Asia/Bahrain
DZ Africa/Algiers
TN Africa/Tunis
LY Africa/Tripoli
MA Africa/Casablanca
NG Africa/Lagos
ZA Africa/Johannesburg`;

let known: Map<string, string> | null = null;

/** The country whose clock a page goes by; null where it has no money that needs it. */
export function regionOfZone(zone: string | undefined): string | null {
  known ??= new Map(
    ZONES.split('\n').flatMap((line) => {
      const [country = '', ...zones] = line.split(' ');
      return zones.map((each): [string, string] => [each, country]);
    }),
  );
  return known.get(zone ?? '') ?? null;
}
